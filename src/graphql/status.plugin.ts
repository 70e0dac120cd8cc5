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
          if (request.http?.headers.get('accept')?.includes('application/graphql-response+json')) return;
          const { errors } = response.body.singleResult;
          if (errors?.every(({ extensions }) => documentCodes.has(extensions?.code)))
            response.http.status = 200;
        },
      };
    },
  };
}
