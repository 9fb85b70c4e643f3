import { once } from 'node:events';
import { mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '@demarc/database';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { checkDatabase } from './check-database.ts';
import { checkPorts } from './check-ports.ts';
import { prepareDataFolder, readSecrets } from './data-folder.ts';
import { readDemoSettings } from './demo-settings.ts';
import { StartRefusal } from './start-refusal.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'demarc-start-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** The one line a start is refused with. */
async function refusalOf(work: () => unknown): Promise<string> {
  try {
    await work();
  } catch (error) {
    if (error instanceof StartRefusal) return error.message;
    throw error;
  }
  throw new Error('It was not refused.');
}

describe('ports', () => {
  test('one in use is named with its variable', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    const web = typeof address === 'object' && address ? address.port : 0;
    const ports = { web, api: await freePort(), sandbox: await freePort(), smtp: await freePort(), database: 1 };
    expect(await refusalOf(() => checkPorts(ports))).toBe(
      `Port ${web} (the portal) is in use: stop what uses it, or choose another with PORT.`,
    );
    other.close();
  });

  test('two of the same number, and one that is no number, are refused', async () => {
    const port = await freePort();
    const ports = { web: port, api: port, sandbox: await freePort(), smtp: await freePort(), database: 1 };
    expect(await refusalOf(() => checkPorts(ports))).toContain('API_PORT and PORT are both');
    expect(await refusalOf(() => readDemoSettings({ API_PORT: 'http' }))).toContain('API_PORT is “http”');
  });
});

test('a database that does not answer is named without its password', async () => {
  const port = await freePort();
  const words = await refusalOf(() => checkDatabase(`postgres://portal:hunter2@127.0.0.1:${port}/portal`));
  expect(words).toContain(`“portal” at 127.0.0.1:${port}`);
  expect(words).not.toContain('hunter2');
  expect(await refusalOf(() => checkDatabase('mysql://localhost/x'))).toContain('is no PostgreSQL URL');
});

describe('the data folder', () => {
  test('that cannot be made is refused', async () => {
    await writeFile(join(folder, 'file'), '');
    expect(await refusalOf(() => prepareDataFolder(join(folder, 'file')))).toContain('cannot be written to');
  });

  test('shows others nothing, but lets the user of the database through', async () => {
    const data = join(folder, 'open');
    await mkdir(join(data, 'logs'), { recursive: true, mode: 0o755 });
    await prepareDataFolder(data);
    const modeOf = async (path: string) => (await stat(path)).mode & 0o777;
    expect(await modeOf(data)).toBe(0o711);
    expect(await modeOf(join(data, 'logs'))).toBe(0o700);
    expect(await modeOf(join(data, 'sandbox'))).toBe(0o700);
  });

  test('keeps its secrets between starts, for its owner alone', async () => {
    const data = join(folder, 'data');
    await prepareDataFolder(data);
    const secrets = await readSecrets(data);
    expect(Buffer.from(secrets.sealKey, 'base64')).toHaveLength(32);
    expect(await readSecrets(data)).toEqual(secrets);
    expect((await stat(join(data, 'secrets.json'))).mode & 0o777).toBe(0o600);
  });

  test('whose secrets are broken is refused, not overwritten', async () => {
    const data = join(folder, 'broken');
    await prepareDataFolder(data);
    await writeFile(join(data, 'secrets.json'), '{');
    expect(await refusalOf(() => readSecrets(data))).toContain('delete the folder .data');
  });
});
