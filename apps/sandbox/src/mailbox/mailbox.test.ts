import { mkdtemp, rm } from 'node:fs/promises';
import { createConnection } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type HandlerServer, serveHandlers } from '../serve-handlers.ts';
import { openSmsStore, type SmsStore } from '../sms/sms-store.ts';
import { createTwilioHandlers } from '../sms/twilio-handlers.ts';
import { type MailStore, openMailStore } from './mail-store.ts';
import { createMailboxHandlers } from './mailbox-handlers.ts';
import { serveMail } from './serve-mail.ts';

const host = '127.0.0.1';
let folder: string;
let store: MailStore;
let texts: SmsStore;
let web: HandlerServer;
let mail: Awaited<ReturnType<typeof serveMail>>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'demarc-mailbox-'));
  store = await openMailStore(folder);
  mail = await serveMail(store, { host, port: 0 });
  texts = await openSmsStore(folder);
  web = await serveHandlers([...createMailboxHandlers(store, texts), ...createTwilioHandlers(texts)], {
    host,
    port: 0,
    onError: () => {},
  });
});

afterAll(async () => {
  await Promise.all([web.close(), mail.close()]);
  await rm(folder, { recursive: true });
});

/** Speaks SMTP by hand, so that the test stands on the protocol and not on a client library. */
async function sendMail(port: number, to: string, text: string): Promise<void> {
  const socket = createConnection({ host, port });
  const replies = socket.setEncoding('utf8')[Symbol.asyncIterator]();
  const commands = ['EHLO test', 'MAIL FROM:<portal@example.com>', `RCPT TO:<${to}>`, 'DATA', `${text}\r\n.`, 'QUIT'];
  await replies.next();
  for (const command of commands) {
    socket.write(`${command}\r\n`);
    const { value } = await replies.next();
    expect(String(value)).toMatch(/^[23]/);
  }
  socket.destroy();
}

test('a mail sent by SMTP is read as JSON by its recipient, and by no other', async () => {
  await sendMail(mail.port, 'Dana@example.com', 'Message-ID: <m-1>\r\nSubject: Your code\r\n\r\n123 456');

  const read = async (to: string) => (await fetch(`${web.url}/mailbox/messages?to=${to}`)).json();
  expect(await read('dana@example.com')).toEqual({
    messages: [
      expect.objectContaining({ messageId: 'm-1', subject: 'Your code', text: expect.stringContaining('123 456') }),
    ],
  });
  expect(await read('sam@example.com')).toEqual({ messages: [] });
});

test('the newest mail is first, and markup in a mail is shown, not run', async () => {
  await sendMail(
    mail.port,
    'sam@example.com',
    'Subject: <script>alert(1)</script>\r\n\r\n<img src=x onerror=alert(2)>',
  );

  const list = await fetch(`${web.url}/mailbox`);
  expect(list.headers.get('content-security-policy')).toContain("default-src 'none'");
  const html = await list.text();
  expect(html).not.toContain('<script>');
  expect(html.indexOf('&lt;script&gt;')).toBeLessThan(html.indexOf('Your code'));

  const newest = store.list()[0];
  const opened = await (await fetch(`${web.url}/mailbox/${newest?.id}`)).text();
  expect(opened).toContain('&lt;img src=x onerror=alert(2)&gt;');
});

const sendText = (form: Record<string, string>, secret = 'AC1:secret') =>
  fetch(`${web.url}/2010-04-01/Accounts/AC1/Messages.json`, {
    method: 'POST',
    headers: { authorization: `Basic ${Buffer.from(secret).toString('base64')}` },
    body: new URLSearchParams(form),
  });

test('a text message sent as Twilio takes it is read by its number, and markup in it is shown, not run', async () => {
  const text = { To: '+15185550123', From: '+15005550006', Body: '<script>alert(3)</script>' };
  expect((await sendText(text)).status).toBe(201);
  const read = async (to: string) =>
    (await fetch(`${web.url}/mailbox/sms/messages?to=${encodeURIComponent(to)}`)).json();
  expect(await read('+15185550123')).toEqual({ messages: [expect.objectContaining({ body: text.Body })] });
  expect(await read('+15185550124')).toEqual({ messages: [] });
  const html = await (await fetch(`${web.url}/mailbox/sms`)).text();
  expect(html).toContain('&lt;script&gt;alert(3)');
  expect(html).not.toContain('<script>');
});

test('a text message is refused without the account’s secret, or without a number to send it to', async () => {
  const text = { To: '+15185550123', From: '+15005550006', Body: 'Hello' };
  expect((await sendText(text, 'AC2:secret')).status).toBe(401);
  expect(await (await sendText({ ...text, To: '555-0123' })).json()).toMatchObject({ code: 21211 });
});

test('mails and text messages outlive the process', async () => {
  expect((await openMailStore(folder)).list()).toEqual(store.list());
  expect((await openSmsStore(folder)).list()).toEqual(texts.list());
});

test('an address without a handler, or a mail that is gone, is not found', async () => {
  expect((await fetch(`${web.url}/nothing`)).status).toBe(404);
  expect((await fetch(`${web.url}/mailbox/99`)).status).toBe(404);
});
