import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestContext } from '../shared/context.ts';
import { isServerFault } from './errors.ts';

/** Seconds after which a client that was turned away for want of the database may come again. */
const retryAfter = '2';

/** Logs what clients are not told, and gives an answer that failed for want of the database its HTTP status. */
export function errorsPlugin(): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      return {
        async didEncounterErrors({ errors, contextValue, operationName }) {
          for (const error of errors) {
            if (!isServerFault(error)) continue;
            contextValue.logger.error(
              { err: error.originalError ?? error, operationName, path: error.path },
              error.message,
            );
          }
        },
        async willSendResponse({ response }) {
          if (response.body.kind !== 'single') return;
          const { data, errors } = response.body.singleResult;
          const empty = Object.values(data ?? {}).every((value) => value === null);
          if (!empty || !errors?.some(({ extensions }) => extensions?.code === 'SERVICE_UNAVAILABLE')) return;
          response.http.status = 503;
          response.http.headers.set('retry-after', retryAfter);
        },
      };
    },
  };
}
