import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import type { RequestContext } from '../api/request-context.service.ts';
import { logFaults } from './error-masking.service.ts';

/** Seconds after which a client that was turned away for want of the database may come again. */
const retryAfter = '2';

/** Logs what clients are not told, and gives an answer its HTTP status where nothing came of it for want of the
 * database, or because the token was refused. */
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

/** Whether a token was refused; where there was none, there is no reason. */
function isRefusal({ extensions }: GraphQLFormattedError): boolean {
  return extensions?.code === 'UNAUTHENTICATED' && extensions.reason !== undefined;
}
