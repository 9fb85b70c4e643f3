import { env } from './env.ts';

/** A wrong environment ends the server before it takes a request, in one line. Apart, since only Node can end itself. */
export function checkEnvironment(): void {
  try {
    env();
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
    process.exit(1);
  }
}
