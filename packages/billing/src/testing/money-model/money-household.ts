import { createFixedClock } from '@demarc/database';
import { createTestAccount, type TestAccount } from '@demarc/database/testing';
import type { BillingContext } from '../../billing-context.ts';
import type { PayBillInput } from '../../pay-bill.ts';
import { addMethod } from '../add-method.ts';
import { cardTokens, newToken, system } from '../owing-account.ts';

/** Cards by what the processor does with them. */
export const cardKinds = Object.keys(cardTokens).filter((kind) => kind !== 'refused') as CardKind[];
export type CardKind = Exclude<keyof typeof cardTokens, 'refused'>;

/** An account in a life of random operations. It has a clock of its own, which operations move on and never back. */
export interface MoneyHousehold {
  readonly accountId: string;
  readonly clock: ReturnType<typeof createFixedClock>;
  /** As its owner, and as the worker. */
  readonly owner: BillingContext;
  readonly system: BillingContext;
  readonly member: TestAccount['member'];
  readonly cardIds: Readonly<Record<CardKind, string>>;
  /** Every order sent, so that one can be sent again. */
  readonly orders: PayBillInput[];
  /** Keys of orders over which the process died, since the worker last looked after them. */
  readonly orphans: Set<string>;
  /** The first day of the cycle that is billed next. */
  nextPeriod: string;
}

/** Long ago: however many months pass, its payments are older than the processor's clock says. */
const begins = '2001-01-01';

export async function createMoneyHousehold(ctx: Omit<BillingContext, 'actor' | 'clock'>): Promise<MoneyHousehold> {
  const clock = createFixedClock(`${begins}T15:00:00Z`);
  const account = await createTestAccount(ctx.database);
  const owner = { ...ctx, clock, actor: await account.member('owner') };
  const cards: [CardKind, string][] = [];
  for (const kind of cardKinds) {
    const methodToken = newToken(cardTokens[kind]);
    const { id } = await addMethod(owner, owner.actor, { accountId: account.accountId, methodToken });
    cards.push([kind, id]);
  }
  return {
    accountId: account.accountId,
    clock,
    owner,
    system: { ...ctx, clock, actor: system },
    member: account.member,
    cardIds: Object.fromEntries(cards) as Record<CardKind, string>,
    orders: [],
    orphans: new Set(),
    nextPeriod: begins,
  };
}
