import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestContext } from '../shared/context.ts';
import { operationCost } from './operation.cost.ts';

/** Refuses what costs too much before anything is resolved, and tells the estimate in `extensions.cost`. */
export function costPlugin(limit: number): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      let cost: number | undefined;
      return {
        async didResolveOperation({ request, document, operation, schema }) {
          if (operation)
            cost = operationCost({ schema, document, operation, variables: request.variables }, limit);
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
