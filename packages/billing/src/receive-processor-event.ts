import { type Context, inTransaction } from '@demarc/database';
import { enqueueJob } from '@demarc/jobs';
import { insertProcessorEvent } from './processor-event-store.ts';
import type { ProcessorNotice } from './processor-returns.ts';

/**
 * Stores a notice of the processor, whose signature was checked, once, together with the job that acts on it. The same
 * notice again changes nothing, however often and in whatever order it comes.
 */
export function receiveProcessorEvent(ctx: Context, notice: ProcessorNotice): Promise<void> {
  return inTransaction(ctx, async (ctx) => {
    const row = { ...notice, receivedAt: ctx.clock.now(), handledAt: null };
    if (!(await insertProcessorEvent(ctx.database, row))) return;
    await enqueueJob(ctx, 'handle-processor-event', { eventId: notice.id });
  });
}
