import { appendFile, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** A text message as it arrived. */
export interface Sms {
  /** `SM` and 32 hexadecimal digits, as Twilio gives them. */
  readonly sid: string;
  readonly from: string;
  readonly to: string;
  readonly body: string;
  readonly receivedAt: string;
}

export interface SmsStore {
  /** Newest first. @param to Only this number's. */
  list(to?: string): Sms[];
  add(sms: Sms): Promise<void>;
  clear(): Promise<void>;
}

/**
 * Keeps text messages in memory and, one JSON line each, in a file that outlives the process.
 *
 * @param folder Undefined: in memory alone.
 */
export async function openSmsStore(folder?: string): Promise<SmsStore> {
  const file = folder && join(folder, 'sms.jsonl');
  let kept = file ? await readKept(file) : [];
  return {
    list: (to) => kept.filter((sms) => to === undefined || sms.to === to).toReversed(),
    async add(sms) {
      kept.push(sms);
      if (file) await appendFile(file, `${JSON.stringify(sms)}\n`, { mode: 0o600 });
    },
    async clear() {
      kept = [];
      if (file) await rm(file, { force: true });
    },
  };
}

async function readKept(file: string): Promise<Sms[]> {
  const lines = (await readFile(file, 'utf8').catch(() => '')).split('\n');
  return lines.flatMap((line) => {
    try {
      return [JSON.parse(line) as Sms];
    } catch {
      // A line cut short by a kill, or the empty one at the end.
      return [];
    }
  });
}
