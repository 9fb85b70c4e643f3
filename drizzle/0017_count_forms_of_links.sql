ALTER TABLE "pay_link" ADD COLUMN "setups_since" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "pay_link" ADD COLUMN "setup_count" smallint DEFAULT 0 NOT NULL;