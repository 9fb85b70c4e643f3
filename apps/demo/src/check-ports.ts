import { once } from 'node:events';
import { createServer } from 'node:net';
import { type DemoPorts, portVariables } from './demo-settings.ts';
import { StartRefusal } from './start-refusal.ts';

/**
 * The database's port is left to PostgreSQL, which first stops a server that a killed run left there.
 *
 * @throws StartRefusal for the first port that cannot be listened on.
 */
export async function checkPorts(ports: DemoPorts): Promise<void> {
  const usedBy = new Map<number, string>();
  for (const role of ['web', 'api', 'sandbox', 'smtp'] as const) {
    const { name, serves } = portVariables[role];
    const port = ports[role];
    const other = usedBy.get(port);
    if (other) throw new StartRefusal(`${name} and ${other} are both ${port}: give each a port of its own.`);
    usedBy.set(port, name);
    const fault = await listenOnce(port);
    if (fault === 'EADDRINUSE') throw new StartRefusal(portInUse(role, port));
    if (fault)
      throw new StartRefusal(`Port ${port} (${serves}) cannot be used (${fault}): choose another with ${name}.`);
  }
}

export function portInUse(role: keyof DemoPorts, port: number): string {
  const { name, serves } = portVariables[role];
  return `Port ${port} (${serves}) is in use: stop what uses it, or choose another with ${name}.`;
}

/** @returns The code of the fault, or nothing. Without a host, so that a listener on any address is met. */
async function listenOnce(port: number): Promise<string | undefined> {
  const probe = createServer();
  try {
    probe.listen(port);
    await once(probe, 'listening');
    probe.close();
    await once(probe, 'close');
    return undefined;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? String(error);
  }
}
