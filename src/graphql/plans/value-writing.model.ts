import {
  type GraphQLAbstractType,
  GraphQLBoolean,
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
import { WrittenList, WrittenObject } from '../../api/projection.model.ts';
import { byteText } from '../../persistence/byte-text.model.ts';
import {
  type FieldPlan,
  type Items,
  isPromise,
  type Run,
  type Writing,
  writtenNull,
} from './field-plan.model.ts';
import { stringText } from './json-text.model.ts';

interface TypeWriting {
  readonly write: Writing;
  readonly isComposite: boolean;
}

const known = new WeakMap<GraphQLOutputType, TypeWriting>();

/** How values of a type are written: "Value Completion" of the GraphQL specification (October 2021, section 6.4.3),
 * with the error messages of graphql-js. */
export function writingOf(type: GraphQLOutputType): TypeWriting {
  let writing = known.get(type);
  if (!writing) {
    writing = makeWriting(type);
    known.set(type, writing);
  }
  return writing;
}

function makeWriting(type: GraphQLOutputType): TypeWriting {
  if (isNonNullType(type)) {
    const { write, isComposite } = writingOf(type.ofType);
    return { write: refusingNull(write), isComposite };
  }
  if (isListType(type)) return { write: orNull(listOf(type.ofType)), isComposite: true };
  if (isLeafType(type)) return { write: orNull(leaf(type)), isComposite: false };
  if (isAbstractType(type)) return { write: orNull(abstract(type)), isComposite: true };
  return { write: orNull(object(type)), isComposite: true };
}

function orNull(write: Writing): Writing {
  return (run, value, plan, path) => {
    if (value == null) return writtenNull;
    if (value instanceof Error) throw value;
    return write(run, value, plan, path);
  };
}

function refusingNull(write: Writing): Writing {
  return (run, value, plan, path) => {
    const written = write(run, value, plan, path);
    if (written === writtenNull) {
      const name = `${plan.parentType.name}.${plan.field.name}`;
      throw new Error(`Cannot return null for non-nullable field ${name}.`);
    }
    return written;
  };
}

function leaf(type: GraphQLLeafType): Writing {
  if (type === GraphQLString || type === GraphQLID)
    return (_run, value) => (typeof value === 'string' ? stringText(value) : serialized(type, value));
  if (type === GraphQLInt) return (_run, value) => (isInt(value) ? `${value}` : serialized(type, value));
  if (type === GraphQLBoolean)
    return (_run, value) => (typeof value === 'boolean' ? `${value}` : serialized(type, value));
  return (_run, value) => serialized(type, value);
}

function isInt(value: unknown): value is number {
  return typeof value === 'number' && (value | 0) === value;
}

function serialized(type: GraphQLLeafType, value: unknown): string {
  const result = type.serialize(value);
  if (typeof result === 'string') return stringText(result);
  if (result != null) return byteText(JSON.stringify(result));
  const shown = `${type.name}.serialize(${String(value)})`;
  throw new Error(`Expected \`${shown}\` to return non-nullable value, returned: ${String(result)}`);
}

function listOf(itemType: GraphQLOutputType): Writing {
  const entries: Items = { ...writingOf(itemType), itemType };
  return (run, value, plan, path) => {
    if (value instanceof WrittenList) return run.writeProjectedList(value, plan);
    if (typeof value !== 'object' || value === null || !(Symbol.iterator in value)) {
      const name = `${plan.parentType.name}.${plan.field.name}`;
      throw new GraphQLError(`Expected Iterable, but did not find one for field "${name}".`);
    }
    const items: readonly unknown[] = Array.isArray(value) ? value : Array.from(value as Iterable<unknown>);
    return run.writeItems(items, entries, plan, path);
  };
}

function object(type: GraphQLObjectType): Writing {
  const write: Writing = (run, value, plan, path) => {
    if (value instanceof WrittenObject) {
      const { text } = value;
      if (text !== null) return run.writeProjected(text, value.selection);
      return value.instead().then((row) => (row == null ? writtenNull : write(run, row, plan, path)));
    }
    if (!type.isTypeOf) return run.writeFields(run.plan.selectionOf(plan, type), value, path);
    const isTypeOf = type.isTypeOf(value, run.context, run.infoOf(plan));
    if (isPromise(isTypeOf)) return isTypeOf.then((result) => checked(result));
    return checked(isTypeOf);

    function checked(isOfType: boolean) {
      if (isOfType) return run.writeFields(run.plan.selectionOf(plan, type), value, path);
      const nodes = plan.nodes;
      throw new GraphQLError(`Expected value of type "${type.name}" but got: ${String(value)}.`, { nodes });
    }
  };
  return write;
}

function abstract(type: GraphQLAbstractType): Writing {
  return (run, value, plan, path) => {
    const name = run.typeNameOf(type, value, plan);
    const go = (resolved: string | undefined) =>
      writingOf(concrete(type, resolved, run, plan)).write(run, value, plan, path);
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
