-- The schema that the migrations make, as PostgreSQL describes it. Written by `npm run db:dump`; do not edit.

CREATE TABLE access_token (
  id uuid NOT NULL,
  token_digest bytea NOT NULL,
  audience text NOT NULL,
  name text NOT NULL,
  expires_at timestamp(3) with time zone NOT NULL,
  revoked_at timestamp(3) with time zone,
  created_at timestamp(3) with time zone NOT NULL
);
ALTER TABLE access_token ADD CONSTRAINT access_token_pkey PRIMARY KEY (id);
ALTER TABLE access_token ADD CONSTRAINT access_token_token_digest_unique UNIQUE (token_digest);

CREATE TABLE account (
  id uuid NOT NULL,
  customer_id uuid NOT NULL,
  account_number text NOT NULL,
  status text NOT NULL,
  currency text NOT NULL,
  time_zone text NOT NULL,
  locale text NOT NULL,
  cycle_day smallint NOT NULL,
  processor_customer_id text,
  created_at timestamp(3) with time zone NOT NULL,
  due_day smallint,
  due_day_changed_at timestamp(3) with time zone,
  bill_delivery text NOT NULL,
  bills_bounced_at timestamp(3) with time zone
);
ALTER TABLE account ADD CONSTRAINT account_account_number_unique UNIQUE (account_number);
ALTER TABLE account ADD CONSTRAINT account_customer_id_customer_id_fk FOREIGN KEY (customer_id) REFERENCES customer(id);
ALTER TABLE account ADD CONSTRAINT account_cycle_day CHECK (((cycle_day >= 1) AND (cycle_day <= 28)));
ALTER TABLE account ADD CONSTRAINT account_due_day CHECK (((due_day >= 1) AND (due_day <= 28)));
ALTER TABLE account ADD CONSTRAINT account_pkey PRIMARY KEY (id);
CREATE INDEX account_customer ON public.account USING btree (customer_id);
CREATE INDEX account_cycle ON public.account USING btree (cycle_day, id);
CREATE INDEX account_loose_number ON public.account USING btree (loosely(account_number));

CREATE TABLE account_credit (
  account_id uuid NOT NULL,
  id uuid NOT NULL,
  cause text NOT NULL,
  cause_key text NOT NULL,
  subscription_id uuid,
  amount_minor bigint NOT NULL,
  currency text NOT NULL,
  reason text NOT NULL,
  granted_at timestamp(3) with time zone NOT NULL
);
ALTER TABLE account_credit ADD CONSTRAINT account_credit_account_id_account_id_fk FOREIGN KEY (account_id) REFERENCES account(id);
ALTER TABLE account_credit ADD CONSTRAINT account_credit_account_id_id_pk PRIMARY KEY (account_id, id);
ALTER TABLE account_credit ADD CONSTRAINT account_credit_amount CHECK ((amount_minor > 0));
ALTER TABLE account_credit ADD CONSTRAINT account_credit_cause UNIQUE (account_id, cause, cause_key);
CREATE INDEX account_credit_recent ON public.account_credit USING btree (account_id, granted_at, id);
CREATE TRIGGER account_credit_append_only BEFORE DELETE OR UPDATE ON public.account_credit FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER account_credit_no_truncate BEFORE TRUNCATE ON public.account_credit FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TABLE account_freeze (
  account_id uuid NOT NULL,
  id uuid NOT NULL,
  cause text NOT NULL,
  login_id uuid NOT NULL,
  frozen_at timestamp(3) with time zone NOT NULL,
  lifted_at timestamp(3) with time zone,
  lifted_by text
);
ALTER TABLE account_freeze ADD CONSTRAINT account_freeze_account_id_account_id_fk FOREIGN KEY (account_id) REFERENCES account(id);
ALTER TABLE account_freeze ADD CONSTRAINT account_freeze_account_id_id_pk PRIMARY KEY (account_id, id);
CREATE UNIQUE INDEX account_freeze_running ON public.account_freeze USING btree (account_id) WHERE (lifted_at IS NULL);

CREATE TABLE account_member (
  account_id uuid NOT NULL,
  login_id uuid NOT NULL,
  role text NOT NULL,
  created_at timestamp(3) with time zone NOT NULL
);
ALTER TABLE account_member ADD CONSTRAINT account_member_account_id_account_id_fk FOREIGN KEY (account_id) REFERENCES account(id);
ALTER TABLE account_member ADD CONSTRAINT account_member_account_id_login_id_pk PRIMARY KEY (account_id, login_id);
ALTER TABLE account_member ADD CONSTRAINT account_member_login_id_login_id_fk FOREIGN KEY (login_id) REFERENCES login(id);
CREATE INDEX account_member_login ON public.account_member USING btree (login_id);

CREATE TABLE audit_event (
  account_id uuid NOT NULL,
  id uuid NOT NULL,
  at timestamp(3) with time zone NOT NULL,
  actor_kind text NOT NULL,
  actor_id text,
  action text NOT NULL,
  detail jsonb NOT NULL,
  reason text
);
ALTER TABLE audit_event ADD CONSTRAINT audit_event_account_id_id_pk PRIMARY KEY (account_id, id);
ALTER TABLE audit_event ADD CONSTRAINT audit_event_staff_reason CHECK (((actor_kind <> 'staff'::text) OR (length(TRIM(BOTH FROM COALESCE(reason, ''::text))) > 0)));
CREATE INDEX audit_event_recent ON public.audit_event USING btree (account_id, at);
CREATE TRIGGER audit_event_append_only BEFORE DELETE OR UPDATE ON public.audit_event FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_event_no_truncate BEFORE TRUNCATE ON public.audit_event FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TABLE autopay (
  account_id uuid NOT NULL,
  payment_method_id uuid NOT NULL,
  days_before_due smallint NOT NULL,
  limit_minor bigint,
  is_paused boolean NOT NULL,
  turned_on_at timestamp(3) with time zone NOT NULL,
  changed_at timestamp(3) with time zone NOT NULL,
  turned_off_at timestamp(3) with time zone
);
ALTER TABLE autopay ADD CONSTRAINT autopay_account_id_account_id_fk FOREIGN KEY (account_id) REFERENCES account(id);
ALTER TABLE autopay ADD CONSTRAINT autopay_days CHECK (((days_before_due >= 0) AND (days_before_due <= 10)));
ALTER TABLE autopay ADD CONSTRAINT autopay_limit CHECK ((limit_minor > 0));
ALTER TABLE autopay ADD CONSTRAINT autopay_payment_method FOREIGN KEY (account_id, payment_method_id) REFERENCES payment_method(account_id, id);
ALTER TABLE autopay ADD CONSTRAINT autopay_pkey PRIMARY KEY (account_id);
CREATE TRIGGER autopay_remembered AFTER INSERT OR UPDATE ON public.autopay FOR EACH ROW EXECUTE FUNCTION remember_autopay();

CREATE TABLE autopay_change (
  account_id uuid NOT NULL,
  number bigint NOT NULL,
  changed_at timestamp(3) with time zone NOT NULL,
  is_running boolean NOT NULL,
  limit_minor bigint
);
ALTER TABLE autopay_change ADD CONSTRAINT autopay_change_account_id_account_id_fk FOREIGN KEY (account_id) REFERENCES account(id);
ALTER TABLE autopay_change ADD CONSTRAINT autopay_change_account_id_number_pk PRIMARY KEY (account_id, number);
CREATE TRIGGER autopay_change_append_only BEFORE DELETE OR UPDATE ON public.autopay_change FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER autopay_change_no_truncate BEFORE TRUNCATE ON public.autopay_change FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TABLE bill_run (
  id uuid NOT NULL,
  billed_on date NOT NULL,
  cycle_day smallint NOT NULL,
  state text NOT NULL,
  batch_count integer NOT NULL,
  started_at timestamp(3) with time zone NOT NULL,
  finished_at timestamp(3) with time zone
);
ALTER TABLE bill_run ADD CONSTRAINT bill_run_billed_on UNIQUE (billed_on);
ALTER TABLE bill_run ADD CONSTRAINT bill_run_pkey PRIMARY KEY (id);

CREATE TABLE bill_run_batch (
  bill_run_id uuid NOT NULL,
  number integer NOT NULL,
  first_account_id uuid NOT NULL,
  last_account_id uuid NOT NULL,
  account_count integer NOT NULL,
  finished_at timestamp(3) with time zone,
  statement_count integer
);
ALTER TABLE bill_run_batch ADD CONSTRAINT bill_run_batch_bill_run_id_bill_run_id_fk FOREIGN KEY (bill_run_id) REFERENCES bill_run(id);
ALTER TABLE bill_run_batch ADD CONSTRAINT bill_run_batch_bill_run_id_number_pk PRIMARY KEY (bill_run_id, number);

CREATE TABLE bill_run_failure (
  account_id uuid NOT NULL,
  bill_run_id uuid NOT NULL,
  number integer NOT NULL,
  fault text NOT NULL,
  failed_at timestamp(3) with time zone NOT NULL,
  resolved_at timestamp(3) with time zone,
  first_failed_at timestamp(3) with time zone NOT NULL
);
ALTER TABLE bill_run_failure ADD CONSTRAINT bill_run_failure_account_id_account_id_fk FOREIGN KEY (account_id) REFERENCES account(id);
ALTER TABLE bill_run_failure ADD CONSTRAINT bill_run_failure_account_id_bill_run_id_pk PRIMARY KEY (account_id, bill_run_id);
ALTER TABLE bill_run_failure ADD CONSTRAINT bill_run_failure_batch FOREIGN KEY (bill_run_id, number) REFERENCES bill_run_batch(bill_run_id, number);
CREATE INDEX bill_run_failure_open ON public.bill_run_failure USING btree (bill_run_id, number) WHERE (resolved_at IS NULL);

CREATE TABLE billed_usage (
  account_id uuid NOT NULL,
  statement_id uuid NOT NULL,
  subscription_id uuid NOT NULL,
  period_start date NOT NULL,
  period_end date NOT NULL,
  used_bytes bigint NOT NULL,
  allowance_bytes bigint NOT NULL,
  as_of timestamp(3) with time zone
);
ALTER TABLE billed_usage ADD CONSTRAINT billed_usage_account_id_statement_id_subscription_id_pk PRIMARY KEY (account_id, statement_id, subscription_id);
ALTER TABLE billed_usage ADD CONSTRAINT billed_usage_statement FOREIGN KEY (account_id, statement_id) REFERENCES statement(account_id, id);
CREATE TRIGGER billed_usage_append_only BEFORE DELETE OR UPDATE ON public.billed_usage FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER billed_usage_no_truncate BEFORE TRUNCATE ON public.billed_usage FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TABLE charge_dispute (
  account_id uuid NOT NULL,
  id uuid NOT NULL,
  reference text NOT NULL,
  statement_id uuid NOT NULL,
  "position" integer NOT NULL,
  amount_minor bigint NOT NULL,
  reason text NOT NULL,
  explanation text NOT NULL,
  state text NOT NULL,
  opened_at timestamp(3) with time zone NOT NULL,
  answer_by date NOT NULL,
  credited_minor bigint,
  answer text,
  closed_at timestamp(3) with time zone
);
ALTER TABLE charge_dispute ADD CONSTRAINT charge_dispute_account_id_id_pk PRIMARY KEY (account_id, id);
ALTER TABLE charge_dispute ADD CONSTRAINT charge_dispute_amount CHECK ((amount_minor > 0));
ALTER TABLE charge_dispute ADD CONSTRAINT charge_dispute_credit CHECK (((credited_minor >= 1) AND (credited_minor <= amount_minor)));
ALTER TABLE charge_dispute ADD CONSTRAINT charge_dispute_line FOREIGN KEY (account_id, statement_id, "position") REFERENCES statement_line(account_id, statement_id, "position");
CREATE INDEX charge_dispute_by_id ON public.charge_dispute USING btree (id);
CREATE UNIQUE INDEX charge_dispute_line ON public.charge_dispute USING btree (account_id, statement_id, "position") WHERE (state <> 'withdrawn'::text);
CREATE INDEX charge_dispute_open ON public.charge_dispute USING btree (account_id, amount_minor) WHERE (state = 'open'::text);
CREATE INDEX charge_dispute_queue ON public.charge_dispute USING btree (answer_by, id) WHERE (state = 'open'::text);
CREATE INDEX charge_dispute_recent ON public.charge_dispute USING btree (account_id, opened_at, id);

CREATE TABLE chargeback (
  account_id uuid NOT NULL,
  id uuid NOT NULL,
  payment_id uuid NOT NULL,
  processor_dispute_id text NOT NULL,
  amount_minor bigint NOT NULL,
  currency text NOT NULL,
  state text NOT NULL,
  reason_code text NOT NULL,
  opened_at timestamp(3) with time zone NOT NULL,
  closed_at timestamp(3) with time zone
);
ALTER TABLE chargeback ADD CONSTRAINT chargeback_account_id_id_pk PRIMARY KEY (account_id, id);
ALTER TABLE chargeback ADD CONSTRAINT chargeback_dispute UNIQUE (account_id, processor_dispute_id);
ALTER TABLE chargeback ADD CONSTRAINT chargeback_payment FOREIGN KEY (account_id, payment_id) REFERENCES payment(account_id, id);
CREATE INDEX chargeback_opened ON public.chargeback USING btree (opened_at, id);
CREATE INDEX chargeback_payment ON public.chargeback USING btree (account_id, payment_id);
CREATE INDEX chargeback_processor ON public.chargeback USING btree (processor_dispute_id);

CREATE TABLE contact (
  account_id uuid NOT NULL,
  id uuid NOT NULL,
  channel text NOT NULL,
  value text NOT NULL,
  is_primary boolean NOT NULL,
  verified_at timestamp(3) with time zone,
  created_at timestamp(3) with time zone NOT NULL
);
ALTER TABLE contact ADD CONSTRAINT contact_account_id_account_id_fk FOREIGN KEY (account_id) REFERENCES account(id);
ALTER TABLE contact ADD CONSTRAINT contact_account_id_id_pk PRIMARY KEY (account_id, id);
CREATE UNIQUE INDEX contact_primary ON public.contact USING btree (account_id, channel) WHERE is_primary;
CREATE INDEX contact_value ON public.contact USING btree (lower(value));

CREATE TABLE contact_change (
  account_id uuid NOT NULL,
  id uuid NOT NULL,
  login_id uuid NOT NULL,
  channel text NOT NULL,
  new_value text,
  contact_id uuid,
  old_value text,
  makes_primary boolean NOT NULL,
  code_digest bytea,
  failed_attempts smallint NOT NULL,
  expires_at timestamp(3) with time zone NOT NULL,
  applied_at timestamp(3) with time zone,
  undo_digest bytea,
  undo_until timestamp(3) with time zone,
  undone_at timestamp(3) with time zone,
  created_at timestamp(3) with time zone NOT NULL
);
ALTER TABLE contact_change ADD CONSTRAINT contact_change_account_id_account_id_fk FOREIGN KEY (account_id) REFERENCES account(id);
ALTER TABLE contact_change ADD CONSTRAINT contact_change_account_id_id_pk PRIMARY KEY (account_id, id);
ALTER TABLE contact_change ADD CONSTRAINT contact_change_undo_digest_unique UNIQUE (undo_digest);
CREATE INDEX contact_change_login ON public.contact_change USING btree (login_id, applied_at);
CREATE INDEX contact_change_recent ON public.contact_change USING btree (account_id, created_at);

CREATE TABLE credited_day (
  account_id uuid NOT NULL,
  subscription_id uuid NOT NULL,
  day date NOT NULL,
  credit_id uuid NOT NULL
);
ALTER TABLE credited_day ADD CONSTRAINT credited_day_account_id_subscription_id_day_pk PRIMARY KEY (account_id, subscription_id, day);
ALTER TABLE credited_day ADD CONSTRAINT credited_day_credit FOREIGN KEY (account_id, credit_id) REFERENCES account_credit(account_id, id);
CREATE TRIGGER credited_day_append_only BEFORE DELETE OR UPDATE ON public.credited_day FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER credited_day_no_truncate BEFORE TRUNCATE ON public.credited_day FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TABLE customer (
  id uuid NOT NULL,
  customer_number text NOT NULL,
  given_name text NOT NULL,
  family_name text NOT NULL,
  created_at timestamp(3) with time zone NOT NULL
);
ALTER TABLE customer ADD CONSTRAINT customer_customer_number_unique UNIQUE (customer_number);
ALTER TABLE customer ADD CONSTRAINT customer_pkey PRIMARY KEY (id);

CREATE TABLE device (
  id uuid NOT NULL,
  login_id uuid NOT NULL,
  token_digest bytea NOT NULL,
  name text NOT NULL,
  last_place text,
  last_address text,
  first_seen_at timestamp(3) with time zone NOT NULL,
  last_seen_at timestamp(3) with time zone NOT NULL,
  remembered_until timestamp(3) with time zone,
  revoked_at timestamp(3) with time zone
);
ALTER TABLE device ADD CONSTRAINT device_login_id_login_id_fk FOREIGN KEY (login_id) REFERENCES login(id);
ALTER TABLE device ADD CONSTRAINT device_pkey PRIMARY KEY (id);
ALTER TABLE device ADD CONSTRAINT device_token_digest_unique UNIQUE (token_digest);
CREATE INDEX device_login ON public.device USING btree (login_id, last_seen_at);

CREATE TABLE equipment (
  account_id uuid NOT NULL,
  id uuid NOT NULL,
  subscription_id uuid NOT NULL,
  kind text NOT NULL,
  model text NOT NULL,
  serial_number text NOT NULL,
  installed_on date NOT NULL,
  returned_on date,
  monthly_rental_minor bigint
);
ALTER TABLE equipment ADD CONSTRAINT equipment_account_id_account_id_fk FOREIGN KEY (account_id) REFERENCES account(id);
ALTER TABLE equipment ADD CONSTRAINT equipment_account_id_id_pk PRIMARY KEY (account_id, id);
ALTER TABLE equipment ADD CONSTRAINT equipment_serial UNIQUE (account_id, serial_number);

CREATE TABLE invitation (
  account_id uuid NOT NULL,
  id uuid NOT NULL,
  email text NOT NULL,
  role text NOT NULL,
  token_digest bytea NOT NULL,
  invited_by uuid NOT NULL,
  expires_at timestamp(3) with time zone NOT NULL,
  accepted_at timestamp(3) with time zone,
  accepted_by uuid,
  revoked_at timestamp(3) with time zone,
  created_at timestamp(3) with time zone NOT NULL
);
ALTER TABLE invitation ADD CONSTRAINT invitation_account_id_account_id_fk FOREIGN KEY (account_id) REFERENCES account(id);
ALTER TABLE invitation ADD CONSTRAINT invitation_account_id_id_pk PRIMARY KEY (account_id, id);
ALTER TABLE invitation ADD CONSTRAINT invitation_token_digest_unique UNIQUE (token_digest);
CREATE INDEX invitation_accepted_by ON public.invitation USING btree (accepted_by);
CREATE INDEX invitation_email ON public.invitation USING btree (lower(email));
CREATE INDEX invitation_recent ON public.invitation USING btree (account_id, created_at);

CREATE TABLE late_fee_rule (
  id uuid NOT NULL,
  country text NOT NULL,
  region text,
  amount_minor bigint NOT NULL,
  least_past_due_minor bigint NOT NULL,
  grace_days integer NOT NULL,
  valid_from date NOT NULL,
  valid_to date
);
ALTER TABLE late_fee_rule ADD CONSTRAINT late_fee_rule_grace CHECK ((grace_days >= 0));
ALTER TABLE late_fee_rule ADD CONSTRAINT late_fee_rule_pkey PRIMARY KEY (id);
ALTER TABLE late_fee_rule ADD CONSTRAINT late_fee_rule_positive CHECK (((amount_minor > 0) AND (least_past_due_minor > 0)));

CREATE TABLE ledger_entry (
  account_id uuid NOT NULL,
  transaction_id uuid NOT NULL,
  book text NOT NULL,
  amount_minor bigint NOT NULL,
  currency text NOT NULL
);
ALTER TABLE ledger_entry ADD CONSTRAINT ledger_entry_account_id_transaction_id_book_pk PRIMARY KEY (account_id, transaction_id, book);
ALTER TABLE ledger_entry ADD CONSTRAINT ledger_entry_transaction FOREIGN KEY (account_id, transaction_id) REFERENCES ledger_transaction(account_id, id);
CREATE INDEX ledger_entry_balance ON public.ledger_entry USING btree (account_id, book, amount_minor);
CREATE TRIGGER ledger_entry_append_only BEFORE DELETE OR UPDATE ON public.ledger_entry FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER ledger_entry_balances AFTER INSERT ON public.ledger_entry REFERENCING NEW TABLE AS inserted FOR EACH STATEMENT EXECUTE FUNCTION ledger_entries_balance();
CREATE TRIGGER ledger_entry_no_truncate BEFORE TRUNCATE ON public.ledger_entry FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TABLE ledger_transaction (
  account_id uuid NOT NULL,
  id uuid NOT NULL,
  kind text NOT NULL,
  cause_id uuid NOT NULL,
  description text NOT NULL,
  occurred_at timestamp(3) with time zone NOT NULL
);
ALTER TABLE ledger_transaction ADD CONSTRAINT ledger_transaction_account_id_account_id_fk FOREIGN KEY (account_id) REFERENCES account(id);
ALTER TABLE ledger_transaction ADD CONSTRAINT ledger_transaction_account_id_id_pk PRIMARY KEY (account_id, id);
ALTER TABLE ledger_transaction ADD CONSTRAINT ledger_transaction_cause UNIQUE (account_id, kind, cause_id);
CREATE INDEX ledger_transaction_recent ON public.ledger_transaction USING btree (account_id, occurred_at, id);
CREATE TRIGGER ledger_transaction_append_only BEFORE DELETE OR UPDATE ON public.ledger_transaction FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE CONSTRAINT TRIGGER ledger_transaction_balances AFTER INSERT ON public.ledger_transaction DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION ledger_balances();
CREATE TRIGGER ledger_transaction_no_truncate BEFORE TRUNCATE ON public.ledger_transaction FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TABLE levy (
  id uuid NOT NULL,
  code text NOT NULL,
  line_kind text NOT NULL,
  description text NOT NULL,
  country text NOT NULL,
  region text,
  postcode_prefix text,
  offering_kind text,
  rate_ppm integer,
  amount_minor bigint,
  valid_from date NOT NULL,
  valid_to date
);
ALTER TABLE levy ADD CONSTRAINT levy_pkey PRIMARY KEY (id);
ALTER TABLE levy ADD CONSTRAINT levy_positive CHECK ((COALESCE((rate_ppm)::bigint, amount_minor) > 0));
ALTER TABLE levy ADD CONSTRAINT levy_rate_or_amount CHECK (((rate_ppm IS NULL) <> (amount_minor IS NULL)));
CREATE INDEX levy_place ON public.levy USING btree (country, region);

CREATE TABLE login (
  id uuid NOT NULL,
  username text NOT NULL,
  username_folded text NOT NULL,
  password_hash text NOT NULL,
  password_changed_at timestamp(3) with time zone NOT NULL,
  created_at timestamp(3) with time zone NOT NULL
);
ALTER TABLE login ADD CONSTRAINT login_pkey PRIMARY KEY (id);
ALTER TABLE login ADD CONSTRAINT login_username_folded_unique UNIQUE (username_folded);

CREATE TABLE message (
  account_id uuid NOT NULL,
  id uuid NOT NULL,
  channel text NOT NULL,
  category text NOT NULL,
  recipient text NOT NULL,
  template text NOT NULL,
  data jsonb NOT NULL,
  state text NOT NULL,
  queued_at timestamp(3) with time zone NOT NULL,
  sent_at timestamp(3) with time zone
);
ALTER TABLE message ADD CONSTRAINT message_account_id_account_id_fk FOREIGN KEY (account_id) REFERENCES account(id);
ALTER TABLE message ADD CONSTRAINT message_account_id_id_pk PRIMARY KEY (account_id, id);
CREATE INDEX message_recent ON public.message USING btree (account_id, queued_at, id);

CREATE TABLE not_me_link (
  id uuid NOT NULL,
  token_digest bytea NOT NULL,
  login_id uuid NOT NULL,
  event_id uuid NOT NULL,
  expires_at timestamp(3) with time zone NOT NULL,
  used_at timestamp(3) with time zone
);
ALTER TABLE not_me_link ADD CONSTRAINT not_me_link_login_id_login_id_fk FOREIGN KEY (login_id) REFERENCES login(id);
ALTER TABLE not_me_link ADD CONSTRAINT not_me_link_pkey PRIMARY KEY (id);
ALTER TABLE not_me_link ADD CONSTRAINT not_me_link_token_digest_unique UNIQUE (token_digest);

CREATE TABLE one_time_charge (
  account_id uuid NOT NULL,
  id uuid NOT NULL,
  subscription_id uuid,
  code text NOT NULL,
  description text NOT NULL,
  amount_minor bigint NOT NULL,
  idempotency_key text NOT NULL,
  posted_at timestamp(3) with time zone NOT NULL
);
ALTER TABLE one_time_charge ADD CONSTRAINT one_time_charge_account_id_account_id_fk FOREIGN KEY (account_id) REFERENCES account(id);
ALTER TABLE one_time_charge ADD CONSTRAINT one_time_charge_account_id_id_pk PRIMARY KEY (account_id, id);
ALTER TABLE one_time_charge ADD CONSTRAINT one_time_charge_amount CHECK ((amount_minor > 0));
ALTER TABLE one_time_charge ADD CONSTRAINT one_time_charge_key UNIQUE (account_id, idempotency_key);
CREATE INDEX one_time_charge_posted ON public.one_time_charge USING btree (account_id, posted_at);
CREATE TRIGGER one_time_charge_append_only BEFORE DELETE OR UPDATE ON public.one_time_charge FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER one_time_charge_no_truncate BEFORE TRUNCATE ON public.one_time_charge FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TABLE passkey (
  id uuid NOT NULL,
  login_id uuid NOT NULL,
  credential_id bytea NOT NULL,
  public_key bytea NOT NULL,
  counter bigint NOT NULL,
  transports text[] NOT NULL,
  is_backed_up boolean NOT NULL,
  name text NOT NULL,
  created_at timestamp(3) with time zone NOT NULL,
  last_used_at timestamp(3) with time zone
);
ALTER TABLE passkey ADD CONSTRAINT passkey_credential_id_unique UNIQUE (credential_id);
ALTER TABLE passkey ADD CONSTRAINT passkey_login_id_login_id_fk FOREIGN KEY (login_id) REFERENCES login(id);
ALTER TABLE passkey ADD CONSTRAINT passkey_pkey PRIMARY KEY (id);
CREATE INDEX passkey_login ON public.passkey USING btree (login_id, created_at);

CREATE TABLE passkey_challenge (
  id uuid NOT NULL,
  challenge bytea NOT NULL,
  purpose text NOT NULL,
  login_id uuid,
  expires_at timestamp(3) with time zone NOT NULL,
  used_at timestamp(3) with time zone
);
ALTER TABLE passkey_challenge ADD CONSTRAINT passkey_challenge_login_id_login_id_fk FOREIGN KEY (login_id) REFERENCES login(id);
ALTER TABLE passkey_challenge ADD CONSTRAINT passkey_challenge_pkey PRIMARY KEY (id);
CREATE INDEX passkey_challenge_expiry ON public.passkey_challenge USING btree (expires_at);

CREATE TABLE pay_link (
  account_id uuid NOT NULL,
  id uuid NOT NULL,
  token_digest bytea NOT NULL,
  cause text NOT NULL,
  created_at timestamp(3) with time zone NOT NULL,
  expires_at timestamp(3) with time zone NOT NULL,
  revoked_at timestamp(3) with time zone,
  setups_since timestamp(3) with time zone,
  setup_count smallint NOT NULL
);
ALTER TABLE pay_link ADD CONSTRAINT pay_link_account_id_account_id_fk FOREIGN KEY (account_id) REFERENCES account(id);
ALTER TABLE pay_link ADD CONSTRAINT pay_link_account_id_id_pk PRIMARY KEY (account_id, id);
CREATE INDEX pay_link_recent ON public.pay_link USING btree (account_id, created_at);
CREATE INDEX pay_link_token ON public.pay_link USING btree (token_digest);

CREATE TABLE payment (
  account_id uuid NOT NULL,
  id uuid NOT NULL,
  payment_method_id uuid NOT NULL,
  amount_minor bigint NOT NULL,
  currency text NOT NULL,
  state text NOT NULL,
  idempotency_key text NOT NULL,
  confirmation_number text NOT NULL,
  processor_payment_id text,
  decline_code text,
  created_at timestamp(3) with time zone NOT NULL,
  settled_at timestamp(3) with time zone,
  origin text NOT NULL,
  origin_id uuid
);
ALTER TABLE payment ADD CONSTRAINT payment_account_id_account_id_fk FOREIGN KEY (account_id) REFERENCES account(id);
ALTER TABLE payment ADD CONSTRAINT payment_account_id_id_pk PRIMARY KEY (account_id, id);
ALTER TABLE payment ADD CONSTRAINT payment_amount CHECK ((amount_minor > 0));
ALTER TABLE payment ADD CONSTRAINT payment_idempotency_key UNIQUE (account_id, idempotency_key);
ALTER TABLE payment ADD CONSTRAINT payment_payment_method FOREIGN KEY (account_id, payment_method_id) REFERENCES payment_method(account_id, id);
CREATE INDEX payment_by_id ON public.payment USING btree (id);
CREATE INDEX payment_open ON public.payment USING btree (account_id, amount_minor) WHERE (state = ANY (ARRAY['intended'::text, 'unknown'::text, 'processing'::text]));
CREATE INDEX payment_open_since ON public.payment USING btree (created_at, id) WHERE (state = ANY (ARRAY['intended'::text, 'unknown'::text, 'processing'::text]));
CREATE INDEX payment_processor ON public.payment USING btree (processor_payment_id) WHERE (processor_payment_id IS NOT NULL);
CREATE INDEX payment_recent ON public.payment USING btree (account_id, created_at, id);
CREATE INDEX payment_settled ON public.payment USING btree (settled_at, id);

CREATE TABLE payment_arrangement (
  account_id uuid NOT NULL,
  id uuid NOT NULL,
  reference text NOT NULL,
  total_minor bigint NOT NULL,
  state text NOT NULL,
  created_at timestamp(3) with time zone NOT NULL,
  undo_until timestamp(3) with time zone NOT NULL,
  ended_at timestamp(3) with time zone
);
ALTER TABLE payment_arrangement ADD CONSTRAINT payment_arrangement_account_id_account_id_fk FOREIGN KEY (account_id) REFERENCES account(id);
ALTER TABLE payment_arrangement ADD CONSTRAINT payment_arrangement_account_id_id_pk PRIMARY KEY (account_id, id);
ALTER TABLE payment_arrangement ADD CONSTRAINT payment_arrangement_total CHECK ((total_minor > 0));
CREATE UNIQUE INDEX payment_arrangement_active ON public.payment_arrangement USING btree (account_id) WHERE (state = 'active'::text);
CREATE INDEX payment_arrangement_by_id ON public.payment_arrangement USING btree (id);

CREATE TABLE payment_method (
  account_id uuid NOT NULL,
  id uuid NOT NULL,
  processor_token text NOT NULL,
  brand text NOT NULL,
  last_four text NOT NULL,
  expiry_month smallint,
  expiry_year smallint,
  is_default boolean NOT NULL,
  created_at timestamp(3) with time zone NOT NULL,
  removed_at timestamp(3) with time zone,
  kind text NOT NULL,
  label text,
  wallet text,
  is_one_time boolean NOT NULL,
  expiry_told_at timestamp(3) with time zone
);
ALTER TABLE payment_method ADD CONSTRAINT payment_method_account_id_account_id_fk FOREIGN KEY (account_id) REFERENCES account(id);
ALTER TABLE payment_method ADD CONSTRAINT payment_method_account_id_id_pk PRIMARY KEY (account_id, id);
ALTER TABLE payment_method ADD CONSTRAINT payment_method_expiry CHECK (((kind = 'bank_account'::text) = (expiry_year IS NULL)));
ALTER TABLE payment_method ADD CONSTRAINT payment_method_one_time CHECK ((NOT (is_one_time AND is_default)));
CREATE INDEX payment_method_by_id ON public.payment_method USING btree (id);
CREATE UNIQUE INDEX payment_method_default ON public.payment_method USING btree (account_id) WHERE (is_default AND (removed_at IS NULL));
CREATE UNIQUE INDEX payment_method_token ON public.payment_method USING btree (account_id, processor_token);

CREATE TABLE planned_payment (
  account_id uuid NOT NULL,
  id uuid NOT NULL,
  kind text NOT NULL,
  arrangement_id uuid,
  statement_id uuid,
  payment_method_id uuid NOT NULL,
  amount_minor bigint,
  charge_on date NOT NULL,
  state text NOT NULL,
  try_count smallint NOT NULL,
  next_try_at timestamp(3) with time zone,
  payment_id uuid,
  end_reason text,
  idempotency_key text NOT NULL,
  created_at timestamp(3) with time zone NOT NULL,
  ended_at timestamp(3) with time zone
);
ALTER TABLE planned_payment ADD CONSTRAINT planned_payment_account_id_account_id_fk FOREIGN KEY (account_id) REFERENCES account(id);
ALTER TABLE planned_payment ADD CONSTRAINT planned_payment_account_id_id_pk PRIMARY KEY (account_id, id);
ALTER TABLE planned_payment ADD CONSTRAINT planned_payment_amount CHECK ((amount_minor > 0));
ALTER TABLE planned_payment ADD CONSTRAINT planned_payment_arrangement FOREIGN KEY (account_id, arrangement_id) REFERENCES payment_arrangement(account_id, id);
ALTER TABLE planned_payment ADD CONSTRAINT planned_payment_kind CHECK ((((kind = 'autopay'::text) = (statement_id IS NOT NULL)) AND ((kind = 'instalment'::text) = (arrangement_id IS NOT NULL)) AND ((kind = 'autopay'::text) OR (amount_minor IS NOT NULL))));
ALTER TABLE planned_payment ADD CONSTRAINT planned_payment_next_try CHECK (((next_try_at IS NULL) OR (state = ANY (ARRAY['planned'::text, 'charging'::text]))));
ALTER TABLE planned_payment ADD CONSTRAINT planned_payment_payment_method FOREIGN KEY (account_id, payment_method_id) REFERENCES payment_method(account_id, id);
CREATE INDEX planned_payment_by_id ON public.planned_payment USING btree (id);
CREATE UNIQUE INDEX planned_payment_key ON public.planned_payment USING btree (account_id, idempotency_key);
CREATE INDEX planned_payment_next_try ON public.planned_payment USING btree (next_try_at, account_id) WHERE (next_try_at IS NOT NULL);
CREATE INDEX planned_payment_open ON public.planned_payment USING btree (account_id, charge_on) WHERE (state = ANY (ARRAY['planned'::text, 'charging'::text]));
CREATE UNIQUE INDEX planned_payment_statement ON public.planned_payment USING btree (account_id, statement_id) WHERE (kind = 'autopay'::text);

CREATE TABLE processor_event (
  id text NOT NULL,
  type text NOT NULL,
  object_id text NOT NULL,
  created_at timestamp(3) with time zone NOT NULL,
  received_at timestamp(3) with time zone NOT NULL,
  handled_at timestamp(3) with time zone
);
ALTER TABLE processor_event ADD CONSTRAINT processor_event_pkey PRIMARY KEY (id);
CREATE INDEX processor_event_received ON public.processor_event USING btree (received_at);

CREATE TABLE processor_move (
  run_id uuid NOT NULL,
  kind text NOT NULL,
  processor_id text NOT NULL,
  our_id uuid,
  amount_minor bigint NOT NULL,
  currency text NOT NULL,
  listed_at timestamp(3) with time zone NOT NULL
);
ALTER TABLE processor_move ADD CONSTRAINT processor_move_run_id_kind_processor_id_pk PRIMARY KEY (run_id, kind, processor_id);
CREATE INDEX processor_move_listed ON public.processor_move USING btree (listed_at);

CREATE TABLE product_offering (
  id uuid NOT NULL,
  code text NOT NULL,
  kind text NOT NULL,
  name text NOT NULL,
  description text NOT NULL,
  monthly_price_minor bigint NOT NULL,
  currency text NOT NULL,
  down_mbps integer,
  up_mbps integer,
  allowance_bytes bigint,
  overage_block_bytes bigint,
  overage_block_price_minor bigint,
  is_sold boolean NOT NULL
);
ALTER TABLE product_offering ADD CONSTRAINT product_offering_code_unique UNIQUE (code);
ALTER TABLE product_offering ADD CONSTRAINT product_offering_pkey PRIMARY KEY (id);

CREATE TABLE product_order (
  account_id uuid NOT NULL,
  id uuid NOT NULL,
  subscription_id uuid NOT NULL,
  offering_id uuid NOT NULL,
  state text NOT NULL,
  monthly_price_minor bigint NOT NULL,
  effective_on date NOT NULL,
  ordered_at timestamp(3) with time zone NOT NULL,
  closed_at timestamp(3) with time zone
);
ALTER TABLE product_order ADD CONSTRAINT product_order_account_id_account_id_fk FOREIGN KEY (account_id) REFERENCES account(id);
ALTER TABLE product_order ADD CONSTRAINT product_order_account_id_id_pk PRIMARY KEY (account_id, id);
ALTER TABLE product_order ADD CONSTRAINT product_order_offering_id_product_offering_id_fk FOREIGN KEY (offering_id) REFERENCES product_offering(id);
CREATE INDEX product_order_by_id ON public.product_order USING btree (id);
CREATE UNIQUE INDEX product_order_open ON public.product_order USING btree (account_id, subscription_id) WHERE (state = 'acknowledged'::text);

CREATE TABLE reconciliation_difference (
  id uuid NOT NULL,
  day date NOT NULL,
  kind text NOT NULL,
  account_id uuid,
  our_id uuid,
  processor_id text,
  our_minor bigint,
  their_minor bigint,
  currency text NOT NULL
);
ALTER TABLE reconciliation_difference ADD CONSTRAINT reconciliation_difference_day_id_pk PRIMARY KEY (day, id);
ALTER TABLE reconciliation_difference ADD CONSTRAINT reconciliation_difference_day_reconciliation_report_day_fk FOREIGN KEY (day) REFERENCES reconciliation_report(day) ON DELETE CASCADE;
CREATE INDEX reconciliation_difference_account ON public.reconciliation_difference USING btree (account_id);

CREATE TABLE reconciliation_report (
  day date NOT NULL,
  compared_at timestamp(3) with time zone NOT NULL,
  processor_payment_count integer NOT NULL,
  processor_payment_minor bigint NOT NULL,
  ledger_payment_count integer NOT NULL,
  ledger_payment_minor bigint NOT NULL,
  processor_refund_minor bigint NOT NULL,
  ledger_refund_minor bigint NOT NULL,
  statement_count integer NOT NULL,
  statement_minor bigint NOT NULL,
  ledger_statement_minor bigint NOT NULL,
  difference_count integer NOT NULL
);
ALTER TABLE reconciliation_report ADD CONSTRAINT reconciliation_report_pkey PRIMARY KEY (day);

CREATE TABLE reconciliation_start (
  day date NOT NULL
);
ALTER TABLE reconciliation_start ADD CONSTRAINT reconciliation_start_pkey PRIMARY KEY (day);

CREATE TABLE recovery (
  id uuid NOT NULL,
  login_id uuid,
  purpose text NOT NULL,
  channel text NOT NULL,
  code_digest bytea NOT NULL,
  failed_attempts smallint NOT NULL,
  expires_at timestamp(3) with time zone NOT NULL,
  proved_at timestamp(3) with time zone,
  completed_at timestamp(3) with time zone,
  created_at timestamp(3) with time zone NOT NULL
);
ALTER TABLE recovery ADD CONSTRAINT recovery_login_id_login_id_fk FOREIGN KEY (login_id) REFERENCES login(id);
ALTER TABLE recovery ADD CONSTRAINT recovery_pkey PRIMARY KEY (id);
CREATE INDEX recovery_login ON public.recovery USING btree (login_id, created_at);

CREATE TABLE recovery_code (
  login_id uuid NOT NULL,
  code_digest bytea NOT NULL,
  used_at timestamp(3) with time zone,
  created_at timestamp(3) with time zone NOT NULL
);
ALTER TABLE recovery_code ADD CONSTRAINT recovery_code_login_id_code_digest_pk PRIMARY KEY (login_id, code_digest);
ALTER TABLE recovery_code ADD CONSTRAINT recovery_code_login_id_login_id_fk FOREIGN KEY (login_id) REFERENCES login(id);

CREATE TABLE refund (
  account_id uuid NOT NULL,
  id uuid NOT NULL,
  payment_id uuid NOT NULL,
  amount_minor bigint NOT NULL,
  currency text NOT NULL,
  state text NOT NULL,
  cause text NOT NULL,
  reason text NOT NULL,
  idempotency_key text NOT NULL,
  processor_refund_id text,
  failure_code text,
  created_at timestamp(3) with time zone NOT NULL,
  settled_at timestamp(3) with time zone
);
ALTER TABLE refund ADD CONSTRAINT refund_account_id_id_pk PRIMARY KEY (account_id, id);
ALTER TABLE refund ADD CONSTRAINT refund_amount CHECK ((amount_minor > 0));
ALTER TABLE refund ADD CONSTRAINT refund_idempotency_key UNIQUE (account_id, idempotency_key);
ALTER TABLE refund ADD CONSTRAINT refund_payment FOREIGN KEY (account_id, payment_id) REFERENCES payment(account_id, id);
CREATE INDEX refund_by_id ON public.refund USING btree (id);
CREATE INDEX refund_open_since ON public.refund USING btree (created_at, id) WHERE (state = ANY (ARRAY['intended'::text, 'unknown'::text]));
CREATE INDEX refund_payment ON public.refund USING btree (account_id, payment_id);
CREATE INDEX refund_processor ON public.refund USING btree (processor_refund_id) WHERE (processor_refund_id IS NOT NULL);
CREATE INDEX refund_settled ON public.refund USING btree (settled_at, id);
CREATE TRIGGER refund_within_payment AFTER INSERT OR UPDATE ON public.refund FOR EACH ROW EXECUTE FUNCTION refunds_within_payment();

CREATE TABLE registration (
  id uuid NOT NULL,
  account_id uuid NOT NULL,
  contact_id uuid NOT NULL,
  code_digest bytea NOT NULL,
  failed_attempts smallint NOT NULL,
  expires_at timestamp(3) with time zone NOT NULL,
  completed_at timestamp(3) with time zone,
  created_at timestamp(3) with time zone NOT NULL
);
ALTER TABLE registration ADD CONSTRAINT registration_account_id_account_id_fk FOREIGN KEY (account_id) REFERENCES account(id);
ALTER TABLE registration ADD CONSTRAINT registration_pkey PRIMARY KEY (id);
CREATE INDEX registration_account ON public.registration USING btree (account_id, created_at);

CREATE TABLE secret_budget (
  subject_id uuid NOT NULL,
  lane_id uuid NOT NULL,
  wrong_in_a_row smallint NOT NULL,
  locked_until timestamp(3) with time zone,
  updated_at timestamp(3) with time zone NOT NULL
);
ALTER TABLE secret_budget ADD CONSTRAINT secret_budget_subject_id_lane_id_pk PRIMARY KEY (subject_id, lane_id);
CREATE INDEX secret_budget_updated ON public.secret_budget USING btree (updated_at);

CREATE TABLE security_event (
  login_id uuid NOT NULL,
  id uuid NOT NULL,
  at timestamp(3) with time zone NOT NULL,
  kind text NOT NULL,
  device_id uuid,
  device_name text,
  place text,
  detail jsonb NOT NULL
);
ALTER TABLE security_event ADD CONSTRAINT security_event_login_id_id_pk PRIMARY KEY (login_id, id);
CREATE INDEX security_event_recent ON public.security_event USING btree (login_id, at, id);
CREATE TRIGGER security_event_append_only BEFORE DELETE OR UPDATE ON public.security_event FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER security_event_no_truncate BEFORE TRUNCATE ON public.security_event FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TABLE service_address (
  account_id uuid NOT NULL,
  id uuid NOT NULL,
  line1 text NOT NULL,
  line2 text,
  city text NOT NULL,
  region text NOT NULL,
  postcode text NOT NULL,
  country text NOT NULL
);
ALTER TABLE service_address ADD CONSTRAINT service_address_account_id_account_id_fk FOREIGN KEY (account_id) REFERENCES account(id);
ALTER TABLE service_address ADD CONSTRAINT service_address_account_id_id_pk PRIMARY KEY (account_id, id);
CREATE INDEX service_address_loose ON public.service_address USING btree (postcode, loosely(line1));

CREATE TABLE session (
  id uuid NOT NULL,
  token_digest bytea NOT NULL,
  login_id uuid NOT NULL,
  assurance text NOT NULL,
  authenticated_at timestamp(3) with time zone NOT NULL,
  idle_expires_at timestamp(3) with time zone NOT NULL,
  expires_at timestamp(3) with time zone NOT NULL,
  revoked_at timestamp(3) with time zone,
  failed_attempts smallint NOT NULL,
  user_agent text,
  created_at timestamp(3) with time zone NOT NULL,
  trusted_documents_only boolean NOT NULL,
  device_id uuid,
  is_shared boolean NOT NULL,
  place text,
  address text
);
ALTER TABLE session ADD CONSTRAINT session_device_id_device_id_fk FOREIGN KEY (device_id) REFERENCES device(id);
ALTER TABLE session ADD CONSTRAINT session_login_id_login_id_fk FOREIGN KEY (login_id) REFERENCES login(id);
ALTER TABLE session ADD CONSTRAINT session_pkey PRIMARY KEY (id);
ALTER TABLE session ADD CONSTRAINT session_token_digest_unique UNIQUE (token_digest);
CREATE INDEX session_login ON public.session USING btree (login_id, created_at);

CREATE TABLE statement (
  account_id uuid NOT NULL,
  id uuid NOT NULL,
  number text NOT NULL,
  period_start date NOT NULL,
  period_end date NOT NULL,
  issued_at timestamp(3) with time zone NOT NULL,
  due_on date NOT NULL,
  currency text NOT NULL,
  previous_balance_minor bigint NOT NULL,
  payments_minor bigint NOT NULL,
  new_charges_minor bigint NOT NULL,
  total_due_minor bigint NOT NULL,
  bill_run_id uuid
);
ALTER TABLE statement ADD CONSTRAINT statement_account_id_account_id_fk FOREIGN KEY (account_id) REFERENCES account(id);
ALTER TABLE statement ADD CONSTRAINT statement_account_id_id_pk PRIMARY KEY (account_id, id);
ALTER TABLE statement ADD CONSTRAINT statement_adds_up CHECK ((total_due_minor = (previous_balance_minor + new_charges_minor)));
ALTER TABLE statement ADD CONSTRAINT statement_number UNIQUE (account_id, number);
ALTER TABLE statement ADD CONSTRAINT statement_period UNIQUE (account_id, period_start);
CREATE INDEX statement_by_id ON public.statement USING btree (id);
CREATE INDEX statement_due ON public.statement USING btree (due_on, account_id);
CREATE INDEX statement_issued ON public.statement USING btree (issued_at, id);
CREATE INDEX statement_recent ON public.statement USING btree (account_id, period_end, id);
CREATE TRIGGER statement_append_only BEFORE DELETE OR UPDATE ON public.statement FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER statement_no_truncate BEFORE TRUNCATE ON public.statement FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TABLE statement_line (
  account_id uuid NOT NULL,
  statement_id uuid NOT NULL,
  "position" integer NOT NULL,
  kind text NOT NULL,
  description text NOT NULL,
  subscription_id uuid,
  period_start date,
  period_end date,
  amount_minor bigint NOT NULL,
  code text,
  effective_on date,
  promotion_ends_on date,
  unit_price_minor bigint,
  quantity integer,
  rate_ppm integer
);
ALTER TABLE statement_line ADD CONSTRAINT statement_line_account_id_statement_id_position_pk PRIMARY KEY (account_id, statement_id, "position");
ALTER TABLE statement_line ADD CONSTRAINT statement_line_statement FOREIGN KEY (account_id, statement_id) REFERENCES statement(account_id, id);
CREATE TRIGGER statement_line_append_only BEFORE DELETE OR UPDATE ON public.statement_line FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER statement_line_no_truncate BEFORE TRUNCATE ON public.statement_line FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TABLE subscription (
  account_id uuid NOT NULL,
  id uuid NOT NULL,
  offering_id uuid NOT NULL,
  service_address_id uuid NOT NULL,
  status text NOT NULL,
  monthly_price_minor bigint NOT NULL,
  promotion_name text,
  promotion_discount_minor bigint,
  promotion_ends_on date,
  started_on date NOT NULL,
  ended_on date,
  terms_since date
);
ALTER TABLE subscription ADD CONSTRAINT subscription_account_id_account_id_fk FOREIGN KEY (account_id) REFERENCES account(id);
ALTER TABLE subscription ADD CONSTRAINT subscription_account_id_id_pk PRIMARY KEY (account_id, id);
ALTER TABLE subscription ADD CONSTRAINT subscription_offering_id_product_offering_id_fk FOREIGN KEY (offering_id) REFERENCES product_offering(id);
CREATE INDEX subscription_by_id ON public.subscription USING btree (id);
CREATE INDEX subscription_offering ON public.subscription USING btree (offering_id);
CREATE TRIGGER subscription_first_terms AFTER INSERT ON public.subscription REFERENCING NEW TABLE AS inserted FOR EACH STATEMENT EXECUTE FUNCTION remember_first_terms();
CREATE TRIGGER subscription_terms AFTER UPDATE ON public.subscription FOR EACH ROW WHEN (((((((old.offering_id IS DISTINCT FROM new.offering_id) OR (old.monthly_price_minor IS DISTINCT FROM new.monthly_price_minor)) OR (old.promotion_name IS DISTINCT FROM new.promotion_name)) OR (old.promotion_discount_minor IS DISTINCT FROM new.promotion_discount_minor)) OR (old.promotion_ends_on IS DISTINCT FROM new.promotion_ends_on)) OR (old.terms_since IS DISTINCT FROM new.terms_since))) EXECUTE FUNCTION remember_terms();

CREATE TABLE subscription_term (
  account_id uuid NOT NULL,
  subscription_id uuid NOT NULL,
  starts_on date NOT NULL,
  ends_on date,
  offering_id uuid NOT NULL,
  monthly_price_minor bigint NOT NULL,
  promotion_name text,
  promotion_discount_minor bigint,
  promotion_ends_on date
);
ALTER TABLE subscription_term ADD CONSTRAINT subscription_term_account_id_subscription_id_starts_on_pk PRIMARY KEY (account_id, subscription_id, starts_on);
ALTER TABLE subscription_term ADD CONSTRAINT subscription_term_offering_id_product_offering_id_fk FOREIGN KEY (offering_id) REFERENCES product_offering(id);
ALTER TABLE subscription_term ADD CONSTRAINT subscription_term_subscription FOREIGN KEY (account_id, subscription_id) REFERENCES subscription(account_id, id) ON DELETE CASCADE;

CREATE TABLE ticket_message (
  account_id uuid NOT NULL,
  id uuid NOT NULL,
  ticket_id uuid NOT NULL,
  author text NOT NULL,
  body text NOT NULL,
  sent_at timestamp(3) with time zone NOT NULL
);
ALTER TABLE ticket_message ADD CONSTRAINT ticket_message_account_id_id_pk PRIMARY KEY (account_id, id);
ALTER TABLE ticket_message ADD CONSTRAINT ticket_message_ticket FOREIGN KEY (account_id, ticket_id) REFERENCES trouble_ticket(account_id, id);
CREATE INDEX ticket_message_ticket_order ON public.ticket_message USING btree (account_id, ticket_id, sent_at, id);

CREATE TABLE totp_factor (
  login_id uuid NOT NULL,
  sealed_secret bytea NOT NULL,
  last_time_step bigint,
  confirmed_at timestamp(3) with time zone,
  created_at timestamp(3) with time zone NOT NULL
);
ALTER TABLE totp_factor ADD CONSTRAINT totp_factor_login_id_login_id_fk FOREIGN KEY (login_id) REFERENCES login(id);
ALTER TABLE totp_factor ADD CONSTRAINT totp_factor_pkey PRIMARY KEY (login_id);

CREATE TABLE trouble_ticket (
  account_id uuid NOT NULL,
  id uuid NOT NULL,
  reference text NOT NULL,
  category text NOT NULL,
  subject text NOT NULL,
  state text NOT NULL,
  opened_at timestamp(3) with time zone NOT NULL,
  updated_at timestamp(3) with time zone NOT NULL,
  answer_due_at timestamp(3) with time zone NOT NULL
);
ALTER TABLE trouble_ticket ADD CONSTRAINT trouble_ticket_account_id_account_id_fk FOREIGN KEY (account_id) REFERENCES account(id);
ALTER TABLE trouble_ticket ADD CONSTRAINT trouble_ticket_account_id_id_pk PRIMARY KEY (account_id, id);
ALTER TABLE trouble_ticket ADD CONSTRAINT trouble_ticket_reference UNIQUE (account_id, reference);
CREATE INDEX trouble_ticket_by_id ON public.trouble_ticket USING btree (id);
CREATE INDEX trouble_ticket_recent ON public.trouble_ticket USING btree (account_id, updated_at, id);

CREATE TABLE usage_day (
  account_id uuid NOT NULL,
  subscription_id uuid NOT NULL,
  day date NOT NULL,
  bytes_down bigint NOT NULL,
  bytes_up bigint NOT NULL,
  as_of timestamp(3) with time zone NOT NULL
) PARTITION BY RANGE (day);
ALTER TABLE usage_day ADD CONSTRAINT usage_day_account_id_subscription_id_day_pk PRIMARY KEY (account_id, subscription_id, day);

CREATE TABLE usage_record (
  account_id uuid NOT NULL,
  subscription_id uuid NOT NULL,
  source text NOT NULL,
  source_record_id text NOT NULL,
  started_at timestamp(3) with time zone NOT NULL,
  bytes_down bigint NOT NULL,
  bytes_up bigint NOT NULL,
  ingested_at timestamp(3) with time zone NOT NULL
) PARTITION BY RANGE (started_at);
ALTER TABLE usage_record ADD CONSTRAINT usage_record_account_id_source_source_record_id_started_at_pk PRIMARY KEY (account_id, source, source_record_id, started_at);

CREATE TABLE worker_heartbeat (
  worker_id text NOT NULL,
  seen_at timestamp(3) with time zone NOT NULL
);
ALTER TABLE worker_heartbeat ADD CONSTRAINT worker_heartbeat_pkey PRIMARY KEY (worker_id);

CREATE OR REPLACE FUNCTION public.ensure_usage_month(in_month date)
 RETURNS void
 LANGUAGE plpgsql
AS $function$
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
END $function$
;

CREATE OR REPLACE FUNCTION public.ledger_balances()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
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
END $function$
;

CREATE OR REPLACE FUNCTION public.ledger_entries_balance()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
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
END $function$
;

CREATE OR REPLACE FUNCTION public.loosely(typed text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
AS $function$
  SELECT regexp_replace(lower(typed COLLATE "und-x-icu"), '[[:space:][:punct:]’]', '', 'g')
$function$
;

CREATE OR REPLACE FUNCTION public.refunds_within_payment()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
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
END $function$
;

CREATE OR REPLACE FUNCTION public.refuse_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  RAISE EXCEPTION '% is append-only: % refused', TG_TABLE_NAME, TG_OP USING ERRCODE = 'restrict_violation';
END $function$
;

CREATE OR REPLACE FUNCTION public.remember_autopay()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  INSERT INTO autopay_change (account_id, changed_at, is_running, limit_minor)
  VALUES (NEW.account_id, NEW.changed_at, NEW.turned_off_at IS NULL AND NOT NEW.is_paused, NEW.limit_minor);
  RETURN NULL;
END $function$
;

CREATE OR REPLACE FUNCTION public.remember_first_terms()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  INSERT INTO subscription_term (account_id, subscription_id, starts_on, ends_on, offering_id, monthly_price_minor,
    promotion_name, promotion_discount_minor, promotion_ends_on)
  SELECT account_id, id, coalesce(terms_since, started_on), NULL, offering_id, monthly_price_minor,
    promotion_name, promotion_discount_minor, promotion_ends_on
  FROM inserted;
  RETURN NULL;
END $function$
;

CREATE OR REPLACE FUNCTION public.remember_terms()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
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
END $function$
;

