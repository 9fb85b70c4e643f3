CREATE TABLE "access_token" (
	"id" uuid PRIMARY KEY NOT NULL,
	"token_digest" "bytea" NOT NULL,
	"audience" text NOT NULL,
	"name" text NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"revoked_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "access_token_token_digest_unique" UNIQUE("token_digest")
);
--> statement-breakpoint
CREATE TABLE "account_member" (
	"account_id" uuid NOT NULL,
	"login_id" uuid NOT NULL,
	"role" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "account_member_account_id_login_id_pk" PRIMARY KEY("account_id","login_id")
);
--> statement-breakpoint
CREATE TABLE "account" (
	"id" uuid PRIMARY KEY NOT NULL,
	"customer_id" uuid NOT NULL,
	"account_number" text NOT NULL,
	"status" text NOT NULL,
	"currency" text NOT NULL,
	"time_zone" text NOT NULL,
	"locale" text NOT NULL,
	"cycle_day" smallint NOT NULL,
	"processor_customer_id" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "account_account_number_unique" UNIQUE("account_number"),
	CONSTRAINT "account_cycle_day" CHECK ("account"."cycle_day" between 1 and 28)
);
--> statement-breakpoint
CREATE TABLE "audit_event" (
	"account_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"actor_kind" text NOT NULL,
	"actor_id" text,
	"action" text NOT NULL,
	"detail" jsonb NOT NULL,
	"reason" text,
	CONSTRAINT "audit_event_account_id_id_pk" PRIMARY KEY("account_id","id")
);
--> statement-breakpoint
CREATE TABLE "contact" (
	"account_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"channel" text NOT NULL,
	"value" text NOT NULL,
	"is_primary" boolean NOT NULL,
	"verified_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "contact_account_id_id_pk" PRIMARY KEY("account_id","id")
);
--> statement-breakpoint
CREATE TABLE "customer" (
	"id" uuid PRIMARY KEY NOT NULL,
	"customer_number" text NOT NULL,
	"given_name" text NOT NULL,
	"family_name" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "customer_customer_number_unique" UNIQUE("customer_number")
);
--> statement-breakpoint
CREATE TABLE "equipment" (
	"account_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"subscription_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"model" text NOT NULL,
	"serial_number" text NOT NULL,
	"installed_on" date NOT NULL,
	"returned_on" date,
	CONSTRAINT "equipment_account_id_id_pk" PRIMARY KEY("account_id","id"),
	CONSTRAINT "equipment_serial" UNIQUE("account_id","serial_number")
);
--> statement-breakpoint
CREATE TABLE "ledger_entry" (
	"account_id" uuid NOT NULL,
	"transaction_id" uuid NOT NULL,
	"book" text NOT NULL,
	"amount_minor" bigint NOT NULL,
	"currency" text NOT NULL,
	CONSTRAINT "ledger_entry_account_id_transaction_id_book_pk" PRIMARY KEY("account_id","transaction_id","book")
);
--> statement-breakpoint
CREATE TABLE "ledger_transaction" (
	"account_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"kind" text NOT NULL,
	"cause_id" uuid NOT NULL,
	"description" text NOT NULL,
	"occurred_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "ledger_transaction_account_id_id_pk" PRIMARY KEY("account_id","id"),
	CONSTRAINT "ledger_transaction_cause" UNIQUE("account_id","kind","cause_id")
);
--> statement-breakpoint
CREATE TABLE "login" (
	"id" uuid PRIMARY KEY NOT NULL,
	"username" text NOT NULL,
	"username_folded" text NOT NULL,
	"password_hash" text NOT NULL,
	"password_changed_at" timestamp (3) with time zone NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "login_username_folded_unique" UNIQUE("username_folded")
);
--> statement-breakpoint
CREATE TABLE "message" (
	"account_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"channel" text NOT NULL,
	"category" text NOT NULL,
	"recipient" text NOT NULL,
	"template" text NOT NULL,
	"data" jsonb NOT NULL,
	"state" text NOT NULL,
	"queued_at" timestamp (3) with time zone NOT NULL,
	"sent_at" timestamp (3) with time zone,
	CONSTRAINT "message_account_id_id_pk" PRIMARY KEY("account_id","id")
);
--> statement-breakpoint
CREATE TABLE "payment" (
	"account_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"payment_method_id" uuid NOT NULL,
	"amount_minor" bigint NOT NULL,
	"currency" text NOT NULL,
	"state" text NOT NULL,
	"idempotency_key" text NOT NULL,
	"confirmation_number" text NOT NULL,
	"processor_payment_id" text,
	"decline_code" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"settled_at" timestamp (3) with time zone,
	CONSTRAINT "payment_account_id_id_pk" PRIMARY KEY("account_id","id"),
	CONSTRAINT "payment_idempotency_key" UNIQUE("account_id","idempotency_key"),
	CONSTRAINT "payment_amount" CHECK ("payment"."amount_minor" > 0)
);
--> statement-breakpoint
CREATE TABLE "payment_method" (
	"account_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"processor_token" text NOT NULL,
	"brand" text NOT NULL,
	"last_four" text NOT NULL,
	"expiry_month" smallint NOT NULL,
	"expiry_year" smallint NOT NULL,
	"is_default" boolean NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"removed_at" timestamp (3) with time zone,
	CONSTRAINT "payment_method_account_id_id_pk" PRIMARY KEY("account_id","id")
);
--> statement-breakpoint
CREATE TABLE "product_offering" (
	"id" uuid PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"description" text NOT NULL,
	"monthly_price_minor" bigint NOT NULL,
	"currency" text NOT NULL,
	"down_mbps" integer,
	"up_mbps" integer,
	"allowance_bytes" bigint,
	"overage_block_bytes" bigint,
	"overage_block_price_minor" bigint,
	"is_sold" boolean NOT NULL,
	CONSTRAINT "product_offering_code_unique" UNIQUE("code")
);
--> statement-breakpoint
CREATE TABLE "product_order" (
	"account_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"subscription_id" uuid NOT NULL,
	"offering_id" uuid NOT NULL,
	"state" text NOT NULL,
	"monthly_price_minor" bigint NOT NULL,
	"effective_on" date NOT NULL,
	"ordered_at" timestamp (3) with time zone NOT NULL,
	"closed_at" timestamp (3) with time zone,
	CONSTRAINT "product_order_account_id_id_pk" PRIMARY KEY("account_id","id")
);
--> statement-breakpoint
CREATE TABLE "registration" (
	"id" uuid PRIMARY KEY NOT NULL,
	"account_id" uuid NOT NULL,
	"contact_id" uuid NOT NULL,
	"code_digest" "bytea" NOT NULL,
	"failed_attempts" smallint NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"completed_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "service_address" (
	"account_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"line1" text NOT NULL,
	"line2" text,
	"city" text NOT NULL,
	"region" text NOT NULL,
	"postcode" text NOT NULL,
	"country" text NOT NULL,
	CONSTRAINT "service_address_account_id_id_pk" PRIMARY KEY("account_id","id")
);
--> statement-breakpoint
CREATE TABLE "session" (
	"id" uuid PRIMARY KEY NOT NULL,
	"token_digest" "bytea" NOT NULL,
	"login_id" uuid NOT NULL,
	"assurance" text NOT NULL,
	"authenticated_at" timestamp (3) with time zone NOT NULL,
	"idle_expires_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"revoked_at" timestamp (3) with time zone,
	"failed_attempts" smallint DEFAULT 0 NOT NULL,
	"user_agent" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "session_token_digest_unique" UNIQUE("token_digest")
);
--> statement-breakpoint
CREATE TABLE "statement" (
	"account_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"number" text NOT NULL,
	"period_start" date NOT NULL,
	"period_end" date NOT NULL,
	"issued_at" timestamp (3) with time zone NOT NULL,
	"due_on" date NOT NULL,
	"currency" text NOT NULL,
	"previous_balance_minor" bigint NOT NULL,
	"payments_minor" bigint NOT NULL,
	"new_charges_minor" bigint NOT NULL,
	"total_due_minor" bigint NOT NULL,
	CONSTRAINT "statement_account_id_id_pk" PRIMARY KEY("account_id","id"),
	CONSTRAINT "statement_period" UNIQUE("account_id","period_start"),
	CONSTRAINT "statement_number" UNIQUE("account_id","number"),
	CONSTRAINT "statement_adds_up" CHECK ("statement"."total_due_minor" = "statement"."previous_balance_minor" + "statement"."new_charges_minor")
);
--> statement-breakpoint
CREATE TABLE "statement_line" (
	"account_id" uuid NOT NULL,
	"statement_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"kind" text NOT NULL,
	"description" text NOT NULL,
	"subscription_id" uuid,
	"period_start" date,
	"period_end" date,
	"amount_minor" bigint NOT NULL,
	CONSTRAINT "statement_line_account_id_statement_id_position_pk" PRIMARY KEY("account_id","statement_id","position")
);
--> statement-breakpoint
CREATE TABLE "subscription" (
	"account_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"offering_id" uuid NOT NULL,
	"service_address_id" uuid NOT NULL,
	"status" text NOT NULL,
	"monthly_price_minor" bigint NOT NULL,
	"promotion_name" text,
	"promotion_discount_minor" bigint,
	"promotion_ends_on" date,
	"started_on" date NOT NULL,
	"ended_on" date,
	CONSTRAINT "subscription_account_id_id_pk" PRIMARY KEY("account_id","id")
);
--> statement-breakpoint
CREATE TABLE "ticket_message" (
	"account_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"ticket_id" uuid NOT NULL,
	"author" text NOT NULL,
	"body" text NOT NULL,
	"sent_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "ticket_message_account_id_id_pk" PRIMARY KEY("account_id","id")
);
--> statement-breakpoint
CREATE TABLE "totp_factor" (
	"login_id" uuid PRIMARY KEY NOT NULL,
	"sealed_secret" "bytea" NOT NULL,
	"last_time_step" bigint,
	"wrong_codes" smallint DEFAULT 0 NOT NULL,
	"paused_until" timestamp (3) with time zone,
	"confirmed_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "trouble_ticket" (
	"account_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"reference" text NOT NULL,
	"category" text NOT NULL,
	"subject" text NOT NULL,
	"state" text NOT NULL,
	"opened_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"answer_due_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "trouble_ticket_account_id_id_pk" PRIMARY KEY("account_id","id"),
	CONSTRAINT "trouble_ticket_reference" UNIQUE("account_id","reference")
);
--> statement-breakpoint
CREATE TABLE "usage_day" (
	"account_id" uuid NOT NULL,
	"subscription_id" uuid NOT NULL,
	"day" date NOT NULL,
	"bytes_down" bigint NOT NULL,
	"bytes_up" bigint NOT NULL,
	"as_of" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "usage_day_account_id_subscription_id_day_pk" PRIMARY KEY("account_id","subscription_id","day")
) PARTITION BY RANGE ("day");
--> statement-breakpoint
CREATE TABLE "usage_record" (
	"account_id" uuid NOT NULL,
	"subscription_id" uuid NOT NULL,
	"source" text NOT NULL,
	"source_record_id" text NOT NULL,
	"started_at" timestamp (3) with time zone NOT NULL,
	"bytes_down" bigint NOT NULL,
	"bytes_up" bigint NOT NULL,
	"ingested_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "usage_record_account_id_source_source_record_id_started_at_pk" PRIMARY KEY("account_id","source","source_record_id","started_at")
) PARTITION BY RANGE ("started_at");
--> statement-breakpoint
CREATE TABLE "worker_heartbeat" (
	"worker_id" text PRIMARY KEY NOT NULL,
	"seen_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "account_member" ADD CONSTRAINT "account_member_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "account_member" ADD CONSTRAINT "account_member_login_id_login_id_fk" FOREIGN KEY ("login_id") REFERENCES "public"."login"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "account" ADD CONSTRAINT "account_customer_id_customer_id_fk" FOREIGN KEY ("customer_id") REFERENCES "public"."customer"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact" ADD CONSTRAINT "contact_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "equipment" ADD CONSTRAINT "equipment_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ledger_entry" ADD CONSTRAINT "ledger_entry_transaction" FOREIGN KEY ("account_id","transaction_id") REFERENCES "public"."ledger_transaction"("account_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ledger_transaction" ADD CONSTRAINT "ledger_transaction_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "message" ADD CONSTRAINT "message_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payment" ADD CONSTRAINT "payment_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payment" ADD CONSTRAINT "payment_payment_method" FOREIGN KEY ("account_id","payment_method_id") REFERENCES "public"."payment_method"("account_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payment_method" ADD CONSTRAINT "payment_method_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "product_order" ADD CONSTRAINT "product_order_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "product_order" ADD CONSTRAINT "product_order_offering_id_product_offering_id_fk" FOREIGN KEY ("offering_id") REFERENCES "public"."product_offering"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registration" ADD CONSTRAINT "registration_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service_address" ADD CONSTRAINT "service_address_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session" ADD CONSTRAINT "session_login_id_login_id_fk" FOREIGN KEY ("login_id") REFERENCES "public"."login"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statement" ADD CONSTRAINT "statement_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statement_line" ADD CONSTRAINT "statement_line_statement" FOREIGN KEY ("account_id","statement_id") REFERENCES "public"."statement"("account_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "subscription" ADD CONSTRAINT "subscription_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "subscription" ADD CONSTRAINT "subscription_offering_id_product_offering_id_fk" FOREIGN KEY ("offering_id") REFERENCES "public"."product_offering"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ticket_message" ADD CONSTRAINT "ticket_message_ticket" FOREIGN KEY ("account_id","ticket_id") REFERENCES "public"."trouble_ticket"("account_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "totp_factor" ADD CONSTRAINT "totp_factor_login_id_login_id_fk" FOREIGN KEY ("login_id") REFERENCES "public"."login"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "trouble_ticket" ADD CONSTRAINT "trouble_ticket_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "account_member_login" ON "account_member" USING btree ("login_id");--> statement-breakpoint
CREATE INDEX "account_customer" ON "account" USING btree ("customer_id");--> statement-breakpoint
CREATE INDEX "audit_event_recent" ON "audit_event" USING btree ("account_id","at");--> statement-breakpoint
CREATE UNIQUE INDEX "contact_primary" ON "contact" USING btree ("account_id","channel") WHERE "contact"."is_primary";--> statement-breakpoint
CREATE INDEX "ledger_entry_balance" ON "ledger_entry" USING btree ("account_id","book","amount_minor");--> statement-breakpoint
CREATE INDEX "ledger_transaction_recent" ON "ledger_transaction" USING btree ("account_id","occurred_at","id");--> statement-breakpoint
CREATE INDEX "message_recent" ON "message" USING btree ("account_id","queued_at","id");--> statement-breakpoint
CREATE INDEX "payment_by_id" ON "payment" USING btree ("id");--> statement-breakpoint
CREATE INDEX "payment_recent" ON "payment" USING btree ("account_id","created_at","id");--> statement-breakpoint
CREATE INDEX "payment_open" ON "payment" USING btree ("account_id","amount_minor") WHERE "payment"."state" in ('intended', 'unknown');--> statement-breakpoint
CREATE INDEX "payment_method_by_id" ON "payment_method" USING btree ("id");--> statement-breakpoint
CREATE UNIQUE INDEX "payment_method_token" ON "payment_method" USING btree ("account_id","processor_token");--> statement-breakpoint
CREATE UNIQUE INDEX "payment_method_default" ON "payment_method" USING btree ("account_id") WHERE "payment_method"."is_default" and "payment_method"."removed_at" is null;--> statement-breakpoint
CREATE INDEX "product_order_by_id" ON "product_order" USING btree ("id");--> statement-breakpoint
CREATE UNIQUE INDEX "product_order_open" ON "product_order" USING btree ("account_id","subscription_id") WHERE "product_order"."state" = 'acknowledged';--> statement-breakpoint
CREATE INDEX "registration_account" ON "registration" USING btree ("account_id","created_at");--> statement-breakpoint
CREATE INDEX "session_login" ON "session" USING btree ("login_id","created_at");--> statement-breakpoint
CREATE INDEX "statement_by_id" ON "statement" USING btree ("id");--> statement-breakpoint
CREATE INDEX "statement_recent" ON "statement" USING btree ("account_id","period_end","id");--> statement-breakpoint
CREATE INDEX "subscription_by_id" ON "subscription" USING btree ("id");--> statement-breakpoint
CREATE INDEX "subscription_offering" ON "subscription" USING btree ("offering_id");--> statement-breakpoint
CREATE INDEX "ticket_message_ticket_order" ON "ticket_message" USING btree ("account_id","ticket_id","sent_at","id");--> statement-breakpoint
CREATE INDEX "trouble_ticket_by_id" ON "trouble_ticket" USING btree ("id");--> statement-breakpoint
CREATE INDEX "trouble_ticket_recent" ON "trouble_ticket" USING btree ("account_id","updated_at","id");