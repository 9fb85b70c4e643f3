CREATE TABLE "reconciliation_start" (
	"day" date PRIMARY KEY NOT NULL
);
