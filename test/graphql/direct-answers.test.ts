import { describe, expect, test } from 'vitest';
import { buildSchema } from '../../src/graphql/schema.setup.ts';
import { talkers } from '../messages/talkers.ts';
import { testApp } from '../support/app.ts';
import { catalogFactory } from '../support/catalog.ts';
import { FaultyResolver } from './faulty.resolver.ts';

// Ordinary operations are answered without Apollo Server, and nobody should notice. Apollo Server answers those that
// have `extensions`.

const app = await testApp({ schema: buildSchema({ moreResolvers: [FaultyResolver] }) });
const production = await testApp({
  orm: app.orm,
  schema: buildSchema({ moreResolvers: [FaultyResolver] }),
  environment: { NODE_ENV: 'production' },
});
const make = catalogFactory(app.orm);
const song = make.song({
  title: 'A "quoted" \\ title\u2028 with 𝄞 and \ud800',
  album: make.album({ image: make.image() }),
});
for (let index = 0; index < 30; index += 1) make.song({});
await make.save();
const [user] = await talkers(app, 1);

interface Case {
  query: unknown;
  variables?: unknown;
  operationName?: unknown;
}

const cases: Record<string, Case> = {
  'a song': {
    query:
      'query ($id: ID!) { song(id: $id) { id title createdAt artist { name } album { image { url } } audioUrl } }',
    variables: { id: song.id },
  },
  'a page with its total': {
    query: '{ songs(first: 3) { totalCount nodes { title } pageInfo { endCursor hasNextPage } } }',
  },
  'an alias, a fragment and a condition': {
    query:
      'query Q($no: Boolean = false) { one: songs(first: 1) { ...F } } fragment F on SongConnection { nodes { id @include(if: $no) title } }',
  },
  'one of two operations': { query: 'query A { __typename } query B { b: __typename }', operationName: 'B' },
  'an operation that does not exist': { query: 'query A { __typename }', operationName: 'C' },
  'two operations without a name': { query: 'query A { __typename } query B { __typename }' },
  'an empty name': { query: 'query A { __typename }', operationName: '' },
  'something missing': { query: '{ song(id: "00000000-0000-7000-8000-000000000000") { id } }' },
  'an id that is none': { query: '{ song(id: "x") { id } }' },
  'an argument out of range': { query: '{ songs(first: 1000) { nodes { id } } }' },
  'a variable of the wrong type': {
    query: 'query ($id: ID!) { song(id: $id) { id } }',
    variables: { id: { not: 'an id' } },
  },
  'a variable that is missing': { query: 'query ($id: ID!) { song(id: $id) { id } }' },
  'a variable that nobody asked for': { query: '{ __typename }', variables: { more: 1 } },
  'variables that are a list': { query: '{ __typename }', variables: [] },
  'a field that does not exist': { query: '{ nothing }' },
  'no GraphQL': { query: '{' },
  'no query': { query: 7 },
  'a query that is too expensive': {
    query: '{ a: songs(first: 100) { nodes { album { songs { album { songs { id } } } } } } }',
  },
  'the schema': { query: '{ __schema { queryType { name } } }' },
  'a subscription': { query: 'subscription { presenceChanged { user { id } } }' },
  'a mutation with faults': {
    query: 'mutation { sendMessage(input: { receiverId: "nobody", content: "" }) { errors { code } } }',
  },
  'a field for users': { query: '{ messages(first: 1) { nodes { id } } }' },
  'a field for administrators': { query: '{ messageLog(first: 1) { nodes { id } } }' },
  'the viewer': { query: '{ me { id email role } }' },
  ...Object.fromEntries(
    ['broken', 'rejected', 'thrownText', 'unknownCode', 'internalCode'].map((field) => [
      `the fault ${field}`,
      { query: `{ ${field} }` },
    ]),
  ),
  'a fault beside an answer': { query: '{ __typename broken }' },
};

async function answer({ server }: typeof app, payload: object, headers: Record<string, string>) {
  const response = await server.inject({ method: 'POST', url: '/graphql', payload, headers });
  const { 'x-request-id': _id, date: _date, ...rest } = response.headers;
  const kept = Object.fromEntries(Object.entries(rest).sort());
  return { status: response.statusCode, headers: kept, body: response.body };
}

const viewers = {
  nobody: {},
  'a user': { authorization: `Bearer ${user?.token}` },
  'a bad token': { authorization: 'Bearer x' },
};
const accepts = ['*/*', 'application/graphql-response+json', 'application/json;q=0.5, text/html'];

describe.each(Object.entries({ development: app, production }))('in %s', (_name, server) => {
  test.each(Object.entries(cases))('%s', async (_case, payload) => {
    for (const viewer of Object.values(viewers)) {
      for (const accept of accepts) {
        const headers = { accept, ...viewer };
        const direct = await answer(server, payload, headers);
        const again = await answer(server, payload, headers);
        const apollo = await answer(server, { ...payload, extensions: {} }, headers);
        expect(direct).toEqual(apollo);
        expect(again).toEqual(apollo);
      }
    }
  });
});
