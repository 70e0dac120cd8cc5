import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import type { ExecutionResult, GraphQLError, GraphQLSchema } from 'graphql';
import type { Budget, BudgetLimits } from '../api/operation-budget.service.ts';
import type { RequestContext } from '../api/request-context.service.ts';
import type { OperationArguments } from './plans/planned-execution.service.ts';
import { executeRouted } from './read-routing.service.ts';

type Engine = ApolloServerOptionsWithGateway<RequestContext>['gateway'];

/** Characters that replace one, as in `\\u0000`. */
const longestEscape = 6;

/** Runs an operation, or makes the answer to one event, within the budget of its context. An operation that
 * exceeds it is answered at once with only QUERY_TOO_COMPLEX; its remaining work ends at the next field. */
export async function executeWithin(
  args: OperationArguments,
  { bytes }: BudgetLimits,
): Promise<ExecutionResult> {
  const { budget } = args.contextValue;
  try {
    const result = await Promise.race([executeRouted(args), budget.exhausted.then(refusal)]);
    if (fits(result, budget, bytes)) return result;
    budget.exceed('bytes');
    return await budget.exhausted.then(refusal);
  } finally {
    budget.finish();
  }
}

/** Whether an answer is short enough as it is sent. It is only measured if uncounted parts could make a
 * difference: JSON's escapes, and errors. */
function fits(result: ExecutionResult, budget: Budget, bytes: number): boolean {
  if (!result.errors && budget.bytes * longestEscape <= bytes) return true;
  return Buffer.byteLength(JSON.stringify(result)) <= bytes;
}

function refusal(excess: GraphQLError): ExecutionResult {
  return { data: null, errors: [excess] };
}

/** Apollo Server accepts a custom executor only if a gateway provides the schema. */
export function executingEngine(schema: GraphQLSchema, limits: BudgetLimits): Engine {
  return {
    load: async () => ({
      executor: ({ document, request, context }) =>
        executeWithin(
          {
            schema,
            document,
            contextValue: context as RequestContext,
            variableValues: request.variables,
            operationName: request.operationName,
          },
          limits,
        ),
    }),
    onSchemaLoadOrUpdate(use) {
      use({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    stop: async () => undefined,
  };
}
