-- CreateEnum
CREATE TYPE "OutboxState" AS ENUM ('waiting', 'sent', 'dead');

-- CreateTable
CREATE TABLE "TextConversation" (
    "numberHash" TEXT NOT NULL,
    "sealed" TEXT NOT NULL,
    "seq" INTEGER NOT NULL DEFAULT 1,
    "changedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "TextConversation_pkey" PRIMARY KEY ("numberHash")
);

-- CreateTable. UNLOGGED: nothing of it reaches the write-ahead log or a backup (safety.md, rule 1).
CREATE UNLOGGED TABLE "ConfidentialTextConversation" (
    "numberHash" TEXT NOT NULL,
    "phoneHash" TEXT NOT NULL,
    "sealed" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ConfidentialTextConversation_pkey" PRIMARY KEY ("numberHash")
);

-- CreateTable
CREATE TABLE "InboundText" (
    "key" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "InboundText_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "TextOptOut" (
    "phoneHash" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "TextOptOut_pkey" PRIMARY KEY ("phoneHash")
);

-- CreateTable
CREATE TABLE "Outbox" (
    "id" UUID NOT NULL,
    "caseId" UUID,
    "reporterId" UUID,
    "cause" TEXT NOT NULL,
    "number" TEXT,
    "text" TEXT,
    "times" TEXT[],
    "state" "OutboxState" NOT NULL DEFAULT 'waiting',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "nextAt" TIMESTAMPTZ(3) NOT NULL,
    "reason" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "changedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Outbox_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "TextConversation_changedAt_idx" ON "TextConversation"("changedAt");

-- CreateIndex
CREATE INDEX "ConfidentialTextConversation_expiresAt_idx" ON "ConfidentialTextConversation"("expiresAt");

-- CreateIndex
CREATE INDEX "InboundText_expiresAt_idx" ON "InboundText"("expiresAt");

-- CreateIndex
CREATE UNIQUE INDEX "Outbox_cause_key" ON "Outbox"("cause");

-- CreateIndex
CREATE INDEX "Outbox_state_nextAt_idx" ON "Outbox"("state", "nextAt");

-- CreateIndex
CREATE INDEX "Outbox_caseId_idx" ON "Outbox"("caseId");

-- CreateIndex
CREATE INDEX "Outbox_reporterId_idx" ON "Outbox"("reporterId");

-- AddForeignKey
ALTER TABLE "Outbox" ADD CONSTRAINT "Outbox_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Outbox" ADD CONSTRAINT "Outbox_reporterId_fkey" FOREIGN KEY ("reporterId") REFERENCES "Reporter"("id") ON DELETE CASCADE ON UPDATE CASCADE;
