import { createTestAccount } from '@demarc/database/testing';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { publicId } from './public-id.ts';
import { createChildren } from './testing/children-store.ts';
import { portalOperations } from './testing/portal-document.ts';
import { createTestApi, type TestApi } from './testing/test-api.ts';

interface Customer {
  readonly token: string;
  readonly variables: Record<string, string>;
}

let api: TestApi;
let small: Customer;
let large: Customer;

/** A customer whose account has so many of everything. */
async function createCustomer(children: number): Promise<Customer> {
  const { accountId } = await createTestAccount(api.database);
  const { statementId, disputeId, paymentId, ticketId } = await createChildren(api.database, accountId, children);
  const { token } = await api.signInAsPortal(accountId);
  return {
    token,
    variables: {
      statementId: publicId('statement', statementId),
      disputeId: publicId('dispute', disputeId),
      paymentId: publicId('payment', paymentId),
      ticketId: publicId('ticket', ticketId),
      // Of a link that nothing was mailed with.
      token: 'A'.repeat(43),
    },
  };
}

beforeAll(async () => {
  api = await createTestApi();
  small = await createCustomer(1);
  large = await createCustomer(200);
});
afterAll(() => api.close());

/** How many statements an operation sends. */
async function countOf(documentId: string, { token, variables }: Customer): Promise<number> {
  const before = api.countStatements();
  const { data, codes } = await api.ask({ documentId }, { token, variables });
  expect({ codes, viewer: data?.viewer !== null }).toEqual({ codes: [], viewer: true });
  return api.countStatements() - before;
}

/**
 * The most any page needs today: a bill's, which reads the bill before it, its lines, the late-fee rule and what was paid in
 * between beside its own. A page that needs more says why.
 */
const mostStatements = 12;

describe('the statements of each page’s query do not grow with what the account has', () => {
  test.each(portalOperations.filter(({ kind }) => kind === 'query'))('$name', async ({ documentId }) => {
    const onSmall = await countOf(documentId, small);
    expect(await countOf(documentId, large)).toBe(onSmall);
    expect(onSmall).toBeGreaterThan(0);
    expect(onSmall).toBeLessThanOrEqual(mostStatements);
  });
});
