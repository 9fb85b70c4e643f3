import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';

const refuse = (name: string, wanted: string): never => {
  throw new GraphQLError(`${name} must be ${wanted}.`, { extensions: { code: 'BAD_USER_INPUT' } });
};

/** A scalar whose literal and variable forms are read by the same function. */
function scalar<Internal>(name: string, parse: (value: unknown) => Internal, serialize: (value: Internal) => unknown) {
  return new GraphQLScalarType({
    name,
    serialize: serialize as (value: unknown) => unknown,
    parseValue: parse,
    parseLiteral: (node: ValueNode) =>
      parse(node.kind === Kind.INT ? Number(node.value) : node.kind === Kind.STRING ? node.value : undefined),
  });
}

const wholeNumber = (name: string) =>
  scalar<number>(
    name,
    (value) => (Number.isSafeInteger(value) ? (value as number) : refuse(name, 'a whole number below 2^53')),
    (value) => value,
  );

const instantPattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?(Z|[+-]\d{2}:\d{2})$/;
const dayPattern = /^\d{4}-\d{2}-\d{2}$/;

const isRealDay = (text: string): boolean => {
  const at = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
};

export const scalars = {
  BigInt: wholeNumber('BigInt'),
  ByteCount: wholeNumber('ByteCount'),
  Date: scalar<string>(
    'Date',
    (value) =>
      typeof value === 'string' && dayPattern.test(value) && isRealDay(value)
        ? value
        : refuse('Date', 'a day such as 2026-03-31'),
    (value) => value,
  ),
  DateTime: scalar<Date>(
    'DateTime',
    (value) =>
      typeof value === 'string' && instantPattern.test(value) && isRealDay(value.slice(0, 10))
        ? new Date(value)
        : refuse('DateTime', 'a time such as 2026-03-31T12:00:00Z'),
    (value) => value.toISOString(),
  ),
  CurrencyCode: scalar<string>(
    'CurrencyCode',
    (value) =>
      typeof value === 'string' && /^[A-Z]{3}$/.test(value)
        ? value
        : refuse('CurrencyCode', 'an ISO 4217 code such as USD'),
    (value) => value,
  ),
};
