import {
  defaultTypeResolver,
  type FieldNode,
  type GraphQLAbstractType,
  type GraphQLError,
  type GraphQLOutputType,
  isNonNullType,
  locatedError,
} from 'graphql';
import type { Budget } from '../../api/operation-budget.service.ts';
import type { ProjectedSelection, WrittenList } from '../../api/projection.model.ts';
import type { RequestContext } from '../../api/request-context.service.ts';
import type { WrittenText } from '../../api/written-text.model.ts';
import { withAddresses } from '../../media/media-url.model.ts';
import { mayProject } from '../closed-catalog.model.ts';
import { itemAt, keysOf, pathOf } from './answer-path.model.ts';
import type { Variables } from './conditions.model.ts';
import {
  type AnswerPath,
  type FieldPlan,
  type Items,
  isPromise,
  type Run,
  type SelectionPlan,
  type Written,
  writtenNull,
} from './field-plan.model.ts';
import type { OperationPlan } from './operation-plan.model.ts';
import { ResolverInfo } from './resolver-info.model.ts';

/** The answer to an operation. */
export interface WrittenAnswer {
  /** JSON, as byte text; undefined if the operation could not begin. */
  readonly data: string | undefined;
  readonly errors?: readonly GraphQLError[] | undefined;
}

/** One execution of a prepared operation. It answers as `execute` of graphql-js does, errors, nulls and their order
 * included; but it writes the text of the answer, and counts in the operation's budget what it adds. */
export class PlanRun implements Run {
  readonly plan: OperationPlan;
  readonly context: RequestContext;
  readonly #budget: Budget;
  readonly #mayProject: boolean;
  readonly #rootValue: unknown;
  readonly #variables: Variables;
  readonly #infos: ResolverInfo[] = [];
  readonly #args: Record<string, unknown>[] = [];
  #errors: GraphQLError[] | undefined;
  /** Positions that are null because of an error. */
  readonly #nulled = new Set<AnswerPath | undefined>();

  constructor(plan: OperationPlan, context: RequestContext, variables: Variables, rootValue: unknown) {
    this.plan = plan;
    this.context = context;
    this.#budget = context.budget;
    this.#mayProject = mayProject(plan.schema, context);
    this.#variables = variables;
    this.#rootValue = rootValue;
  }

  execute(): Promise<WrittenAnswer> | WrittenAnswer {
    try {
      const data = this.writeFields(this.plan.root, this.#rootValue, undefined);
      if (typeof data === 'string') return this.#respond(data);
      return data.then(
        (written) => this.#respond(written),
        (error) => this.#respondNull(error),
      );
    } catch (error) {
      return this.#respondNull(error);
    }
  }

  /** Writes an object's fields; a promise where one of them is. */
  writeFields(selection: SelectionPlan, source: unknown, path: AnswerPath | undefined): Written {
    let text = '{';
    /** What is written so far, and promises of what is not. */
    let pieces: Written[] | undefined;
    let leafBytes = 0;
    try {
      for (let index = 0; index < selection.length; index++) {
        const plan = selection[index] as SelectionPlan[number];
        if (index > 0) text += ',';
        if ('text' in plan) {
          text += plan.text;
          continue;
        }
        const value = this.#writeField(plan, source, path);
        text += plan.label;
        if (typeof value === 'string') {
          text += value;
          if (!plan.weight) leafBytes += value.length;
          continue;
        }
        pieces ??= [];
        pieces.push(text, value);
        text = '';
      }
    } catch (error) {
      // What the other fields promised may fail, too: it must not go unheard.
      if (pieces) return settled(pieces, error);
      throw error;
    }
    if (!this.#budget.spend(0, leafBytes, selection.length)) return this.#budget.never;
    text += '}';
    if (!pieces) return text;
    pieces.push(text);
    return Promise.all(pieces).then(joined);
  }

  /** Counts what a statement has written, and puts in what only the server knows. */
  writeProjected(text: WrittenText, { innerNodes, nodesOfEntry }: ProjectedSelection): Written {
    const nodes = innerNodes + text.entries * nodesOfEntry;
    if (!this.#budget.spend(nodes, text.json.length, nodes)) return this.#budget.never;
    return withAddresses(this.context, text);
  }

  /** The same for a list. One of its objects was counted in advance. */
  writeProjectedList({ text, length, selection }: WrittenList, { weight }: FieldPlan): Written {
    const own = (length - 1) * (weight?.nodes ?? 0) + length * selection.innerNodes;
    const nodes = own + text.entries * selection.nodesOfEntry;
    if (!this.#budget.spend(nodes, text.json.length, nodes)) return this.#budget.never;
    return `[${withAddresses(this.context, text)}]`;
  }

  /** Writes the entries of a list; a promise where one of them is. */
  writeItems(
    items: readonly unknown[],
    { write, isComposite, itemType }: Items,
    plan: FieldPlan,
    path: AnswerPath | undefined,
  ): Written {
    let isPending = false;
    const entries: Written[] = new Array(items.length);
    for (let index = 0; index < items.length; index++) {
      const itemPath = isComposite ? itemAt(path, index) : undefined;
      const failed = (raw: unknown) => this.#fail(raw, plan.nodes, itemType, itemPath ?? itemAt(path, index));
      try {
        const item = items[index];
        const written = isPromise(item)
          ? item.then((resolved) => write(this, resolved, plan, itemPath))
          : write(this, item, plan, itemPath);
        entries[index] = written;
        if (typeof written === 'string') continue;
        entries[index] = written.then(undefined, failed);
        isPending = true;
      } catch (raw) {
        try {
          entries[index] = failed(raw);
        } catch (error) {
          // What the entries before promised may fail, too: it must not go unheard.
          if (isPending) return settled(entries.slice(0, index), error);
          throw error;
        }
      }
    }
    return isPending ? Promise.all(entries).then(listed) : listed(entries as string[]);
  }

  typeNameOf(type: GraphQLAbstractType, value: unknown, plan: FieldPlan) {
    const resolve = type.resolveType ?? defaultTypeResolver;
    return resolve(value, this.context, this.infoOf(plan), type);
  }

  /** What resolvers are told of the field: one object for all places where it is asked for, with the place of the
   * last. */
  infoOf(plan: FieldPlan): ResolverInfo {
    let info = this.#infos[plan.index];
    if (!info) {
      info = new ResolverInfo(plan, this.plan, this.#rootValue, this.#variables, this.#mayProject);
      this.#infos[plan.index] = info;
    }
    return info;
  }

  #writeField(plan: FieldPlan, source: unknown, parentPath: AnswerPath | undefined): Written {
    const path = plan.isComposite ? pathOf(plan, parentPath) : undefined;
    const failed = (raw: unknown) =>
      this.#fail(raw, plan.nodes, plan.field.type, path ?? pathOf(plan, parentPath));
    try {
      const value = this.#resolve(plan, source, parentPath);
      const written = isPromise(value)
        ? value.then((resolved) => this.#writeValue(plan, resolved, path))
        : this.#writeValue(plan, value, path);
      return typeof written === 'string' ? written : written.then(undefined, failed);
    } catch (raw) {
      return failed(raw);
    }
  }

  #resolve(plan: FieldPlan, source: unknown, parentPath: AnswerPath | undefined): unknown {
    // Fields of an operation that was ended never resolve, and nothing waits for them.
    if (this.#budget.isOver) return this.#budget.never;
    if (!plan.resolve) {
      const property = propertyOf(source, plan.field.name);
      if (typeof property !== 'function') return property;
    }
    const info = this.infoOf(plan);
    info.parentPath = parentPath;
    const args = typeof plan.args === 'function' ? this.#argumentsOf(plan, plan.args) : plan.args;
    if (plan.resolve) return plan.resolve(source, args, this.context, info);
    return (source as Methods)[plan.field.name]?.(args, this.context, info);
  }

  /** Objects and lists count the fields below them in advance, and wait for their turn. */
  #writeValue(plan: FieldPlan, value: unknown, path: AnswerPath | undefined): Written {
    const { weight } = plan;
    if (!weight || value == null) return plan.write(this, value, plan, path);
    const objects = Array.isArray(value) ? value.length : 1;
    if (!this.#budget.spend(objects * weight.nodes, objects * weight.bytes)) return this.#budget.never;
    if (!this.#budget.mustWait) return plan.write(this, value, plan, path);
    return this.#budget.turn().then(() => plan.write(this, value, plan, path));
  }

  #argumentsOf({ index }: FieldPlan, read: (variables: Variables) => Record<string, unknown>) {
    const args = this.#args[index] ?? read(this.#variables);
    this.#args[index] = args;
    return args;
  }

  /** @throws the error for whatever is around it, where the type may not be null. */
  #fail(raw: unknown, nodes: readonly FieldNode[], type: GraphQLOutputType, path: AnswerPath): string {
    const error = locatedError(raw, [...nodes], keysOf(path));
    if (isNonNullType(type)) throw error;
    this.#note(error, path);
    return writtenNull;
  }

  /** Errors below a position that is null already are not told. */
  #note(error: GraphQLError, path: AnswerPath | undefined): void {
    for (let above = path; above; above = above.prev) if (this.#nulled.has(above)) return;
    if (this.#nulled.has(undefined)) return;
    this.#nulled.add(path);
    this.#errors ??= [];
    this.#errors.push(error);
  }

  #respond(data: string): WrittenAnswer {
    return { data, errors: this.#errors };
  }

  #respondNull(error: unknown): WrittenAnswer {
    this.#note(error as GraphQLError, undefined);
    return this.#respond(writtenNull);
  }
}

type Methods = Record<string, ((...words: unknown[]) => unknown) | undefined>;

function propertyOf(source: unknown, name: string): unknown {
  if ((typeof source !== 'object' || source === null) && typeof source !== 'function') return undefined;
  return (source as Record<string, unknown>)[name];
}

function joined(pieces: string[]): string {
  let text = '';
  for (const piece of pieces) text += piece;
  return text;
}

/** By additions, which V8 carries out only when the text is sent: joining would copy it on every level. */
function listed(entries: string[]): string {
  let text = '[';
  for (let index = 0; index < entries.length; index++)
    text += index > 0 ? `,${entries[index]}` : entries[index];
  return `${text}]`;
}

async function settled(pending: Written[], error: unknown): Promise<never> {
  await Promise.all(pending).catch(() => undefined);
  throw error;
}
