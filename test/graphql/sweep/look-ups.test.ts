import { GraphQLObjectType, getNamedType, isLeafType, isRequiredArgument } from 'graphql';
import { describe, expect, test } from 'vitest';
import { buildSchema } from '../../../src/graphql/schema.setup.ts';
import { testApp } from '../../support/app.ts';
import { argumentsIn, furnish } from './house.ts';
import { documentOf, leavesOf, nameOf, type Path, pathsFrom, stepsFrom } from './schema-paths.ts';

const schema = buildSchema();
const app = await testApp();
const house = await furnish(app, { tracks: 12, albums: 12, items: 12, people: 7 });
const query = schema.getQueryType() as GraphQLObjectType;

const most = 4;
const hasList = (path: Path) => path.some(({ isList }) => isList);
const paths = pathsFrom(schema, query, most);
/** Every type by each short way that leads to several objects of it, or by the shortest one. */
const ways = paths.filter(hasList).filter((path, _index, all) => {
  const type = path.at(-1)?.type;
  return path.length <= 3 || path === all.find((other) => other.at(-1)?.type === type);
});

/** Something of each field that has no required arguments. */
function selections(type: GraphQLObjectType): string[] {
  const leaves = leavesOf(type).map(({ name }) => name);
  const objects = stepsFrom(schema, type).filter(({ field }) => !field.args.some(isRequiredArgument));
  return [...leaves, ...objects.map(({ field }) => `${field.name} { __typename }`)];
}

async function statementsFor(path: Path, selection: string, first: number) {
  const document = documentOf(path, argumentsIn(house, first), selection);
  if (!document) throw new TypeError(`${nameOf(path)} can't be asked for`);
  const answer = await app.from({ token: house.admin.accessToken }).query(document);
  const asOwner = await app.from({ token: house.owner.accessToken }).query(document);
  return { counts: [answer.statements.length, asOwner.statements.length], statements: answer.statements };
}

describe('a field takes as many statements for many objects as for two', () => {
  test.each(ways.map((path) => ({ name: nameOf(path), path })))('$name', async ({ path }) => {
    const fields = selections(path.at(-1)?.type as GraphQLObjectType);
    const grows = async (selection: string) => {
      const [few, many] = [await statementsFor(path, selection, 2), await statementsFor(path, selection, 6)];
      // If both of two songs have pictures of their own, their albums need not be read, nor the pictures of these. One
      // more statement for each object would be four more.
      const isMore = many.counts.some((count, index) => count > (few.counts[index] ?? 0) + 2);
      return isMore ? `${selection}: ${many.statements.join('\n')}` : undefined;
    };
    if ((await grows(fields.join(' '))) === undefined) return;
    // Which one it is.
    const faults = [];
    for (const field of fields) faults.push(await grows(field));
    expect(faults.filter((fault) => fault !== undefined)).toEqual([]);
  });
});

test('every field that queries the database has a cost', async () => {
  const asked: string[] = [];
  const byType = Object.values(Object.groupBy(ways, (path) => path.at(-1)?.type.name ?? ''));
  // Only the owner has sessions to look up, whom the shortest ways to users may not lead to.
  const toOneself = paths.filter(([step, ...more]) => step?.field.name === 'me' && more.length === 0);
  for (const path of [...toOneself, ...byType.flatMap((some = []) => some.slice(0, 4))]) {
    const type = path.at(-1)?.type as GraphQLObjectType;
    const bare = await statementsFor(path, '__typename', 2);
    for (const field of Object.values(type.getFields())) {
      if (field.args.some(isRequiredArgument)) continue;
      const isLeaf = isLeafType(getNamedType(field.type));
      const { counts } = await statementsFor(path, isLeaf ? field.name : `${field.name} { __typename }`, 2);
      if (counts.every((count, index) => count <= (bare.counts[index] ?? 0))) continue;
      asked.push(`${type.name}.${field.name}`);
      expect(field.extensions.complexity, `${type.name}.${field.name}`).toBeDefined();
    }
  }
  expect(asked).toEqual(expect.arrayContaining(['User.sessions', 'User.presence', 'Album.songs']));
});

test('a list of objects without a cost is refused when the schema is built', () => {
  const lists = Object.values(schema.getTypeMap()).flatMap((type) =>
    type instanceof GraphQLObjectType && !type.name.startsWith('__') ? stepsFrom(schema, type) : [],
  );
  for (const { parent, field, isList } of lists) {
    if (isList) expect(field.extensions.complexity, `${parent}.${field.name}`).toBeDefined();
  }
});
