import { connectDatabase, pingDatabase } from '@demarc/database';
import { StartRefusal } from './start-refusal.ts';

const answerWithinMs = 8_000;

/** @throws StartRefusal when the server of DATABASE_URL does not let us in. Its password is never in the words. */
export async function checkDatabase(url: string): Promise<void> {
  if (!URL.canParse(url) || !/^postgres(ql)?:$/.test(new URL(url).protocol)) {
    throw new StartRefusal(
      'DATABASE_URL is no PostgreSQL URL: write it as postgres://user:password@host:port/database.',
    );
  }
  const fault = await tryDatabase(url);
  if (fault === undefined) return;
  const { host, pathname } = new URL(url);
  const what = `The database “${pathname.slice(1)}” at ${host} cannot be used (${fault})`;
  throw new StartRefusal(`${what}: start it or correct DATABASE_URL; unset it to use the embedded one.`);
}

/** @returns What is wrong; undefined when it answers. */
async function tryDatabase(url: string): Promise<string | undefined> {
  const connection = connectDatabase(url, { maxConnections: 1 });
  const silence = new Promise<never>((_, reject) => {
    AbortSignal.timeout(answerWithinMs).addEventListener('abort', () => {
      reject(new Error(`no answer within ${answerWithinMs / 1000} s`));
    });
  });
  try {
    await Promise.race([pingDatabase(connection.database), silence]);
    return undefined;
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    if (!(cause instanceof Error)) return String(cause);
    return cause.message || (cause as NodeJS.ErrnoException).code || 'no connection';
  } finally {
    // Not waited for: a server that does not answer would not answer to this either.
    connection.close().catch(() => {});
  }
}
