import { composeServices } from '@theguild/federation-composition';
import { parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { loadConfig } from '../../../src/config.ts';
import { executions } from '../../../src/graphql/plans/planned-execution.service.ts';
import { buildSchema, printSchema } from '../../../src/graphql/schema.setup.ts';
import { talkers } from '../../messages/talkers.ts';
import { testApp } from '../../support/app.ts';
import { catalogFactory } from '../../support/catalog.ts';
import { given } from '../../support/given.ts';
import { listen } from '../../support/http.ts';
import { concertsSdl, concertsServer } from './concerts.subgraph.ts';
import { hiveGateway } from './hive.gateway.ts';

const app = await testApp({ environment: { FEDERATION: 'subgraph', QUERY_MAX_COST: '3000' } });
const url = `${await listen(app)}/graphql`;
const make = catalogFactory(app.orm);
const artists = [make.artist({ name: 'Ada' }), make.artist({ name: 'Bela' })];
for (const artist of artists) make.song({ artist, album: make.album({ artist }) });
await make.save();
const [ada, bela] = artists.map(({ id }) => id) as [string, string];
const [owner, other] = await talkers(app, 2);
if (!owner || !other) throw new TypeError('There are no users');

async function playlist(name: string, isPublic: boolean): Promise<string> {
  const answer = await owner?.query<
    { createPlaylist: { playlist: { id: string } } },
    Record<string, unknown>
  >(
    `mutation FederatedPlaylist { createPlaylist(input: { name: "${name}", public: ${isPublic} }) { playlist { id } } }`,
    {},
  );
  return given(answer?.data).createPlaylist.playlist.id;
}

const playlists = [await playlist('Open', true), await playlist('Own', false)];
const concerts = [
  { city: 'Basel', artist: { id: ada } },
  { city: 'Bern', artist: { id: bela } },
  { city: 'Biel', artist: { id: ada } },
];

/** What the tests ask for, each a part of it. */
interface Answered {
  _service: { sdl: string };
  _entities: unknown[];
  artists: { nodes: unknown[] };
  nextConcerts: unknown[];
  me: { id: string } | null;
  favourites: { playlist: { name?: string } | null }[];
}

interface Answer {
  data: Answered;
  errors?: { message: string; extensions?: { code?: string } }[];
}

async function ask(query: string, variables: object = {}, token?: string): Promise<Answer> {
  const answer = await app.server.inject({
    method: 'POST',
    url: '/graphql',
    headers: token ? { authorization: `Bearer ${token}` } : {},
    payload: { query, variables },
  });
  return answer.json();
}

const { sdl } = (await ask('{ _service { sdl } }')).data._service;
const composed = composeServices([
  { name: 'tonearm', typeDefs: parse(sdl), url },
  { name: 'concerts', typeDefs: parse(concertsSdl), url: await concertsServer(concerts, playlists) },
]);
const { supergraphSdl } = composed;
if (!supergraphSdl) throw new TypeError(JSON.stringify(composed.errors));
const gateway = await hiveGateway(supergraphSdl);

async function throughGateway(query: string, token?: string): Promise<Answer> {
  const response = await gateway.fetch('http://gateway.example/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
    body: JSON.stringify({ query }),
  });
  return (await response.json()) as Answer;
}

describe('through Hive Gateway', () => {
  test('what another subgraph knows of an artist is beside what Tonearm knows', async () => {
    const { data, errors } = await throughGateway(
      '{ artists(first: 5) { nodes { name songs(first: 1) { totalCount } concerts { city } } } }',
    );
    expect(errors).toBeUndefined();
    expect(data.artists.nodes).toEqual([
      { name: 'Ada', songs: { totalCount: 1 }, concerts: [{ city: 'Basel' }, { city: 'Biel' }] },
      { name: 'Bela', songs: { totalCount: 1 }, concerts: [{ city: 'Bern' }] },
    ]);
  });

  test('objects that another subgraph knows by their ids are read here, all of a kind together', async () => {
    const before = executions.unplanned;
    app.statements.reset();
    const { data, errors } = await throughGateway('{ nextConcerts { city artist { name songCount } } }');
    expect(errors).toBeUndefined();
    expect(data.nextConcerts).toEqual([
      { city: 'Basel', artist: { name: 'Ada', songCount: 1 } },
      { city: 'Bern', artist: { name: 'Bela', songCount: 1 } },
      { city: 'Biel', artist: { name: 'Ada', songCount: 1 } },
    ]);
    expect(app.statements.asked().length).toBeLessThanOrEqual(2);
    expect(executions.unplanned).toBe(before);
  });

  test('who asks decides what is seen', async () => {
    const query = '{ favourites { playlist { id name } } me { id } }';
    const names = async (token?: string) => {
      const { data } = await throughGateway(query, token);
      return [data.me?.id, data.favourites.map(({ playlist: found }) => found?.name)];
    };
    expect(await names(owner.token)).toEqual([owner.id, ['Open', 'Own']]);
    expect(await names(other.token)).toEqual([other.id, ['Open', undefined]]);
    expect(await names()).toEqual([undefined, ['Open', undefined]]);
  });
});

describe('the subgraph', () => {
  const entities =
    'query ($r: [_Any!]!) { _entities(representations: $r) { __typename ... on Artist { name } } }';

  test('has a key on everything with an id', () => {
    const nodes = [...printSchema(buildSchema()).matchAll(/^type (\w+) implements Node\b/gm)].map(
      ([, name]) => name,
    );
    const keyed = [...sdl.matchAll(/type (\w+)[^{\n]*@key\(fields: "id"\)/g)].map(([, name]) => name);
    expect(nodes.length).toBeGreaterThan(8);
    expect([...new Set(keyed)].toSorted()).toEqual(nodes.toSorted());
  });

  test('answers in the order of the representations, null for what is not there', async () => {
    const nobody = '00000000-0000-7000-8000-000000000000';
    const r = [bela, nobody, ada].map((id) => ({ __typename: 'Artist', id }));
    expect((await ask(entities, { r })).data._entities).toEqual([
      { __typename: 'Artist', name: 'Bela' },
      null,
      { __typename: 'Artist', name: 'Ada' },
    ]);
    const asAlbum = [{ __typename: 'Album', id: ada }];
    expect((await ask(entities, { r: asAlbum })).data._entities).toEqual([null]);
  });

  test.each([
    [{ __typename: 'Query', id: '1' }],
    [{ __typename: 'Nothing', id: '1' }],
    [{ id: '1' }],
    [{ __typename: 'Artist' }],
    ['text'],
    [[]],
  ])('refuses the representation %j', async (representation) => {
    const { errors } = await ask(entities, { r: [representation] });
    expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  });

  test('users and messages have the rules that they have everywhere', async () => {
    const r = [{ __typename: 'User', id: owner.id }];
    const query =
      'query ($r: [_Any!]!) { _entities(representations: $r) { ... on User { fullName email } } }';
    expect((await ask(query, { r })).data._entities).toEqual([null]);
    const seen = (await ask(query, { r }, other.token)).data._entities;
    expect(seen).toEqual([{ fullName: expect.any(String), email: null }]);
  });

  test('counts representations in the cost of an operation', async () => {
    const r = Array.from({ length: 2000 }, () => ({ __typename: 'Artist', id: ada }));
    const { errors } = await ask(entities, { r });
    expect(errors?.[0]?.extensions?.code).toBe('QUERY_TOO_COMPLEX');
  });

  test('is not there unless it is configured', async () => {
    const alone = await testApp({ orm: app.orm });
    expect(printSchema(buildSchema())).not.toMatch(/_entities|_service|_Any|_Entity/);
    const answer = await alone.query('{ _service { sdl } }');
    expect(answer.errors?.[0]?.extensions?.code).toBe('GRAPHQL_VALIDATION_FAILED');
    const both = { FEDERATION: 'subgraph', DOCUMENTS: 'trusted', DOCUMENTS_MANIFEST: 'x' };
    expect(() => loadConfig(both)).toThrow(/DOCUMENTS: cannot be trusted with FEDERATION=subgraph/);
  });
});
