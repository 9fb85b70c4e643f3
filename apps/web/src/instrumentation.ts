import { env } from './env.ts';

/** Next calls this once when the server starts: a wrong environment stops it here, not at the first customer. */
export function register(): void {
  env();
}
