import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { freePort } from '@demarc/database';

/** What came back over HTTP. */
export interface ProcessAnswer {
  readonly status: number;
  // The tests know what they asked for.
  // biome-ignore lint/suspicious/noExplicitAny: a test reads the answer of whatever document it sent.
  readonly data: any;
  readonly text: string;
}

/** The API as it is run: a process of its own, asked over HTTP. */
export interface ApiProcess {
  readonly url: string;
  /** Sends an operation. Rejects when the process dies over it. */
  ask(operation: string, options?: { token?: string; input?: object }): Promise<ProcessAnswer>;
  /** `kill -9`, and waits until the process is gone. */
  kill(): Promise<void>;
}

/** @param options.sealKey 32 bytes in base64. Default: a new one. */
export async function startApiProcess(options: { databaseUrl: string; sealKey?: string }): Promise<ApiProcess> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, [fileURLToPath(new URL('../main.ts', import.meta.url))], {
    env: {
      PATH: process.env.PATH,
      DATABASE_URL: options.databaseUrl,
      API_PORT: String(port),
      SEAL_KEY: options.sealKey ?? randomBytes(32).toString('base64'),
      STRIPE_SECRET_KEY: 'sk_test_process',
      STRIPE_WEBHOOK_SECRET: 'whsec_test_process',
      LOG_LEVEL: 'error',
    },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  await untilHealthy(url, child);
  return {
    url,
    async ask(operation, { token, input } = {}) {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
        body: JSON.stringify({ query: operation, variables: { input } }),
      });
      const text = await response.text();
      return { status: response.status, data: text.startsWith('{') ? JSON.parse(text).data : null, text };
    },
    async kill() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = once(child, 'exit');
      child.kill('SIGKILL');
      await gone;
    },
  };
}

async function untilHealthy(url: string, child: ChildProcess): Promise<void> {
  for (;;) {
    if (child.exitCode !== null) throw new Error('The API ended before it listened.');
    const healthy = await fetch(`${url}/health`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (healthy) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
