import { setTimeout as pause } from 'node:timers/promises';
import type { Database } from '@demarc/database';
import { expect } from '@jest/globals';
import { type FaultHousehold, readCharges } from './fault-household.ts';
import type { NetworkPoint } from './fault-proxy.ts';
import type { FaultStack, Victim } from './fault-stack.ts';
import {
  countOpenPayments,
  type DatabasePoint,
  letTimePass,
  queueSweep,
  readDueJobs,
  readPaymentStates,
  stopTransaction,
} from './fault-store.ts';

export type Point = NetworkPoint | DatabasePoint;

export const toCharge = { method: 'POST', path: /^\/v1\/payment_intents$/ } as const;
export const toLook = { method: 'GET', path: /^\/v1\/payment_intents\?/ } as const;
/** Of a payment or a refund. */
export const success = `new.state = 'succeeded'`;

export const until = async (condition: () => Promise<boolean>): Promise<void> => {
  const deadline = Date.now() + 25_000;
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error('Not within 25 s.');
    await pause(50);
  }
};

/** What is wrong with an account's money, in the processor's eyes and ours. */
type FindBreaches = (
  database: Database,
  accountId: string,
  processor: { charges: ReadonlyMap<string, readonly number[]> },
) => Promise<string[]>;

/** The ways faults are made on a stack, and what has to be true after each. */
export function createFaultHarness(stackOf: () => FaultStack, findBreaches: FindBreaches) {
  return {
    /** Kills the victim while what `act` set going stands at the point. @returns What `act` came to; undefined: nothing. */
    async killAt<Answer>(victim: Victim, point: Point, act: () => Promise<Answer>): Promise<Answer | undefined> {
      const { proxy, database } = stackOf();
      if ('side' in point) {
        const stopped = proxy.stopNext(point);
        const acted = act().catch(() => undefined);
        await stopped.reached;
        await victim.kill();
        stopped.cut();
        return acted;
      }
      let answer: Answer | undefined;
      await stopTransaction(database, point, async (reached) => {
        const acted = act().catch(() => undefined);
        await reached();
        await victim.kill();
        answer = await acted;
      });
      return answer;
    },

    /** Whoever was killed comes back, some minutes pass, and nothing is open any more. */
    async recover(minutes = 5): Promise<void> {
      const { apis, workers, database } = stackOf();
      await Promise.all(apis.map((api) => api.start()));
      await letTimePass(database, minutes);
      await queueSweep(database);
      await workers[0]?.start();
      await until(async () => (await countOpenPayments(database)) === 0);
      await until(async () => (await readDueJobs(database)).length === 0);
    },

    /** Leaves a payment whose outcome nobody heard: with or without a charge. */
    async leaveUnknown(household: FaultHousehold, side: 'request' | 'answer'): Promise<void> {
      const { proxy } = stackOf();
      const stopped = proxy.stopNext({ side, ...toCharge });
      const paid = household.pay();
      await stopped.reached;
      // Stripe's SDK asks once more by itself when a connection breaks.
      proxy.setDown(true);
      stopped.cut();
      expect(await paid).toMatchObject({ typename: 'PayBillSuccess', state: 'UNKNOWN' });
      proxy.setDown(false);
    },

    /** Processor, payments, ledger and statements say the same of each account, and each bill is charged once. */
    async expectWhole(households: readonly FaultHousehold[]): Promise<void> {
      const stack = stackOf();
      for (const household of households) {
        const charges = await readCharges(stack, household);
        expect(await findBreaches(stack.database, household.accountId, { charges })).toEqual([]);
        expect(await readPaymentStates(stack.database, household.accountId)).toEqual(['succeeded']);
        expect([...charges.values()]).toEqual([[household.owesMinor]]);
      }
    },
  };
}
