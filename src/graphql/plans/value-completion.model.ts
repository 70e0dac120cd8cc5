import {
  type GraphQLAbstractType,
  GraphQLError,
  GraphQLID,
  GraphQLInt,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  GraphQLString,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { type Completion, type FieldPlan, type Items, isPromise, type Run } from './field-plan.model.ts';

interface TypeCompletion {
  readonly complete: Completion;
  readonly isComposite: boolean;
}

const known = new WeakMap<GraphQLOutputType, TypeCompletion>();

/** How values of a type are completed: "Value Completion" of the GraphQL specification (October 2021, section 6.4.3),
 * with the error messages of graphql-js. */
export function completionOf(type: GraphQLOutputType): TypeCompletion {
  let completion = known.get(type);
  if (!completion) {
    completion = makeCompletion(type);
    known.set(type, completion);
  }
  return completion;
}

function makeCompletion(type: GraphQLOutputType): TypeCompletion {
  if (isNonNullType(type)) {
    const { complete, isComposite } = completionOf(type.ofType);
    return { complete: refusingNull(complete), isComposite };
  }
  if (isListType(type)) {
    return { complete: orNull(listOf(type.ofType)), isComposite: true };
  }
  if (isLeafType(type)) return { complete: orNull(leaf(type)), isComposite: false };
  if (isAbstractType(type)) return { complete: orNull(abstract(type)), isComposite: true };
  return { complete: orNull(object(type)), isComposite: true };
}

function orNull(complete: Completion): Completion {
  return (run, value, plan, path) => {
    if (value == null) return null;
    if (value instanceof Error) throw value;
    return complete(run, value, plan, path);
  };
}

function refusingNull(complete: Completion): Completion {
  return (run, value, plan, path) => {
    const completed = complete(run, value, plan, path);
    if (completed === null) {
      const name = `${plan.parentType.name}.${plan.field.name}`;
      throw new Error(`Cannot return null for non-nullable field ${name}.`);
    }
    return completed;
  };
}

function leaf(type: GraphQLLeafType): Completion {
  if (type === GraphQLString || type === GraphQLID)
    return (_run, value) => (typeof value === 'string' ? value : serialized(type, value));
  if (type === GraphQLInt) return (_run, value) => (isInt(value) ? value : serialized(type, value));
  return (_run, value) => serialized(type, value);
}

function isInt(value: unknown): boolean {
  return typeof value === 'number' && (value | 0) === value;
}

function serialized(type: GraphQLLeafType, value: unknown): unknown {
  const result = type.serialize(value);
  if (result != null) return result;
  const shown = `${type.name}.serialize(${String(value)})`;
  throw new Error(`Expected \`${shown}\` to return non-nullable value, returned: ${String(result)}`);
}

function listOf(itemType: GraphQLOutputType): Completion {
  const entries: Items = { ...completionOf(itemType), itemType };
  return (run, value, plan, path) => {
    if (typeof value !== 'object' || value === null || !(Symbol.iterator in value)) {
      const name = `${plan.parentType.name}.${plan.field.name}`;
      throw new GraphQLError(`Expected Iterable, but did not find one for field "${name}".`);
    }
    const items: readonly unknown[] = Array.isArray(value) ? value : Array.from(value as Iterable<unknown>);
    return run.completeItems(items, entries, plan, path);
  };
}

function object(type: GraphQLObjectType): Completion {
  return (run, value, plan, path) => {
    if (!type.isTypeOf) return run.executeFields(run.plan.selectionOf(plan, type), value, path);
    const isTypeOf = type.isTypeOf(value, run.context, run.infoOf(plan));
    if (isPromise(isTypeOf)) return isTypeOf.then((result) => checked(result));
    return checked(isTypeOf);

    function checked(isOfType: boolean): unknown {
      if (isOfType) return run.executeFields(run.plan.selectionOf(plan, type), value, path);
      const nodes = plan.nodes;
      throw new GraphQLError(`Expected value of type "${type.name}" but got: ${String(value)}.`, { nodes });
    }
  };
}

function abstract(type: GraphQLAbstractType): Completion {
  return (run, value, plan, path) => {
    const name = run.typeNameOf(type, value, plan);
    const go = (resolved: string | undefined) =>
      completionOf(concrete(type, resolved, run, plan)).complete(run, value, plan, path);
    return isPromise(name) ? name.then(go) : go(name);
  };
}

function concrete(
  type: GraphQLAbstractType,
  name: string | undefined,
  { plan: { schema } }: Run,
  { parentType, field, nodes }: FieldPlan,
): GraphQLObjectType {
  const refuse = (message: string): never => {
    throw new GraphQLError(message, { nodes });
  };
  const abstractType = `Abstract type "${type.name}"`;
  if (name == null) {
    const place = `at runtime for field "${parentType.name}.${field.name}"`;
    const ways = `Either the "${type.name}" type should provide a "resolveType" function or each possible type should provide an "isTypeOf" function.`;
    return refuse(`${abstractType} must resolve to an Object type ${place}. ${ways}`);
  }
  const found = schema.getType(name);
  if (!found)
    return refuse(`${abstractType} was resolved to a type "${name}" that does not exist inside the schema.`);
  if (!isObjectType(found)) return refuse(`${abstractType} was resolved to a non-object type "${name}".`);
  if (!schema.isSubType(type, found))
    return refuse(`Runtime Object type "${name}" is not a possible type for "${type.name}".`);
  return found;
}
