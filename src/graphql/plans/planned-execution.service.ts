import {
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  execute,
  type GraphQLObjectType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { RequestContext } from '../../api/request-context.service.ts';
import { byteText } from '../../persistence/byte-text.model.ts';
import { type AnswerPolicy, answerPolicy } from '../requests/answer-policy.model.ts';
import type { Variables } from './conditions.model.ts';
import { isPromise } from './field-plan.model.ts';
import { variablesReader } from './given-values.model.ts';
import {
  type DocumentTraits,
  OperationPlan,
  operationOf,
  type ParsedOperation,
  rootTypeOf,
  traitsOf,
} from './operation-plan.model.ts';
import { PlanRun, type WrittenAnswer } from './plan-run.service.ts';

export type OperationArguments = ExecutionArgs & { contextValue: RequestContext };

/** Plans that are kept of one operation: one for each way to decide its conditions. */
const plansKept = 32;
/** Operations that are kept of one document. */
const operationsKept = 32;
const maxCoercionErrors = 5;

/** How many operations were executed, and how many of them by graphql-js itself, because they are mutations, ask for
 * the schema, or are refused. */
export const executions = { all: 0, unplanned: 0 };

/** A document that was parsed and validated, with what is known of its operations. */
export class PreparedDocument {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly traits: DocumentTraits;
  readonly #operations = new Map<string, PreparedOperation>();

  constructor(schema: GraphQLSchema, document: DocumentNode) {
    this.schema = schema;
    this.document = document;
    this.traits = traitsOf(document);
  }

  /** @returns undefined if there is no operation of this name, or there are several and no name was given. */
  operation(name: string | null | undefined): PreparedOperation | undefined {
    let operation = this.#operations.get(name ?? '');
    if (!operation) {
      const parsed = operationOf(this.document, name);
      if (!parsed) return undefined;
      operation = new PreparedOperation(this, parsed);
      if (this.#operations.size < operationsKept) this.#operations.set(name ?? '', operation);
    }
    return operation;
  }
}

/** An operation of a document, with the plans that its executions made. */
export class PreparedOperation {
  readonly definition: OperationDefinitionNode;
  readonly #prepared: PreparedDocument;
  readonly #parsed: ParsedOperation;
  readonly #rootType: GraphQLObjectType | undefined;
  readonly #plans = new Map<string, OperationPlan>();
  #policy: AnswerPolicy | undefined;
  #readVariables: ReturnType<typeof variablesReader> | undefined;
  /** Bytes of its longest answer so far; undefined before the first. */
  longestAnswer: number | undefined;

  constructor(prepared: PreparedDocument, parsed: ParsedOperation) {
    this.definition = parsed.operation;
    this.#prepared = prepared;
    this.#parsed = parsed;
    this.#rootType = prepared.traits.isUnusual ? undefined : rootTypeOf(prepared.schema, parsed);
  }

  /** How its answers may be kept and sent. */
  get policy(): AnswerPolicy {
    const { schema, document } = this.#prepared;
    this.#policy ??= answerPolicy(schema, document, this.definition);
    return this.#policy;
  }

  /** The values of variables as resolvers get them; undefined if some do not match their types. */
  coerce(variables: Variables): Variables | undefined {
    const definitions = this.definition.variableDefinitions ?? [];
    if (definitions.length === 0) return noVariables;
    this.#readVariables ??= variablesReader(this.#prepared.schema, definitions);
    return this.#readVariables(variables);
  }

  /** @returns undefined if only graphql-js can execute it. */
  planFor(variables: Variables): OperationPlan | undefined {
    const { conditions: names } = this.#prepared.traits;
    if (!this.#rootType) return undefined;
    const key = names.length > 0 ? JSON.stringify(names.map((name) => variables[name])) : '';
    let plan = this.#plans.get(key);
    if (!plan) {
      const conditions = Object.fromEntries(names.map((name) => [name, variables[name]]));
      plan = new OperationPlan(this.#prepared.schema, this.#parsed, this.#rootType, conditions);
      if (this.#plans.size < plansKept) this.#plans.set(key, plan);
    }
    return plan;
  }
}

const noVariables = Object.freeze({});

const known = new WeakMap<GraphQLSchema, WeakMap<DocumentNode, PreparedDocument>>();

/** What is known of a document; the same for equal arguments. */
export function preparedDocument(schema: GraphQLSchema, document: DocumentNode): PreparedDocument {
  let documents = known.get(schema);
  if (!documents) {
    documents = new WeakMap();
    known.set(schema, documents);
  }
  let prepared = documents.get(document);
  if (!prepared) {
    prepared = new PreparedDocument(schema, document);
    documents.set(document, prepared);
  }
  return prepared;
}

/** Executes an operation as `execute` of graphql-js does, and answers the same, in writing. Queries and the events of
 * subscriptions go by a plan, which is made once for each document. */
export function executePlanned(args: OperationArguments): Promise<WrittenAnswer> | WrittenAnswer {
  const { schema, document, operationName, contextValue, rootValue, variableValues } = args;
  executions.all += 1;
  const operation = preparedDocument(schema, document).operation(operationName);
  const variables = operation?.coerce(variableValues ?? {});
  const plan = variables && operation?.planFor(variables);
  if (plan) return new PlanRun(plan, contextValue, variables, rootValue).execute();
  executions.unplanned += 1;
  const result = execute({ ...args, options: { maxCoercionErrors } });
  return isPromise(result) ? result.then(written) : written(result);
}

function written({ data, errors }: ExecutionResult): WrittenAnswer {
  return { data: data === undefined ? undefined : byteText(JSON.stringify(data)), errors };
}
