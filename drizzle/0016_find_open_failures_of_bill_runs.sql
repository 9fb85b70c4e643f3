ALTER TABLE "bill_run_failure" ADD COLUMN "first_failed_at" timestamp (3) with time zone;--> statement-breakpoint
UPDATE "bill_run_failure" SET "first_failed_at" = "failed_at";--> statement-breakpoint
ALTER TABLE "bill_run_failure" ALTER COLUMN "first_failed_at" SET NOT NULL;--> statement-breakpoint
CREATE INDEX "bill_run_failure_open" ON "bill_run_failure" USING btree ("bill_run_id","number") WHERE "bill_run_failure"."resolved_at" is null;