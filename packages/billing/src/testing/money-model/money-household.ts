import { createFixedClock, newId } from '@demarc/database';
import { createTestAccount } from '@demarc/database/testing';
import type { BillingContext } from '../../billing-context.ts';
import type { PayBillInput } from '../../pay-bill.ts';
import type { ProcessorNotice } from '../../processor-returns.ts';
import { addMethod } from '../add-method.ts';
import { accountTokens, cardTokens, newToken, system } from '../owing-account.ts';

const { refused: _, ...cards } = cardTokens;
const methodTokens = { ...cards, debit: accountTokens.approved, debitReturned: accountTokens.returnedForFunds };

/** Ways to pay, by what the processor does with them. */
export type MethodKind = keyof typeof methodTokens;
export const methodKinds = Object.keys(methodTokens) as MethodKind[];

/** What the outside does by itself. */
export interface MoneyBank {
  /** All that banks had put off of these payments: those of other households are decided in their own lives. */
  decide(paymentIds: ReadonlySet<string>): void;
  /** Ends the chargebacks of these payments. @returns How many. */
  closeChargebacks(paymentIds: ReadonlySet<string>, outcome: 'won' | 'lost'): number;
  /** Every notice about a payment, oldest first. */
  noticesOf(paymentId: string): readonly ProcessorNotice[];
}

/** An account in a life of random operations. It has a clock of its own, which operations move on and never back. */
export interface MoneyHousehold {
  readonly accountId: string;
  readonly clock: ReturnType<typeof createFixedClock>;
  readonly bank: MoneyBank;
  /** As its owner, as staff, and as the worker. */
  readonly owner: BillingContext;
  readonly staff: BillingContext;
  readonly system: BillingContext;
  readonly methodIds: Readonly<Record<MethodKind, string>>;
  /** Notices that came. */
  readonly told: Set<string>;
  /** Every order sent, so that one can be sent again. */
  readonly orders: PayBillInput[];
  /** Keys of orders over which the process died, since the worker last looked after them. */
  readonly orphans: Set<string>;
  /** The first day of the cycle that is billed next. */
  nextPeriod: string;
}

/** Long ago: however many months pass, its payments are older than the processor's clock says. */
const begins = '2001-01-01';

export async function createMoneyHousehold(
  ctx: Omit<BillingContext, 'actor' | 'clock'>,
  bank: MoneyBank,
): Promise<MoneyHousehold> {
  const clock = createFixedClock(`${begins}T15:00:00Z`);
  const { accountId, member } = await createTestAccount(ctx.database);
  const owner = { ...ctx, clock, actor: await member('owner') };
  const methods: [MethodKind, string][] = [];
  for (const kind of methodKinds) {
    const methodToken = newToken(methodTokens[kind]);
    methods.push([kind, (await addMethod(owner, owner.actor, { accountId, methodToken })).id]);
  }
  return {
    accountId,
    clock,
    bank,
    owner,
    staff: { ...ctx, clock, actor: { kind: 'staff', tokenId: newId(), name: 'Rene' } },
    system: { ...ctx, clock, actor: system },
    methodIds: Object.fromEntries(methods) as Record<MethodKind, string>,
    told: new Set(),
    orders: [],
    orphans: new Set(),
    nextPeriod: begins,
  };
}
