import type postgres from 'postgres';

/** Connections that short, reading statements of many requests go over. */
export interface StatementLanes {
  /** Sends one statement over the first lane that moves. */
  run<Result>(send: (connection: postgres.Sql) => PromiseLike<Result>): Promise<Result>;
  close(): Promise<void>;
}

/** A lane that waits and has had no answer for this long is passed by. */
const heldUpAfterMs = 20;

/**
 * Statements are pipelined on the first lane, where several go out in one write and come back in one read; spread over
 * a pool, each would wake a connection of its own, at twice the cost. One that takes long holds up those behind it, so
 * statements that come meanwhile take the next lane; where all are held up, the one with the fewest under way.
 *
 * @param connections Clients of one connection each, at least one.
 */
export function createStatementLanes(connections: readonly postgres.Sql[]): StatementLanes {
  const lanes = connections.map((connection) => ({ connection, underWay: 0, movedAt: 0 }));
  const fewest = () => lanes.reduce((least, lane) => (lane.underWay < least.underWay ? lane : least));
  const moves = (lane: (typeof lanes)[number], now: number) =>
    lane.underWay === 0 || now - lane.movedAt < heldUpAfterMs;
  return {
    async run(send) {
      const now = performance.now();
      const lane = lanes.find((one) => moves(one, now)) ?? fewest();
      if (lane.underWay === 0) lane.movedAt = now;
      lane.underWay += 1;
      try {
        return await send(lane.connection);
      } finally {
        lane.underWay -= 1;
        lane.movedAt = performance.now();
      }
    },
    close: async () => {
      await Promise.all(connections.map((connection) => connection.end({ timeout: 5 })));
    },
  };
}
