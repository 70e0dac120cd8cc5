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
          const { status, retryAfter } = headOf(errors, () => data);
          if (status !== undefined) response.http.status = status;
          if (retryAfter) response.http.headers.set('retry-after', retryAfter);
        },
      };
    },
  };
}

export interface AnswerHead {
  /** Undefined for that of an answer without such a fault. */
  status?: number;
  retryAfter?: string;
}

/** The HTTP status of an answer without data because the database was away or the token was refused.
 * @param read returns the data; called only if there are errors. */
export function headOf(
  errors: readonly GraphQLFormattedError[] | undefined,
  read: () => Record<string, unknown> | null | undefined,
): AnswerHead {
  if (!errors || Object.values(read() ?? {}).some((value) => value !== null)) return {};
  if (errors.some(({ extensions }) => extensions?.code === 'SERVICE_UNAVAILABLE'))
    return { status: 503, retryAfter };
  return errors.some(isRefusal) ? { status: 401 } : {};
}

/** Whether a token was refused; without a token, there is no reason. */
function isRefusal({ extensions }: GraphQLFormattedError): boolean {
  return extensions?.code === 'UNAUTHENTICATED' && extensions.reason !== undefined;
}
