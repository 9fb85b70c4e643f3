import { HttpResponse, http } from 'msw';
import { readEnv } from './env.ts';
import { openMailStore } from './mailbox/mail-store.ts';
import { createMailboxHandlers } from './mailbox/mailbox-handlers.ts';
import { serveMail } from './mailbox/serve-mail.ts';
import { deliverEvents } from './processor/deliver-events.ts';
import { createDeliveryHandlers } from './processor/delivery-handlers.ts';
import { clearReturns, createProcessorHandlers, createProcessorState } from './processor/index.ts';
import { serveHandlers } from './serve-handlers.ts';
import { openSmsStore } from './sms/sms-store.ts';
import { createTwilioHandlers } from './sms/twilio-handlers.ts';

/** The outside world of demo and tests: a payment processor, a mailbox and a sender of text messages. Only this machine can reach it. */
const host = '127.0.0.1';
const env = readEnv(process.env);
const mails = await openMailStore(env.stateFolder);
const texts = await openSmsStore(env.stateFolder);
// Banks take their time; here it is short enough to watch.
const processor = createProcessorState({ laterSeconds: 20 });
const delivery = env.webhook ? deliverEvents(processor.returns, env.webhook) : null;

const handlers = [
  http.get('/health', () => HttpResponse.json({ status: 'ok' })),
  http.post('/reset', async () => {
    await Promise.all([mails.clear(), texts.clear()]);
    const { customers, paymentMethods, setupIntents, paymentIntents, answers, lostPayments, charges } = processor;
    for (const kept of [customers, paymentMethods, setupIntents, paymentIntents, answers, lostPayments]) kept.clear();
    charges.length = 0;
    clearReturns(processor.returns);
    return HttpResponse.json({ status: 'emptied' });
  }),
  ...createMailboxHandlers(mails, texts),
  ...createTwilioHandlers(texts),
  ...createProcessorHandlers(processor),
  ...createDeliveryHandlers(processor, delivery),
];

const mailServer = await serveMail(mails, { host, port: env.smtpPort });
const server = await serveHandlers(handlers, {
  host,
  port: env.httpPort,
  onError: (error) => process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`),
});
process.stdout.write(`sandbox ready at ${server.url}, mail at smtp://${host}:${mailServer.port}\n`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, async () => {
    await Promise.all([server.close(), mailServer.close()]);
    process.exit(0);
  });
}
