-- The entries of a transaction are written by one statement, and checked once for all that it wrote, not row by row: a bill
-- run writes fifteen hundred at a time. A transaction without entries is still found when it commits.
CREATE FUNCTION "ledger_entries_balance"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  wrong record;
BEGIN
  SELECT of_one.* INTO wrong
  FROM (SELECT DISTINCT account_id, transaction_id FROM inserted) AS touched
  CROSS JOIN LATERAL (
    SELECT count(*) AS entries, sum(amount_minor) AS total, count(DISTINCT currency) AS currencies
    FROM ledger_entry entry
    WHERE entry.account_id = touched.account_id AND entry.transaction_id = touched.transaction_id
  ) AS of_one
  WHERE of_one.entries < 2 OR of_one.total <> 0 OR of_one.currencies <> 1
  LIMIT 1;
  IF FOUND THEN
    RAISE EXCEPTION 'ledger transaction does not balance: % entries, sum %, % currencies', wrong.entries, wrong.total, wrong.currencies
      USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;--> statement-breakpoint
DROP TRIGGER "ledger_entry_balances" ON "ledger_entry";--> statement-breakpoint
CREATE TRIGGER "ledger_entry_balances" AFTER INSERT ON "ledger_entry" REFERENCING NEW TABLE AS inserted
  FOR EACH STATEMENT EXECUTE FUNCTION "ledger_entries_balance"();
