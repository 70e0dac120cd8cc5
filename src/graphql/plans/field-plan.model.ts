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
import type { ProjectedSelection, WrittenList } from '../../api/projection.model.ts';
import type { RequestContext } from '../../api/request-context.service.ts';
import type { WrittenText } from '../../api/written-text.model.ts';
import type { Variables } from './conditions.model.ts';
import type { Weight } from './selection-weight.model.ts';

export type Resolver = GraphQLFieldResolver<unknown, RequestContext>;

/** What is to be done for one field of an answer, for every object that it is asked of. */
export interface FieldPlan {
  /** Its place in the operation's list of fields. */
  readonly index: number;
  /** Its name in the answer. */
  readonly key: string;
  /** The same as JSON, with a colon. */
  readonly label: string;
  readonly field: GraphQLField<unknown, RequestContext>;
  readonly parentType: GraphQLObjectType;
  readonly nodes: readonly FieldNode[];
  /** Undefined for a field that is a property of its object. */
  readonly resolve: Resolver | undefined;
  readonly write: Writing;
  /** The arguments, where they depend on no variable, or how to read them. */
  readonly args: Record<string, unknown> | ((variables: Variables) => Record<string, unknown>);
  /** Whether its values have entries or fields of their own. */
  readonly isComposite: boolean;
  /** The size that each of its objects adds to the answer; undefined for leaves. */
  readonly weight: Weight | undefined;
  /** What is selected of its values, by their type; filled as types occur. */
  readonly selections: Map<GraphQLObjectType, SelectionPlan>;
}

/** `__typename`, which needs no resolver. */
export interface TypenamePlan {
  /** The whole field as JSON. */
  readonly text: string;
}

/** The fields that are selected of one type of object, in the order of the answer. */
export type SelectionPlan = readonly (FieldPlan | TypenamePlan)[];

/** Where in an answer a value stands. */
export interface AnswerPath {
  readonly prev: AnswerPath | undefined;
  readonly key: string | number;
  readonly typename: string | undefined;
}

/** How the entries of a list are written. */
export interface Items {
  readonly write: Writing;
  readonly isComposite: boolean;
  readonly itemType: GraphQLOutputType;
}

/** JSON as byte text, or a promise of it. Objects and lists that wait for nothing are written at once, from the rows to the text
 * that is sent; no object of the answer is ever made. */
export type Written = string | Promise<string>;

/** A null, which no other value is written as. */
export const writtenNull = 'null';

/** Writes what a resolver returned.
 * @param path undefined where a value has no fields of its own, and so nothing below it can fail
 * @throws what makes the field null, or its parent. */
export type Writing = (run: Run, value: unknown, plan: FieldPlan, path: AnswerPath | undefined) => Written;

/** What writing a value needs of the execution that it belongs to. */
export interface Run {
  readonly plan: {
    readonly schema: GraphQLSchema;
    selectionOf(plan: FieldPlan, type: GraphQLObjectType): SelectionPlan;
  };
  readonly context: RequestContext;
  writeFields(selection: SelectionPlan, source: unknown, path: AnswerPath | undefined): Written;
  writeProjected(text: WrittenText, selection: ProjectedSelection): Written;
  writeProjectedList(list: WrittenList, plan: FieldPlan): Written;
  writeItems(items: readonly unknown[], how: Items, plan: FieldPlan, path: AnswerPath | undefined): Written;
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
