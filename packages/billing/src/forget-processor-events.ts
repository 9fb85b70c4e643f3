import type { Context } from '@demarc/database';
import { deleteProcessorEvents } from './processor-event-store.ts';

const keptMs = 90 * 86_400_000;

/** Forgets notices of the processor 90 days after they came. Run by the worker every day; again changes nothing. */
export const forgetProcessorEvents = (ctx: Context): Promise<void> =>
  deleteProcessorEvents(ctx.database, new Date(ctx.clock.now().getTime() - keptMs));
