import {
  GraphQLEnumType,
  GraphQLInputObjectType,
  GraphQLInterfaceType,
  type GraphQLNamedType,
  GraphQLObjectType,
  type GraphQLSchema,
  isSpecifiedDirective,
  isSpecifiedScalarType,
  buildSchema as readSchema,
} from 'graphql';
import { expect, test } from 'vitest';
import { buildSchema, printSchema } from '../../src/graphql/schema.setup.ts';

interface Described {
  name: string;
  description?: string | null | undefined;
  deprecationReason?: string | null | undefined;
}

/** Everything in a schema that a reader looks up, by its place. */
function* placesIn(schema: GraphQLSchema): Iterable<[string, Described]> {
  for (const directive of schema.getDirectives().filter((one) => !isSpecifiedDirective(one))) {
    yield [`@${directive.name}`, directive];
    for (const argument of directive.args) yield [`@${directive.name}(${argument.name})`, argument];
  }
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__') || isSpecifiedScalarType(type)) continue;
    yield [type.name, type];
    yield* membersOf(type);
  }
}

function* membersOf(type: GraphQLNamedType): Iterable<[string, Described]> {
  if (type instanceof GraphQLEnumType)
    for (const value of type.getValues()) yield [`${type.name}.${value.name}`, value];
  if (type instanceof GraphQLInputObjectType)
    for (const field of Object.values(type.getFields())) yield [`${type.name}.${field.name}`, field];
  if (type instanceof GraphQLObjectType || type instanceof GraphQLInterfaceType) {
    for (const field of Object.values(type.getFields())) {
      yield [`${type.name}.${field.name}`, field];
      for (const argument of field.args) yield [`${type.name}.${field.name}(${argument.name})`, argument];
    }
  }
}

const undescribed = (schema: GraphQLSchema) =>
  [...placesIn(schema)].filter(([, { description }]) => !description?.trim()).map(([place]) => place);

test('every type, field, argument, input field, enum value and directive has a description', () => {
  const schema = readSchema(printSchema(buildSchema()));
  expect([...placesIn(schema)].length).toBeGreaterThan(700);
  expect(undescribed(schema)).toEqual([]);
});

test('what lacks a description is found, wherever it is', () => {
  const schema = readSchema(`
    directive @marked(by: String) on FIELD_DEFINITION
    type Query { one(of: Kind): Int }
    input Wish { one: Int }
    enum Kind { THIS }
  `);
  expect(undescribed(schema)).toEqual([
    '@marked',
    '@marked(by)',
    'Query',
    'Query.one',
    'Query.one(of)',
    'Wish',
    'Wish.one',
    'Kind',
    'Kind.THIS',
  ]);
});

test('what is deprecated says what to use instead, and when it goes', () => {
  const deprecated = [...placesIn(buildSchema())].flatMap(([place, { deprecationReason: reason }]) =>
    reason == null ? [] : [[place, reason] as const],
  );
  for (const [place, reason] of deprecated) expect(reason, place).toMatch(/\b20\d\d-\d\d-\d\d\b/);
});
