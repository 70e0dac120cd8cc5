import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getVariableValues,
  type OperationDefinitionNode,
} from 'graphql';
import { fieldExtensionsEstimator, getComplexity, simpleEstimator } from 'graphql-query-complexity';
import { requestError } from '../api/request-errors.model.ts';

const estimators = [fieldExtensionsEstimator(), simpleEstimator({ defaultComplexity: 1 })];
const badRequest = { http: { status: 400 } };

export interface CostedOperation {
  schema: GraphQLSchema;
  document: DocumentNode;
  operation: OperationDefinitionNode;
  variables: Record<string, unknown> | null | undefined;
}

/** Estimates the cost of an operation in fields of its answer; for a subscription, in fields of one event.
 * @returns undefined if the variables do not match: the engine then reports it, and resolves nothing.
 * @throws QUERY_TOO_COMPLEX beyond the limit; BAD_USER_INPUT for invalid arguments: an operation whose cost cannot
 * be estimated does not run. */
export function operationCost(
  { schema, document, operation, variables }: CostedOperation,
  limit: number,
): number | undefined {
  const given = variables ?? {};
  if (getVariableValues(schema, operation.variableDefinitions ?? [], given).errors) return undefined;
  const name = operation.name?.value;
  const cost = estimate({ schema, query: document, variables: given, ...(name && { operationName: name }) });
  if (cost <= limit) return cost;
  const message = `The operation's estimated cost is ${cost}, beyond the limit of ${limit}: ask for fewer entries or fields`;
  throw requestError('QUERY_TOO_COMPLEX', message, { cost, maximum: limit, ...badRequest });
}

function estimate(operation: Omit<Parameters<typeof getComplexity>[0], 'estimators'>): number {
  try {
    // The limits on documents bound the number of nodes to visit.
    return getComplexity({ ...operation, estimators, maxQueryNodes: Number.POSITIVE_INFINITY });
  } catch (error) {
    if (error instanceof GraphQLError) throw requestError('BAD_USER_INPUT', error.message, badRequest);
    throw error;
  }
}
