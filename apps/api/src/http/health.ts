import type { FastifyInstance } from 'fastify';

/** `/health`: the process lives. `/ready`: it can serve, that is, its database answers. */
export function serveHealth(fastify: FastifyInstance, pingDatabase: () => Promise<void>): void {
  fastify.get('/health', { logLevel: 'silent' }, () => ({ status: 'ok' }));
  fastify.get('/ready', { logLevel: 'silent' }, async (request, reply) => {
    try {
      await pingDatabase();
      return { status: 'ok' };
    } catch (error) {
      request.log.error({ err: error }, 'not ready');
      return reply.code(503).send({ status: 'database unreachable' });
    }
  });
}
