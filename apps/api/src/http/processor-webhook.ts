import { type ReadProcessorEvent, receiveProcessorEvent } from '@demarc/billing';
import type { Clock, Database } from '@demarc/database';
import type { FastifyInstance } from 'fastify';

/** Many times what Stripe sends of a payment. */
const maxEventBytes = 250_000;

/**
 * Takes notices of the payment processor at `POST /webhooks/stripe`: signed, once each, quickly; acting on them is the
 * worker's. What is not signed right, too old or too large is answered 400 and leaves nothing behind.
 */
export function serveProcessorWebhook(
  fastify: FastifyInstance,
  parts: { database: Database; clock: Clock; readProcessorEvent: ReadProcessorEvent },
): void {
  const { database, clock, readProcessorEvent } = parts;
  fastify.register(async (scope) => {
    // The signature is over the very bytes, so nothing may parse them first.
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: maxEventBytes }, (_request, body, done) =>
      done(null, body),
    );
    scope.setErrorHandler<{ statusCode?: number }>(async (error, request, reply) => {
      const isTheirs = (error.statusCode ?? 500) < 500;
      request.log[isTheirs ? 'warn' : 'error']({ err: error }, 'notice of the processor not taken');
      // A 500 brings the notice back later.
      return reply.code(isTheirs ? 400 : 500).send();
    });
    scope.post('/webhooks/stripe', { bodyLimit: maxEventBytes }, async (request, reply) => {
      const signature = request.headers['stripe-signature'];
      const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
      const notice = typeof signature === 'string' ? readProcessorEvent(body, signature, clock.now()) : null;
      if (!notice) {
        request.log.warn('notice of the processor refused');
        return reply.code(400).send();
      }
      await receiveProcessorEvent({ database, clock, actor: { kind: 'system', name: 'processor-webhook' } }, notice);
      return reply.code(200).send();
    });
  });
}
