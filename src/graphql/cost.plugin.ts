import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestContext } from '../api/request-context.service.ts';
import { operationCost } from './operation-cost.service.ts';

/** Refuses operations that cost too much before anything is resolved. `extensions.cost` contains the estimate, or
 * the actual cost if that is higher. */
export function costPlugin(limit: number): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      let cost: number | undefined;
      return {
        async didResolveOperation({ request, document, operation, schema }) {
          if (operation)
            cost = operationCost({ schema, document, operation, variables: request.variables }, limit);
        },
        async willSendResponse({ response, contextValue }) {
          if (cost === undefined || response.body.kind !== 'single') return;
          const result = response.body.singleResult;
          const { isOver, nodes } = contextValue.budget;
          result.extensions = { ...result.extensions, cost: isOver ? cost : Math.max(cost, nodes) };
        },
      };
    },
  };
}
