CREATE TABLE "credited_day" (
	"account_id" uuid NOT NULL,
	"subscription_id" uuid NOT NULL,
	"day" date NOT NULL,
	"credit_id" uuid NOT NULL,
	CONSTRAINT "credited_day_account_id_subscription_id_day_pk" PRIMARY KEY("account_id","subscription_id","day")
);
--> statement-breakpoint
ALTER TABLE "credited_day" ADD CONSTRAINT "credited_day_credit" FOREIGN KEY ("account_id","credit_id") REFERENCES "public"."account_credit"("account_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
-- What was credited stays so.
CREATE TRIGGER "credited_day_append_only" BEFORE UPDATE OR DELETE ON "credited_day" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();--> statement-breakpoint
CREATE TRIGGER "credited_day_no_truncate" BEFORE TRUNCATE ON "credited_day" EXECUTE FUNCTION "refuse_change"();
