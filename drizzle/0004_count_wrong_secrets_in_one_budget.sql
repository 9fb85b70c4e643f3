ALTER TABLE "totp_factor" DROP COLUMN "wrong_codes";--> statement-breakpoint
ALTER TABLE "totp_factor" DROP COLUMN "paused_until";