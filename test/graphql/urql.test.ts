import { Client, cacheExchange, fetchExchange } from '@urql/core';
import { expect, test } from 'vitest';
import { testApp } from '../support/app.ts';
import { catalogFactory } from '../support/catalog.ts';
import { listen } from '../support/http.ts';

const app = await testApp();
const url = `${await listen(app)}/graphql`;
const make = catalogFactory(app.orm);
const song = make.song({});
await make.save();

interface Sent {
  method: string;
  status: number;
  caching: string | null;
}

/** A client without a single option, but for what the test looks at. */
function client() {
  const sent: Sent[] = [];
  const made = new Client({
    url,
    exchanges: [cacheExchange, fetchExchange],
    async fetch(input, init) {
      const response = await fetch(input, init);
      const { headers, status } = response;
      sent.push({ method: init?.method ?? 'GET', status, caching: headers.get('cache-control') });
      return response;
    },
  });
  return { client: made, sent };
}

test('urql as it comes asks by GET, and its answers may be kept', async () => {
  const urql = client();
  const query = 'query UrqlSong($id: ID!) { song(id: $id) { title } }';
  const { data, error } = await urql.client.query(query, { id: song.id }).toPromise();
  expect([data, error]).toEqual([{ song: { __typename: 'Song', title: song.title } }, undefined]);
  expect(urql.sent).toEqual([{ method: 'GET', status: 200, caching: 'public, max-age=60' }]);
});

test('it is told what is wrong with a query', async () => {
  const urql = client();
  const { error } = await urql.client.query('query UrqlWrong { nothing }', {}).toPromise();
  expect(error?.graphQLErrors[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
  expect(urql.sent[0]).toMatchObject({ method: 'GET', status: 400, caching: 'no-store' });
});

test('its mutations, and queries too long for an address, are sent by POST', async () => {
  const urql = client();
  const { data } = await urql.client
    .mutation('mutation UrqlMail { verifyEmail(token: "x") { errors { code } } }', {})
    .toPromise();
  expect(data).toBeTruthy();
  const long = `query UrqlLong { ${'__typename '.repeat(300)}}`;
  await urql.client.query(long, {}).toPromise();
  expect(urql.sent.map(({ method }) => method)).toEqual(['POST', 'POST']);
});
