import { createSharedLoader, type Database } from '@demarc/database';
import {
  arrayLiteral,
  autopay,
  paymentArrangement,
  paymentMethod,
  plannedPayment,
  prepareCellStatement,
  tableCells,
} from '@demarc/database/sql';
import type { PaymentArrangement } from './arrangement-store.ts';
import type { Autopay } from './autopay-store.ts';
import type { PaymentMethod } from './payment-method-store.ts';
import { autopayDueSql } from './planned-amount-store.ts';
import type { PlannedPaymentView } from './planned-payment-store.ts';

/** Autopay as people see it. */
export interface AutopayView extends Autopay {
  readonly paymentMethod: PaymentMethod;
}

const planned = tableCells(plannedPayment);
const method = tableCells(paymentMethod);
const rule = tableCells(autopay);
const arrangement = tableCells(paymentArrangement);

const joined = `
  planned_payment
  join payment_method on payment_method.account_id = planned_payment.account_id
    and payment_method.id = planned_payment.payment_method_id
  join account on account.id = planned_payment.account_id
  left join payment on payment.account_id = planned_payment.account_id and payment.id = planned_payment.payment_id`;

/** What is being charged, what was planned, or what autopay would take now; then the most it can come to. */
const columns = `${planned.columns}, ${method.columns}, account.currency, account.time_zone, payment.decline_code,
  case when planned_payment.state = 'planned' then coalesce(planned_payment.amount_minor, ${autopayDueSql})
    else coalesce(payment.amount_minor, planned_payment.amount_minor, 0) end,
  coalesce(planned_payment.amount_minor, (
    select least(total_due_minor, limit_minor) from statement
    left join autopay on autopay.account_id = statement.account_id
    where statement.account_id = planned_payment.account_id and statement.id = planned_payment.statement_id
  ))`;

function readPlanned(cells: readonly unknown[]): PlannedPaymentView {
  const after = planned.count + method.count;
  return {
    ...planned.read(cells, 0),
    paymentMethod: method.read(cells, planned.count),
    currency: String(cells[after]),
    timeZone: String(cells[after + 1]),
    declineCode: cells[after + 2] === null ? null : String(cells[after + 2]),
    expectedMinor: Number(cells[after + 3]),
    mostMinor: Number(cells[after + 4]),
  };
}

/** Loaders of what will be charged on a day to come. Keys are accounts the viewer's right to was checked for. */
export function createPlannedPaymentLoaders(database: Database) {
  const selectOpen = prepareCellStatement(
    database,
    `select ${columns} from ${joined}
    where planned_payment.account_id = any((select $1::uuid[])::uuid[]) and planned_payment.state in ('planned', 'charging')
    order by planned_payment.charge_on, planned_payment.id`,
  );
  const selectUnmade = prepareCellStatement(
    database,
    `select ${columns} from ${joined}
    where planned_payment.account_id = any((select $1::uuid[])::uuid[]) and planned_payment.state in ('failed', 'skipped')
      and planned_payment.ended_at >= $2::timestamptz
    order by planned_payment.ended_at desc, planned_payment.id`,
  );
  const selectInstalments = prepareCellStatement(
    database,
    `select ${columns} from ${joined}
    where planned_payment.account_id = any((select $1::uuid[])::uuid[])
      and planned_payment.arrangement_id = any((select $2::uuid[])::uuid[])
    order by planned_payment.charge_on, planned_payment.id`,
  );
  return {
    /** Open ones, by date. */
    plannedPayments: createSharedLoader<string, readonly PlannedPaymentView[]>({
      keyOf: (accountId) => accountId,
      absent: () => [],
      loadMany: async (accountIds) => {
        const rows = (await selectOpen([arrayLiteral(accountIds)])).map(readPlanned);
        return Map.groupBy(rows, ({ accountId }) => accountId);
      },
    }),
    /** Given up or left out since a moment, newest first. */
    unmadePayments: createSharedLoader<{ accountId: string; since: Date }, readonly PlannedPaymentView[]>({
      keyOf: ({ accountId }) => accountId,
      absent: () => [],
      loadMany: async (keys) => {
        const since = new Date(Math.min(...keys.map(({ since }) => since.getTime())));
        const ids = arrayLiteral(keys.map(({ accountId }) => accountId));
        const rows = (await selectUnmade([ids, since.toISOString()])).map(readPlanned);
        return Map.groupBy(rows, ({ accountId }) => accountId);
      },
    }),
    instalments: createSharedLoader<Pick<PaymentArrangement, 'accountId' | 'id'>, readonly PlannedPaymentView[]>({
      keyOf: ({ id }) => id,
      absent: () => [],
      loadMany: async (keys) => {
        const ids = arrayLiteral(keys.map(({ id }) => id));
        const rows = await selectInstalments([arrayLiteral(keys.map(({ accountId }) => accountId)), ids]);
        return Map.groupBy(rows.map(readPlanned), ({ arrangementId }) => arrangementId ?? '');
      },
    }),
    autopay: createAutopayLoader(database),
    newestArrangement: createArrangementLoader(database),
  };
}

/** Autopay that is on, paused too, with its method. */
function createAutopayLoader(database: Database) {
  const select = prepareCellStatement(
    database,
    `select ${rule.columns}, ${method.columns} from autopay
    join payment_method on payment_method.account_id = autopay.account_id
      and payment_method.id = autopay.payment_method_id
    where autopay.account_id = any((select $1::uuid[])::uuid[]) and autopay.turned_off_at is null`,
  );
  return createSharedLoader<string, AutopayView | null>({
    keyOf: (accountId) => accountId,
    absent: () => null,
    loadMany: async (accountIds) => {
      const rows = await select([arrayLiteral(accountIds)]);
      return new Map(
        rows.map((cells) => {
          const row = { ...rule.read(cells, 0), paymentMethod: method.read(cells, rule.count) };
          return [row.accountId, row] as const;
        }),
      );
    },
  });
}

/** The newest arrangement that was not taken back. */
function createArrangementLoader(database: Database) {
  const select = prepareCellStatement(
    database,
    `select distinct on (payment_arrangement.account_id) ${arrangement.columns} from payment_arrangement
    where payment_arrangement.account_id = any((select $1::uuid[])::uuid[]) and payment_arrangement.state <> 'cancelled'
    order by payment_arrangement.account_id, payment_arrangement.created_at desc`,
  );
  return createSharedLoader<string, PaymentArrangement | null>({
    keyOf: (accountId) => accountId,
    absent: () => null,
    loadMany: async (accountIds) => {
      const rows = (await select([arrayLiteral(accountIds)])).map((cells) => arrangement.read(cells, 0));
      return new Map(rows.map((row) => [row.accountId, row]));
    },
  });
}
