import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { StartRefusal } from './start-refusal.ts';
import { type ProcessCommand, type SupervisedProcess, startProcess } from './supervised-process.ts';

/** A process to start, and how to see that it works. */
export interface Part<Answer> extends ProcessCommand {
  /** Fulfilled when it answers; gives up asking when `signal` is aborted. */
  ready(process: SupervisedProcess, signal: AbortSignal): Promise<Answer>;
}

/** Processes that live and end together. */
export interface ProcessGroup {
  /**
   * Starts one more and waits until it works.
   *
   * @throws StartRefusal with its last words when it ends instead, or does not answer in time.
   */
  start<Answer>(part: Part<Answer>): Promise<Answer>;
  /** Fulfilled, with what to tell, when one of those running ends by itself. */
  untilOneEnds(): Promise<string>;
  /** Ends them one by one, the last started first: those that use others go before what they use. */
  stop(): Promise<void>;
}

/** How long a process may take until it answers; generous, for a slow machine that is busy. */
const readyWithinMs = 90_000;

/** @param options.signal Aborted: nothing more is waited for. What runs is still to be stopped. */
export function createProcessGroup(options: { logFolder: string; signal: AbortSignal }): ProcessGroup {
  const running: SupervisedProcess[] = [];
  return {
    async start(part) {
      options.signal.throwIfAborted();
      const begun = startProcess(part, join(options.logFolder, `${part.name}.log`));
      running.push(begun);
      return await untilReady(begun, part, options.signal);
    },
    untilOneEnds: () => Promise.race(running.map(async (part) => describeEnd(part.name, await part.ended))),
    async stop() {
      for (let part = running.pop(); part; part = running.pop()) await part.stop();
    },
  };
}

async function untilReady<Answer>(begun: SupervisedProcess, part: Part<Answer>, signal: AbortSignal): Promise<Answer> {
  const waiting = new AbortController();
  const gaveUp = async () => {
    await pause(readyWithinMs, undefined, { signal: waiting.signal });
    throw new StartRefusal(`The ${part.name} process did not answer within ${readyWithinMs / 1000} s: see its log.`);
  };
  const ended = async () => {
    throw new StartRefusal(describeEnd(part.name, await begun.ended));
  };
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true, signal: waiting.signal });
  });
  try {
    return await Promise.race([part.ready(begun, waiting.signal), ended(), gaveUp(), aborted]);
  } finally {
    waiting.abort();
  }
}

const describeEnd = (name: string, lastWords: string): string =>
  lastWords.includes('\n') ? `The ${name} process ended. Its last words:\n${lastWords}` : lastWords;
