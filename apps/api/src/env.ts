import { z } from 'zod';

const schema = z.object({
  DATABASE_URL: z.url({
    protocol: /^postgres(ql)?$/,
    error: 'must be a PostgreSQL URL: postgres://user:password@host/database',
  }),
  /** Upper bound of the pool. Statements are pipelined, so a few connections carry many requests. */
  DATABASE_CONNECTIONS: z.coerce.number().int().min(1).max(500).default(10),
  /** Connections besides, for the reads that concurrent requests share; 0: these use the pool. */
  DATABASE_LANES: z.coerce.number().int().min(0).max(50).default(4),
  /** Where the portal is; its links go into messages. */
  PORTAL_URL: z.url().default('http://localhost:3000'),
  API_HOST: z.string().default('127.0.0.1'),
  API_PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
  SEAL_KEY: z
    .base64('must be base64')
    .transform((text) => Buffer.from(text, 'base64'))
    .refine((key) => key.length === 32, 'must be 32 bytes in base64: openssl rand -base64 32'),
  /** By which the portal proves itself when it tells a browser's address. Empty: no address is believed. */
  PORTAL_KEY: z.union([z.literal(''), z.string().min(32, 'must have at least 32 characters')]).default(''),
  STRIPE_SECRET_KEY: z.string().min(1),
  /** The secret of the endpoint that Stripe sends events to: this API's `/webhooks/stripe`. */
  STRIPE_WEBHOOK_SECRET: z.string().regex(/^whsec_\S{8,}$/, 'must be whsec_ and what Stripe shows after it'),
  STRIPE_API_BASE: z.union([z.literal(''), z.url()]).default(''),
  /** File of the documents of the release before, for a portal that is not replaced yet. Empty: none. */
  EARLIER_DOCUMENTS: z.string().default(''),
  GRAPHIQL: z.stringbool().default(false),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
});

export type ApiEnv = z.infer<typeof schema>;

/** @throws One line that names each variable that is missing or wrong. */
export function readEnv(source: NodeJS.ProcessEnv): ApiEnv {
  const read = schema.safeParse(source);
  if (read.success) return read.data;
  const faults = read.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`);
  throw new Error(`The API's environment is not right: ${faults.join('; ')}.`);
}
