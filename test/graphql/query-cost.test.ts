import { expect, test } from 'vitest';
import { testApp } from '../support/app.ts';
import { catalogFactory } from '../support/catalog.ts';

const app = await testApp({ environment: { QUERY_MAX_COST: '100' } });
const make = catalogFactory(app.orm);
const song = make.song();
await make.save();

test.each([
  ['{ __typename }', 1],
  ['{ songs(first: 10) { nodes { id } } }', 1 + 10 * 2],
  ['{ songs(last: 10) { nodes { id } } }', 1 + 10 * 2],
  ['{ songs { nodes { id } } }', 1 + 20 * 2],
  ['{ songs(first: 5) { nodes { id artist { name } } } }', 1 + 5 * 4],
  ['{ albums(first: 2) { nodes { songs { id } } } }', 1 + 2 * (1 + (1 + 15 * 1))],
  ['{ songs(first: 3) { nodes { id } } songs(first: 3) { totalCount } }', 2 * (1 + 3 * 2)],
])('the cost of %s is reported', async (document, cost) => {
  const { extensions, errors } = await app.query(document);
  expect(errors).toBeUndefined();
  expect(extensions).toEqual({ cost });
});

test('a list is counted by the variable with its length', async () => {
  const document = 'query ($first: Int = 2) { songs(first: $first) { nodes { id } } }';
  expect((await app.query(document)).extensions).toEqual({ cost: 5 });
  expect((await app.query(document, { first: 7 })).extensions).toEqual({ cost: 15 });
});

test('an operation that costs too much is refused before any query of the database', async () => {
  const { status, errors, data, statements } = await app.query('{ songs(first: 50) { nodes { id } } }');
  expect(status).toBe(400);
  expect(data).toBeUndefined();
  expect(errors?.map(({ extensions }) => extensions)).toEqual([
    { code: 'QUERY_TOO_COMPLEX', cost: 101, maximum: 100 },
  ]);
  expect(statements).toEqual([]);
});

test('nested cheap lists that become expensive are refused', async () => {
  const { status, errors } = await app.query(
    '{ artists(first: 4) { nodes { albums(first: 4) { nodes { songs { id } } } } } }',
  );
  expect([status, errors?.[0]?.extensions?.code]).toEqual([400, 'QUERY_TOO_COMPLEX']);
});

test('an invalid argument does not make the rest free', async () => {
  const document = `query ($id: ID = "${song.id}") { song(id: $id) { id } songs(first: 100) { nodes { id } } }`;
  const { status, errors, statements } = await app.query(document, { id: null });
  expect([status, errors?.[0]?.extensions?.code]).toEqual([400, 'BAD_USER_INPUT']);
  expect(errors?.[0]?.message).toContain('Argument "id"');
  expect(statements).toEqual([]);
});

test('an invalid page size is reported as such, not as cost', async () => {
  const { errors } = await app.query('{ songs(first: 2147483647) { nodes { id } } }');
  expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', argument: 'first' });
});

test('of the operations in a document, only the executed one costs', async () => {
  const query = 'query Cheap { __typename } query Dear { songs(first: 100) { nodes { id } } }';
  const run = async (operationName: string) =>
    (await app.server.inject({ method: 'POST', url: '/graphql', payload: { query, operationName } })).json();
  expect(await run('Cheap')).toMatchObject({ data: { __typename: 'Query' }, extensions: { cost: 1 } });
  expect(await run('Dear')).toMatchObject({ errors: [{ extensions: { code: 'QUERY_TOO_COMPLEX' } }] });
});
