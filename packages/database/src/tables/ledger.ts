import { foreignKey, index, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import { account } from './account.ts';
import { instant, minor } from './columns.ts';

export const ledgerTransactionKinds = [
  'statement',
  'payment',
  'credit',
  'refund',
  'refund_failed',
  'chargeback',
  'chargeback_won',
] as const;

/** `receivable`: what the customer owes. The others are the operator's side of the same event. */
export const ledgerBooks = ['receivable', 'revenue', 'tax_payable', 'cash', 'goodwill'] as const;

/** One economic event. Append-only: a trigger refuses update, delete and truncate. Written by billing. */
export const ledgerTransaction = pgTable(
  'ledger_transaction',
  {
    accountId: uuid('account_id')
      .notNull()
      .references(() => account.id),
    id: uuid('id').notNull(),
    kind: text('kind', { enum: ledgerTransactionKinds }).notNull(),
    /** The statement, payment, credit, refund or chargeback that caused it: each is booked once. */
    causeId: uuid('cause_id').notNull(),
    description: text('description').notNull(),
    occurredAt: instant('occurred_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.accountId, table.id] }),
    unique('ledger_transaction_cause').on(table.accountId, table.kind, table.causeId),
    index('ledger_transaction_recent').on(table.accountId, table.occurredAt, table.id),
  ],
);

/**
 * One side of an event. Debits are positive, credits negative; the entries of a transaction sum to zero, which a
 * deferred constraint trigger checks at commit. Append-only like its transaction.
 */
export const ledgerEntry = pgTable(
  'ledger_entry',
  {
    accountId: uuid('account_id').notNull(),
    transactionId: uuid('transaction_id').notNull(),
    book: text('book', { enum: ledgerBooks }).notNull(),
    amountMinor: minor('amount_minor').notNull(),
    currency: text('currency').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.accountId, table.transactionId, table.book] }),
    foreignKey({
      columns: [table.accountId, table.transactionId],
      foreignColumns: [ledgerTransaction.accountId, ledgerTransaction.id],
      name: 'ledger_entry_transaction',
    }),
    // Covers the balance: an index-only sum per account.
    index('ledger_entry_balance').on(table.accountId, table.book, table.amountMinor),
  ],
);
