CREATE TABLE "account_freeze" (
	"account_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"cause" text NOT NULL,
	"login_id" uuid NOT NULL,
	"frozen_at" timestamp (3) with time zone NOT NULL,
	"lifted_at" timestamp (3) with time zone,
	"lifted_by" text,
	CONSTRAINT "account_freeze_account_id_id_pk" PRIMARY KEY("account_id","id")
);
--> statement-breakpoint
CREATE TABLE "contact_change" (
	"account_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"login_id" uuid NOT NULL,
	"channel" text NOT NULL,
	"new_value" text NOT NULL,
	"contact_id" uuid,
	"old_value" text,
	"makes_primary" boolean NOT NULL,
	"code_digest" "bytea" NOT NULL,
	"failed_attempts" smallint DEFAULT 0 NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"applied_at" timestamp (3) with time zone,
	"undo_digest" "bytea",
	"undo_until" timestamp (3) with time zone,
	"undone_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "contact_change_account_id_id_pk" PRIMARY KEY("account_id","id"),
	CONSTRAINT "contact_change_undo_digest_unique" UNIQUE("undo_digest")
);
--> statement-breakpoint
CREATE TABLE "device" (
	"id" uuid PRIMARY KEY NOT NULL,
	"login_id" uuid NOT NULL,
	"token_digest" "bytea" NOT NULL,
	"name" text NOT NULL,
	"last_place" text,
	"last_address" text,
	"first_seen_at" timestamp (3) with time zone NOT NULL,
	"last_seen_at" timestamp (3) with time zone NOT NULL,
	"remembered_until" timestamp (3) with time zone,
	"revoked_at" timestamp (3) with time zone,
	CONSTRAINT "device_token_digest_unique" UNIQUE("token_digest")
);
--> statement-breakpoint
CREATE TABLE "invitation" (
	"account_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"email" text NOT NULL,
	"role" text NOT NULL,
	"token_digest" "bytea" NOT NULL,
	"invited_by" uuid NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"accepted_at" timestamp (3) with time zone,
	"accepted_by" uuid,
	"revoked_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "invitation_account_id_id_pk" PRIMARY KEY("account_id","id"),
	CONSTRAINT "invitation_token_digest_unique" UNIQUE("token_digest")
);
--> statement-breakpoint
CREATE TABLE "not_me_link" (
	"id" uuid PRIMARY KEY NOT NULL,
	"token_digest" "bytea" NOT NULL,
	"login_id" uuid NOT NULL,
	"event_id" uuid NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"used_at" timestamp (3) with time zone,
	CONSTRAINT "not_me_link_token_digest_unique" UNIQUE("token_digest")
);
--> statement-breakpoint
CREATE TABLE "passkey" (
	"id" uuid PRIMARY KEY NOT NULL,
	"login_id" uuid NOT NULL,
	"credential_id" "bytea" NOT NULL,
	"public_key" "bytea" NOT NULL,
	"counter" bigint NOT NULL,
	"transports" text[] NOT NULL,
	"is_backed_up" boolean NOT NULL,
	"name" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"last_used_at" timestamp (3) with time zone,
	CONSTRAINT "passkey_credential_id_unique" UNIQUE("credential_id")
);
--> statement-breakpoint
CREATE TABLE "passkey_challenge" (
	"id" uuid PRIMARY KEY NOT NULL,
	"challenge" "bytea" NOT NULL,
	"purpose" text NOT NULL,
	"login_id" uuid,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"used_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "recovery" (
	"id" uuid PRIMARY KEY NOT NULL,
	"login_id" uuid,
	"purpose" text NOT NULL,
	"channel" text NOT NULL,
	"code_digest" "bytea" NOT NULL,
	"failed_attempts" smallint DEFAULT 0 NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"proved_at" timestamp (3) with time zone,
	"completed_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "recovery_code" (
	"login_id" uuid NOT NULL,
	"code_digest" "bytea" NOT NULL,
	"used_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "recovery_code_login_id_code_digest_pk" PRIMARY KEY("login_id","code_digest")
);
--> statement-breakpoint
CREATE TABLE "secret_budget" (
	"subject_id" uuid NOT NULL,
	"lane_id" uuid NOT NULL,
	"wrong_in_a_row" smallint NOT NULL,
	"locked_until" timestamp (3) with time zone,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "secret_budget_subject_id_lane_id_pk" PRIMARY KEY("subject_id","lane_id")
);
--> statement-breakpoint
CREATE TABLE "security_event" (
	"login_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"kind" text NOT NULL,
	"device_id" uuid,
	"device_name" text,
	"place" text,
	"detail" jsonb NOT NULL,
	CONSTRAINT "security_event_login_id_id_pk" PRIMARY KEY("login_id","id")
);
--> statement-breakpoint
ALTER TABLE "session" ADD COLUMN "device_id" uuid;--> statement-breakpoint
ALTER TABLE "session" ADD COLUMN "is_shared" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "session" ADD COLUMN "place" text;--> statement-breakpoint
ALTER TABLE "session" ADD COLUMN "address" text;--> statement-breakpoint
ALTER TABLE "account_freeze" ADD CONSTRAINT "account_freeze_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact_change" ADD CONSTRAINT "contact_change_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "device" ADD CONSTRAINT "device_login_id_login_id_fk" FOREIGN KEY ("login_id") REFERENCES "public"."login"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "not_me_link" ADD CONSTRAINT "not_me_link_login_id_login_id_fk" FOREIGN KEY ("login_id") REFERENCES "public"."login"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "passkey" ADD CONSTRAINT "passkey_login_id_login_id_fk" FOREIGN KEY ("login_id") REFERENCES "public"."login"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "passkey_challenge" ADD CONSTRAINT "passkey_challenge_login_id_login_id_fk" FOREIGN KEY ("login_id") REFERENCES "public"."login"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recovery" ADD CONSTRAINT "recovery_login_id_login_id_fk" FOREIGN KEY ("login_id") REFERENCES "public"."login"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recovery_code" ADD CONSTRAINT "recovery_code_login_id_login_id_fk" FOREIGN KEY ("login_id") REFERENCES "public"."login"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "account_freeze_running" ON "account_freeze" USING btree ("account_id") WHERE "account_freeze"."lifted_at" is null;--> statement-breakpoint
CREATE INDEX "contact_change_recent" ON "contact_change" USING btree ("account_id","created_at");--> statement-breakpoint
CREATE INDEX "device_login" ON "device" USING btree ("login_id","last_seen_at");--> statement-breakpoint
CREATE INDEX "invitation_recent" ON "invitation" USING btree ("account_id","created_at");--> statement-breakpoint
CREATE INDEX "passkey_login" ON "passkey" USING btree ("login_id","created_at");--> statement-breakpoint
CREATE INDEX "passkey_challenge_expiry" ON "passkey_challenge" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "recovery_login" ON "recovery" USING btree ("login_id","created_at");--> statement-breakpoint
CREATE INDEX "secret_budget_updated" ON "secret_budget" USING btree ("updated_at");--> statement-breakpoint
CREATE INDEX "security_event_recent" ON "security_event" USING btree ("login_id","at","id");--> statement-breakpoint
ALTER TABLE "session" ADD CONSTRAINT "session_device_id_device_id_fk" FOREIGN KEY ("device_id") REFERENCES "public"."device"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE TRIGGER "security_event_append_only" BEFORE UPDATE OR DELETE ON "security_event" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();--> statement-breakpoint
CREATE TRIGGER "security_event_no_truncate" BEFORE TRUNCATE ON "security_event" EXECUTE FUNCTION "refuse_change"();
