-- CreateTable
CREATE TABLE "BotAddress" (
    "reportId" UUID NOT NULL,
    "sealed" TEXT NOT NULL,
    "conversation" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "BotAddress_pkey" PRIMARY KEY ("reportId")
);

-- CreateTable
CREATE TABLE "BotNews" (
    "cause" TEXT NOT NULL,
    "reportId" UUID NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "nextAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "BotNews_pkey" PRIMARY KEY ("cause")
);

-- CreateIndex
CREATE INDEX "BotNews_nextAt_idx" ON "BotNews"("nextAt");

-- CreateIndex
CREATE INDEX "BotNews_reportId_idx" ON "BotNews"("reportId");

-- AddForeignKey
ALTER TABLE "BotAddress" ADD CONSTRAINT "BotAddress_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "Report"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BotNews" ADD CONSTRAINT "BotNews_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "BotAddress"("reportId") ON DELETE CASCADE ON UPDATE CASCADE;
