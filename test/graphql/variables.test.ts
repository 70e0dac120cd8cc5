import { expect, test } from 'vitest';
import { testApp } from '../support/app.ts';

const app = await testApp();

const songs =
  'query ($first: Int, $filter: SongFilter, $orderBy: SongOrder) { songs(first: $first, filter: $filter, orderBy: $orderBy) { totalCount } }';
const song = 'query ($id: ID!) { song(id: $id) { id } }';

test.each<[string, Record<string, unknown> | undefined, string]>([
  [song, undefined, '"$id" of required type "ID!" was not provided'],
  [song, {}, '"$id" of required type "ID!" was not provided'],
  [song, { id: null }, '"$id" of non-null type "ID!" must not be null'],
  [song, { id: { a: 1 } }, '"$id" got invalid value'],
  [song, { id: ['a', 'b'] }, '"$id" got invalid value'],
  [songs, { first: '5' }, '"$first" got invalid value "5"'],
  [songs, { first: 1.5 }, '"$first" got invalid value 1.5'],
  [songs, { first: 2 ** 40 }, '"$first" got invalid value'],
  [songs, { filter: 'text' }, '"$filter" got invalid value'],
  [songs, { filter: { title: 7 } }, 'at "filter.title"'],
  [songs, { filter: { unknown: 7 } }, 'Field "unknown" is not defined'],
  [songs, { filter: { featured: 'yes' } }, 'at "filter.featured"'],
  [songs, { orderBy: { by: 'NOTHING' } }, 'at "orderBy.by"'],
])('%s refuses %o', async (document, variables, complaint) => {
  const { status, data, errors, statements } = await app.query(document, variables);
  expect([status, data]).toEqual([400, undefined]);
  expect(errors).toHaveLength(1);
  expect(errors?.[0]?.message).toContain(complaint);
  expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  expect(statements).toEqual([]);
});

test('invalid variables get at most a handful of errors', async () => {
  const wrong = Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`wrong${index}`, index]));
  const { errors } = await app.query(songs, { filter: wrong });
  expect(errors?.length).toBeGreaterThan(1);
  expect(errors?.length).toBeLessThanOrEqual(6);
});

test('undeclared variables do no harm', async () => {
  expect((await app.query('{ __typename }', { stray: '__proto__', __proto__: 1 })).errors).toBeUndefined();
});
