import { fileURLToPath } from 'node:url';
import { StartRefusal } from './start-refusal.ts';

export interface DemoPorts {
  web: number;
  api: number;
  sandbox: number;
  smtp: number;
  database: number;
}

export interface DemoSettings {
  readonly ports: DemoPorts;
  /** Undefined: the embedded PostgreSQL is used. */
  readonly databaseUrl: string | undefined;
  /** Everything the demo keeps between starts. */
  readonly dataFolder: string;
}

export const repositoryFolder = fileURLToPath(new URL('../../..', import.meta.url));

/** Which environment variable moves which port, and where it is without one. */
export const portVariables = {
  web: { name: 'PORT', default: 3000, serves: 'the portal' },
  api: { name: 'API_PORT', default: 4000, serves: 'the API' },
  sandbox: { name: 'SANDBOX_PORT', default: 4010, serves: 'the sandbox' },
  smtp: { name: 'SMTP_PORT', default: 4025, serves: "the sandbox's mail server" },
  database: { name: 'DATABASE_PORT', default: 5433, serves: 'the embedded PostgreSQL' },
} as const satisfies Record<keyof DemoPorts, { name: string; default: number; serves: string }>;

/** @throws StartRefusal naming the variable that is wrong. */
export function readDemoSettings(env: NodeJS.ProcessEnv): DemoSettings {
  const port = (role: keyof DemoPorts): number => {
    const { name, default: otherwise } = portVariables[role];
    const value = Number(env[name] || otherwise);
    if (!Number.isInteger(value) || value < 1 || value > 65_535) {
      throw new StartRefusal(`${name} is “${env[name]}”: set it to a port number from 1 to 65535, or unset it.`);
    }
    return value;
  };
  return {
    ports: {
      web: port('web'),
      api: port('api'),
      sandbox: port('sandbox'),
      smtp: port('smtp'),
      database: port('database'),
    },
    databaseUrl: env.DATABASE_URL || undefined,
    dataFolder: `${repositoryFolder}.data`,
  };
}
