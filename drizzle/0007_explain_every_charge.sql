CREATE TABLE "account_credit" (
	"account_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"cause" text NOT NULL,
	"cause_key" text NOT NULL,
	"subscription_id" uuid,
	"amount_minor" bigint NOT NULL,
	"currency" text NOT NULL,
	"reason" text NOT NULL,
	"granted_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "account_credit_account_id_id_pk" PRIMARY KEY("account_id","id"),
	CONSTRAINT "account_credit_cause" UNIQUE("account_id","cause","cause_key"),
	CONSTRAINT "account_credit_amount" CHECK ("account_credit"."amount_minor" > 0)
);
--> statement-breakpoint
CREATE TABLE "autopay" (
	"account_id" uuid PRIMARY KEY NOT NULL,
	"payment_method_id" uuid NOT NULL,
	"days_before_due" smallint NOT NULL,
	"limit_minor" bigint,
	"is_paused" boolean NOT NULL,
	"turned_on_at" timestamp (3) with time zone NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL,
	"turned_off_at" timestamp (3) with time zone,
	CONSTRAINT "autopay_days" CHECK ("autopay"."days_before_due" between 0 and 10),
	CONSTRAINT "autopay_limit" CHECK ("autopay"."limit_minor" > 0)
);
--> statement-breakpoint
CREATE TABLE "bill_run" (
	"id" uuid PRIMARY KEY NOT NULL,
	"billed_on" date NOT NULL,
	"cycle_day" smallint NOT NULL,
	"state" text NOT NULL,
	"batch_count" integer NOT NULL,
	"started_at" timestamp (3) with time zone NOT NULL,
	"finished_at" timestamp (3) with time zone,
	CONSTRAINT "bill_run_billed_on" UNIQUE("billed_on")
);
--> statement-breakpoint
CREATE TABLE "bill_run_batch" (
	"bill_run_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"first_account_id" uuid NOT NULL,
	"last_account_id" uuid NOT NULL,
	"account_count" integer NOT NULL,
	"finished_at" timestamp (3) with time zone,
	"statement_count" integer,
	CONSTRAINT "bill_run_batch_bill_run_id_number_pk" PRIMARY KEY("bill_run_id","number")
);
--> statement-breakpoint
CREATE TABLE "bill_run_failure" (
	"account_id" uuid NOT NULL,
	"bill_run_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"fault" text NOT NULL,
	"failed_at" timestamp (3) with time zone NOT NULL,
	"resolved_at" timestamp (3) with time zone,
	CONSTRAINT "bill_run_failure_account_id_bill_run_id_pk" PRIMARY KEY("account_id","bill_run_id")
);
--> statement-breakpoint
CREATE TABLE "billed_usage" (
	"account_id" uuid NOT NULL,
	"statement_id" uuid NOT NULL,
	"subscription_id" uuid NOT NULL,
	"period_start" date NOT NULL,
	"period_end" date NOT NULL,
	"used_bytes" bigint NOT NULL,
	"allowance_bytes" bigint NOT NULL,
	"as_of" timestamp (3) with time zone,
	CONSTRAINT "billed_usage_account_id_statement_id_subscription_id_pk" PRIMARY KEY("account_id","statement_id","subscription_id")
);
--> statement-breakpoint
CREATE TABLE "charge_dispute" (
	"account_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"reference" text NOT NULL,
	"statement_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"amount_minor" bigint NOT NULL,
	"reason" text NOT NULL,
	"explanation" text NOT NULL,
	"state" text NOT NULL,
	"opened_at" timestamp (3) with time zone NOT NULL,
	"answer_by" date NOT NULL,
	"credited_minor" bigint,
	"answer" text,
	"closed_at" timestamp (3) with time zone,
	CONSTRAINT "charge_dispute_account_id_id_pk" PRIMARY KEY("account_id","id"),
	CONSTRAINT "charge_dispute_amount" CHECK ("charge_dispute"."amount_minor" > 0),
	CONSTRAINT "charge_dispute_credit" CHECK ("charge_dispute"."credited_minor" between 1 and "charge_dispute"."amount_minor")
);
--> statement-breakpoint
CREATE TABLE "chargeback" (
	"account_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"payment_id" uuid NOT NULL,
	"processor_dispute_id" text NOT NULL,
	"amount_minor" bigint NOT NULL,
	"currency" text NOT NULL,
	"state" text NOT NULL,
	"reason_code" text NOT NULL,
	"opened_at" timestamp (3) with time zone NOT NULL,
	"closed_at" timestamp (3) with time zone,
	CONSTRAINT "chargeback_account_id_id_pk" PRIMARY KEY("account_id","id"),
	CONSTRAINT "chargeback_dispute" UNIQUE("account_id","processor_dispute_id")
);
--> statement-breakpoint
CREATE TABLE "late_fee_rule" (
	"id" uuid PRIMARY KEY NOT NULL,
	"country" text NOT NULL,
	"region" text,
	"amount_minor" bigint NOT NULL,
	"least_past_due_minor" bigint NOT NULL,
	"grace_days" integer NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date,
	CONSTRAINT "late_fee_rule_positive" CHECK ("late_fee_rule"."amount_minor" > 0 and "late_fee_rule"."least_past_due_minor" > 0),
	CONSTRAINT "late_fee_rule_grace" CHECK ("late_fee_rule"."grace_days" >= 0)
);
--> statement-breakpoint
CREATE TABLE "levy" (
	"id" uuid PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"line_kind" text NOT NULL,
	"description" text NOT NULL,
	"country" text NOT NULL,
	"region" text,
	"postcode_prefix" text,
	"offering_kind" text,
	"rate_ppm" integer,
	"amount_minor" bigint,
	"valid_from" date NOT NULL,
	"valid_to" date,
	CONSTRAINT "levy_rate_or_amount" CHECK (("levy"."rate_ppm" is null) <> ("levy"."amount_minor" is null)),
	CONSTRAINT "levy_positive" CHECK (coalesce("levy"."rate_ppm", "levy"."amount_minor") > 0)
);
--> statement-breakpoint
CREATE TABLE "one_time_charge" (
	"account_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"subscription_id" uuid,
	"code" text NOT NULL,
	"description" text NOT NULL,
	"amount_minor" bigint NOT NULL,
	"idempotency_key" text NOT NULL,
	"posted_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "one_time_charge_account_id_id_pk" PRIMARY KEY("account_id","id"),
	CONSTRAINT "one_time_charge_key" UNIQUE("account_id","idempotency_key"),
	CONSTRAINT "one_time_charge_amount" CHECK ("one_time_charge"."amount_minor" > 0)
);
--> statement-breakpoint
CREATE TABLE "pay_link" (
	"account_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"token_digest" "bytea" NOT NULL,
	"cause" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"revoked_at" timestamp (3) with time zone,
	CONSTRAINT "pay_link_account_id_id_pk" PRIMARY KEY("account_id","id")
);
--> statement-breakpoint
CREATE TABLE "payment_arrangement" (
	"account_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"reference" text NOT NULL,
	"total_minor" bigint NOT NULL,
	"state" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"undo_until" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone,
	CONSTRAINT "payment_arrangement_account_id_id_pk" PRIMARY KEY("account_id","id"),
	CONSTRAINT "payment_arrangement_total" CHECK ("payment_arrangement"."total_minor" > 0)
);
--> statement-breakpoint
CREATE TABLE "planned_payment" (
	"account_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"kind" text NOT NULL,
	"arrangement_id" uuid,
	"statement_id" uuid,
	"payment_method_id" uuid NOT NULL,
	"amount_minor" bigint,
	"charge_on" date NOT NULL,
	"state" text NOT NULL,
	"try_count" smallint DEFAULT 0 NOT NULL,
	"next_try_at" timestamp (3) with time zone,
	"payment_id" uuid,
	"end_reason" text,
	"idempotency_key" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone,
	CONSTRAINT "planned_payment_account_id_id_pk" PRIMARY KEY("account_id","id"),
	CONSTRAINT "planned_payment_amount" CHECK ("planned_payment"."amount_minor" > 0),
	CONSTRAINT "planned_payment_kind" CHECK (("planned_payment"."kind" = 'autopay') = ("planned_payment"."statement_id" is not null)
      and ("planned_payment"."kind" = 'instalment') = ("planned_payment"."arrangement_id" is not null)
      and ("planned_payment"."kind" = 'autopay' or "planned_payment"."amount_minor" is not null)),
	CONSTRAINT "planned_payment_next_try" CHECK ("planned_payment"."next_try_at" is null or "planned_payment"."state" in ('planned', 'charging'))
);
--> statement-breakpoint
CREATE TABLE "processor_event" (
	"id" text PRIMARY KEY NOT NULL,
	"type" text NOT NULL,
	"object_id" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"received_at" timestamp (3) with time zone NOT NULL,
	"handled_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "reconciliation_difference" (
	"id" uuid NOT NULL,
	"day" date NOT NULL,
	"kind" text NOT NULL,
	"account_id" uuid,
	"our_id" uuid,
	"processor_id" text,
	"our_minor" bigint,
	"their_minor" bigint,
	"currency" text NOT NULL,
	CONSTRAINT "reconciliation_difference_day_id_pk" PRIMARY KEY("day","id")
);
--> statement-breakpoint
CREATE TABLE "reconciliation_report" (
	"day" date PRIMARY KEY NOT NULL,
	"compared_at" timestamp (3) with time zone NOT NULL,
	"processor_payment_count" integer NOT NULL,
	"processor_payment_minor" bigint NOT NULL,
	"ledger_payment_count" integer NOT NULL,
	"ledger_payment_minor" bigint NOT NULL,
	"processor_refund_minor" bigint NOT NULL,
	"ledger_refund_minor" bigint NOT NULL,
	"statement_count" integer NOT NULL,
	"statement_minor" bigint NOT NULL,
	"ledger_statement_minor" bigint NOT NULL,
	"difference_count" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "refund" (
	"account_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"payment_id" uuid NOT NULL,
	"amount_minor" bigint NOT NULL,
	"currency" text NOT NULL,
	"state" text NOT NULL,
	"cause" text NOT NULL,
	"reason" text NOT NULL,
	"idempotency_key" text NOT NULL,
	"processor_refund_id" text,
	"failure_code" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"settled_at" timestamp (3) with time zone,
	CONSTRAINT "refund_account_id_id_pk" PRIMARY KEY("account_id","id"),
	CONSTRAINT "refund_idempotency_key" UNIQUE("account_id","idempotency_key"),
	CONSTRAINT "refund_amount" CHECK ("refund"."amount_minor" > 0)
);
--> statement-breakpoint
CREATE TABLE "subscription_term" (
	"account_id" uuid NOT NULL,
	"subscription_id" uuid NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date,
	"offering_id" uuid NOT NULL,
	"monthly_price_minor" bigint NOT NULL,
	"promotion_name" text,
	"promotion_discount_minor" bigint,
	"promotion_ends_on" date,
	CONSTRAINT "subscription_term_account_id_subscription_id_starts_on_pk" PRIMARY KEY("account_id","subscription_id","starts_on")
);
--> statement-breakpoint
DROP INDEX "payment_open";--> statement-breakpoint
ALTER TABLE "payment_method" ALTER COLUMN "expiry_month" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "payment_method" ALTER COLUMN "expiry_year" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "account" ADD COLUMN "due_day" smallint;--> statement-breakpoint
ALTER TABLE "account" ADD COLUMN "due_day_changed_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "account" ADD COLUMN "bill_delivery" text DEFAULT 'paperless' NOT NULL;--> statement-breakpoint
ALTER TABLE "account" ADD COLUMN "bills_bounced_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "equipment" ADD COLUMN "monthly_rental_minor" bigint;--> statement-breakpoint
ALTER TABLE "payment" ADD COLUMN "origin" text DEFAULT 'customer' NOT NULL;--> statement-breakpoint
ALTER TABLE "payment" ADD COLUMN "origin_id" uuid;--> statement-breakpoint
ALTER TABLE "payment_method" ADD COLUMN "kind" text DEFAULT 'card' NOT NULL;--> statement-breakpoint
ALTER TABLE "payment_method" ADD COLUMN "label" text;--> statement-breakpoint
ALTER TABLE "payment_method" ADD COLUMN "wallet" text;--> statement-breakpoint
ALTER TABLE "payment_method" ADD COLUMN "is_one_time" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "statement" ADD COLUMN "bill_run_id" uuid;--> statement-breakpoint
ALTER TABLE "statement_line" ADD COLUMN "code" text;--> statement-breakpoint
ALTER TABLE "statement_line" ADD COLUMN "effective_on" date;--> statement-breakpoint
ALTER TABLE "statement_line" ADD COLUMN "promotion_ends_on" date;--> statement-breakpoint
ALTER TABLE "statement_line" ADD COLUMN "unit_price_minor" bigint;--> statement-breakpoint
ALTER TABLE "statement_line" ADD COLUMN "quantity" integer;--> statement-breakpoint
ALTER TABLE "statement_line" ADD COLUMN "rate_ppm" integer;--> statement-breakpoint
ALTER TABLE "subscription" ADD COLUMN "terms_since" date;--> statement-breakpoint
ALTER TABLE "account_credit" ADD CONSTRAINT "account_credit_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "autopay" ADD CONSTRAINT "autopay_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "autopay" ADD CONSTRAINT "autopay_payment_method" FOREIGN KEY ("account_id","payment_method_id") REFERENCES "public"."payment_method"("account_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bill_run_batch" ADD CONSTRAINT "bill_run_batch_bill_run_id_bill_run_id_fk" FOREIGN KEY ("bill_run_id") REFERENCES "public"."bill_run"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bill_run_failure" ADD CONSTRAINT "bill_run_failure_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bill_run_failure" ADD CONSTRAINT "bill_run_failure_batch" FOREIGN KEY ("bill_run_id","number") REFERENCES "public"."bill_run_batch"("bill_run_id","number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "billed_usage" ADD CONSTRAINT "billed_usage_statement" FOREIGN KEY ("account_id","statement_id") REFERENCES "public"."statement"("account_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "charge_dispute" ADD CONSTRAINT "charge_dispute_line" FOREIGN KEY ("account_id","statement_id","position") REFERENCES "public"."statement_line"("account_id","statement_id","position") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "chargeback" ADD CONSTRAINT "chargeback_payment" FOREIGN KEY ("account_id","payment_id") REFERENCES "public"."payment"("account_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "one_time_charge" ADD CONSTRAINT "one_time_charge_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pay_link" ADD CONSTRAINT "pay_link_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payment_arrangement" ADD CONSTRAINT "payment_arrangement_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "planned_payment" ADD CONSTRAINT "planned_payment_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "planned_payment" ADD CONSTRAINT "planned_payment_payment_method" FOREIGN KEY ("account_id","payment_method_id") REFERENCES "public"."payment_method"("account_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "planned_payment" ADD CONSTRAINT "planned_payment_arrangement" FOREIGN KEY ("account_id","arrangement_id") REFERENCES "public"."payment_arrangement"("account_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reconciliation_difference" ADD CONSTRAINT "reconciliation_difference_day_reconciliation_report_day_fk" FOREIGN KEY ("day") REFERENCES "public"."reconciliation_report"("day") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "refund" ADD CONSTRAINT "refund_payment" FOREIGN KEY ("account_id","payment_id") REFERENCES "public"."payment"("account_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "subscription_term" ADD CONSTRAINT "subscription_term_offering_id_product_offering_id_fk" FOREIGN KEY ("offering_id") REFERENCES "public"."product_offering"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "subscription_term" ADD CONSTRAINT "subscription_term_subscription" FOREIGN KEY ("account_id","subscription_id") REFERENCES "public"."subscription"("account_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "account_credit_recent" ON "account_credit" USING btree ("account_id","granted_at","id");--> statement-breakpoint
CREATE INDEX "charge_dispute_by_id" ON "charge_dispute" USING btree ("id");--> statement-breakpoint
CREATE UNIQUE INDEX "charge_dispute_line" ON "charge_dispute" USING btree ("account_id","statement_id","position") WHERE "charge_dispute"."state" <> 'withdrawn';--> statement-breakpoint
CREATE INDEX "charge_dispute_open" ON "charge_dispute" USING btree ("account_id","amount_minor") WHERE "charge_dispute"."state" = 'open';--> statement-breakpoint
CREATE INDEX "charge_dispute_queue" ON "charge_dispute" USING btree ("answer_by","id") WHERE "charge_dispute"."state" = 'open';--> statement-breakpoint
CREATE INDEX "chargeback_payment" ON "chargeback" USING btree ("account_id","payment_id");--> statement-breakpoint
CREATE INDEX "chargeback_opened" ON "chargeback" USING btree ("opened_at","id");--> statement-breakpoint
CREATE INDEX "levy_place" ON "levy" USING btree ("country","region");--> statement-breakpoint
CREATE INDEX "one_time_charge_posted" ON "one_time_charge" USING btree ("account_id","posted_at");--> statement-breakpoint
CREATE INDEX "pay_link_token" ON "pay_link" USING btree ("token_digest");--> statement-breakpoint
CREATE INDEX "pay_link_recent" ON "pay_link" USING btree ("account_id","created_at");--> statement-breakpoint
CREATE INDEX "payment_arrangement_by_id" ON "payment_arrangement" USING btree ("id");--> statement-breakpoint
CREATE UNIQUE INDEX "payment_arrangement_active" ON "payment_arrangement" USING btree ("account_id") WHERE "payment_arrangement"."state" = 'active';--> statement-breakpoint
CREATE INDEX "planned_payment_by_id" ON "planned_payment" USING btree ("id");--> statement-breakpoint
CREATE UNIQUE INDEX "planned_payment_key" ON "planned_payment" USING btree ("account_id","idempotency_key");--> statement-breakpoint
CREATE UNIQUE INDEX "planned_payment_statement" ON "planned_payment" USING btree ("account_id","statement_id") WHERE "planned_payment"."kind" = 'autopay';--> statement-breakpoint
CREATE INDEX "planned_payment_next_try" ON "planned_payment" USING btree ("next_try_at","account_id") WHERE "planned_payment"."next_try_at" is not null;--> statement-breakpoint
CREATE INDEX "planned_payment_open" ON "planned_payment" USING btree ("account_id","charge_on") WHERE "planned_payment"."state" in ('planned', 'charging');--> statement-breakpoint
CREATE INDEX "processor_event_received" ON "processor_event" USING btree ("received_at");--> statement-breakpoint
CREATE INDEX "reconciliation_difference_account" ON "reconciliation_difference" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "refund_payment" ON "refund" USING btree ("account_id","payment_id");--> statement-breakpoint
CREATE INDEX "refund_processor" ON "refund" USING btree ("processor_refund_id") WHERE "refund"."processor_refund_id" is not null;--> statement-breakpoint
CREATE INDEX "refund_settled" ON "refund" USING btree ("settled_at","id");--> statement-breakpoint
CREATE INDEX "account_cycle" ON "account" USING btree ("cycle_day","id");--> statement-breakpoint
CREATE INDEX "payment_processor" ON "payment" USING btree ("processor_payment_id") WHERE "payment"."processor_payment_id" is not null;--> statement-breakpoint
CREATE INDEX "payment_settled" ON "payment" USING btree ("settled_at","id");--> statement-breakpoint
CREATE INDEX "statement_due" ON "statement" USING btree ("due_on","account_id");--> statement-breakpoint
CREATE INDEX "payment_open" ON "payment" USING btree ("account_id","amount_minor") WHERE "payment"."state" in ('intended', 'unknown', 'processing');--> statement-breakpoint
ALTER TABLE "account" ADD CONSTRAINT "account_due_day" CHECK ("account"."due_day" between 1 and 28);--> statement-breakpoint
ALTER TABLE "payment_method" ADD CONSTRAINT "payment_method_expiry" CHECK (("payment_method"."kind" = 'bank_account') = ("payment_method"."expiry_year" is null));--> statement-breakpoint
ALTER TABLE "payment_method" ADD CONSTRAINT "payment_method_one_time" CHECK (not ("payment_method"."is_one_time" and "payment_method"."is_default"));--> statement-breakpoint
-- What was agreed for a service is remembered: a new first day (`terms_since`) ends the terms before it; a change without
-- one corrects the terms that run.
INSERT INTO "subscription_term" ("account_id", "subscription_id", "starts_on", "ends_on", "offering_id", "monthly_price_minor", "promotion_name", "promotion_discount_minor", "promotion_ends_on")
SELECT "account_id", "id", "started_on", NULL, "offering_id", "monthly_price_minor", "promotion_name", "promotion_discount_minor", "promotion_ends_on" FROM "subscription";--> statement-breakpoint
CREATE FUNCTION "remember_first_terms"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO subscription_term (account_id, subscription_id, starts_on, ends_on, offering_id, monthly_price_minor,
    promotion_name, promotion_discount_minor, promotion_ends_on)
  SELECT account_id, id, coalesce(terms_since, started_on), NULL, offering_id, monthly_price_minor,
    promotion_name, promotion_discount_minor, promotion_ends_on
  FROM inserted;
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER "subscription_first_terms" AFTER INSERT ON "subscription" REFERENCING NEW TABLE AS inserted
  FOR EACH STATEMENT EXECUTE FUNCTION "remember_first_terms"();--> statement-breakpoint
CREATE FUNCTION "remember_terms"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  begins date := coalesce(NEW.terms_since, NEW.started_on);
  is_new_day boolean := begins IS DISTINCT FROM coalesce(OLD.terms_since, OLD.started_on);
BEGIN
  IF is_new_day THEN
    DELETE FROM subscription_term WHERE account_id = NEW.account_id AND subscription_id = NEW.id AND starts_on >= begins;
    UPDATE subscription_term SET ends_on = begins - 1
      WHERE account_id = NEW.account_id AND subscription_id = NEW.id AND (ends_on IS NULL OR ends_on >= begins);
  ELSE
    DELETE FROM subscription_term WHERE account_id = NEW.account_id AND subscription_id = NEW.id AND ends_on IS NULL;
  END IF;
  INSERT INTO subscription_term (account_id, subscription_id, starts_on, ends_on, offering_id, monthly_price_minor,
    promotion_name, promotion_discount_minor, promotion_ends_on)
  VALUES (NEW.account_id, NEW.id, begins, NULL, NEW.offering_id, NEW.monthly_price_minor,
    NEW.promotion_name, NEW.promotion_discount_minor, NEW.promotion_ends_on);
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER "subscription_terms" AFTER UPDATE ON "subscription" FOR EACH ROW
  WHEN ((OLD.offering_id, OLD.monthly_price_minor, OLD.promotion_name, OLD.promotion_discount_minor, OLD.promotion_ends_on, OLD.terms_since)
    IS DISTINCT FROM (NEW.offering_id, NEW.monthly_price_minor, NEW.promotion_name, NEW.promotion_discount_minor, NEW.promotion_ends_on, NEW.terms_since))
  EXECUTE FUNCTION "remember_terms"();--> statement-breakpoint
-- What was billed, credited and charged once stays as it was.
CREATE TRIGGER "billed_usage_append_only" BEFORE UPDATE OR DELETE ON "billed_usage" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();--> statement-breakpoint
CREATE TRIGGER "billed_usage_no_truncate" BEFORE TRUNCATE ON "billed_usage" EXECUTE FUNCTION "refuse_change"();--> statement-breakpoint
CREATE TRIGGER "account_credit_append_only" BEFORE UPDATE OR DELETE ON "account_credit" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();--> statement-breakpoint
CREATE TRIGGER "account_credit_no_truncate" BEFORE TRUNCATE ON "account_credit" EXECUTE FUNCTION "refuse_change"();--> statement-breakpoint
CREATE TRIGGER "one_time_charge_append_only" BEFORE UPDATE OR DELETE ON "one_time_charge" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();--> statement-breakpoint
CREATE TRIGGER "one_time_charge_no_truncate" BEFORE TRUNCATE ON "one_time_charge" EXECUTE FUNCTION "refuse_change"();--> statement-breakpoint
-- Never more is given back than was paid, whatever the code above does.
CREATE FUNCTION "refunds_within_payment"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  paid bigint;
  given_back bigint;
BEGIN
  SELECT amount_minor INTO paid FROM payment WHERE account_id = NEW.account_id AND id = NEW.payment_id FOR NO KEY UPDATE;
  SELECT coalesce(sum(amount_minor), 0) INTO given_back FROM refund
    WHERE account_id = NEW.account_id AND payment_id = NEW.payment_id AND state <> 'failed';
  IF given_back > paid THEN
    RAISE EXCEPTION 'refunds of % exceed the payment of %', given_back, paid USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER "refund_within_payment" AFTER INSERT OR UPDATE ON "refund" FOR EACH ROW EXECUTE FUNCTION "refunds_within_payment"();
