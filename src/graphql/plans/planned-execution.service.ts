import {
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  execute,
  type GraphQLSchema,
  getVariableValues,
} from 'graphql';
import type { RequestContext } from '../../api/request-context.service.ts';
import type { Variables } from './field-plan.model.ts';
import {
  type DocumentTraits,
  OperationPlan,
  operationOf,
  rootTypeOf,
  traitsOf,
} from './operation-plan.model.ts';
import { PlanRun } from './plan-run.service.ts';

export type OperationArguments = ExecutionArgs & { contextValue: RequestContext };

/** Plans that are kept of one document: one for each operation, and each way to decide its conditions. */
const plansKept = 32;
const maxCoercionErrors = 5;

interface PreparedDocument extends DocumentTraits {
  readonly plans: Map<string, OperationPlan>;
}

const prepared = new WeakMap<GraphQLSchema, WeakMap<DocumentNode, PreparedDocument>>();

/** How many operations were executed, and how many of them by graphql-js itself, because they are mutations, ask for
 * the schema, or are refused. */
export const executions = { all: 0, unplanned: 0 };

/** Executes an operation as `execute` of graphql-js does, and answers the same. Queries and the events of
 * subscriptions go by a plan, which is made once for each document. */
export function executePlanned(args: OperationArguments): Promise<ExecutionResult> | ExecutionResult {
  executions.all += 1;
  const run = planRun(args);
  if (run) return run.execute();
  executions.unplanned += 1;
  return execute({ ...args, options: { maxCoercionErrors } });
}

function planRun(args: OperationArguments): PlanRun | undefined {
  const { schema, document, operationName, contextValue, rootValue } = args;
  const known = documentOf(schema, document);
  if (known.isUnusual) return undefined;
  const parsed = operationOf(document, operationName);
  const rootType = parsed && rootTypeOf(schema, parsed);
  if (!rootType) return undefined;
  const definitions = parsed.operation.variableDefinitions ?? [];
  const { coerced } = getVariableValues(schema, definitions, args.variableValues ?? {}, {
    maxErrors: maxCoercionErrors,
  });
  if (!coerced) return undefined;
  const conditions: Variables = Object.fromEntries(known.conditions.map((name) => [name, coerced[name]]));
  const key = `${operationName ?? ''} ${JSON.stringify(conditions)}`;
  let plan = known.plans.get(key);
  if (!plan) {
    plan = new OperationPlan(schema, parsed, rootType, conditions);
    if (known.plans.size < plansKept) known.plans.set(key, plan);
  }
  return new PlanRun(plan, contextValue, coerced, rootValue);
}

function documentOf(schema: GraphQLSchema, document: DocumentNode): PreparedDocument {
  let documents = prepared.get(schema);
  if (!documents) {
    documents = new WeakMap();
    prepared.set(schema, documents);
  }
  let known = documents.get(document);
  if (!known) {
    known = { ...traitsOf(document), plans: new Map() };
    documents.set(document, known);
  }
  return known;
}
