import { z } from 'zod';

const schema = z.object({
  DATABASE_URL: z.url({
    protocol: /^postgres(ql)?$/,
    error: 'must be a PostgreSQL URL: postgres://user:password@host/database',
  }),
  /** Where the portal is; its links go into messages. */
  PORTAL_URL: z.url().default('http://localhost:3000'),
  SMTP_URL: z.url({ protocol: /^smtps?$/, error: 'must be a mail server URL: smtp://user:password@host:port' }),
  /** The account at Twilio that text messages are sent with, its secret, and the number or service they come from. */
  TWILIO_ACCOUNT_SID: z.string().regex(/^AC[0-9a-f]{32}$/, { error: 'must be AC and 32 hexadecimal digits' }),
  TWILIO_AUTH_TOKEN: z.string().min(1),
  TWILIO_FROM: z.string().regex(/^(\+[1-9]\d{6,14}|MG[0-9a-f]{32})$/, {
    error: 'must be a number in E.164, or the SID of a messaging service',
  }),
  /** Empty: Twilio's own. */
  TWILIO_API_BASE: z.union([z.literal(''), z.url()]).default(''),
  STRIPE_SECRET_KEY: z.string().min(1),
  STRIPE_API_BASE: z.union([z.literal(''), z.url()]).default(''),
  /** Jobs run at a time by this process. */
  WORKER_CONCURRENCY: z.coerce.number().int().min(1).max(50).default(4),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
});

export type WorkerEnv = z.infer<typeof schema>;

/** @throws One line that names each variable that is missing or wrong, never its value. */
export function readEnv(source: NodeJS.ProcessEnv): WorkerEnv {
  const read = schema.safeParse(source);
  if (read.success) return read.data;
  const faults = read.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`);
  throw new Error(`The worker's environment is not right: ${faults.join('; ')}.`);
}
