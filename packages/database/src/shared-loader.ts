import DataLoader from 'dataloader';

/** Loads values by key. One lives as long as the process: keys of concurrent requests share a statement. */
export interface SharedLoader<Key, Value> {
  load(key: Key): Promise<Value>;
}

/** A statement takes no more keys than this, so that one large batch does not hold up the small ones. */
const maxKeys = 500;

/**
 * Gathers the keys asked for in one turn of the event loop into one call of `loadMany`. Nothing is cached: a load
 * always reads what is committed now. The caller must have checked the viewer's right to the key.
 *
 * A key that makes the shared statement fail fails alone: the others are then loaded one by one.
 *
 * @param loadMany Values by {@link keyOf}; a key missing from the map yields `absent`.
 */
export function createSharedLoader<Key, Value>(options: {
  loadMany: (keys: readonly Key[]) => Promise<ReadonlyMap<string, Value>>;
  keyOf: (key: Key) => string;
  absent: (key: Key) => Value;
}): SharedLoader<Key, Value> {
  const { loadMany, keyOf, absent } = options;
  const pick = (found: ReadonlyMap<string, Value>, key: Key): Value => {
    const value = found.get(keyOf(key));
    return value === undefined ? absent(key) : value;
  };
  const loadAlone = async (key: Key): Promise<Value | Error> => {
    try {
      return pick(await loadMany([key]), key);
    } catch (error) {
      return error instanceof Error ? error : new Error(String(error));
    }
  };
  const loader = new DataLoader<Key, Value>(
    async (keys) => {
      // Requests of one customer, or two fields of one request, ask for the same.
      const distinct = [...new Map(keys.map((key) => [keyOf(key), key])).values()];
      try {
        const found = await loadMany(distinct);
        return keys.map((key) => pick(found, key));
      } catch (error) {
        if (distinct.length === 1) throw error;
        return Promise.all(keys.map(loadAlone));
      }
    },
    { cache: false, maxBatchSize: maxKeys, batchScheduleFn: (run) => setImmediate(run) },
  );
  return { load: (key) => loader.load(key) };
}
