import type {
  FieldNode,
  GraphQLAbstractType,
  GraphQLField,
  GraphQLFieldResolver,
  GraphQLObjectType,
  GraphQLOutputType,
  GraphQLResolveInfo,
  GraphQLSchema,
} from 'graphql';
import type { RequestContext } from '../../api/request-context.service.ts';

export type Variables = Readonly<Record<string, unknown>>;

/** What is to be done for one field of an answer, for every object that it is asked of. */
export interface FieldPlan {
  /** Its place in the operation's list of fields. */
  readonly index: number;
  /** Its name in the answer. */
  readonly key: string;
  readonly field: GraphQLField<unknown, unknown>;
  readonly parentType: GraphQLObjectType;
  readonly nodes: readonly FieldNode[];
  readonly resolve: GraphQLFieldResolver<unknown, unknown>;
  readonly complete: Completion;
  /** Arguments that depend on no variable; undefined where they do. */
  readonly args: Record<string, unknown> | undefined;
  /** Whether its values have fields of their own. */
  readonly isComposite: boolean;
  /** What is selected of its values, by their type; filled as types occur. */
  readonly selections: Map<GraphQLObjectType, SelectionPlan>;
}

/** `__typename`, which needs no resolver. */
export interface TypenamePlan {
  readonly key: string;
  readonly typename: string;
}

/** The fields that are selected of one type of object, in the order of the answer. */
export type SelectionPlan = readonly (FieldPlan | TypenamePlan)[];

/** Where in an answer a value stands. */
export interface AnswerPath {
  readonly prev: AnswerPath | undefined;
  readonly key: string | number;
  readonly typename: string | undefined;
}

/** How the entries of a list are completed. */
export interface Items {
  readonly complete: Completion;
  readonly isComposite: boolean;
  readonly itemType: GraphQLOutputType;
}

/** Makes of what a resolver returned what stands in the answer, or a promise of it.
 * @param path undefined where a value has no fields of its own, and so nothing below it can fail
 * @throws what makes the field null, or its parent. */
export type Completion = (run: Run, value: unknown, plan: FieldPlan, path: AnswerPath | undefined) => unknown;

/** What completing a value needs of the execution that it belongs to. */
export interface Run {
  readonly plan: {
    readonly schema: GraphQLSchema;
    selectionOf(plan: FieldPlan, type: GraphQLObjectType): SelectionPlan;
  };
  readonly context: RequestContext;
  executeFields(selection: SelectionPlan, source: unknown, path: AnswerPath | undefined): unknown;
  completeItems(
    items: readonly unknown[],
    how: Items,
    plan: FieldPlan,
    path: AnswerPath | undefined,
  ): unknown;
  typeNameOf(
    type: GraphQLAbstractType,
    value: unknown,
    plan: FieldPlan,
  ): Promise<string | undefined> | string | undefined;
  infoOf(plan: FieldPlan): GraphQLResolveInfo;
}

export function isPromise<Value>(value: Value | PromiseLike<Value>): value is Promise<Value> {
  return typeof (value as PromiseLike<Value> | null | undefined)?.then === 'function';
}
