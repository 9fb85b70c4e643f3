import { type MailTransport, RecipientRefusedError } from '@demarc/notification';
import { createTransport } from 'nodemailer';

/**
 * Mail over SMTP (RFC 5321), with a small pool of connections that stay open.
 *
 * @param options.url `smtp://` or `smtps://`, with user and password where the server asks for them.
 * @param options.from The sender, such as `Demarc <no-reply@demarc.example>`.
 */
export function createSmtpMail({ url, from }: { url: string; from: string }): MailTransport & { close(): void } {
  const transport = createTransport({
    url,
    pool: true,
    maxConnections: 4,
    connectionTimeout: 10_000,
    socketTimeout: 30_000,
    // A message is the text it was given; nothing in it makes this process read a file or fetch a page.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const domain = /@([^\s>]+)/.exec(from)?.[1] ?? 'localhost';
  return {
    async send({ messageId, to, subject, text }) {
      // The same message keeps its Message-ID (RFC 5322 3.6.4), so a mail server that sees it twice can tell.
      const sending = transport.sendMail({
        from,
        to: { name: '', address: to },
        subject,
        text,
        messageId: `<${messageId}@${domain}>`,
      });
      await sending.catch((error: unknown) => {
        throw isRefusedForGood(error) ? new RecipientRefusedError('The mail server refuses the address.') : error;
      });
    },
    close: () => transport.close(),
  };
}

/**
 * There is no such mailbox (RFC 5321, 4.2.3: 550, 551 and 553 to RCPT). A 5.7 in the reply (RFC 3463) is a policy against
 * who sends, which is ours to mend and no fault of the address.
 */
function isRefusedForGood(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { command, responseCode, response } = error as Error & Record<string, unknown>;
  const isMailbox = [550, 551, 553].includes(Number(responseCode));
  return command === 'RCPT TO' && isMailbox && !/^\d{3}[ -]5\.7\./.test(String(response));
}
