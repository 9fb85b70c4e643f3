import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { buildSchema, parse } from 'graphql';
import { readFieldAccess } from './field-access.ts';
import { refusalsOf } from './required-audiences.ts';

const contract = buildSchema(readFileSync(new URL('../../../../schema.graphql', import.meta.url), 'utf8'));

const small = (fields: string) =>
  buildSchema(`
    directive @access(to: [Audience!]!) on FIELD_DEFINITION
    enum Audience { PUBLIC PASSWORD_ONLY CUSTOMER STAFF PARTNER }
    type Query { ${fields} }
  `);

describe('the contract', () => {
  test('has an access rule on every field', () => {
    expect(readFieldAccess(contract).size).toBeGreaterThan(200);
  });

  test('describes every type and every field of Query and Mutation', () => {
    const undescribed = [contract.getQueryType(), contract.getMutationType()].flatMap((type) =>
      Object.values(type?.getFields() ?? {})
        .filter((field) => !field.description)
        .map((field) => `${type?.name}.${field.name}`),
    );
    expect(undescribed).toEqual([]);
  });
});

describe('a schema', () => {
  test.each([
    ['one without', 'a: Int @access(to: [PUBLIC]) b: Int', /Query\.b\./],
    ['one with an empty list', 'a: Int @access(to: [])', /Query\.a\./],
  ])('with a field that has no access rule (%s) does not start', (_name, fields, words) => {
    expect(() => readFieldAccess(small(fields))).toThrow(words);
  });
});

describe('who may run a document', () => {
  const schema = small(
    'open: Int @access(to: [PUBLIC]) mine: Int @access(to: [CUSTOMER]) ours: Int @access(to: [STAFF])',
  );
  const refused = (text: string) => [...refusalsOf(parse(text), schema, readFieldAccess(schema)).keys()];

  test.each([
    ['{ open }', []],
    ['{ open __typename }', []],
    ['{ mine }', ['PUBLIC', 'PASSWORD_ONLY', 'STAFF', 'PARTNER']],
    ['{ mine ours }', ['PUBLIC', 'PASSWORD_ONLY', 'STAFF', 'PARTNER', 'CUSTOMER']],
    ['{ a: mine @skip(if: true) }', ['PUBLIC', 'PASSWORD_ONLY', 'STAFF', 'PARTNER']],
    ['query { ...F } fragment F on Query { ours }', ['PUBLIC', 'PASSWORD_ONLY', 'CUSTOMER', 'PARTNER']],
    ['{ __schema { types { name } } }', ['PUBLIC', 'PASSWORD_ONLY', 'CUSTOMER']],
    ['{ __type(name: "Query") { name } }', ['PUBLIC', 'PASSWORD_ONLY', 'CUSTOMER']],
  ])('%s is refused to %p', (text, expected) => {
    expect(refused(text).sort()).toEqual([...expected].sort());
  });
});
