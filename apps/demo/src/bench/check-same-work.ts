import { isDeepStrictEqual } from 'node:util';
import { connectDatabase } from '@demarc/database';
import type { BenchOperation } from './bench-operation.ts';
import type { BenchStack } from './bench-stack.ts';
import { countRows } from './bench-target-store.ts';
import type { ComparedWork } from './compare-sides.ts';
import { type RequestSource, send } from './measure-load.ts';

/**
 * A floor that does something else than the API measures nothing: a read must answer the same, a write must add as many
 * rows to each table.
 *
 * @throws When they differ.
 */
export async function checkSameWork(stack: BenchStack, operation: BenchOperation, work: ComparedWork): Promise<void> {
  if (operation.kind === 'read') await checkSameAnswers(stack, operation.name, work);
  else await checkSameRows(stack, operation, work);
}

const ask = (url: string, source: RequestSource): Promise<string> =>
  send(url, typeof source === 'function' ? source() : source);

async function checkSameAnswers(stack: BenchStack, name: string, { floor, api }: ComparedWork): Promise<void> {
  for (const [index, wanted] of floor.slice(0, 10).entries()) {
    const theirs = await ask(stack.floor.url, wanted);
    const ours = await ask(stack.api.url, api[index] as RequestSource);
    if (!isDeepStrictEqual(withoutNow(theirs), withoutNow(ours))) {
      throw new Error(`Floor and API answer ${name} differently:\n${theirs}\n${ours}`);
    }
  }
}

/** A balance's `asOf` is the moment of asking. */
const withoutNow = (text: string): unknown =>
  JSON.parse(text, function (this: object, key, value) {
    return key === 'asOf' && 'pastDue' in this ? null : value;
  });

async function checkSameRows(stack: BenchStack, { name, expect }: BenchOperation, work: ComparedWork): Promise<void> {
  const { database, close } = connectDatabase(stack.databaseUrl, { maxConnections: 1 });
  try {
    const addedBy = async (side: 'floor' | 'api') => {
      const before = await countRows(database);
      const answer = await ask(stack[side].url, work[side][0] as RequestSource);
      if (!answer.includes(expect)) throw new Error(`${name} was answered by ${side}: ${answer}`);
      const after = await countRows(database);
      return Object.fromEntries(
        Object.entries(after).flatMap(([table, rows]) =>
          rows === before[table] ? [] : [[table, rows - (before[table] ?? 0)]],
        ),
      );
    };
    const [theirs, ours] = [await addedBy('floor'), await addedBy('api')];
    if (!isDeepStrictEqual(theirs, ours)) {
      throw new Error(`Floor and API write different rows for ${name}:\n${JSON.stringify([theirs, ours], null, 2)}`);
    }
  } finally {
    await close();
  }
}
