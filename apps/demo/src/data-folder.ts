import { randomBytes } from 'node:crypto';
import { access, constants, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { StartRefusal } from './start-refusal.ts';

/** Made once and kept: with new ones, open sessions end and sealed TOTP secrets are lost. */
export interface DemoSecrets {
  nextAuthSecret: string;
  /** 32 bytes, base64. */
  sealKey: string;
}

/** Makes the folder and what is in it. @throws StartRefusal when it cannot be written to. */
export async function prepareDataFolder(folder: string): Promise<void> {
  try {
    await mkdir(join(folder, 'logs'), { recursive: true });
    await mkdir(join(folder, 'sandbox'), { recursive: true, mode: 0o700 });
    await access(folder, constants.W_OK);
    await writePrivately(join(folder, '.writable'), '');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new StartRefusal(
      `The folder ${folder} cannot be written to (${code}): make it writable for you, or free space.`,
    );
  }
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
