import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import type { MailStore } from './mail-store.ts';

const maxBytes = 1_000_000;

/** A mail server that takes every mail for anyone and keeps it in the mailbox. */
export async function serveMail(
  store: MailStore,
  options: { host: string; port: number },
): Promise<{ readonly port: number; close(): Promise<void> }> {
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    size: maxBytes,
    closeTimeout: 1_000,
    onData(stream, session, callback) {
      const recipients = session.envelope.rcptTo.map(({ address }) => address.toLowerCase());
      simpleParser(stream)
        .then(async (parsed) => {
          await store.add({
            messageId: (parsed.messageId ?? '').replace(/^<|>$/g, ''),
            from: parsed.from?.text ?? '',
            to: recipients,
            subject: parsed.subject ?? '',
            text: parsed.text ?? '',
            receivedAt: new Date().toISOString(),
          });
          callback();
        })
        .catch((error: Error) => callback(error));
    },
  });
  // A client that hangs up in the middle of a mail is its own affair.
  server.on('error', () => {});
  const listener = await new Promise<ReturnType<SMTPServer['listen']>>((resolve, reject) => {
    const begun = server.listen(options.port, options.host, () => resolve(begun));
    begun.once('error', reject);
  });
  const address = listener.address();
  return {
    port: typeof address === 'object' && address ? address.port : options.port,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
