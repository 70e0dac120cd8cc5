import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestContext } from '../api/request-context.service.ts';

const badRequest = 400;
/** What is wrong with a document or its variables, in a request that is well-formed. */
const documentCodes = new Set<unknown>([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_USER_INPUT',
  'QUERY_TOO_COMPLEX',
]);

/** Answers 200 where a document fails and the answer is `application/json`: proxies and old clients take another
 * status for one of something between. With `application/graphql-response+json`, it stays 400.
 * See https://graphql.github.io/graphql-over-http/draft/#sec-application-json */
export function statusPlugin(): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ request, response }) {
          if (response.http.status !== badRequest || response.body.kind !== 'single') return;
          if (prefersOwnType(request.http?.headers.get('accept'))) return;
          const { errors } = response.body.singleResult;
          if (errors?.every(({ extensions }) => documentCodes.has(extensions?.code)))
            response.http.status = 200;
        },
      };
    },
  };
}

/** Whether the answer is going to be `application/graphql-response+json`: where it is asked for by name, and
 * `application/json` is wanted less, or as much and named later. */
function prefersOwnType(accept: string | undefined): boolean {
  const ranges = (accept ?? '').split(',').map(parseRange);
  const own = ranges.find(({ type }) => type === 'application/graphql-response+json');
  if (!own || own.quality === 0) return false;
  const plain =
    ranges.find(({ type }) => type === 'application/json') ??
    ranges.find(({ type }) => type === 'application/*') ??
    ranges.find(({ type }) => type === '*/*');
  if (!plain || plain.quality !== own.quality) return own.quality > (plain?.quality ?? 0);
  return plain.type !== 'application/json' || ranges.indexOf(own) < ranges.indexOf(plain);
}

function parseRange(range: string): { type: string; quality: number } {
  const [type = '', ...parameters] = range
    .toLowerCase()
    .split(';')
    .map((part) => part.trim());
  const quality = parameters.find((parameter) => parameter.startsWith('q='));
  return { type, quality: quality === undefined ? 1 : Number(quality.slice(2)) };
}
