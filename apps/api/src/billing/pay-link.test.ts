import { createPayLink } from '@demarc/billing';
import { createTestAccount } from '@demarc/database/testing';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { publicId } from '../public-id.ts';
import { contract } from '../testing/contract.ts';
import { createTestApi, type TestApi } from '../testing/test-api.ts';

let api: TestApi;
let link: { token: string; account: string; accountNumber: string };

beforeAll(async () => {
  api = await createTestApi();
  const home = await createTestAccount(api.database);
  const ctx = { database: api.database, clock: api.clock, actor: await home.member('owner') };
  const made = await createPayLink(ctx, { accountId: home.accountId });
  if (made.__typename !== 'CreatePayLinkSuccess') throw new Error(made.message);
  const { accountId, accountNumber } = home;
  link = { token: made.token, account: publicId('account', accountId), accountNumber };
});
afterAll(() => api.close());

test('What stands in a link is no session: with it nothing is asked that nobody may ask', async () => {
  const viewer = await api.ask('{ viewer { id accounts { id } } }', { token: link.token });
  expect(viewer.text).not.toContain(link.account);
  expect(viewer.codes).toEqual(['UNAUTHENTICATED']);
  const account = await api.ask(`{ account(id: "${link.account}") { accountNumber } }`, { token: link.token });
  expect(account.codes).toEqual(['UNAUTHENTICATED']);
  const paid = await api.ask(
    `mutation { payBill(input: { accountId: "${link.account}", paymentMethodId: "card_1", amount: { amountMinor: 1, currency: "USD" }, idempotencyKey: "0123456789abcdef" }) { __typename } }`,
    { token: link.token },
  );
  expect(paid.codes).toEqual(['UNAUTHENTICATED']);
});

test('What a link opens holds the last four of the account’s number, an amount and a day, and leads nowhere else', async () => {
  const fields = (name: string) =>
    Object.keys((contract.getType(name) as unknown as { getFields(): object }).getFields()).toSorted();
  expect(fields('PayLinkNotice')).toEqual(['accountLastFour', 'dueOn', 'payable']);
  expect(fields('PayLinkReceipt')).toEqual(['amount', 'confirmationNumber', 'createdAt', 'state']);
  const { text, codes } = await api.ask(
    'query Notice($token: String!) { payLinkNotice(token: $token) { accountLastFour payable { amountMinor } dueOn } }',
    { variables: { token: link.token } },
  );
  expect(codes).toEqual([]);
  expect(text).toContain(link.accountNumber.slice(-4));
  expect(text).not.toContain(link.accountNumber);
});

test('A link that is unknown is answered as one that was never made', async () => {
  const ask = (token: string) =>
    api.ask('query Notice($token: String!) { payLinkNotice(token: $token) { dueOn } }', { variables: { token } });
  for (const token of ['', 'A'.repeat(43), '\0', 'x'.repeat(10_000)])
    expect((await ask(token)).data).toEqual({ payLinkNotice: null });
});
