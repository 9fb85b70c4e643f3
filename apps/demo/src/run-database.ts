import { startEmbeddedServer } from '@demarc/database';
import { portInUse } from './check-ports.ts';

/** A process of its own for the embedded PostgreSQL, so that the server stops even when the demo itself is killed. */
const [folder, port, name] = process.argv.slice(2);
if (!folder || !port || !name) throw new Error('Usage: run-database.ts FOLDER PORT DATABASE');

try {
  const server = await startEmbeddedServer({ folder, port: Number(port), durable: true });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, async () => {
      await server.stop();
      process.exit(0);
    });
  }
  const url = await server.databaseUrl(name);
  process.stdout.write(`database ready ${JSON.stringify({ url, folder: server.folder })}\n`);
} catch (error) {
  const words = error instanceof Error ? error.message : String(error);
  process.stderr.write(`${words.includes('Address already in use') ? portInUse('database', Number(port)) : words}\n`);
  process.exit(1);
}
