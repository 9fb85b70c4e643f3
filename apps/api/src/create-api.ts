import { randomUUID } from 'node:crypto';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { ReadProcessorEvent } from '@demarc/billing';
import { type DatabaseConnection, describeFault, pingDatabase } from '@demarc/database';
import { fastify as createFastify, type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify';
import type { ApiContext } from './context.ts';
import { type ApiParts, createContextFactory } from './create-context.ts';
import { maskError } from './error-masking.ts';
import { createCompiledGateway } from './execution/compiled-gateway.ts';
import { busyPlugin } from './http/busy-plugin.ts';
import { serveGraphiql } from './http/graphiql.ts';
import { serveHealth } from './http/health.ts';
import { loggingPlugin } from './http/logging-plugin.ts';
import { serveProcessorWebhook } from './http/processor-webhook.ts';
import { statusPlugin } from './http/status-plugin.ts';
import { accessPlugin } from './policy/access-plugin.ts';
import { operationLimits } from './policy/operation-limits.ts';
import { buildExecutableSchema } from './schema.ts';
import type { TrustedDocuments } from './trusted-documents/read-trusted-documents.ts';
import { takeDocumentId } from './trusted-documents/take-document-id.ts';

export interface ApiOptions extends Omit<ApiParts, 'database'> {
  readonly connection: DatabaseConnection;
  readonly logger: FastifyBaseLogger;
  /** Reads what is sent to the processor's webhook. */
  readonly readProcessorEvent: ReadProcessorEvent;
  /** What a request may name by its id, and the only thing a session opened by one of them runs. */
  readonly trustedDocuments: TrustedDocuments;
  /** By which the portal proves itself, see `readVisit`. Default: nobody can. */
  readonly portalKey?: string;
  /** Serves GraphiQL at `/graphiql`. */
  readonly graphiql: boolean;
}

const maxBodyBytes = 100_000;
const maxTokens = 1_000;
const requestIdPattern = /^[\w-]{8,64}$/;

/** Builds the API, not listening yet. `close()` finishes running requests, then lets the database go. */
export async function createApi(options: ApiOptions): Promise<FastifyInstance> {
  const { connection, logger, graphiql, trustedDocuments, readProcessorEvent, portalKey = '', ...parts } = options;
  const fastify = createFastify({
    // Whatever logs an error, here or in a library: the values of a failed statement stay out.
    loggerInstance: logger.child({}, { serializers: { err: describeFault } }),
    // An operation has a line of its own, which knows its name and outcome.
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: maxBodyBytes,
    // Longer than a load balancer's idle time, so that it is never the server that drops a connection in use.
    keepAliveTimeout: 72_000,
    forceCloseConnections: 'idle',
    genReqId: (request) => {
      const given = request.headers['x-request-id'];
      return typeof given === 'string' && requestIdPattern.test(given) ? given : randomUUID();
    },
  });
  const apollo = new ApolloServer<ApiContext>({
    gateway: createCompiledGateway(buildExecutableSchema()),
    stringifyResult: JSON.stringify,
    // Who may introspect is decided by the access policy: staff and partners.
    introspection: true,
    allowBatchedHttpRequests: false,
    // The API knows no cookies. A browser sends `authorization` to another origin only after asking first.
    // Automatic persisted queries would let anyone fill a cache here; trusted documents come with the release.
    persistedQueries: false,
    csrfPrevention: { requestHeaders: ['authorization', 'apollo-require-preflight'] },
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    maxRecursiveSelections: true,
    parseOptions: { maxTokens },
    validationRules: [operationLimits],
    formatError: maskError,
    logger,
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      // It wraps every field of every operation, for a cache that private answers must not have.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      accessPlugin(),
      statusPlugin(),
      busyPlugin(),
      loggingPlugin(),
    ],
  });
  await apollo.start();

  fastify.addHook('onRequest', async (request, reply) => {
    reply.headers({ 'x-request-id': request.id, 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' });
  });
  fastify.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    preHandler: takeDocumentId(fastify, trustedDocuments),
    handler: fastifyApolloHandler(apollo, {
      context: createContextFactory({ ...parts, portalKey, database: connection.database }),
    }),
  });
  serveProcessorWebhook(fastify, { database: connection.database, clock: parts.clock, readProcessorEvent });
  serveHealth(fastify, () => pingDatabase(connection.database));
  if (graphiql) serveGraphiql(fastify);
  fastify.addHook('onClose', async () => {
    await apollo.stop();
    await connection.close();
  });
  return fastify;
}
