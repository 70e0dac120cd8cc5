import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isLeafType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  typeFromAST,
  visit,
} from 'graphql';
import type { ProjectedSelection } from '../../api/projection.model.ts';
import type { RequestContext } from '../../api/request-context.service.ts';
import { isIncluded, type Variables } from './conditions.model.ts';
import type { FieldPlan, Resolver, SelectionPlan, TypenamePlan } from './field-plan.model.ts';
import { argumentsReader } from './given-values.model.ts';
import { projectField } from './projection-plan.model.ts';
import { weigh } from './selection-weight.model.ts';
import { writingOf } from './value-writing.model.ts';

/** A query or the events of a subscription, prepared: fragments are dissolved, conditions decided, fields and their
 * types looked up. Plans are kept with the document, and hold nothing of a request but the values of the variables
 * that `@skip` and `@include` name.
 *
 * It follows "Executing Selection Sets" and "Field Collection" of the GraphQL specification (October 2021, section
 * 6.3), as graphql-js implements them. */
export class OperationPlan {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: Record<string, FragmentDefinitionNode>;
  readonly root: SelectionPlan;
  /** Number of different fields so far; each has an index below it. */
  fieldCount = 0;
  readonly #conditions: Variables;
  /** Null where statements cannot write them. */
  readonly #projections = new Map<FieldPlan, ProjectedSelection | null>();

  constructor(
    schema: GraphQLSchema,
    { operation, fragments }: ParsedOperation,
    rootType: GraphQLObjectType,
    conditions: Variables,
  ) {
    this.schema = schema;
    this.operation = operation;
    this.fragments = fragments;
    this.#conditions = conditions;
    this.root = this.#select(rootType, [operation.selectionSet]);
  }

  /** What is selected of the values of a field that turn out to be of this type. */
  selectionOf(plan: FieldPlan, type: GraphQLObjectType): SelectionPlan {
    let selection = plan.selections.get(type);
    if (!selection) {
      const sets = plan.nodes.flatMap(({ selectionSet }) => (selectionSet ? [selectionSet] : []));
      selection = this.#select(type, sets);
      plan.selections.set(type, selection);
    }
    return selection;
  }

  /** What is selected of the objects of a field, if statements can write them. */
  projectionOf(plan: FieldPlan): ProjectedSelection | undefined {
    const known = this.#projections.get(plan);
    if (known !== undefined) return known ?? undefined;
    const projection = this.#isReadWithOthers(plan)
      ? undefined
      : projectField(plan, (field, type) => this.selectionOf(field, type));
    this.#projections.set(plan, projection ?? null);
    return projection;
  }

  /** Several objects that an operation asks for by their ids are looked up together, as rows: statements that write them
   * would be one for each selection. */
  #isReadWithOthers(plan: FieldPlan): boolean {
    const single = this.root.filter((field) => 'field' in field && isSingle(field));
    return single.length > 1 && single.includes(plan);
  }

  /** The same for the `nodes` of a field's connection. Nothing else of it may ask for its objects. */
  projectionOfNodes(plan: FieldPlan): ProjectedSelection | undefined {
    const type = getNamedType(plan.field.type);
    if (!isObjectType(type)) return undefined;
    const lists = this.selectionOf(plan, type).filter(
      (field): field is FieldPlan => 'field' in field && listsOfConnections.includes(field.field.name),
    );
    const [nodes] = lists;
    return nodes?.field.name === 'nodes' && lists.length === 1 ? this.projectionOf(nodes) : undefined;
  }

  #select(type: GraphQLObjectType, sets: readonly SelectionSetNode[]): SelectionPlan {
    const nodesByKey = new Map<string, FieldNode[]>();
    const spread = new Set<string>();
    for (const set of sets) this.#collect(type, set, nodesByKey, spread);
    return [...nodesByKey].flatMap(([key, nodes]) => this.#planField(type, key, nodes) ?? []);
  }

  #collect(
    type: GraphQLObjectType,
    set: SelectionSetNode,
    found: Map<string, FieldNode[]>,
    spread: Set<string>,
  ): void {
    for (const selection of set.selections) {
      if (!isIncluded(selection, this.#conditions)) continue;
      if (selection.kind === Kind.FIELD) {
        const key = (selection.alias ?? selection.name).value;
        const nodes = found.get(key);
        if (nodes) nodes.push(selection);
        else found.set(key, [selection]);
        continue;
      }
      const fragment = this.#fragmentOf(selection, spread);
      if (fragment && this.#applies(fragment.typeCondition, type))
        this.#collect(type, fragment.selectionSet, found, spread);
    }
  }

  #fragmentOf(selection: Exclude<SelectionNode, FieldNode>, spread: Set<string>) {
    if (selection.kind === Kind.INLINE_FRAGMENT) return selection;
    const name = selection.name.value;
    if (spread.has(name)) return undefined;
    spread.add(name);
    return this.fragments[name];
  }

  #applies(condition: FragmentDefinitionNode['typeCondition'] | undefined, type: GraphQLObjectType): boolean {
    if (!condition) return true;
    const named = typeFromAST(this.schema, condition);
    return named === type || (isAbstractType(named) && this.schema.isSubType(named, type));
  }

  #planField(
    parentType: GraphQLObjectType,
    key: string,
    nodes: readonly FieldNode[],
  ): FieldPlan | TypenamePlan | undefined {
    const [node] = nodes;
    const name = node?.name.value ?? '';
    const label = `${JSON.stringify(key)}:`;
    if (name === '__typename') return { text: `${label}${JSON.stringify(parentType.name)}` };
    const field = parentType.getFields()[name];
    if (!node || !field) return undefined;
    const { write, isComposite } = writingOf(field.type);
    const operation = { fragments: this.fragments, variableValues: this.#conditions };
    return {
      index: this.fieldCount++,
      key,
      label,
      field,
      parentType,
      nodes,
      resolve: uncountedResolver(field),
      write,
      isComposite,
      args: argumentsReader(field, node),
      weight: isLeafType(getNamedType(field.type)) ? undefined : weigh(nodes, operation),
      selections: new Map(),
    };
  }
}

/** Whether a field is an object that has an id. */
function isSingle({ field }: FieldPlan): boolean {
  const type = getNullableType(field.type);
  return isAbstractType(type) || (isObjectType(type) && type.getFields().id !== undefined);
}

const listsOfConnections: readonly string[] = ['nodes', 'edges'];

/** Not a symbol, which graphql-js would not copy. */
const uncounted = 'tonearmUncounted';

/** Extensions of a field whose resolver counts what it adds to an answer, which the run of a plan does by itself.
 * @param resolve the one that counts nothing. */
export function withUncounted(resolve: Resolver | undefined) {
  return { [uncounted]: { resolve } };
}

function uncountedResolver(field: GraphQLField<unknown, RequestContext>): Resolver | undefined {
  const kept = field.extensions[uncounted] as { resolve?: Resolver } | undefined;
  return kept ? kept.resolve : field.resolve;
}

export interface ParsedOperation {
  readonly operation: OperationDefinitionNode;
  readonly fragments: Record<string, FragmentDefinitionNode>;
}

/** The operation that is to run, with the document's fragments; undefined where the document has none of this name, or
 * several and no name says which. */
export function operationOf(
  document: DocumentNode,
  name: string | null | undefined,
): ParsedOperation | undefined {
  const fragments: Record<string, FragmentDefinitionNode> = Object.create(null);
  const operations: OperationDefinitionNode[] = [];
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    if (name == null || definition.name?.value === name) operations.push(definition);
  }
  const [operation] = operations;
  return operation && operations.length === 1 ? { operation, fragments } : undefined;
}

/** What of a document decides how it can be run. */
export interface DocumentTraits {
  /** Variables that `@skip` and `@include` name. */
  readonly conditions: readonly string[];
  /** Whether it asks for the schema itself, or names a field `__proto__`, which only graphql-js can answer. */
  readonly isUnusual: boolean;
}

export function traitsOf(document: DocumentNode): DocumentTraits {
  const conditions = new Set<string>();
  let isUnusual = false;
  visit(document, {
    Directive(directive) {
      if (directive.name.value !== 'skip' && directive.name.value !== 'include') return;
      for (const { value } of directive.arguments ?? [])
        if (value.kind === Kind.VARIABLE) conditions.add(value.name.value);
    },
    Field({ name, alias }) {
      if (/^__(schema|type)$/.test(name.value) || alias?.value === '__proto__') isUnusual = true;
    },
  });
  return { conditions: [...conditions], isUnusual };
}

/** The type that an operation starts from; undefined for mutations, whose fields wait for each other. */
export function rootTypeOf(
  schema: GraphQLSchema,
  { operation }: ParsedOperation,
): GraphQLObjectType | undefined {
  const type = operation.operation === 'mutation' ? undefined : schema.getRootType(operation.operation);
  return isObjectType(type) ? type : undefined;
}
