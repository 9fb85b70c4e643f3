import 'server-only';
import { z } from 'zod';

/** An empty variable is one that was not set. */
const orDefault = <Schema extends z.ZodType>(schema: Schema) => z.preprocess((value) => value || undefined, schema);

const schema = z.object({
  /** Where the GraphQL API listens, as seen from this process. */
  API_URL: orDefault(z.url().default('http://127.0.0.1:4000/graphql')),
  /** Where customers see the portal. Its scheme decides whether cookies are Secure. */
  NEXTAUTH_URL: z.url(),
  /** Encrypts the session cookie; the same on every machine. */
  NEXTAUTH_SECRET: z.string().min(32, 'has to have at least 32 characters'),
  /** The API's PORTAL_KEY. Empty: the API is not told where customers come from. */
  PORTAL_KEY: z.string().default(''),
  STRIPE_PUBLISHABLE_KEY: z.string().default(''),
  STRIPE_JS_URL: orDefault(z.url().default('https://js.stripe.com/v3/')),
});

export type Env = z.infer<typeof schema>;

/**
 * Checks the portal's environment.
 *
 * @throws One line that names every variable that is missing or wrong, never its value.
 */
export function readEnv(variables: Record<string, string | undefined>): Env {
  const result = schema.safeParse(variables);
  if (result.success) return result.data;
  const faults = result.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`);
  throw new Error(`The environment cannot be used: ${faults.join('; ')}.`);
}

let checked: Env | undefined;

/** The environment, checked once: at boot by instrumentation.ts. A build runs without it. */
export function env(): Env {
  checked ??= readEnv(process.env);
  return checked;
}
