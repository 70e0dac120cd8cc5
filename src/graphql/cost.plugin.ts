import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, getVariableValues } from 'graphql';
import { fieldExtensionsEstimator, getComplexity, simpleEstimator } from 'graphql-query-complexity';
import type { RequestContext } from '../shared/context.ts';
import { requestError } from '../shared/errors.ts';

const estimators = [fieldExtensionsEstimator(), simpleEstimator({ defaultComplexity: 1 })];
const badRequest = { http: { status: 400 } };

/** Estimates what an operation will cost, in fields of its answer, refuses it beyond the limit before anything
 * is resolved, and tells the estimate in `extensions.cost`. */
export function costPlugin(limit: number): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      let cost: number | undefined;
      return {
        async didResolveOperation({ request, document, operation, schema, operationName }) {
          const variables = request.variables ?? {};
          // With variables that don't fit, nothing gets resolved either, and the engine says it best.
          if (getVariableValues(schema, operation?.variableDefinitions ?? [], variables).errors) return;
          cost = estimate({ schema, query: document, variables, ...(operationName && { operationName }) });
          if (cost <= limit) return;
          const message = `The operation's estimated cost is ${cost}, beyond the limit of ${limit}: ask for fewer entries or fields`;
          throw requestError('QUERY_TOO_COMPLEX', message, { cost, maximum: limit, ...badRequest });
        },
        async willSendResponse({ response }) {
          if (cost === undefined || response.body.kind !== 'single') return;
          const result = response.body.singleResult;
          result.extensions = { ...result.extensions, cost };
        },
      };
    },
  };
}

/** @throws BAD_USER_INPUT when arguments don't fit: an operation whose cost can't be told does not run. */
function estimate(operation: Omit<Parameters<typeof getComplexity>[0], 'estimators'>): number {
  try {
    // The limits on documents bound how many nodes there are to look at.
    return getComplexity({ ...operation, estimators, maxQueryNodes: Number.POSITIVE_INFINITY });
  } catch (error) {
    if (error instanceof GraphQLError) throw requestError('BAD_USER_INPUT', error.message, badRequest);
    throw error;
  }
}
