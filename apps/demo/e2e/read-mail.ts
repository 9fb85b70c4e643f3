import { setTimeout as pause } from 'node:timers/promises';

export interface ReceivedMail {
  readonly id: number;
  readonly subject: string;
  readonly text: string;
}

/** Waits for a mail to this recipient whose subject matches, and gives the newest. */
export async function readMail(mailboxUrl: string, to: string, subject: RegExp): Promise<ReceivedMail> {
  const deadline = Date.now() + 20_000;
  for (;;) {
    const response = await fetch(`${mailboxUrl}/messages?to=${encodeURIComponent(to)}`);
    const { messages } = (await response.json()) as { messages: ReceivedMail[] };
    const found = messages.find((mail) => subject.test(mail.subject));
    if (found) return found;
    if (Date.now() > deadline) {
      throw new Error(`No mail “${subject.source}” to ${to} within 20 s; there are ${messages.length} others.`);
    }
    await pause(100);
  }
}
