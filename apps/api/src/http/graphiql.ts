import type { FastifyInstance } from 'fastify';
import { ruruHTML } from 'ruru/server';
import { getStaticFile } from 'ruru/static';

const staticPath = '/graphiql-static/';

/** GraphiQL, served from the installed package alone, so that it works without a network. For development. */
export function serveGraphiql(fastify: FastifyInstance): void {
  const page = ruruHTML({ endpoint: '/graphql', staticPath });
  fastify.get('/graphiql', (_request, reply) => reply.type('text/html; charset=utf-8').send(page));
  fastify.get(`${staticPath}*`, async (request, reply) => {
    const file = await getStaticFile({
      staticPath,
      urlPath: request.url,
      acceptEncoding: request.headers['accept-encoding'],
    });
    return file ? reply.headers(file.headers).send(file.content) : reply.callNotFound();
  });
}
