import { isId } from '@demarc/database';
import type { BillingContext } from './billing-context.ts';
import { insertProcessorMoves, type ProcessorMove } from './processor-move-store.ts';

/** Writes the processor's list of a period down, page by page, to be read by id. */
export async function listProcessorMoves(
  ctx: BillingContext,
  { runId, from, to, pageSize }: { runId: string; from: Date; to: Date; pageSize: number },
): Promise<void> {
  const listedAt = ctx.clock.now();
  let rows: ProcessorMove[] = [];
  for await (const { ourId, ...move } of ctx.paymentProcessor.listMoneyMoves({ from, to })) {
    rows.push({ ...move, runId, ourId: ourId !== null && isId(ourId) ? ourId : null, listedAt });
    if (rows.length < pageSize) continue;
    await insertProcessorMoves(ctx.database, rows);
    rows = [];
  }
  await insertProcessorMoves(ctx.database, rows);
}
