CREATE TABLE "processor_move" (
	"run_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"processor_id" text NOT NULL,
	"our_id" uuid,
	"amount_minor" bigint NOT NULL,
	"currency" text NOT NULL,
	"listed_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "processor_move_run_id_kind_processor_id_pk" PRIMARY KEY("run_id","kind","processor_id")
);
--> statement-breakpoint
CREATE INDEX "processor_move_listed" ON "processor_move" USING btree ("listed_at");--> statement-breakpoint
CREATE INDEX "chargeback_processor" ON "chargeback" USING btree ("processor_dispute_id");--> statement-breakpoint
CREATE INDEX "refund_by_id" ON "refund" USING btree ("id");--> statement-breakpoint
CREATE INDEX "statement_issued" ON "statement" USING btree ("issued_at","id");