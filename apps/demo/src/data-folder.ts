import { randomBytes } from 'node:crypto';
import { access, chmod, constants, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { StartRefusal } from './start-refusal.ts';

/** Made once and kept: with new ones, open sessions end and sealed TOTP secrets are lost. */
export interface DemoSecrets {
  nextAuthSecret: string;
  /** 32 bytes, base64. */
  sealKey: string;
}

/** Others may pass through but not look: as root, PostgreSQL runs as another user, whose folder is in there. */
const passageMode = 0o711;
const ownMode = 0o700;

/** Makes the folder and what is in it, closed to others. @throws StartRefusal when it cannot be written to. */
export async function prepareDataFolder(folder: string): Promise<void> {
  try {
    await makeFolder(folder, passageMode);
    await makeFolder(join(folder, 'logs'), ownMode);
    await makeFolder(join(folder, 'sandbox'), ownMode);
    await access(folder, constants.W_OK);
    await writePrivately(join(folder, '.writable'), '');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new StartRefusal(
      `The folder ${folder} cannot be written to (${code}): make it writable for you, or free space.`,
    );
  }
}

/** One that stands already, from an earlier start, is closed as well. */
async function makeFolder(path: string, mode: number): Promise<void> {
  await mkdir(path, { recursive: true, mode });
  await chmod(path, mode);
}

export async function readSecrets(folder: string): Promise<DemoSecrets> {
  const path = join(folder, 'secrets.json');
  const kept = await readFile(path, 'utf8').catch(() => undefined);
  if (kept !== undefined) return parseSecrets(path, kept);
  const secrets = { nextAuthSecret: randomBytes(32).toString('base64'), sealKey: randomBytes(32).toString('base64') };
  await writePrivately(path, `${JSON.stringify(secrets, null, 2)}\n`);
  return secrets;
}

function parseSecrets(path: string, text: string): DemoSecrets {
  try {
    const { nextAuthSecret, sealKey } = JSON.parse(text) as Partial<DemoSecrets>;
    if (nextAuthSecret && sealKey) return { nextAuthSecret, sealKey };
  } catch {
    // Falls through to the refusal: broken JSON and missing keys need the same remedy.
  }
  throw new StartRefusal(`${path} cannot be read: delete the folder .data to begin with a fresh demo.`);
}

/** Writes a file that only its owner can read, whole or not at all. */
export async function writePrivately(path: string, text: string): Promise<void> {
  await writeFile(`${path}.half`, text, { mode: 0o600 });
  await rename(`${path}.half`, path);
}
