import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql';

/** Pages, objects of a page, and what belongs to them. */
const depth = 3;
/** Fields of an object that a reader gets an idea by. */
const fieldsShown = 4;

type Field = GraphQLField<unknown, unknown>;

/** An operation that asks for a root field with its required arguments as variables, and for a few fields of it. */
export function exampleOperation(kind: 'query' | 'mutation' | 'subscription', field: Field): string {
  const required = field.args.filter(isRequiredArgument);
  const declared = required.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
  const given = required.map(({ name }) => `${name}: $${name}`).join(', ');
  const name = field.name.charAt(0).toUpperCase() + field.name.slice(1);
  const lines = [
    `${kind} ${name}${declared && `(${declared})`} {`,
    ...fieldLines(field, given && `(${given})`, depth).map((line) => `  ${line}`),
    '}',
  ];
  return lines.join('\n');
}

/** Variables of the example, with made-up values. */
export function exampleVariables({ args }: Field): Record<string, unknown> {
  const required = args.filter(isRequiredArgument);
  return Object.fromEntries(required.map(({ name, type }) => [name, sampleOf(type)]));
}

function sampleOf(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return sampleOf(type.ofType);
  if (isListType(type)) return [sampleOf(type.ofType)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (!isInputObjectType(type)) return type.name in scalars ? scalars[type.name] : 'text';
  const fields = Object.values(type.getFields());
  const wanted = type.isOneOf ? fields.slice(0, 1) : fields.filter(isRequiredInputField);
  return Object.fromEntries(wanted.map((field) => [field.name, sampleOf(field.type)]));
}

const scalars: Record<string, unknown> = {
  ID: '01890a5d-ac96-774b-bcce-b302099a8057',
  Int: 1,
  Float: 1,
  Boolean: true,
  DateTime: '2026-01-01T12:00:00.000Z',
  URL: 'https://music.example/page',
  JSON: {},
  // Sent as a part of a multipart request.
  Upload: null,
};

function fieldLines(field: Field, args: string, left: number): string[] {
  const type = getNamedType(field.type);
  if (isLeafType(type)) return [`${field.name}${args}`];
  if (!isObjectType(type)) return [`${field.name}${args} { __typename }`];
  const inner = chosen(type, left).flatMap((member) => fieldLines(member, '', left - 1));
  return [`${field.name}${args} {`, ...inner.map((line) => `  ${line}`), '}'];
}

/** What says most of an object: of a page its nodes, of others the first plain fields, and while there is room objects
 * that a payload has. */
function chosen(type: GraphQLObjectType, left: number): Field[] {
  const fields: Field[] = Object.values(type.getFields()).filter(
    ({ args }) => !args.some(isRequiredArgument),
  );
  const nodes = fields.filter(({ name }) => name === 'nodes' || name === 'pageInfo');
  if (nodes.length > 0 && left > 0) return nodes;
  const plain = fields.filter(
    ({ type: given, args }) => isLeafType(getNamedType(given)) && args.length === 0,
  );
  const objects = fields.filter((field) => isObjectType(getNamedType(field.type)));
  if (type.name.endsWith('Payload') && left > 0) return [...objects, ...plain].slice(0, fieldsShown);
  if (plain.length === 0 && left > 0 && objects.length > 0) return objects.slice(0, 2);
  return [...plain].sort((a, b) => Number(b.name === 'id') - Number(a.name === 'id')).slice(0, fieldsShown);
}
