import type { FastifyInstance, FastifyReply, FastifyRequest, preHandlerHookHandler } from 'fastify';
import { speaksGraphqlResponse } from '../http/status-plugin.ts';
import type { TrustedDocuments } from './read-trusted-documents.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Of the trusted document this request names. NULL: it brings a text of its own. */
    documentId: string | null;
  }
}

const idPattern = /^sha256:[0-9a-f]{64}$/;

interface Refusal {
  readonly code: 'BAD_REQUEST' | 'PERSISTED_DOCUMENT_NOT_FOUND';
  readonly message: string;
}

const badRequest = (message: string): Refusal => ({ code: 'BAD_REQUEST', message });

const notFound: Refusal = {
  code: 'PERSISTED_DOCUMENT_NOT_FOUND',
  message: 'No document with this id was shipped with this API. Deploy the API before the client that sends the id.',
};

/**
 * Takes requests that name a document instead of bringing its text, as appendix A of GraphQL over HTTP writes them
 * (https://graphql.github.io/graphql-over-http/draft/): the text is put in, and the rest goes the way of every request.
 * By POST only: every answer is one customer's, so there is nothing for a cache to keep.
 */
export function takeDocumentId(fastify: FastifyInstance, documents: TrustedDocuments): preHandlerHookHandler {
  fastify.decorateRequest('documentId', null);
  return (request, reply, done) => {
    const given = parametersOf(request);
    if (given?.documentId === undefined || given.documentId === null) return done();
    const { documentId, query, ...rest } = given;
    if (request.method !== 'POST') return refuse(request, reply, badRequest('Send a documentId by POST.'));
    if (query !== undefined && query !== null) {
      return refuse(request, reply, badRequest('Send either a documentId or a query, not both.'));
    }
    if (typeof documentId !== 'string' || !idPattern.test(documentId)) {
      return refuse(request, reply, badRequest('A documentId is “sha256:” and 64 hexadecimal digits in lower case.'));
    }
    const text = documents.get(documentId);
    if (text === undefined) return refuse(request, reply, notFound, documentId);
    request.documentId = documentId;
    request.body = { ...rest, query: text };
    done();
  };
}

/** The parameters of a GraphQL request. NULL: what was sent is no request, which is Apollo's to say. */
function parametersOf({ method, body, query }: FastifyRequest): Record<string, unknown> | null {
  const parameters = method === 'POST' ? body : query;
  const isRecord = typeof parameters === 'object' && parameters !== null && !Array.isArray(parameters);
  return isRecord ? (parameters as Record<string, unknown>) : null;
}

/** An id is logged only when it has the form of one: anything else may be a secret in the wrong place. */
function refuse(request: FastifyRequest, reply: FastifyReply, { code, message }: Refusal, documentId?: string): void {
  request.log.info({ operation: null, codes: [code], documentId }, 'operation');
  const isNewType = speaksGraphqlResponse(request.headers.accept);
  // As for every well-formed request, the older media type says in the body alone what is wrong; see the status plugin.
  reply
    .code(code === 'BAD_REQUEST' || isNewType ? 400 : 200)
    .type(`application/${isNewType ? 'graphql-response+json' : 'json'}; charset=utf-8`)
    .send(JSON.stringify({ errors: [{ message, extensions: { code } }] }));
}
