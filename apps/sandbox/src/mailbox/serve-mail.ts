import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import type { MailStore } from './mail-store.ts';

const maxBytes = 1_000_000;

/** Nobody lives at `bounce@…`: mail to it is refused for good. */
const refuses = /^bounce@/i;

/** A mail server that takes mail for anyone but `bounce@…` and keeps it in the mailbox. */
export async function serveMail(
  store: MailStore,
  options: { host: string; port: number },
): Promise<{ readonly port: number; close(): Promise<void> }> {
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    size: maxBytes,
    closeTimeout: 1_000,
    onRcptTo({ address }, _session, callback) {
      if (!refuses.test(address)) return callback();
      callback(Object.assign(new Error('5.1.1 Nobody lives here.'), { responseCode: 550 }));
    },
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
