import type { BenchTarget } from './bench-targets.ts';
import type { LoadRequest, RequestSource } from './measure-load.ts';
import { portalDocumentId } from './portal-operation.ts';

/** An operation of the portal, and the same work put to the floor. */
export interface BenchOperation {
  /** As the portal's document is called. */
  readonly name: string;
  readonly kind: 'read' | 'write';
  /** Needs a ticket on every account. */
  readonly needsTickets: boolean;
  /** False for a customer who cannot do it. */
  isFor(target: BenchTarget): boolean;
  /** Text in every answer that is one. */
  readonly expect: string;
  requestsOf(target: BenchTarget): { floor: RequestSource; api: RequestSource };
}

const json = { 'content-type': 'application/json' };

const apiRequest = (documentId: string, headers: Record<string, string>, variables: object): LoadRequest => ({
  method: 'POST',
  path: '/graphql',
  headers: { ...json, ...headers },
  body: JSON.stringify({ documentId, variables }),
});

const bearer = ({ token }: BenchTarget) => ({ authorization: `Bearer ${token}` });

/** A public id of the API. */
const publicId = (prefix: string, id: string): string => `${prefix}_${id.replaceAll('-', '')}`;

/**
 * A page's query.
 *
 * @param detail What the page shows in detail: the document's variable, the public id's prefix, the row's id.
 */
export function pageOperation(
  name: string,
  detail?: { variable: string; prefix: string; idOf: (target: BenchTarget) => string; needsTickets?: boolean },
): BenchOperation {
  const documentId = portalDocumentId(name);
  return {
    name,
    kind: 'read',
    needsTickets: detail?.needsTickets ?? false,
    isFor: () => true,
    expect: '"givenName"',
    requestsOf: (target) => {
      const id = detail?.idOf(target) ?? '';
      return {
        floor: { method: 'GET', path: `/${name}/${target.accountId}/${id}` },
        api: apiRequest(documentId, bearer(target), detail ? { [detail.variable]: publicId(detail.prefix, id) } : {}),
      };
    },
  };
}

/**
 * A mutation. Each request is made anew, for what it writes may not repeat.
 *
 * @param work The API's input and the floor's, which has ids as the database knows them.
 */
export function writeOperation(
  name: string,
  options: {
    /** Text in every answer that is a success. */
    expect: string;
    /** By nobody signed in, from a browser that is recognised. */
    asPublic?: boolean;
    isFor?: (target: BenchTarget) => boolean;
    work: (target: BenchTarget, toPublicId: typeof publicId) => { api: object; floor: object };
  },
): BenchOperation {
  const documentId = portalDocumentId(name);
  return {
    name,
    kind: 'write',
    needsTickets: false,
    isFor: options.isFor ?? (() => true),
    expect: options.expect,
    requestsOf: (target) => ({
      floor: () => ({
        method: 'POST',
        path: `/${name}`,
        headers: json,
        body: JSON.stringify(options.work(target, publicId).floor),
      }),
      api: () =>
        apiRequest(documentId, options.asPublic ? { 'x-device-token': target.deviceToken } : bearer(target), {
          input: options.work(target, publicId).api,
        }),
    }),
  };
}
