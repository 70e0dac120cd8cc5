import { expect, test } from 'vitest';
import { testApp } from '../support/app.ts';

const app = await testApp({ environment: { MEDIA_URLS: 'signed' } });

test.each([
  `/media/audio/00/${'0'.repeat(64)}.mp3?expires=9999999999&signature=secret`,
  '/graphql?query=%7Bsecret%7D',
  '/reset-password?token=secret',
  '/%c0?secret',
])('the query string of %s is not logged', async (url) => {
  app.log.length = 0;
  await app.server.inject({ url });
  expect(app.log.filter(({ status }) => status !== undefined)).toHaveLength(1);
  expect(JSON.stringify(app.log)).not.toContain('secret');
});

const long = 'x'.repeat(100_000);

test.each([
  ['a document that is not GraphQL', { query: '{' }],
  ['a field that is not there', { query: `{ ${long} }` }],
  ['a value that can not be used', { query: `{ songs(first: "${long}") { totalCount } }` }],
  [
    'a variable that can not be used',
    { query: 'query ($n: Int) { songs(first: $n) { totalCount } }', variables: { n: long } },
  ],
  ['an operation that is not there', { query: 'query A { __typename }', operationName: long }],
  ['several operations and none named', { query: 'query A { __typename } query B { __typename }' }],
  ['too much', { query: `{ ${'a: __typename '.repeat(100)} }` }],
  ['an argument that a field refuses', { query: `{ album(id: "${long}") { id } }` }],
])('%s is not a fault of the server: one short line is logged', async (_name, payload) => {
  app.log.length = 0;
  await app.server.inject({ method: 'POST', url: '/graphql', payload });
  expect(app.log.map(({ level }) => level)).toEqual([30]);
  expect(JSON.stringify(app.log).length).toBeLessThan(1000);
});
