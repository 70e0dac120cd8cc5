import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isNonNullType,
  isObjectType,
} from 'graphql';

/** A plugin of GraphQL Code Generator: writes what normalized caches need to know of the schema. */
export function plugin(schema: GraphQLSchema): string {
  const types = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type));
  const objects = types.filter(({ name }) => !name.startsWith('__') && !isRoot(schema, name));
  const constants = {
    connections: tableOf(
      types.filter(({ name }) => !name.startsWith('__')),
      connectionsOf,
    ),
    ofUser: objects.filter(isOfUser).map(({ name }) => name),
    embedded: objects.filter((type) => !type.getFields().id && !isOfUser(type)).map(({ name }) => name),
    lookups: lookupsOf(schema),
    possibleTypes: possibleTypesOf(schema),
  };
  return Object.entries(constants)
    .map(
      ([name, value]) =>
        `${comments[name]}\nexport const ${name} = ${JSON.stringify(value, null, 2)} as const;\n`,
    )
    .join('\n');
}

const comments: Record<string, string> = {
  connections: '/** Paged lists, by type and field: the arguments by which one list differs from another. */',
  ofUser: '/** Types without an id of which each user has one. */',
  embedded: '/** Types without an id, which are part of the object that has them. */',
  lookups: '/** Fields of Query that return an object of this type by its id. */',
  possibleTypes: '/** Types by their interfaces. */',
};

const pageArguments = new Set(['first', 'after', 'last', 'before']);

function isRoot(schema: GraphQLSchema, name: string): boolean {
  return [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].some(
    (root) => root?.name === name,
  );
}

function tableOf<Value extends object>(
  types: readonly GraphQLObjectType[],
  read: (type: GraphQLObjectType) => Value,
): Record<string, Value> {
  const entries = types.map((type) => [type.name, read(type)] as const);
  return Object.fromEntries(entries.filter(([, value]) => Object.keys(value).length > 0));
}

function connectionsOf(type: GraphQLObjectType): Record<string, string[]> {
  const paged = Object.values(type.getFields()).filter(isConnection);
  return Object.fromEntries(
    paged.map(({ name, args }) => [
      name,
      args.map((argument) => argument.name).filter((argument) => !pageArguments.has(argument)),
    ]),
  );
}

function isConnection({ type }: GraphQLField<unknown, unknown>): boolean {
  const named = getNamedType(type);
  return isObjectType(named) && ['nodes', 'edges', 'pageInfo'].every((field) => field in named.getFields());
}

/** Such as a presence: it says whose it is, and has no id of its own. */
function isOfUser(type: GraphQLObjectType): boolean {
  const { id, user } = type.getFields();
  return !id && user !== undefined && isNonNullType(user.type) && getNamedType(user.type).name === 'User';
}

function lookupsOf(schema: GraphQLSchema): Record<string, string> {
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
  const found = fields.filter(({ args, type }) => {
    const named = getNamedType(type);
    return args.length === 1 && args[0]?.name === 'id' && isObjectType(named) && 'id' in named.getFields();
  });
  return Object.fromEntries(found.map(({ name, type }) => [name, getNamedType(type).name]));
}

function possibleTypesOf(schema: GraphQLSchema): Record<string, string[]> {
  const interfaces = Object.values(schema.getTypeMap()).filter((type) => isInterfaceType(type));
  return Object.fromEntries(
    interfaces.map((type) => [type.name, schema.getPossibleTypes(type).map(({ name }) => name)]),
  );
}
