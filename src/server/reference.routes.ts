import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { installedPath } from '../api/installation.model.ts';
import { Reference } from '../graphql/reference/reference-page.model.ts';
import { pagePolicy } from './page-policy.model.ts';

const policy = pagePolicy(["script-src 'self'", "style-src 'self'", "img-src 'self'"]);

/** `GET /docs`: the reference of the schema, a page for each type. */
export async function referenceRoutes(server: FastifyInstance, schema: GraphQLSchema): Promise<void> {
  await server.register(fastifyStatic, {
    root: installedPath('public'),
    wildcard: false,
    decorateReply: false,
    cacheControl: false,
    acceptRanges: false,
  });
  let reference: Reference | undefined;
  const answer = (reply: FastifyReply, name?: string) => {
    reference ??= new Reference(schema);
    const page = reference.page(name);
    if (page === undefined) return reply.callNotFound();
    return reply
      .headers({ 'cache-control': 'public, max-age=60', 'content-security-policy': policy })
      .type('text/html; charset=utf-8')
      .send(page);
  };
  server.get('/docs', (_request, reply) => answer(reply));
  server.get<{ Params: { name: string } }>('/docs/:name', (request, reply) =>
    answer(reply, request.params.name),
  );
}
