import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { describeFault } from './describe-fault.ts';
import { sql } from './sql.ts';
import { createTestDatabase, type TestDatabase } from './testing/index.ts';

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
});
afterAll(() => db.drop());

const secret = 'code-2536-5436';
const faultOf = (work: Promise<unknown>) => work.then(() => undefined, describeFault);

describe('a failed statement', () => {
  test.each([
    ['refused for its value', sql`select ${secret}::uuid`, '22P02'],
    ['on a table that is not there', sql`select ${secret} from nowhere`, '42P01'],
    [
      'that breaks a constraint',
      sql`insert into audit_event values (gen_random_uuid(), gen_random_uuid(), now(), 'staff', ${secret}, 'x', '{}', null)`,
      '23514',
    ],
  ])('%s is told without what it was given', async (_name, statement, code) => {
    const fault = await faultOf(db.database.execute(statement));
    expect(fault).toMatchObject({ type: 'DrizzleQueryError', code });
    expect(fault?.statement).toContain('$1');
    expect(fault?.at).toContain('describe-fault.test.ts');
    expect(JSON.stringify(fault)).not.toContain(secret);
  });
});

test('a bug is told with its message and place', () => {
  expect(describeFault(new TypeError('no such thing'))).toMatchObject({ type: 'TypeError', message: 'no such thing' });
  expect(describeFault('thrown text')).toMatchObject({ type: 'string', message: 'thrown text' });
});
