import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import type { RequestContext } from '../api/request-context.service.ts';
import { logFaults } from './error-masking.service.ts';

/** Seconds after which a client may retry if the database was away. */
const retryAfter = '2';

/** Logs faults hidden from clients, and sets the HTTP status of an answer without data because the database was
 * away or the token was refused. */
export function errorsPlugin(): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      return {
        async didEncounterErrors({ errors, contextValue, operationName }) {
          logFaults(contextValue.logger, errors, { operationName });
        },
        async willSendResponse({ response }) {
          if (response.body.kind !== 'single') return;
          const { data, errors } = response.body.singleResult;
          if (!errors || Object.values(data ?? {}).some((value) => value !== null)) return;
          if (errors.some(({ extensions }) => extensions?.code === 'SERVICE_UNAVAILABLE')) {
            response.http.status = 503;
            response.http.headers.set('retry-after', retryAfter);
          } else if (errors.some(isRefusal)) response.http.status = 401;
        },
      };
    },
  };
}

/** Whether a token was refused; without a token, there is no reason. */
function isRefusal({ extensions }: GraphQLFormattedError): boolean {
  return extensions?.code === 'UNAUTHENTICATED' && extensions.reason !== undefined;
}
