import { connectDatabase, pingDatabase } from '@demarc/database';
import { StartRefusal } from './start-refusal.ts';

const answerWithinMs = 8_000;

/** @throws StartRefusal when the server of DATABASE_URL does not let us in. Its password is never in the words. */
export async function checkDatabase(url: string): Promise<void> {
  if (!URL.canParse(url) || !/^postgres(ql)?:$/.test(new URL(url).protocol)) {
    throw new StartRefusal(
      'DATABASE_URL is not a PostgreSQL URL: write it as postgres://user:password@host:port/database.',
    );
  }
  const { host, pathname } = new URL(url);
  const connection = connectDatabase(url, { maxConnections: 1 });
  const patience = AbortSignal.timeout(answerWithinMs);
  const silence = new Promise<never>((_, reject) => {
    patience.addEventListener('abort', () => reject(new Error(`no answer within ${answerWithinMs / 1000} s`)));
  });
  try {
    await Promise.race([pingDatabase(connection.database), silence]);
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : (error as Error);
    throw new StartRefusal(
      `The database “${pathname.slice(1)}” at ${host} cannot be used (${cause.message || 'no connection'}): start it or correct DATABASE_URL; unset it to use the embedded one.`,
    );
  } finally {
    // Not waited for: a server that does not answer would not answer to this either.
    connection.close().catch(() => {});
  }
}
