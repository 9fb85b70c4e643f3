/** The prefix people see on each kind of id. */
const prefixes = {
  account: 'acct',
  chargeback: 'cback',
  billRun: 'run',
  charge: 'chrg',
  contact: 'cont',
  contactChange: 'chg',
  credit: 'cred',
  device: 'dev',
  dispute: 'disp',
  equipment: 'eqp',
  invitation: 'inv',
  login: 'user',
  member: 'mem',
  message: 'msg',
  paymentArrangement: 'arr',
  passkey: 'pkey',
  passkeyChallenge: 'chal',
  payLink: 'plink',
  payment: 'pay',
  paymentMethod: 'card',
  plannedPayment: 'plan',
  productOffering: 'offer',
  productOrder: 'order',
  recovery: 'rec',
  refund: 'refd',
  registration: 'reg',
  securityEvent: 'sevt',
  session: 'sess',
  statement: 'stmt',
  subscription: 'sub',
  ticket: 'tick',
  ticketMessage: 'tmsg',
} as const;

export type IdKind = keyof typeof prefixes;

const kindByPrefix = new Map<string, IdKind>(
  Object.entries(prefixes).map(([kind, prefix]) => [prefix, kind as IdKind]),
);

/** An id no row has. A malformed id becomes this one, and so is answered exactly as a well-formed unknown id. */
const nobody = '00000000-0000-0000-0000-000000000000';

/** `acct_` and the UUID's 32 hex digits. */
export const publicId = (kind: IdKind, id: string): string => `${prefixes[kind]}_${id.replaceAll('-', '')}`;

/** @returns What a public id names, or NULL when it is not one of ours. */
export function parsePublicId(text: string): { kind: IdKind; id: string } | null {
  const match = /^([a-z]+)_([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})$/.exec(text);
  const kind = match && kindByPrefix.get(match[1] as string);
  return kind ? { kind, id: match.slice(2).join('-') } : null;
}

/** The UUID of a public id of the expected kind; for anything else, one that no row has. */
export function rowId(kind: IdKind, text: string): string {
  const parsed = parsePublicId(text);
  return parsed?.kind === kind ? parsed.id : nobody;
}
