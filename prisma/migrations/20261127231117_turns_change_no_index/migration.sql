-- DropIndex
DROP INDEX "KeptConversation_changedAt_idx";

-- By hand: a turn then changes its row alone, where its page has room for the next version. A sealed state is
-- about 4 kB that nothing compresses: PostgreSQL need not try.
ALTER TABLE "KeptConversation" SET (fillfactor = 50);
ALTER TABLE "KeptConversation" ALTER COLUMN "sealed" SET STORAGE EXTERNAL;
ALTER TABLE "HiddenConversation" ALTER COLUMN "sealed" SET STORAGE EXTERNAL;
