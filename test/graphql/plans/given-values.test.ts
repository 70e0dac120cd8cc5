import {
  buildSchema,
  type FieldNode,
  getArgumentValues,
  getVariableValues,
  type OperationDefinitionNode,
  parse,
} from 'graphql';
import { expect, test } from 'vitest';
import { argumentsReader, variablesReader } from '../../../src/graphql/plans/given-values.model.ts';

const schema = buildSchema(`
  enum Colour { RED GREEN }
  input Point { x: Int!, y: Int = 7, more: [Point!] }
  type Query {
    plain(number: Int, needed: Int!, listed: [Int!], colour: Colour, point: Point, filled: Int = 5, sure: Int! = 6): Int
  }`);
const field = schema.getQueryType()?.getFields().plain;
if (!field) throw new TypeError('The field is missing');

const types = [
  'Int',
  'Int!',
  '[Int]',
  '[Int!]!',
  'Colour',
  'Point',
  'Point!',
  'ID',
  'Query',
  'Missing',
  'Int = 3',
  'Int! = 3',
  '[Int] = 3',
  'Int = null',
  'Point = { x: 1 }',
];
const given = [
  {},
  { v: undefined },
  ...[null, 1, 1.5, '1', true, 'RED', 'BLUE', [], [1, null], [[1]], {}, { x: 1 }, { x: 1, z: 2 }].map(
    (v) => ({ v }),
  ),
  { v: { x: 1, more: [{ x: 2 }, { x: 3, y: null }] } },
];

test.each(types)('variables of type %s are read as graphql-js reads them', (type) => {
  const definitions = operationOf(`query ($v: ${type}) { plain(needed: 1) }`).variableDefinitions ?? [];
  const read = variablesReader(schema, definitions);
  for (const variables of given)
    expect({ variables, read: read(variables) }).toEqual({
      variables,
      read: getVariableValues(schema, definitions, variables).coerced,
    });
});

const literals = [
  '',
  'null',
  '1',
  '"1"',
  '[1, 2]',
  '[$v]',
  'RED',
  '{ x: 1 }',
  '{ x: $v }',
  '{ y: 2 }',
  '$v',
  '$w',
];

test.each(field.args.map(({ name }) => name))('argument %s is read as graphql-js reads it', (name) => {
  const usual = name === 'needed' ? '' : 'needed: $n';
  for (const literal of literals) {
    const written = [usual, literal && `${name}: ${literal}`].filter(Boolean).join(', ');
    const node = fieldOf(`{ plain${written && `(${written})`} }`);
    const reader = argumentsReader(field, node);
    for (const variables of [
      { n: 1 },
      { n: 1, v: 1 },
      { n: 1, v: null },
      { n: 1, v: undefined },
      { n: null },
    ]) {
      const read = () => (typeof reader === 'function' ? reader(variables) : reader);
      expect([written, variables, outcomeOf(read)]).toEqual([
        written,
        variables,
        outcomeOf(() => getArgumentValues(field, node, variables)),
      ]);
    }
  }
});

function outcomeOf(read: () => unknown): unknown {
  try {
    return read();
  } catch (error) {
    return String(error);
  }
}

function operationOf(text: string): OperationDefinitionNode {
  const [definition] = parse(text).definitions;
  return definition as OperationDefinitionNode;
}

function fieldOf(text: string): FieldNode {
  const [selection] = operationOf(text).selectionSet.selections;
  return selection as FieldNode;
}
