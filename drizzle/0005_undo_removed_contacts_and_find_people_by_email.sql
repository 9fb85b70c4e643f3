ALTER TABLE "contact_change" ALTER COLUMN "new_value" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "contact_change" ALTER COLUMN "code_digest" DROP NOT NULL;--> statement-breakpoint
CREATE INDEX "contact_value" ON "contact" USING btree (lower("value"));--> statement-breakpoint
CREATE INDEX "invitation_email" ON "invitation" USING btree (lower("email"));--> statement-breakpoint
CREATE INDEX "invitation_accepted_by" ON "invitation" USING btree ("accepted_by");