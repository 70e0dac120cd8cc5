import type { FastifyInstance } from 'fastify';
import { type GraphQLSchema, introspectionFromSchema, lexicographicSortSchema } from 'graphql';
import { printSchema } from '../graphql/schema.setup.ts';
import { isKnown, tagOf, withVary } from './answer-caching.model.ts';

/** A new version of the server may have another schema. */
const caching = 'public, max-age=60';

/** `GET /schema.graphql`: the schema in the schema definition language. `GET /schema.json`: the answer to the introspection
 * query. Neither has anything that the documentation does not tell. */
export function schemaRoutes(server: FastifyInstance, schema: GraphQLSchema): void {
  serveText(server, '/schema.graphql', 'text/plain; charset=utf-8', () => printSchema(schema));
  serveText(server, '/schema.json', 'application/json; charset=utf-8', () => {
    const options = { specifiedByUrl: true, inputValueDeprecation: true };
    return JSON.stringify({ data: introspectionFromSchema(lexicographicSortSchema(schema), options) });
  });
}

/** @param make called once, when somebody asks. */
function serveText(server: FastifyInstance, url: string, type: string, make: () => string): void {
  let text: { body: Buffer; tag: string } | undefined;
  server.get(url, async (request, reply) => {
    if (!text) {
      const body = Buffer.from(make());
      text = { body, tag: tagOf(body) };
    }
    const vary = withVary(reply.getHeader('vary'), ['accept-encoding']);
    reply.headers({ 'cache-control': caching, etag: text.tag, vary });
    if (isKnown(text.tag, request.headers)) return reply.code(304).send();
    return reply.type(type).send(text.body);
  });
}
