import { randomBytes } from 'node:crypto';
import { createStripeProcessor } from '@demarc/providers';
import { getDirective } from '@graphql-tools/utils';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { GraphQLField, GraphQLInterfaceType } from 'graphql';
import { listenInProcess } from '../../../sandbox/src/processor/listen-in-process.ts';
import { contract } from '../testing/contract.ts';
import { createHousehold, type Household } from '../testing/household-store.ts';
import { idPathsOf, idTakingFields, withId } from '../testing/id-positions.ts';
import { type Answer, createTestApi, type TestApi } from '../testing/test-api.ts';
import { type Asker, askers, fields, mutations, type Outcome, rows } from './role-matrix-expectations.ts';

const schemaMutations = contract.getMutationType()?.getFields() ?? {};
const schemaFields = idTakingFields(contract);

const processor = listenInProcess();
let api: TestApi;
/** Whose things are asked for, anew for each test, and another customer, who has as much of their own. */
let home: Household;
let other: Household;
let credentials: { staff: string; partner: string };

beforeAll(async () => {
  const paymentProcessor = createStripeProcessor({ secretKey: 'sk_test_1', apiBase: 'http://processor.test' });
  api = await createTestApi({ paymentProcessor });
  credentials = { staff: await api.credential('staff'), partner: await api.credential('partner') };
});

afterAll(async () => {
  processor.close();
  await api.close();
});

async function createHouseholds() {
  home = await createHousehold(api.database, api.clock.now());
  other = await createHousehold(api.database, api.clock.now());
}

function tokenOf(asker: Asker): string | undefined {
  if (asker === 'stranger') return undefined;
  if (asker === 'otherCustomer') return other.tokens.owner;
  return asker === 'staff' || asker === 'partner' ? credentials[asker] : home.tokens[asker];
}

const ask = (asker: Asker, operation: string, variables?: object): Promise<Answer> =>
  api.ask(operation, { token: tokenOf(asker), variables, headers: { 'x-reason': 'Role matrix' } });

const outcomeByCode: Readonly<Record<string, Outcome>> = {
  UNAUTHENTICATED: 'sign in first',
  SECOND_FACTOR_REQUIRED: 'second factor',
  STEP_UP_REQUIRED: 'step up',
  FORBIDDEN: 'forbidden',
};

/** @returns What the gates said; for an error that is no gate's, its code or the whole answer. */
function refusalOf({ codes, text }: Answer): Outcome | string | null {
  const [code] = codes;
  if (codes.length > 0) return outcomeByCode[code ?? ''] ?? text;
  return null;
}

const expectedOf = ({ who, stepUp }: { who: keyof typeof rows; stepUp?: true }): Record<Asker, Outcome> => ({
  ...rows[who],
  ownerLongAgo: stepUp ? 'step up' : rows[who].owner,
});

/** The owner comes last, since what the owner may do changes what the others would meet. */
async function outcomes(outcomeFor: (asker: Asker) => Promise<string>): Promise<Record<string, string>> {
  const met: Record<string, string> = {};
  for (const asker of askers) met[asker] = await outcomeFor(asker);
  return met;
}

/** An id of the same kind that nothing has. */
const randomLike = (id: string): string => `${id.split('_')[0]}_${randomBytes(16).toString('hex')}`;

test('every mutation and every field that takes an id has its line, and no line is left over', () => {
  expect(Object.keys(mutations).toSorted()).toEqual(Object.keys(schemaMutations).toSorted());
  expect(Object.keys(fields).toSorted()).toEqual([...schemaFields.keys()].toSorted());
});

describe('mutation', () => {
  const lines = Object.entries(mutations).flatMap(([name, line]) => {
    const field = schemaMutations[name];
    return field ? [{ name, line, field }] : [];
  });
  beforeAll(createHouseholds);

  const operationOf = (name: string, field: GraphQLField<unknown, unknown>) => {
    const [input] = field.args;
    return input
      ? `mutation Matrix($input: ${input.type}) { ${name}(input: $input) { __typename } }`
      : `mutation Matrix { ${name} { __typename } }`;
  };
  const outcomeOf = (name: string, answer: Answer): string => {
    const typename = answer.data?.[name]?.__typename;
    if (typename === 'NotFoundError') return 'not there';
    if (typename === 'RoleNotAllowedError') return 'role';
    return refusalOf(answer) ?? 'through';
  };

  test.each(lines)('$name: who may', async ({ name, line, field }) => {
    await createHouseholds();
    const met = await outcomes(async (asker) => {
      if (line.once) await createHouseholds();
      return outcomeOf(name, await ask(asker, operationOf(name, field), { input: line.from?.(home) }));
    });
    expect(met).toEqual(expectedOf(line));
    expect(line.stepUp ?? false).toBe(getDirective(contract, field, 'stepUp') !== undefined);
  });

  const idLines = lines.flatMap(({ name, line, field }) =>
    field.args
      .flatMap(({ type }) => idPathsOf(type))
      .filter((path) => !line.open?.includes(path) && line.who !== 'staff' && line.who !== 'owing')
      .map((path) => ({ name, line, field, path })),
  );

  test.each(idLines)(
    '$name: another customer’s $path is answered as a random one',
    async ({ name, line, field, path }) => {
      const answerTo = async (id: (mine: string) => string) => {
        await createHouseholds();
        const theirs = withId(line.from?.(home), path, id);
        // Everything but this one id is the asker's own.
        let taken = '';
        withId(theirs, path, (value) => (taken = value));
        const input = withId(line.from?.(other), path, () => taken);
        if (input === null) throw new Error(`The line of ${name} gives no ${path}.`);
        return ask('otherCustomer', operationOf(name, field), { input });
      };
      const toTheirs = await answerTo((id) => id);
      const toRandom = await answerTo(randomLike);
      expect(toTheirs.text).toBe(toRandom.text);
      expect(toTheirs.data?.[name]?.__typename).toMatch(/Error$/);
    },
  );
});

describe('field', () => {
  beforeAll(createHouseholds);

  /** The way to a field of a type, for who asks. */
  const wayTo: Readonly<Record<string, (selection: string, accountId: string) => string>> = {
    Query: (selection) => `{ ${selection} }`,
    Viewer: (selection) => `{ viewer { ${selection} } }`,
    Account: (selection, accountId) => `{ account(id: "${accountId}") { ${selection} } }`,
  };
  const nodeTypes = contract.getPossibleTypes(contract.getType('Node') as GraphQLInterfaceType).map(({ name }) => name);
  const cases = Object.entries(fields).flatMap(([coordinate, line]) =>
    (line.kinds === 'Node' ? nodeTypes : line.kinds).map((kind) => ({ coordinate, line, kind })),
  );

  const operationOf = (coordinate: string, id: string, accountId: string): string => {
    const [typename = '', name = ''] = coordinate.split('.');
    const way = wayTo[typename];
    if (!way) throw new Error(`Say in this test how ${typename} is reached.`);
    return way(`${name}(${schemaFields.get(coordinate)}: "${id}") { __typename id }`, accountId);
  };

  test.each(cases)('$coordinate of a $kind: who may', async ({ coordinate, line, kind }) => {
    const id = home.ids[kind];
    if (!id) throw new Error(`The household has no ${kind}: add one to household-store.ts.`);
    const operation = operationOf(coordinate, id, home.ids.Account as string);
    const met = await outcomes(async (asker) => {
      const answer = await ask(asker, operation);
      return refusalOf(answer) ?? (answer.text.includes(`"id":"${id}"`) ? 'through' : 'not there');
    });
    expect(met).toEqual(expectedOf(line));
  });

  test.each(cases)(
    '$coordinate: another customer’s $kind is answered as a random one',
    async ({ coordinate, kind }) => {
      const id = home.ids[kind] as string;
      const answerTo = (asked: string) =>
        ask('otherCustomer', operationOf(coordinate, asked, other.ids.Account as string));
      expect((await answerTo(id)).text).toBe((await answerTo(randomLike(id))).text);
    },
  );
});
