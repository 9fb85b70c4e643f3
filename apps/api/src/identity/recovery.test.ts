import { sql } from '@demarc/database/sql';
import { createTestAccount, type TestAccount } from '@demarc/database/testing';
import { sendRecovery } from '@demarc/identity';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createTestApi, type TestApi } from '../testing/test-api.ts';

let api: TestApi;
let home: TestAccount;
let username: string;
let token: string;

beforeAll(async () => {
  api = await createTestApi();
  home = await createTestAccount(api.database);
  ({ username, token } = await api.signIn(home.accountId));
});
afterAll(() => api.close());

const startMutation = `mutation Start($input: StartRecoveryInput!) { startRecovery(input: $input) {
  __typename ... on Error { code message } ... on StartRecoverySuccess { recoveryId expiresAt } } }`;
const proveMutation = `mutation Prove($input: ProveRecoveryInput!) { proveRecovery(input: $input) {
  __typename ... on Error { code message } ... on RecoveryProved { resetToken needsSecondFactor expiresAt } } }`;
const resetMutation = `mutation Reset($input: CompletePasswordResetInput!) { completePasswordReset(input: $input) {
  __typename ... on Error { code message } ... on CompletePasswordResetSuccess { mustSignIn } } }`;

/** Starts a recovery of a password by e-mail. @returns What was answered, and how many statements it took. */
async function start(by: object) {
  const before = api.countStatements();
  const { data, text } = await api.ask(startMutation, {
    variables: { input: { purpose: 'PASSWORD', channel: 'EMAIL', by } },
  });
  const recoveryId: string = data.startRecovery.recoveryId;
  return { recoveryId, answer: text.replace(recoveryId, '…'), statements: api.countStatements() - before };
}

/** Does the worker's part, and reads the secrets of the message. */
async function readMail(): Promise<{ code: string; linkQuery: string }> {
  const [job] = await api.database.execute<{ payload: Parameters<typeof sendRecovery>[1] }>(
    sql`select payload from graphile_worker._private_jobs where payload ->> 'recoveryId' is not null order by id desc limit 1`,
  );
  if (!job) throw new Error('No recovery was started.');
  const { database, clock } = api;
  await sendRecovery({ database, clock, actor: { kind: 'system', name: 'send-recovery' } }, job.payload);
  const [mail] = await api.database.execute<{ secrets: { code: string; linkQuery: string } }>(
    sql`select payload -> 'secrets' as secrets from graphile_worker._private_jobs
      where payload -> 'secrets' ->> 'linkQuery' is not null order by id desc limit 1`,
  );
  if (!mail) throw new Error('Nothing was mailed.');
  return mail.secrets;
}

test('a known and an unknown person get the same bytes after the same statements', async () => {
  const known = await start({ byUsername: { username } });
  const unknown = await start({ byUsername: { username: 'nobody.at.all' } });
  const noAccount = await start({ byAccountNumber: { accountNumber: '1', postcode: '2' } });
  expect({ ...unknown, recoveryId: '' }).toEqual({ ...known, recoveryId: '' });
  expect({ ...noAccount, recoveryId: '' }).toEqual({ ...known, recoveryId: '' });
});

test('the link of the mail leads to a new password, and the session of before is over', async () => {
  const newPassword = 'seven-Lanterns-over-9-harbors';
  await start({ byUsername: { username } });
  const { linkQuery } = await readMail();
  const link = new URLSearchParams(linkQuery);
  const recoveryId = link.get('recovery');
  const proved = await api.ask(proveMutation, { variables: { input: { recoveryId, code: link.get('code') } } });
  expect(proved.data.proveRecovery).toMatchObject({ __typename: 'RecoveryProved', needsSecondFactor: false });
  const { resetToken } = proved.data.proveRecovery;
  const done = await api.ask(resetMutation, { variables: { input: { recoveryId, resetToken, newPassword } } });
  expect(done.data.completePasswordReset).toEqual({ __typename: 'CompletePasswordResetSuccess', mustSignIn: true });
  expect((await api.ask('{ viewer { id } }', { token })).codes).toEqual(['UNAUTHENTICATED']);
  expect(api.logged.join('')).not.toContain(newPassword);
});

test.each(['', 'rec_', 'nonsense', '\0', `rec_${'0'.repeat(32)}`])(
  'an id that is none, %#, is answered like a wrong code',
  async (recoveryId) => {
    const { data } = await api.ask(proveMutation, { variables: { input: { recoveryId, code: '1234 5678' } } });
    expect(data.proveRecovery.__typename).toBe('InvalidCodeError');
  },
);
