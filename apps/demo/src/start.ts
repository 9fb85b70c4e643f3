import { readDemoSettings } from './demo-settings.ts';
import { describeDemo } from './describe-demo.ts';
import { startPortal } from './start-portal.ts';
import { StartRefusal } from './start-refusal.ts';

/** `npm start`: everything on one machine, until Ctrl-C. */
const beganAt = Date.now();
const say = (words: string) => process.stdout.write(`${words}\n`);
const progress = (sentence: string) => say(`${((Date.now() - beganAt) / 1000).toFixed(1).padStart(6)} s  ${sentence}`);

const stopping = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect'] as const) {
  process.on(signal, () => stopping.abort());
}
const stopRequested = new Promise<undefined>((resolve) => {
  stopping.signal.addEventListener('abort', () => resolve(undefined), { once: true });
});

try {
  const portal = await startPortal({ ...readDemoSettings(process.env), signal: stopping.signal, progress });
  progress('Ready');
  say(describeDemo(portal.demo));
  const failure = await Promise.race([portal.failed, stopRequested]);
  if (failure) process.stderr.write(`${failure}\n`);
  progress('Stopping');
  await portal.stop();
  progress('Stopped');
  process.exit(failure ? 1 : 0);
} catch (error) {
  if (stopping.signal.aborted) {
    progress('Stopped before it was up');
    process.exit(0);
  }
  process.stderr.write(`${error instanceof StartRefusal ? error.message : (error as Error).stack}\n`);
  process.exit(1);
}
