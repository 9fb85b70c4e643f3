import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { type HandlerServer, serveHandlers } from '../../../apps/sandbox/src/serve-handlers.ts';
import { openSmsStore, type SmsStore } from '../../../apps/sandbox/src/sms/sms-store.ts';
import { createTwilioHandlers } from '../../../apps/sandbox/src/sms/twilio-handlers.ts';
import { createTwilioSms } from './create-twilio-sms.ts';

let texts: SmsStore;
let server: HandlerServer;
const accountSid = `AC${'1'.repeat(32)}`;

beforeAll(async () => {
  texts = await openSmsStore();
  server = await serveHandlers(createTwilioHandlers(texts), { host: '127.0.0.1', port: 0, onError: () => {} });
});
afterAll(() => server.close());
beforeEach(() => texts.clear());

const createSms = (over: Partial<Parameters<typeof createTwilioSms>[0]> = {}) =>
  createTwilioSms({ accountSid, authToken: 'secret', from: '+15005550006', apiBase: server.url, ...over });

const text = { messageId: '0199-1', to: '+15185550123', text: 'Demarc: your code is 1234 5678 & nothing else.' };

test('A text message arrives as it was written', async () => {
  await createSms().send(text);
  expect(texts.list()).toEqual([expect.objectContaining({ to: text.to, from: '+15005550006', body: text.text })]);
});

test('It may come from a messaging service', async () => {
  const from = `MG${'2'.repeat(32)}`;
  await createSms({ from }).send(text);
  expect(texts.list()).toEqual([expect.objectContaining({ from })]);
});

test('One that is refused throws with the code, and tells neither number nor words', async () => {
  const error: Error = await createSms()
    .send({ ...text, to: '555' })
    .then(
      () => new Error('sent'),
      (thrown) => thrown,
    );
  expect(error.message).toContain('21211');
  expect(error.message).not.toMatch(/555|1234/);
});

test('An outage throws, so that the job tries again', async () => {
  await expect(createSms({ apiBase: 'http://127.0.0.1:1' }).send(text)).rejects.toThrow();
});
