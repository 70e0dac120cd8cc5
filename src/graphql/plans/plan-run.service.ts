import {
  defaultTypeResolver,
  type ExecutionResult,
  type FieldNode,
  type GraphQLAbstractType,
  type GraphQLError,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  getArgumentValues,
  isNonNullType,
  locatedError,
} from 'graphql';
import type { RequestContext } from '../../api/request-context.service.ts';
import {
  type AnswerPath,
  type FieldPlan,
  type Items,
  isPromise,
  type Run,
  type SelectionPlan,
  type Variables,
} from './field-plan.model.ts';
import type { OperationPlan } from './operation-plan.model.ts';

type ResultObject = Record<string, unknown>;

/** One execution of a prepared operation. It answers as `execute` of graphql-js does; errors, nulls and their order
 * included. */
export class PlanRun implements Run {
  readonly plan: OperationPlan;
  readonly context: RequestContext;
  readonly #rootValue: unknown;
  readonly #variables: Variables;
  readonly #infos: MutableInfo[] = [];
  readonly #args: Record<string, unknown>[] = [];
  readonly #errors: GraphQLError[] = [];
  /** Positions that are null because of an error. */
  readonly #nulled = new Set<AnswerPath | undefined>();

  constructor(plan: OperationPlan, context: RequestContext, variables: Variables, rootValue: unknown) {
    this.plan = plan;
    this.context = context;
    this.#variables = variables;
    this.#rootValue = rootValue;
  }

  execute(): Promise<ExecutionResult> | ExecutionResult {
    try {
      const data = this.executeFields(this.plan.root, this.#rootValue, undefined);
      if (!isPromise(data)) return this.#respond(data as ResultObject);
      return data.then(
        (found) => this.#respond(found as ResultObject),
        (error) => this.#respondNull(error),
      );
    } catch (error) {
      return this.#respondNull(error);
    }
  }

  /** Answers an object's fields; a promise where one of them is. */
  executeFields(selection: SelectionPlan, source: unknown, path: AnswerPath | undefined): unknown {
    const results: ResultObject = {};
    let pending: Promise<void>[] | undefined;
    try {
      for (const plan of selection) {
        const { key } = plan;
        if ('typename' in plan) {
          results[key] = plan.typename;
          continue;
        }
        const result = this.#executeField(plan, source, path);
        results[key] = result;
        if (isPromise(result)) {
          pending ??= [];
          pending.push(
            result.then((found) => {
              results[key] = found;
            }),
          );
        }
      }
    } catch (error) {
      // What the other fields promised may fail, too: it must not go unheard.
      if (pending) return settled(pending, error);
      throw error;
    }
    return pending ? Promise.all(pending).then(() => results) : results;
  }

  /** Completes the entries of a list; a promise where one of them is. */
  completeItems(
    items: readonly unknown[],
    { complete, isComposite, itemType }: Items,
    plan: FieldPlan,
    path: AnswerPath | undefined,
  ): unknown {
    let pending: Promise<unknown>[] | undefined;
    const completed: unknown[] = new Array(items.length);
    for (let index = 0; index < items.length; index++) {
      const itemPath = isComposite ? itemAt(path, index) : undefined;
      const failed = (raw: unknown) => this.#fail(raw, plan.nodes, itemType, itemPath ?? itemAt(path, index));
      try {
        const item = items[index];
        const result = isPromise(item)
          ? item.then((resolved) => complete(this, resolved, plan, itemPath))
          : complete(this, item, plan, itemPath);
        completed[index] = result;
        if (!isPromise(result)) continue;
        completed[index] = result.then(undefined, failed);
        pending ??= [];
        pending.push(completed[index] as Promise<unknown>);
      } catch (raw) {
        try {
          completed[index] = failed(raw);
        } catch (error) {
          // What the entries before promised may fail, too: it must not go unheard.
          if (pending) return settled(pending, error);
          throw error;
        }
      }
    }
    return pending ? Promise.all(completed) : completed;
  }

  typeNameOf(type: GraphQLAbstractType, value: unknown, plan: FieldPlan) {
    const resolve = type.resolveType ?? defaultTypeResolver;
    return resolve(value, this.context, this.infoOf(plan), type);
  }

  /** What resolvers are told of the field: one object for all places where it is asked for, with the place of the
   * last. */
  infoOf(plan: FieldPlan): MutableInfo {
    let info = this.#infos[plan.index];
    if (!info) {
      info = new MutableInfo(plan, this.plan, this.#rootValue, this.#variables);
      this.#infos[plan.index] = info;
    }
    return info;
  }

  #executeField(plan: FieldPlan, source: unknown, parentPath: AnswerPath | undefined): unknown {
    const path = plan.isComposite ? pathOf(plan, parentPath) : undefined;
    try {
      const info = this.infoOf(plan);
      info.parentPath = parentPath;
      const value = plan.resolve(source, plan.args ?? this.#argumentsOf(plan), this.context, info);
      const completed = isPromise(value)
        ? value.then((resolved) => plan.complete(this, resolved, plan, path))
        : plan.complete(this, value, plan, path);
      if (!isPromise(completed)) return completed;
      return completed.then(undefined, (raw) =>
        this.#fail(raw, plan.nodes, plan.field.type, path ?? pathOf(plan, parentPath)),
      );
    } catch (raw) {
      return this.#fail(raw, plan.nodes, plan.field.type, path ?? pathOf(plan, parentPath));
    }
  }

  #argumentsOf(plan: FieldPlan): Record<string, unknown> {
    const known = this.#args[plan.index];
    if (known) return known;
    const [node] = plan.nodes;
    const args = getArgumentValues(plan.field, node as FieldNode, this.#variables);
    this.#args[plan.index] = args;
    return args;
  }

  /** @throws the error for whatever is around it, where the type may not be null. */
  #fail(raw: unknown, nodes: readonly FieldNode[], type: GraphQLOutputType, path: AnswerPath): null {
    const error = locatedError(raw, [...nodes], keysOf(path));
    if (isNonNullType(type)) throw error;
    this.#note(error, path);
    return null;
  }

  /** Errors below a position that is null already are not told. */
  #note(error: GraphQLError, path: AnswerPath | undefined): void {
    for (let above = path; above; above = above.prev) if (this.#nulled.has(above)) return;
    if (this.#nulled.has(undefined)) return;
    this.#nulled.add(path);
    this.#errors.push(error);
  }

  #respond(data: ResultObject | null): ExecutionResult {
    return this.#errors.length > 0 ? { errors: this.#errors, data } : { data };
  }

  #respondNull(error: unknown): ExecutionResult {
    this.#note(error as GraphQLError, undefined);
    return this.#respond(null);
  }
}

class MutableInfo implements GraphQLResolveInfo {
  parentPath: AnswerPath | undefined;
  readonly fieldName: string;
  readonly fieldNodes: readonly FieldNode[];
  readonly returnType: GraphQLOutputType;
  readonly parentType: GraphQLResolveInfo['parentType'];
  readonly schema: GraphQLResolveInfo['schema'];
  readonly fragments: GraphQLResolveInfo['fragments'];
  readonly rootValue: unknown;
  readonly operation: GraphQLResolveInfo['operation'];
  readonly variableValues: { [variable: string]: unknown };
  readonly #plan: FieldPlan;

  constructor(plan: FieldPlan, operation: OperationPlan, rootValue: unknown, variables: Variables) {
    this.#plan = plan;
    this.fieldName = plan.field.name;
    this.fieldNodes = plan.nodes;
    this.returnType = plan.field.type;
    this.parentType = plan.parentType;
    this.schema = operation.schema;
    this.fragments = operation.fragments;
    this.rootValue = rootValue;
    this.operation = operation.operation;
    this.variableValues = variables;
  }

  get path(): AnswerPath {
    return pathOf(this.#plan, this.parentPath);
  }
}

function pathOf({ key, parentType }: FieldPlan, prev: AnswerPath | undefined): AnswerPath {
  return { prev, key, typename: parentType.name };
}

function itemAt(prev: AnswerPath | undefined, index: number): AnswerPath {
  return { prev, key: index, typename: undefined };
}

function keysOf(path: AnswerPath): (string | number)[] {
  const keys: (string | number)[] = [];
  for (let at: AnswerPath | undefined = path; at; at = at.prev) keys.push(at.key);
  return keys.reverse();
}

async function settled(pending: Promise<unknown>[], error: unknown): Promise<never> {
  await Promise.all(pending).catch(() => undefined);
  throw error;
}
