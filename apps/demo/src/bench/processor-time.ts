import { readdirSync, readFileSync } from 'node:fs';

/** Kernel ticks a second, which Linux has had at 100 for all programs since 2.6. */
const ticksPerSecond = 100;

/** The fields of `/proc/PID/stat` after the command's name, which may hold blanks itself (proc(5)). */
function statOf(pid: number): string[] | null {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? null;
  } catch {
    // The process has ended meanwhile: it has no time to tell.
    return null;
  }
}

const ticks = (stat: string[] | null): number => Number(stat?.[11] ?? 0) + Number(stat?.[12] ?? 0);

/** Processor time a process has used so far, in milliseconds. Linux only. */
export const processorMs = (pid: number): number => (ticks(statOf(pid)) * 1000) / ticksPerSecond;

/** Processor time of a process and its children that live, in milliseconds: PostgreSQL has one per connection. */
export function familyProcessorMs(pid: number): number {
  const children = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((name) => Number(statOf(Number(name))?.[1]) === pid);
  return [pid, ...children.map(Number)].reduce((sum, member) => sum + processorMs(member), 0);
}
