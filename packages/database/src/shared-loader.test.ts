import { describe, expect, test } from '@jest/globals';
import { createSharedLoader } from './shared-loader.ts';

/** A loader of numbers that records its batches and fails any that holds a poisoned key. */
function createRecorder(poison?: string) {
  const batches: string[][] = [];
  const loader = createSharedLoader<string, number>({
    keyOf: (key) => key,
    absent: () => -1,
    loadMany: async (keys) => {
      batches.push([...keys]);
      if (poison && keys.includes(poison)) throw new Error('poisoned');
      return new Map(keys.filter((key) => key !== 'none').map((key) => [key, key.length]));
    },
  });
  return { batches, loader };
}

describe('a shared loader', () => {
  test('gathers the keys of one turn into one batch and answers each', async () => {
    const { batches, loader } = createRecorder();
    expect(await Promise.all([loader.load('a'), loader.load('bb'), loader.load('none')])).toEqual([1, 2, -1]);
    expect(batches).toEqual([['a', 'bb', 'none']]);
  });

  test('remembers nothing: the next load reads again', async () => {
    const { batches, loader } = createRecorder();
    await loader.load('a');
    await loader.load('a');
    expect(batches).toHaveLength(2);
  });

  test('lets a poisoned key fail alone', async () => {
    const { loader } = createRecorder('bad');
    const results = await Promise.allSettled([loader.load('a'), loader.load('bad'), loader.load('ccc')]);
    expect(results.map((result) => (result.status === 'fulfilled' ? result.value : String(result.reason)))).toEqual([
      1,
      'Error: poisoned',
      3,
    ]);
  });

  test('asks once for a key that several want', async () => {
    const { batches, loader } = createRecorder();
    expect(await Promise.all([loader.load('a'), loader.load('a'), loader.load('bb')])).toEqual([1, 1, 2]);
    expect(batches).toEqual([['a', 'bb']]);
  });

  test('splits what is too many for one statement', async () => {
    const { batches, loader } = createRecorder();
    await Promise.all(Array.from({ length: 600 }, (_, index) => loader.load(`key${index}`)));
    expect(batches.map((batch) => batch.length)).toEqual([500, 100]);
  });
});
