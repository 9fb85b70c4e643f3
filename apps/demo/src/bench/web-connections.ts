import { readFileSync } from 'node:fs';

/** The state that proc(5) gives a socket that listens. */
const listening = '0A';

/**
 * Counts the connections made to a local port: those that are open, and those closed within the last minute, which Linux
 * still lists. Linux only.
 */
export function countConnections(port: number): number {
  const hexPort = port.toString(16).toUpperCase().padStart(4, '0');
  const seen = new Set<string>();
  for (const file of ['/proc/net/tcp', '/proc/net/tcp6']) {
    for (const line of readFileSync(file, 'utf8').split('\n').slice(1)) {
      const [, local = '', remote = '', state] = line.trim().split(/\s+/);
      if (state === listening) continue;
      // Each open connection is listed twice, once for each end: the far end's port names it.
      if (local.endsWith(`:${hexPort}`)) seen.add(remote);
      if (remote.endsWith(`:${hexPort}`)) seen.add(local);
    }
  }
  return new Set([...seen].map((address) => address.split(':')[1])).size;
}
