-- CreateTable. UNLOGGED: an answer lies here until it was handed over, sealed, and never in a backup.
CREATE UNLOGGED TABLE "PendingReply" (
    "key" TEXT NOT NULL,
    "sealed" TEXT NOT NULL,
    "heldUntil" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "PendingReply_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE INDEX "PendingReply_expiresAt_idx" ON "PendingReply"("expiresAt");
