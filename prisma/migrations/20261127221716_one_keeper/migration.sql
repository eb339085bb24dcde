-- AlterTable
ALTER TABLE "HiddenConversation" ADD COLUMN     "person" TEXT;

-- By hand: texts are kept beside the conversations of other channels from now on. Their keys are hashes under
-- a key of their own, and so never those of another channel. What is confidential goes from one UNLOGGED table
-- to the other.
INSERT INTO "KeptConversation" ("key", "sealed", "seq", "changedAt")
    SELECT "numberHash", "sealed", "seq", "changedAt" FROM "TextConversation";
INSERT INTO "HiddenConversation" ("key", "sealed", "expiresAt", "person")
    SELECT "numberHash", "sealed", "expiresAt", "phoneHash" FROM "ConfidentialTextConversation";
INSERT INTO "TakenMessage" ("key", "expiresAt") SELECT "key", "expiresAt" FROM "InboundText";

-- DropTable
DROP TABLE "ConfidentialTextConversation";

-- DropTable
DROP TABLE "InboundText";

-- DropTable
DROP TABLE "TextConversation";
