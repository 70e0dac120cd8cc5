import { describe, expect, test } from 'vitest';
import { testApp } from '../support/app.ts';

const app = await testApp({
  environment: {
    QUERY_MAX_DEPTH: '5',
    QUERY_MAX_ALIASES: '3',
    QUERY_MAX_DIRECTIVES: '3',
    QUERY_MAX_ROOT_FIELDS: '4',
    QUERY_MAX_FIELDS: '20',
    QUERY_MAX_TOKENS: '600',
  },
});

const times = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ');
const id = '00000000-0000-4000-8000-000000000000';
const skips = (count: number) => times(count, () => '... @skip(if: false) { title }');

async function refusals(document: string) {
  const { status, errors, data, statements } = await app.query(document);
  expect(data).toBeUndefined();
  expect(status).toBe(400);
  expect(statements).toEqual([]);
  return errors?.map(({ extensions }) => extensions);
}

describe.each<[string, number, { allowed: string[]; refused: string[] }]>([
  [
    'depth',
    5,
    {
      allowed: ['{ songs { nodes { album { artist { name } } } } }'],
      refused: [
        '{ songs { nodes { album { artist { image { url } } } } } }',
        '{ songs { nodes { ...A } } } fragment A on Song { album { ...B } } fragment B on Album { artist { image { url } } }',
        '{ songs { ... { nodes { ... on Song { album { artist { image { url } } } } } } } }',
      ],
    },
  ],
  [
    'aliases',
    3,
    {
      allowed: [
        '{ a: __typename b: __typename c: __typename }',
        `{ song(id: "${id}") { a: title b: title c: id } }`,
      ],
      refused: [
        '{ a: __typename b: __typename c: __typename d: __typename }',
        `{ song(id: "${id}") { a: title b: title c: id d: __typename } }`,
        `{ a: song(id: "${id}") { ...F } b: song(id: "${id}") { ...F } } fragment F on Song { c: title }`,
      ],
    },
  ],
  [
    'directives',
    3,
    {
      allowed: [`{ song(id: "${id}") { ${skips(3)} } }`],
      refused: [
        `{ song(id: "${id}") { ${skips(4)} } }`,
        `{ song(id: "${id}") { ...F @skip(if: true) } } fragment F on Song { ${skips(3)} }`,
        `{ song(id: "${id}") { title @skip(if: true) @include(if: true) id @skip(if: true) @include(if: true) } }`,
      ],
    },
  ],
  [
    'rootFields',
    4,
    {
      allowed: ['{ __typename songs { totalCount } albums { totalCount } artists { totalCount } }'],
      refused: [
        `{ __typename songs { totalCount } albums { totalCount } artists { totalCount } song(id: "${id}") { id } }`,
        `{ ...F ...F ... on Query { __typename } } fragment F on Query { __typename songs { totalCount } }`,
      ],
    },
  ],
  [
    'fields',
    20,
    {
      allowed: [`{ song(id: "${id}") { ${times(19, () => 'title')} } }`],
      refused: [
        `{ song(id: "${id}") { ${times(20, () => 'title')} } }`,
        `{ song(id: "${id}") { ...F ...F ...F } } fragment F on Song { ${times(6, () => 'title')} }`,
        `{ song(id: "${id}") { ${times(20, (index) => `...F${index}`)} } } ${times(20, (index) => `fragment F${index} on Song { title }`)}`,
      ],
    },
  ],
])('%s', (limit, maximum, { allowed, refused }) => {
  test.each(allowed)('the limits on documents allow %s', async (document) => {
    expect((await app.query(document)).errors).toBeUndefined();
  });

  test.each(refused)('the limits on documents refuse %s', async (document) => {
    const expected = { code: 'QUERY_TOO_COMPLEX', limit, maximum };
    expect(await refusals(document)).toContainEqual(expected);
  });
});

test('tokens beyond the limit are not even parsed', async () => {
  const { status, errors } = await app.query(`{ song(id: "${id}") { ${times(600, () => 'title')} } }`);
  expect([status, errors?.[0]?.extensions?.code]).toEqual([400, 'QUERY_TOO_COMPLEX']);
  expect(errors?.[0]?.message).toContain('600 tokens');
});

test.each([5, 10, 30])('a bomb of nested fragments, %i levels deep, is refused quickly', async (levels) => {
  const bomb = times(levels, (level) => `fragment F${level} on Song { ...F${level + 1} ...F${level + 1} }`);
  const document = `{ song(id: "${id}") { ...F0 } } ${bomb} fragment F${levels} on Song { title }`;
  expect(await refusals(document)).toMatchObject([{ code: 'QUERY_TOO_COMPLEX' }]);
});

test('every operation of a document counts for the limits, also those that are not executed', async () => {
  const document =
    'query A { __typename } query B { songs { nodes { album { artist { image { url } } } } } }';
  const { statusCode, body } = await app.server.inject({
    method: 'POST',
    url: '/graphql',
    headers: { accept: 'application/graphql-response+json' },
    payload: { query: document, operationName: 'A' },
  });
  expect([statusCode, JSON.parse(body).errors[0].extensions.limit]).toEqual([400, 'depth']);
});

test.each([
  `{ song(id: "${id}") { ...A } } fragment A on Song { ...A }`,
  `{ song(id: "${id}") { ...A } } fragment A on Song { title ...B } fragment B on Song { album { songs { ...A } } }`,
])('a circle of fragments is a plain validation error: %s', async (document) => {
  const { status, errors } = await app.query(document);
  expect([status, errors?.[0]?.extensions?.code]).toEqual([400, 'GRAPHQL_VALIDATION_FAILED']);
  expect(errors?.[0]?.message).toMatch(/Cannot spread fragment "A" within itself/);
});

test('a document gets at most a handful of errors', async () => {
  const { errors } = await app.query(`{ ${times(50, (index) => `wrong${index}`)} }`);
  expect(errors?.length).toBeLessThanOrEqual(6);
});

test('many operations that are each too deep get at most a handful of errors', async () => {
  const deep = '{ songs { nodes { album { artist { image { url } } } } } }';
  const { errors } = await app.query(times(35, (index) => `query Q${index} ${deep}`));
  expect(errors?.length).toBeLessThanOrEqual(6);
});

test.each([
  ['a literal', `{ songs(first: "${'x'.repeat(100_000)}") { nodes { id } } }`, undefined],
  [
    'a variable',
    'query ($first: Int) { songs(first: $first) { nodes { id } } }',
    { first: 'x'.repeat(100_000) },
  ],
  ['a name', `{ ${'x'.repeat(100_000)} }`, undefined],
  ['an enum', `{ songs(orderBy: { by: ${'X'.repeat(100_000)} }) { nodes { id } } }`, undefined],
  ['an id', `{ song(id: "${'x'.repeat(100_000)}") { id } }`, undefined],
])('%s of 100,000 characters is not repeated in the error', async (_what, document, variables) => {
  const { errors } = await app.query(document, variables);
  expect(errors?.length).toBeGreaterThan(0);
  expect(JSON.stringify(errors).length).toBeLessThan(3000);
});

test('many invalid variables get at most a handful of errors', async () => {
  const document = 'mutation ($ids: [ID!]!) { setFeaturedSongs(songIds: $ids) { errors { code } } }';
  const { errors } = await app.query(document, { ids: Array.from({ length: 60 }, () => ({})) });
  expect(errors?.[0]?.message).toContain('got invalid value');
  expect(errors?.length).toBeLessThanOrEqual(6);
});
