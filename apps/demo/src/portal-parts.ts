import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { DemoSecrets } from './data-folder.ts';
import { type DemoPorts, repositoryFolder } from './demo-settings.ts';
import type { Part } from './process-group.ts';

const appFolder = (name: string) => join(repositoryFolder, 'apps', name);

const nodeApp = (name: string) => ({
  name,
  command: [join(appFolder(name), 'src', 'main.ts')],
  folder: appFolder(name),
});

/** The embedded PostgreSQL; answers with the URL of its database, and with the folder its data really is in. */
export const databasePart = (folder: string, port: number): Part<{ url: string; folder: string }> => ({
  name: 'database',
  command: [join(appFolder('demo'), 'src', 'run-database.ts'), folder, String(port), 'demarc'],
  folder: appFolder('demo'),
  env: {},
  async ready(process) {
    const line = await process.says('database ready');
    return JSON.parse(line.replace('database ready ', ''));
  },
});

/** The processes of the portal and their configuration. What an operator sets in production is set here for the demo. */
export function partsOfPortal(demo: {
  ports: DemoPorts;
  databaseUrl: string;
  secrets: DemoSecrets;
  dataFolder: string;
}) {
  const { ports, databaseUrl, secrets } = demo;
  const portalUrl = `http://localhost:${ports.web}`;
  const sandboxUrl = `http://127.0.0.1:${ports.sandbox}`;
  const portalKey = createHash('sha256').update(`portal key ${secrets.nextAuthSecret}`).digest('hex');
  const webhookSecret = `whsec_${createHash('sha256').update(`webhook secret ${secrets.nextAuthSecret}`).digest('hex')}`;
  const processor = { STRIPE_SECRET_KEY: 'sk_test_demo', STRIPE_API_BASE: sandboxUrl };
  return {
    sandbox: {
      ...nodeApp('sandbox'),
      env: {
        SANDBOX_PORT: String(ports.sandbox),
        SMTP_PORT: String(ports.smtp),
        STATE_FOLDER: join(demo.dataFolder, 'sandbox'),
        WEBHOOK_URL: `http://127.0.0.1:${ports.api}/webhooks/stripe`,
        STRIPE_WEBHOOK_SECRET: webhookSecret,
      },
      ready: (_, signal) => untilAnswer(`${sandboxUrl}/health`, signal),
    },
    api: {
      ...nodeApp('api'),
      env: {
        DATABASE_URL: databaseUrl,
        API_PORT: String(ports.api),
        PORTAL_URL: portalUrl,
        SEAL_KEY: secrets.sealKey,
        PORTAL_KEY: portalKey,
        GRAPHIQL: 'true',
        STRIPE_WEBHOOK_SECRET: webhookSecret,
        ...processor,
      },
      ready: (_, signal) => untilAnswer(`http://127.0.0.1:${ports.api}/ready`, signal),
    },
    worker: {
      ...nodeApp('worker'),
      env: {
        DATABASE_URL: databaseUrl,
        PORTAL_URL: portalUrl,
        SMTP_URL: `smtp://127.0.0.1:${ports.smtp}`,
        TWILIO_ACCOUNT_SID: `AC${'0'.repeat(32)}`,
        TWILIO_AUTH_TOKEN: 'demo',
        TWILIO_FROM: '+15005550006',
        TWILIO_API_BASE: sandboxUrl,
        ...processor,
      },
      ready: (worker) => worker.says('worker ready'),
    },
    web: {
      name: 'web',
      command: [
        join(repositoryFolder, 'node_modules', 'next', 'dist', 'bin', 'next'),
        'start',
        // For this machine alone, like the other parts.
        '--hostname',
        '127.0.0.1',
        '--port',
        String(ports.web),
      ],
      folder: appFolder('web'),
      env: {
        NODE_ENV: 'production',
        NEXT_TELEMETRY_DISABLED: '1',
        API_URL: `http://127.0.0.1:${ports.api}/graphql`,
        NEXTAUTH_URL: portalUrl,
        NEXTAUTH_SECRET: secrets.nextAuthSecret,
        PORTAL_KEY: portalKey,
        STRIPE_PUBLISHABLE_KEY: 'pk_test_demo',
        STRIPE_JS_URL: `http://localhost:${ports.sandbox}/v3/`,
      },
      ready: (_, signal) => untilAnswer(`http://127.0.0.1:${ports.web}/api/health`, signal),
    },
  } satisfies Record<string, Part<unknown>>;
}

/** Asks until the answer is no fault of the server. */
async function untilAnswer(url: string, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const status = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(5_000) }).then(
      (response) => response.status,
      () => 599,
    );
    if (status < 500) return;
    await pause(150);
  }
}
