-- CreateTable
CREATE TABLE "KeptConversation" (
    "key" TEXT NOT NULL,
    "sealed" TEXT NOT NULL,
    "seq" INTEGER NOT NULL DEFAULT 1,
    "changedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "KeptConversation_pkey" PRIMARY KEY ("key")
);

-- CreateTable. UNLOGGED by hand: the support branch leaves nothing in the write-ahead log or a backup.
CREATE UNLOGGED TABLE "HiddenConversation" (
    "key" TEXT NOT NULL,
    "sealed" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "HiddenConversation_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "TakenMessage" (
    "key" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "TakenMessage_pkey" PRIMARY KEY ("key")
);

-- CreateTable. UNLOGGED by hand.
CREATE UNLOGGED TABLE "DirectLineCount" (
    "conversation" TEXT NOT NULL,
    "last" BIGINT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "DirectLineCount_pkey" PRIMARY KEY ("conversation")
);

-- CreateTable. UNLOGGED by hand.
CREATE UNLOGGED TABLE "DirectLineActivity" (
    "conversation" TEXT NOT NULL,
    "number" BIGINT NOT NULL,
    "once" BOOLEAN NOT NULL,
    "sealed" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "DirectLineActivity_pkey" PRIMARY KEY ("conversation","number")
);

-- CreateTable. UNLOGGED by hand.
CREATE UNLOGGED TABLE "DirectLinePosted" (
    "key" TEXT NOT NULL,
    "number" BIGINT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "DirectLinePosted_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE INDEX "KeptConversation_changedAt_idx" ON "KeptConversation"("changedAt");

-- CreateIndex
CREATE INDEX "HiddenConversation_expiresAt_idx" ON "HiddenConversation"("expiresAt");

-- CreateIndex
CREATE INDEX "TakenMessage_expiresAt_idx" ON "TakenMessage"("expiresAt");

-- CreateIndex
CREATE INDEX "DirectLineCount_expiresAt_idx" ON "DirectLineCount"("expiresAt");

-- CreateIndex
CREATE INDEX "DirectLineActivity_expiresAt_idx" ON "DirectLineActivity"("expiresAt");

-- CreateIndex
CREATE INDEX "DirectLinePosted_expiresAt_idx" ON "DirectLinePosted"("expiresAt");
