CREATE TABLE "autopay_change" (
	"account_id" uuid NOT NULL,
	"number" bigint GENERATED ALWAYS AS IDENTITY (sequence name "autopay_change_number_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"changed_at" timestamp (3) with time zone NOT NULL,
	"is_running" boolean NOT NULL,
	"limit_minor" bigint,
	CONSTRAINT "autopay_change_account_id_number_pk" PRIMARY KEY("account_id","number")
);
--> statement-breakpoint
ALTER TABLE "autopay_change" ADD CONSTRAINT "autopay_change_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
-- What is known of the time before: when autopay was turned on, and whether it has stopped since.
INSERT INTO "autopay_change" ("account_id", "changed_at", "is_running", "limit_minor")
SELECT "account_id", "turned_on_at", true, "limit_minor" FROM "autopay";--> statement-breakpoint
INSERT INTO "autopay_change" ("account_id", "changed_at", "is_running", "limit_minor")
SELECT "account_id", coalesce("turned_off_at", "changed_at"), false, "limit_minor" FROM "autopay"
WHERE "turned_off_at" IS NOT NULL OR "is_paused";--> statement-breakpoint
CREATE FUNCTION "remember_autopay"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO autopay_change (account_id, changed_at, is_running, limit_minor)
  VALUES (NEW.account_id, NEW.changed_at, NEW.turned_off_at IS NULL AND NOT NEW.is_paused, NEW.limit_minor);
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER "autopay_remembered" AFTER INSERT OR UPDATE ON "autopay" FOR EACH ROW EXECUTE FUNCTION "remember_autopay"();--> statement-breakpoint
CREATE TRIGGER "autopay_change_append_only" BEFORE UPDATE OR DELETE ON "autopay_change" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();--> statement-breakpoint
CREATE TRIGGER "autopay_change_no_truncate" BEFORE TRUNCATE ON "autopay_change" EXECUTE FUNCTION "refuse_change"();
