import { fileURLToPath } from 'node:url';

const rootDir = fileURLToPath(new URL('../..', import.meta.url));
const here = '<rootDir>/packages/config';

const swc = (jsx) => [
  '@swc/jest',
  {
    jsc: {
      target: 'es2024',
      parser: { syntax: 'typescript', tsx: jsx },
      transform: { react: { runtime: 'automatic' } },
      experimental: { keepImportAttributes: true },
    },
    module: { type: 'es6' },
  },
];

const shared = {
  rootDir,
  transform: { '\\.tsx$': swc(true), '\\.ts$': swc(false) },
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  // Dependencies are plain JavaScript; only our own sources, also those linked as workspaces, are transformed.
  transformIgnorePatterns: ['/node_modules/(?!@demarc/)'],
  modulePathIgnorePatterns: ['/\\.next/', '/\\.data/'],
  setupFilesAfterEnv: [`${here}/jest-fail-on-console.mjs`],
};

/** One run for the whole repository: one PostgreSQL, one set of workers. `npm run jest -- packages/billing` narrows it. */
export default {
  rootDir,
  globalSetup: `${here}/jest-start-database.mjs`,
  globalTeardown: `${here}/jest-stop-database.mjs`,
  maxWorkers: 2,
  testTimeout: 30_000,
  projects: [
    {
      ...shared,
      displayName: 'node',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/{packages,apps/api,apps/worker,apps/sandbox,apps/demo}/**/*.test.ts'],
    },
    {
      ...shared,
      displayName: 'web',
      testEnvironment: 'jest-fixed-jsdom',
      testMatch: ['<rootDir>/apps/web/**/*.test.{ts,tsx}'],
      moduleNameMapper: {
        '\\.module\\.css$': `${here}/jest-css-module.mjs`,
        '^server-only$': `${here}/jest-empty.mjs`,
      },
    },
    {
      ...shared,
      displayName: 'e2e',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/apps/demo/**/*.e2e.ts'],
    },
  ],
};
