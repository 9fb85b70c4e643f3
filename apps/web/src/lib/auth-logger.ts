import type { LoggerInstance } from 'next-auth';

/** Ended, forged and outdated cookies: everyday visitors, of whom the API's log knows more. */
const everyday = new Set(['JWT_SESSION_ERROR']);

function writeLine(level: 'error' | 'warn', code: string, message?: string): void {
  process.stderr.write(`${JSON.stringify({ level, app: 'web', code, message })}\n`);
}

/** NextAuth's log as one line of JSON each, without the objects it hands over: those hold cookies. */
export const authLogger: Partial<LoggerInstance> = {
  error(code, metadata) {
    if (everyday.has(code)) return;
    const error = metadata instanceof Error ? metadata : metadata.error;
    writeLine('error', code, error instanceof Error ? error.message : undefined);
  },
  warn: (code) => writeLine('warn', code),
  debug: () => undefined,
};
