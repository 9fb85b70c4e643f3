import type { Database } from '@demarc/database';
import { sql } from '@demarc/database/sql';

/** Money that moved at the processor, in minor units. */
export interface ProcessorMoney {
  /** By our payment's id. */
  readonly charges: ReadonlyMap<string, readonly number[]>;
  /** What left again, by our payment's id: refunds that did not fail, and chargebacks that are not won. */
  readonly returns?: ReadonlyMap<string, readonly number[]>;
}

interface Event {
  readonly what: string;
  readonly id: string;
  readonly amount_minor: string;
}

interface PaymentRow {
  readonly id: string;
  readonly state: string;
  readonly amount_minor: string;
  readonly booked_minor: string | null;
  /** Refunds that did not fail. */
  readonly refunded_minor: string;
}

interface StatementRow {
  readonly number: string;
  readonly previous_balance_minor: string;
  readonly payments_minor: string;
  readonly new_charges_minor: string;
  readonly total_due_minor: string;
  readonly lines_minor: string;
  readonly booked_minor: string | null;
  readonly total_before_minor: string;
}

const total = (amounts: readonly number[] = []): number => amounts.reduce((sum, amountMinor) => sum + amountMinor, 0);

/** What the processor holds for an account's payments is what its cash book says: true once nothing is open. */
export async function findDifference(
  database: Database,
  accountId: string,
  { charges, returns }: ProcessorMoney,
): Promise<string[]> {
  const [books, payments] = await Promise.all([readBooks(database, accountId), readPayments(database, accountId)]);
  const heldMinor = total(payments.map(({ id }) => total(charges.get(id)) - total(returns?.get(id))));
  return heldMinor === Number(books.cash_minor)
    ? []
    : [`the processor holds ${heldMinor}, and the cash book says ${books.cash_minor}`];
}

/**
 * What is wrong with an account's money, one sentence each; nothing when all of it agrees: transactions balance, the
 * balance is what the account's events come to, statements are the sum of their lines and carry on from one another, each
 * payment is charged once or not at all as its state says, and nothing is overpaid without a credit that explains it.
 */
export async function findBreaches(
  database: Database,
  accountId: string,
  processor: ProcessorMoney,
): Promise<string[]> {
  const [books, payments, statements, events] = await Promise.all([
    readBooks(database, accountId),
    readPayments(database, accountId),
    readStatements(database, accountId),
    readEvents(database, accountId),
  ]);
  return [
    ...breachesOfBooks(books, events),
    ...payments.flatMap((payment) => breachesOfPayment(payment, processor.charges.get(payment.id) ?? [])),
    ...statements.flatMap(breachesOfStatement),
  ];
}

interface Books {
  readonly unbalanced: string;
  readonly all_minor: string;
  readonly receivable_minor: string;
  readonly cash_minor: string;
}

async function readBooks(database: Database, accountId: string): Promise<Books> {
  const [row] = await database.execute<Books & Record<string, unknown>>(sql`
    select
      coalesce(sum(amount_minor), 0) as all_minor,
      coalesce(sum(amount_minor) filter (where book = 'receivable'), 0) as receivable_minor,
      coalesce(sum(amount_minor) filter (where book = 'cash'), 0) as cash_minor,
      (select count(*) from (
        select from ledger_entry where account_id = ${accountId}
        group by transaction_id having sum(amount_minor) <> 0 or count(*) < 2
      ) as unlike) as unbalanced
    from ledger_entry where account_id = ${accountId}`);
  if (!row) throw new Error('A sum has a row.');
  return row;
}

const readPayments = (database: Database, accountId: string) =>
  database.execute<PaymentRow & Record<string, unknown>>(sql`
    select payment.id, state, payment.amount_minor,
      (select sum(entry.amount_minor) from ledger_transaction as booked
        join ledger_entry as entry on entry.account_id = booked.account_id and entry.transaction_id = booked.id
        where booked.account_id = payment.account_id and booked.kind = 'payment' and booked.cause_id = payment.id
          and entry.book = 'cash') as booked_minor,
      (select coalesce(sum(refund.amount_minor), 0) from refund
        where refund.account_id = payment.account_id and refund.payment_id = payment.id and refund.state <> 'failed') as refunded_minor
    from payment where account_id = ${accountId}`);

const readStatements = (database: Database, accountId: string) =>
  database.execute<StatementRow & Record<string, unknown>>(sql`
    select number, previous_balance_minor, payments_minor, new_charges_minor, total_due_minor,
      coalesce(lag(total_due_minor) over (order by period_start), 0) as total_before_minor,
      (select coalesce(sum(amount_minor), 0) from statement_line as line
        where line.account_id = statement.account_id and line.statement_id = statement.id) as lines_minor,
      (select sum(entry.amount_minor) from ledger_transaction as booked
        join ledger_entry as entry on entry.account_id = booked.account_id and entry.transaction_id = booked.id
        where booked.account_id = statement.account_id and booked.kind = 'statement' and booked.cause_id = statement.id
          and entry.book = 'receivable') as booked_minor
    from statement where account_id = ${accountId}`);

/** Everything that makes or takes a debt, from the rows of the domain and not from the ledger. */
const readEvents = (database: Database, accountId: string) =>
  database.execute<Event & Record<string, unknown>>(sql`
    select 'statement' as what, id, new_charges_minor as amount_minor from statement where account_id = ${accountId}
    union all
    select 'payment', id, -amount_minor from payment where account_id = ${accountId} and state = 'succeeded'
    union all
    select 'credit', id, -amount_minor from account_credit where account_id = ${accountId}
    union all
    select 'refund', id, amount_minor from refund where account_id = ${accountId} and state = 'succeeded'
    union all
    -- Given back, owed and perhaps paid anew, and then not taken by the bank: what was paid anew is a credit.
    select 'refund_failed', cause_id, -refund.amount_minor from ledger_transaction
      join refund on refund.account_id = ledger_transaction.account_id and refund.id = cause_id
      where ledger_transaction.account_id = ${accountId} and ledger_transaction.kind = 'refund_failed'
    union all
    select 'chargeback', id, amount_minor from chargeback where account_id = ${accountId}
    union all
    select 'chargeback_won', id, -amount_minor from chargeback where account_id = ${accountId} and state = 'won'`);

const sumOf = (events: readonly Event[], ...kinds: readonly string[]): number =>
  events.reduce((sum, { what, amount_minor }) => (kinds.includes(what) ? sum + Number(amount_minor) : sum), 0);

function breachesOfBooks(books: Books, events: readonly Event[]): string[] {
  const owedMinor = Number(books.receivable_minor);
  const replayedMinor = sumOf(events, 'statement', 'payment', 'credit', 'refund', 'chargeback', 'chargeback_won');
  const cashMinor = -sumOf(events, 'payment', 'refund', 'chargeback', 'chargeback_won');
  const givenMinor =
    sumOf(events, 'credit', 'chargeback_won', 'refund_failed') +
    sumOf(
      events.filter(({ amount_minor }) => Number(amount_minor) < 0),
      'statement',
    );
  return [
    books.unbalanced !== '0' && `${books.unbalanced} transactions do not balance`,
    books.all_minor !== '0' && `all entries come to ${books.all_minor}`,
    owedMinor !== replayedMinor && `the balance is ${owedMinor}, and its events come to ${replayedMinor}`,
    Number(books.cash_minor) !== cashMinor && `the cash book holds ${books.cash_minor}, and its events ${cashMinor}`,
    owedMinor < givenMinor && `the balance is ${owedMinor}, and credits explain no less than ${givenMinor}`,
  ].filter((breach) => breach !== false);
}

function breachesOfPayment(payment: PaymentRow, charges: readonly number[]): string[] {
  const { id, state } = payment;
  const amountMinor = Number(payment.amount_minor);
  const isCharged = charges.length > 0;
  return [
    charges.length > 1 && `payment ${id} is charged ${charges.length} times`,
    charges.some((charged) => charged !== amountMinor) && `payment ${id} of ${amountMinor} is charged ${charges[0]}`,
    state === 'succeeded' && !isCharged && `payment ${id} succeeded, and the processor has no charge`,
    state === 'declined' && isCharged && `payment ${id} is declined, and the processor charged it`,
    Number(payment.refunded_minor) > (state === 'succeeded' ? amountMinor : 0) &&
      `payment ${id} of ${amountMinor} is ${state}, and ${payment.refunded_minor} of it is given back`,
    (state === 'succeeded' ? amountMinor : 0) !== Number(payment.booked_minor ?? 0) &&
      `payment ${id} is ${state}, and ${payment.booked_minor ?? 'nothing'} is booked`,
  ].filter((breach) => breach !== false);
}

function breachesOfStatement(statement: StatementRow): string[] {
  const { number } = statement;
  const newChargesMinor = Number(statement.new_charges_minor);
  const previousMinor = Number(statement.previous_balance_minor);
  return [
    Number(statement.lines_minor) !== newChargesMinor &&
      `statement ${number} says ${newChargesMinor}, and its lines come to ${statement.lines_minor}`,
    Number(statement.total_due_minor) !== previousMinor + newChargesMinor &&
      `the total of statement ${number} is not its parts`,
    Number(statement.booked_minor ?? 0) !== newChargesMinor &&
      `statement ${number} says ${newChargesMinor}, and ${statement.booked_minor ?? 'nothing'} is booked`,
    Number(statement.total_before_minor) - Number(statement.payments_minor) !== previousMinor &&
      `statement ${number} does not carry on from the one before`,
  ].filter((breach) => breach !== false);
}
