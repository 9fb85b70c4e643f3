-- What the database itself holds, whatever the code above it does.

-- 1. The ledger and the audit trail are append-only.
CREATE FUNCTION "refuse_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only: % refused', TG_TABLE_NAME, TG_OP USING ERRCODE = 'restrict_violation';
END $$;--> statement-breakpoint
CREATE TRIGGER "ledger_transaction_append_only" BEFORE UPDATE OR DELETE ON "ledger_transaction" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();--> statement-breakpoint
CREATE TRIGGER "ledger_transaction_no_truncate" BEFORE TRUNCATE ON "ledger_transaction" EXECUTE FUNCTION "refuse_change"();--> statement-breakpoint
CREATE TRIGGER "ledger_entry_append_only" BEFORE UPDATE OR DELETE ON "ledger_entry" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();--> statement-breakpoint
CREATE TRIGGER "ledger_entry_no_truncate" BEFORE TRUNCATE ON "ledger_entry" EXECUTE FUNCTION "refuse_change"();--> statement-breakpoint
CREATE TRIGGER "audit_event_append_only" BEFORE UPDATE OR DELETE ON "audit_event" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();--> statement-breakpoint
CREATE TRIGGER "audit_event_no_truncate" BEFORE TRUNCATE ON "audit_event" EXECUTE FUNCTION "refuse_change"();--> statement-breakpoint

-- 2. The entries of a ledger transaction sum to zero, in one currency, at commit.
CREATE FUNCTION "ledger_balances"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  entries bigint;
  total numeric;
  currencies bigint;
BEGIN
  SELECT count(*), coalesce(sum(amount_minor), 0), count(DISTINCT currency) INTO entries, total, currencies
  FROM ledger_entry WHERE account_id = NEW.account_id
    AND transaction_id = CASE TG_TABLE_NAME WHEN 'ledger_entry' THEN (to_jsonb(NEW)->>'transaction_id')::uuid ELSE (to_jsonb(NEW)->>'id')::uuid END;
  IF entries < 2 OR total <> 0 OR currencies <> 1 THEN
    RAISE EXCEPTION 'ledger transaction does not balance: % entries, sum %, % currencies', entries, total, currencies
      USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE CONSTRAINT TRIGGER "ledger_transaction_balances" AFTER INSERT ON "ledger_transaction" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "ledger_balances"();--> statement-breakpoint
CREATE CONSTRAINT TRIGGER "ledger_entry_balances" AFTER INSERT ON "ledger_entry" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "ledger_balances"();--> statement-breakpoint

-- 3. Staff never act without a reason.
ALTER TABLE "audit_event" ADD CONSTRAINT "audit_event_staff_reason" CHECK ("actor_kind" <> 'staff' OR length(trim(coalesce("reason", ''))) > 0);--> statement-breakpoint

-- 4. Usage lies in a partition a month. Ingestion makes the month it needs; a record of a month without one is an
--    error, never a silent loss.
CREATE FUNCTION "ensure_usage_month"("in_month" date) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  first_day date := date_trunc('month', in_month)::date;
  next_month date := (date_trunc('month', in_month) + interval '1 month')::date;
  suffix text := to_char(in_month, 'YYYY_MM');
BEGIN
  IF to_regclass('usage_day_' || suffix) IS NOT NULL THEN RETURN; END IF;
  -- Two that need the same month at once: the second waits, then finds it there.
  PERFORM pg_advisory_xact_lock(hashtext('ensure_usage_month'));
  EXECUTE format('CREATE TABLE IF NOT EXISTS %I PARTITION OF usage_record FOR VALUES FROM (%L) TO (%L)',
    'usage_record_' || suffix, first_day || ' 00:00:00+00', next_month || ' 00:00:00+00');
  EXECUTE format('CREATE TABLE IF NOT EXISTS %I PARTITION OF usage_day FOR VALUES FROM (%L) TO (%L)',
    'usage_day_' || suffix, first_day, next_month);
END $$;--> statement-breakpoint

-- 5. Text as people type it, without case, blanks and punctuation: what registration compares and its indexes hold.
CREATE FUNCTION "loosely"("typed" text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT regexp_replace(lower(typed COLLATE "und-x-icu"), '[[:space:][:punct:]’]', '', 'g')
$$;--> statement-breakpoint
CREATE INDEX "account_loose_number" ON "account" (loosely("account_number"));--> statement-breakpoint
CREATE INDEX "service_address_loose" ON "service_address" ("postcode", loosely("line1"));--> statement-breakpoint

-- 6. A statement is as it was sent.
CREATE TRIGGER "statement_append_only" BEFORE UPDATE OR DELETE ON "statement" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();--> statement-breakpoint
CREATE TRIGGER "statement_no_truncate" BEFORE TRUNCATE ON "statement" EXECUTE FUNCTION "refuse_change"();--> statement-breakpoint
CREATE TRIGGER "statement_line_append_only" BEFORE UPDATE OR DELETE ON "statement_line" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();--> statement-breakpoint
CREATE TRIGGER "statement_line_no_truncate" BEFORE TRUNCATE ON "statement_line" EXECUTE FUNCTION "refuse_change"();
