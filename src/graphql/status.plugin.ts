import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestContext } from '../api/request-context.service.ts';

const badRequest = 400;
/** Faults of a document or its variables, in a well-formed request. */
const documentCodes = new Set<unknown>([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_USER_INPUT',
  'QUERY_TOO_COMPLEX',
]);

/** Answers 200 if a document fails and the answer is `application/json`, because proxies and old clients attribute
 * other statuses to intermediaries. With `application/graphql-response+json`, the status stays 400.
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

/** Whether the answer will be `application/graphql-response+json`: it must be accepted by name, and preferred to
 * `application/json`, or equal and named first. */
export function prefersOwnType(accept: string | undefined): boolean {
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
