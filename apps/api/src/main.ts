import brand from '@demarc/config/brand.json' with { type: 'json' };
import { connectDatabase, systemClock } from '@demarc/database';
import { createStripeEventReader, createStripeProcessor } from '@demarc/providers';
import { pino } from 'pino';
import { createApi } from './create-api.ts';
import { readEnv } from './env.ts';
import { portalDocuments, readTrustedDocuments } from './trusted-documents/read-trusted-documents.ts';

const env = readEnv(process.env);
const logger = pino({ level: env.LOG_LEVEL, base: { app: 'api' } });
const earlierDocuments = env.EARLIER_DOCUMENTS === '' ? [] : [env.EARLIER_DOCUMENTS];
const api = await createApi({
  connection: connectDatabase(env.DATABASE_URL, {
    maxConnections: env.DATABASE_CONNECTIONS,
    lanes: env.DATABASE_LANES,
  }),
  clock: systemClock,
  paymentProcessor: createStripeProcessor({ secretKey: env.STRIPE_SECRET_KEY, apiBase: env.STRIPE_API_BASE }),
  readProcessorEvent: createStripeEventReader(env.STRIPE_WEBHOOK_SECRET),
  sealKey: env.SEAL_KEY,
  portalKey: env.PORTAL_KEY,
  brand: { ...brand, portalUrl: env.PORTAL_URL },
  trustedDocuments: readTrustedDocuments([portalDocuments, ...earlierDocuments]),
  graphiql: env.GRAPHIQL,
  logger,
});
await api.listen({ host: env.API_HOST, port: env.API_PORT });

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, async () => {
    await api.close();
    process.exit(0);
  });
}
