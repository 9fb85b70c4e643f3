import brand from '@demarc/config/brand.json' with { type: 'json' };
import { connectDatabase, systemClock } from '@demarc/database';
import { type JobLog, runJobs } from '@demarc/jobs';
import { createSmtpMail, createStripeProcessor, createTwilioSms } from '@demarc/providers';
import { pino } from 'pino';
import { readEnv } from './env.ts';
import { createHandlers } from './handlers.ts';

const env = readEnv(process.env);
const logger = pino({ level: env.LOG_LEVEL, base: { app: 'worker' } });
const connection = connectDatabase(env.DATABASE_URL, { maxConnections: env.WORKER_CONCURRENCY + 1 });
const mail = createSmtpMail({ url: env.SMTP_URL, from: brand.mailFrom });

const log: JobLog = (level, message, facts) => logger[level](facts, message);

const runner = await runJobs({
  ctx: { database: connection.database, clock: systemClock, actor: { kind: 'system', name: 'worker' } },
  databaseUrl: env.DATABASE_URL,
  concurrency: env.WORKER_CONCURRENCY,
  handlers: createHandlers(
    {
      database: connection.database,
      clock: systemClock,
      brand: { ...brand, portalUrl: env.PORTAL_URL },
      mail,
      sms: createTwilioSms({
        accountSid: env.TWILIO_ACCOUNT_SID,
        authToken: env.TWILIO_AUTH_TOKEN,
        from: env.TWILIO_FROM,
        apiBase: env.TWILIO_API_BASE,
      }),
      paymentProcessor: createStripeProcessor({ secretKey: env.STRIPE_SECRET_KEY, apiBase: env.STRIPE_API_BASE }),
    },
    log,
  ),
  log,
});
logger.info({ concurrency: env.WORKER_CONCURRENCY }, 'worker ready');

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, async () => {
    // Running jobs are finished first; nothing new is taken.
    await runner.stop();
    mail.close();
    await connection.close();
    process.exit(0);
  });
}
