import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { RecipientRefusedError } from '@demarc/notification';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { SMTPServer } from 'smtp-server';
import { createSmtpMail } from './create-smtp-mail.ts';

const received: string[] = [];
let isFull = false;
/** What the server says to each address it does not take. */
const refusals: Readonly<Record<string, string>> = {
  'bounce@example.com': '550 5.1.1 Nobody lives here.',
  'later@example.com': '450 4.2.1 Come back later.',
  'policy@example.com': '550 5.7.1 We do not know you.',
};
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onRcptTo({ address }, _session, done) {
    const reply = refusals[address];
    done(reply ? Object.assign(new Error(reply.slice(4)), { responseCode: Number(reply.slice(0, 3)) }) : null);
  },
  onData(stream, _session, done) {
    text(stream).then((message) => {
      if (!isFull) received.push(message);
      done(isFull ? new Error('The mailbox is full.') : null);
    }, done);
  },
});
let mail: ReturnType<typeof createSmtpMail>;

beforeAll(async () => {
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve());
  });
  const { port } = server.server.address() as AddressInfo;
  mail = createSmtpMail({ url: `smtp://127.0.0.1:${port}`, from: 'Demarc <no-reply@demarc.example>' });
});

afterAll(async () => {
  mail.close();
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
  });
});

const receipt = { messageId: '0199-1', to: 'dana@example.com', subject: 'Receipt: $84.20 paid', text: 'Thank you.\n' };

test('A message arrives as it was written, and sent again bears the same Message-ID', async () => {
  await mail.send(receipt);
  await mail.send(receipt);
  expect(received).toHaveLength(2);
  for (const message of received) {
    expect(message).toContain('Message-ID: <0199-1@demarc.example>');
    expect(message).toContain('From: Demarc <no-reply@demarc.example>');
    expect(message).toContain('To: dana@example.com');
    expect(message).toContain('Subject: Receipt: $84.20 paid');
    expect(message).toContain('Thank you.');
  }
});

test('A message the server does not take throws, so that the job tries again', async () => {
  isFull = true;
  await expect(mail.send(receipt)).rejects.toThrow('The mailbox is full.');
  isFull = false;
});

test('An address that is refused for good is told from one to try again, and from a refusal of ourselves', async () => {
  await expect(mail.send({ ...receipt, to: 'bounce@example.com' })).rejects.toThrow(RecipientRefusedError);
  for (const to of ['later@example.com', 'policy@example.com']) {
    const sent = mail.send({ ...receipt, to });
    await expect(sent).rejects.toThrow();
    await expect(sent).rejects.not.toThrow(RecipientRefusedError);
  }
});

test('A line break in a subject or an address adds no header and no recipient', async () => {
  received.length = 0;
  await mail.send({ ...receipt, subject: 'Hello\r\nBcc: eve@example.com' });
  await mail.send({ ...receipt, to: 'dana@example.com\r\nBcc: eve@example.com' }).catch(() => undefined);
  for (const message of received) expect(message).not.toMatch(/^Bcc:/im);
});
