import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type Server, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { PaymentProcessor } from '@demarc/billing';
import brand from '@demarc/config/brand.json' with { type: 'json' };
import { type Context, createFixedClock, inTransaction, newId, systemClock } from '@demarc/database';
import { sql } from '@demarc/database/sql';
import { createTestAccount, createTestDatabase, type TestDatabase } from '@demarc/database/testing';
import { runJobs } from '@demarc/jobs';
import { sendMessage } from '@demarc/notification';
import { createSmtpMail } from '@demarc/providers';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createHandlers } from './handlers.ts';

let db: TestDatabase;
let mailServer: Awaited<ReturnType<typeof startMailServer>>;

beforeAll(async () => {
  db = await createTestDatabase();
  mailServer = await startMailServer();
});

afterAll(async () => {
  mailServer.close();
  await db.drop();
});

/** Speaks just enough SMTP (RFC 5321) to take a mail, and can keep its sender waiting for the last word. */
async function startMailServer() {
  const mails: string[] = [];
  let holdsAnswer = false;
  const sockets = new Set<Socket>();
  const serve = (socket: Socket) => {
    sockets.add(socket.on('close', () => sockets.delete(socket)).on('error', () => {}));
    let mail: string | undefined;
    socket.write('220 test\r\n');
    socket.setEncoding('latin1').on('data', (chunk: string) => {
      if (mail === undefined && !chunk.startsWith('DATA')) return socket.write('250 OK\r\n');
      if (mail === undefined) {
        mail = '';
        return socket.write('354 Go on\r\n');
      }
      mail += chunk;
      if (!mail.endsWith('\r\n.\r\n')) return;
      mails.push(mail);
      mail = undefined;
      if (!holdsAnswer) socket.write('250 Taken\r\n');
    });
  };
  const server: Server = createServer(serve).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('The mail server has no address.');
  return {
    mails,
    url: `smtp://127.0.0.1:${address.port}`,
    holdAnswer: (hold: boolean) => {
      holdsAnswer = hold;
    },
    close: () => {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}

async function startWorkerProcess(): Promise<ChildProcess> {
  const worker = spawn(process.execPath, [fileURLToPath(new URL('./main.ts', import.meta.url))], {
    env: {
      PATH: process.env.PATH,
      DATABASE_URL: db.url,
      SMTP_URL: mailServer.url,
      TWILIO_ACCOUNT_SID: `AC${'0'.repeat(32)}`,
      TWILIO_AUTH_TOKEN: 'secret',
      TWILIO_FROM: '+15005550006',
      STRIPE_SECRET_KEY: 'sk_test_worker',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let words = '';
  worker.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
    words += chunk;
  });
  await until(() => words.includes('worker ready'));
  return worker;
}

async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await condition())) await pause(20);
}

const context = (clock = systemClock): Context => ({
  database: db.database,
  clock,
  actor: { kind: 'system', name: 'test' },
});

const stateOfMessage = async (accountId: string) => {
  const [row] = await db.database.execute<{ state: string }>(
    sql`select state from message where account_id = ${accountId}`,
  );
  return row?.state;
};

test('a message whose worker is killed between sending and marking it is delivered again by the next one', async () => {
  const { accountId, email } = await createTestAccount(db.database);
  mailServer.holdAnswer(true);
  const killed = await startWorkerProcess();
  await inTransaction(context(), (ctx) =>
    sendMessage(ctx, {
      accountId,
      to: { channel: 'email', value: email },
      template: 'ticket-opened',
      data: { reference: 'T-1', subject: newId(), answerDueAt: 'soon' },
    }),
  );
  await until(() => mailServer.mails.length === 1);
  killed.kill('SIGKILL');
  await once(killed, 'exit');
  expect(await stateOfMessage(accountId)).toBe('queued');

  mailServer.holdAnswer(false);
  const mail = createSmtpMail({ url: mailServer.url, from: brand.mailFrom });
  // The next worker comes when the silence of the killed one is long enough.
  const clock = createFixedClock(new Date(Date.now() + 61_000));
  const next = await runJobs({
    ctx: context(clock),
    databaseUrl: db.url,
    concurrency: 1,
    handlers: createHandlers({ database: db.database, clock, brand, mail, sms: noSms, paymentProcessor: noProcessor }),
    log: () => {},
  });
  await until(async () => (await stateOfMessage(accountId)) === 'sent');
  await next.stop();
  mail.close();

  const messageIds = mailServer.mails.map((text) => /Message-ID: (.*)/i.exec(text)?.[1]);
  expect(messageIds).toHaveLength(2);
  expect(new Set(messageIds).size).toBe(1);
});

test('on SIGTERM a worker finishes what it does and ends with 0', async () => {
  const { accountId, email } = await createTestAccount(db.database);
  const worker = await startWorkerProcess();
  const data = { reference: 'T-2', subject: 'Farewell', answerDueAt: 'soon' };
  await sendMessage(context(), {
    accountId,
    to: { channel: 'email', value: email },
    template: 'ticket-opened',
    data,
  });
  await until(async () => (await stateOfMessage(accountId)) === 'sent');
  worker.kill('SIGTERM');
  const [code] = await once(worker, 'exit');
  expect(code).toBe(0);
});

const noProcessor = new Proxy({} as PaymentProcessor, {
  get: () => () => Promise.reject(new Error('The processor is not part of this test.')),
});
const noSms = { send: () => Promise.reject(new Error('Text messages are not part of this test.')) };
