import {
  coerceInputValue,
  type FieldNode,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  getArgumentValues,
  isInputType,
  isNonNullType,
  Kind,
  typeFromAST,
  type ValueNode,
  type VariableDefinitionNode,
  valueFromAST,
  visit,
} from 'graphql';
import type { Variables } from './conditions.model.ts';

/** A variable of an operation, with its type looked up. */
interface KnownVariable {
  readonly name: string;
  readonly type: GraphQLInputType;
  readonly defaultValue: ValueNode | undefined;
}

/** Reads the variables of one operation as `getVariableValues` of graphql-js does, which looks up their types each
 * time. It follows "Coercing Variable Values" of the GraphQL specification (October 2021, section 6.1.2).
 * @returns undefined, like what it returns, where graphql-js has to tell what is wrong. */
export function variablesReader(
  schema: GraphQLSchema,
  definitions: readonly VariableDefinitionNode[],
): (given: Variables) => Variables | undefined {
  const known: KnownVariable[] = [];
  for (const { variable, type: typeNode, defaultValue } of definitions) {
    const type = typeFromAST(schema, typeNode);
    if (!isInputType(type)) return () => undefined;
    known.push({ name: variable.name.value, type, defaultValue });
  }
  return (given) => {
    const values: Record<string, unknown> = {};
    for (const variable of known) if (!readVariable(variable, given, values)) return undefined;
    return values;
  };
}

/** @returns whether the value is valid. */
function readVariable(
  { name, type, defaultValue }: KnownVariable,
  given: Variables,
  values: Record<string, unknown>,
): boolean {
  if (!Object.hasOwn(given, name)) {
    if (defaultValue) values[name] = valueFromAST(defaultValue, type);
    return defaultValue !== undefined || !isNonNullType(type);
  }
  let isValid = true;
  values[name] = coerceInputValue(given[name], type, () => {
    isValid = false;
  });
  return isValid;
}

type Arguments = Record<string, unknown>;
/** @returns whether it could. */
type ArgumentReader = (variables: Variables, args: Arguments) => boolean;

const none = Object.freeze({});

/** Reads the arguments of one field as `getArgumentValues` of graphql-js does, which goes through their definitions
 * and values each time. It follows "Coercing Field Arguments" of the GraphQL specification (October 2021, section
 * 6.4.1).
 * @returns the arguments, where they depend on no variable, or how to read them. */
export function argumentsReader(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
): Arguments | ((variables: Variables) => Arguments) {
  if (field.args.length === 0) return none;
  const nodes = new Map(node.arguments?.map(({ name, value }) => [name.value, value]));
  // Where a value is not valid, graphql-js tells why.
  const byGraphql = (variables: Variables) => getArgumentValues(field, node, variables);
  if (!namesVariable(node.arguments ?? [])) {
    try {
      return getArgumentValues(field, node);
    } catch {
      return byGraphql;
    }
  }
  const readers = field.args.map((argument) => argumentReader(argument, nodes.get(argument.name)));
  return (variables) => {
    const args: Arguments = {};
    for (const read of readers) if (!read(variables, args)) return byGraphql(variables);
    return args;
  };
}

function argumentReader(
  { name, type, defaultValue }: GraphQLArgument,
  node: ValueNode | undefined,
): ArgumentReader {
  const readMissing: ArgumentReader = (_variables, args) => {
    if (defaultValue !== undefined) args[name] = defaultValue;
    return defaultValue !== undefined || !isNonNullType(type);
  };
  if (!node) return readMissing;
  if (node.kind === Kind.VARIABLE) {
    const variable = node.name.value;
    return (variables, args) => {
      if (!Object.hasOwn(variables, variable)) return readMissing(variables, args);
      const value = variables[variable];
      args[name] = value;
      return value !== undefined && (value !== null || !isNonNullType(type));
    };
  }
  const constant = namesVariable([node]) ? undefined : valueFromAST(node, type);
  return (variables, args) => {
    args[name] = constant === undefined ? valueFromAST(node, type, variables) : constant;
    return args[name] !== undefined;
  };
}

function namesVariable(nodes: readonly (ValueNode | NonNullable<FieldNode['arguments']>[number])[]): boolean {
  let names = false;
  for (const node of nodes)
    visit(node, {
      Variable() {
        names = true;
      },
    });
  return names;
}
