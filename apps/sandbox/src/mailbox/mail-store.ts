import { appendFile, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** A mail as it arrived. */
export interface Mail {
  /** Counts up from 1. */
  readonly id: number;
  /** The sender's Message-ID, without angle brackets: the same for a mail delivered twice. */
  readonly messageId: string;
  readonly from: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly receivedAt: string;
}

export interface MailStore {
  /** Newest first. */
  list(to?: string): Mail[];
  find(id: number): Mail | undefined;
  add(mail: Omit<Mail, 'id'>): Promise<Mail>;
  clear(): Promise<void>;
}

/**
 * Keeps mails in memory and, one JSON line each, in a file that outlives the process.
 *
 * @param folder Undefined: in memory alone.
 */
export async function openMailStore(folder?: string): Promise<MailStore> {
  const file = folder && join(folder, 'mailbox.jsonl');
  let mails = file ? await readMails(file) : [];
  return {
    list: (to) => mails.filter((mail) => to === undefined || mail.to.includes(to.toLowerCase())).toReversed(),
    find: (id) => mails.find((mail) => mail.id === id),
    async add(mail) {
      const kept = { id: (mails.at(-1)?.id ?? 0) + 1, ...mail };
      mails.push(kept);
      if (file) await appendFile(file, `${JSON.stringify(kept)}\n`, { mode: 0o600 });
      return kept;
    },
    async clear() {
      mails = [];
      if (file) await rm(file, { force: true });
    },
  };
}

async function readMails(file: string): Promise<Mail[]> {
  const lines = (await readFile(file, 'utf8').catch(() => '')).split('\n');
  return lines.flatMap((line) => {
    try {
      return [JSON.parse(line) as Mail];
    } catch {
      // A line cut short by a kill, or the empty one at the end.
      return [];
    }
  });
}
