import { setTimeout as pause } from 'node:timers/promises';

/**
 * A process of its own, so that what it tells is the server's time and not that of whoever presses it: asks `/health`
 * every 20 ms until its input ends, then writes the longest answer, in milliseconds.
 */
const [url] = process.argv.slice(2);
if (!url) throw new Error('Usage: watch-health.ts URL');

let isOver = false;
let longestMs = 0;
const looks: Promise<void>[] = [];
process.stdin.resume().once('end', () => {
  isOver = true;
});

async function look(): Promise<void> {
  const beganAt = performance.now();
  const { status } = await fetch(`${url}/health`);
  if (status !== 200) throw new Error(`/health was answered ${status}.`);
  longestMs = Math.max(longestMs, performance.now() - beganAt);
}

await look();
longestMs = 0;
process.stdout.write('watching\n');
while (!isOver) {
  looks.push(look());
  await pause(20);
}
await Promise.all(looks);
process.stdout.write(`${longestMs}\n`);
