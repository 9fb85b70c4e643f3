import { newId } from '@demarc/database';
import { sql } from '@demarc/database/sql';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createIdentityTest, type IdentityTest } from './testing/household-store.ts';

let identity: IdentityTest;
beforeAll(async () => {
  identity = await createIdentityTest();
});
afterAll(() => identity.db.drop());

test('what a login changed is found by an index, not by reading everybody’s changes', async () => {
  const plan = await identity.db.database.transaction(async (database) => {
    await database.execute(sql`set local enable_seqscan = off`);
    return database.execute(
      sql`explain select * from contact_change where login_id = ${newId()}::uuid order by applied_at desc`,
    );
  });
  expect(JSON.stringify([...plan])).toContain('contact_change_login');
});
