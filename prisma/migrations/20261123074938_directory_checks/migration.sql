-- CreateTable
CREATE TABLE "DirectoryCheck" (
    "id" UUID NOT NULL,
    "entryId" TEXT NOT NULL,
    "facts" TEXT NOT NULL,
    "result" TEXT NOT NULL,
    "note" TEXT,
    "officerId" UUID NOT NULL,
    "actor" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "DirectoryCheck_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "DirectoryCheck_entryId_at_idx" ON "DirectoryCheck"("entryId", "at");

-- AddForeignKey
ALTER TABLE "DirectoryCheck" ADD CONSTRAINT "DirectoryCheck_officerId_fkey" FOREIGN KEY ("officerId") REFERENCES "Officer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
