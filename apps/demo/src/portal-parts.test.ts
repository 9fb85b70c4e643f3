import { expect, test } from '@jest/globals';
import { partsOfPortal } from './portal-parts.ts';

test('the portal listens for this machine alone', () => {
  const { web } = partsOfPortal({
    ports: { web: 3000, api: 4000, sandbox: 4010, smtp: 4025, database: 5433 },
    databaseUrl: 'postgres://localhost/portal',
    secrets: { nextAuthSecret: '', sealKey: '' },
    dataFolder: '/data',
  });
  expect(web.command.join(' ')).toContain('--hostname 127.0.0.1');
});
