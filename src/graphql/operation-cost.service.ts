import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  type VariableDefinitionNode,
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
  const cost = remembered(operation, given, () =>
    estimate({ schema, query: document, variables: given, ...(name && { operationName: name }) }),
  );
  if (cost <= limit) return cost;
  const message = `The operation's estimated cost is ${cost}, beyond the limit of ${limit}: ask for fewer entries or fields`;
  throw requestError('QUERY_TOO_COMPLEX', message, { cost, maximum: limit, ...badRequest });
}

/** Estimates that are kept of one operation. */
const estimatesKept = 32;
/** The variables of an operation that its cost may depend on, and its costs by their values. */
const known = new WeakMap<OperationDefinitionNode, { names: string[]; costs: Map<string, number> }>();

/** The cost depends on the sizes of pages and on conditions, never on the text of a single string or id: all requests
 * for an album by its id cost the same. */
function remembered(
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
  estimated: () => number,
): number {
  let kept = known.get(operation);
  if (!kept) {
    const names = (operation.variableDefinitions ?? [])
      .filter(isCounted)
      .map(({ variable }) => variable.name.value);
    kept = { names, costs: new Map() };
    known.set(operation, kept);
  }
  // A variable that is not given has its default, unlike one that is null.
  const key = kept.names.map((name) => JSON.stringify(variables[name])).join();
  const before = kept.costs.get(key);
  if (before !== undefined) return before;
  const cost = estimated();
  if (kept.costs.size < estimatesKept && key.length < longestKey) kept.costs.set(key, cost);
  return cost;
}

const longestKey = 1000;

function isCounted({ type }: VariableDefinitionNode): boolean {
  const plain = type.kind === Kind.NON_NULL_TYPE ? type.type : type;
  return plain.kind !== Kind.NAMED_TYPE || !/^(ID|String)$/.test(plain.name.value);
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
