import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import { expect, test } from 'vitest';
import { codes, database, newPerson } from '../accounts/sessions/people.ts';
import { graphql } from '../generated/gql.ts';
import { testApp } from '../support/app.ts';
import { catalogFactory } from '../support/catalog.ts';
import { given } from '../support/given.ts';

const app = await testApp();
const make = catalogFactory(app.orm);
const songs = Array.from({ length: 40 }, () => make.song({ album: make.album(), genre: 'Pop' }));
await make.save();
const [song] = songs;
const person = await newPerson(app);
const client = app.from({ token: person.accessToken });

const several = graphql(`
  query SeveralNodes($ids: [ID!]!) {
    nodes(ids: $ids) {
      __typename
      id
      ... on Song { title artist { name } }
      ... on Album { title songs { title } }
      ... on Playlist { name }
      ... on Play { song { title } playedAt }
    }
  }
`);
const one = graphql(
  `query OneOfNodes($id: ID!) { node(id: $id) { __typename id ... on Play { playedAt } } }`,
);
const play = graphql(`mutation PlayOfNode($id: ID!) { recordPlay(songId: $id) { play { id } } }`);
const idsOfMe = graphql(`query IdsOfMe { me { id sessions { id } } }`);

const idOfPlay = async () =>
  given((await client.query(play, { id: given(song).id })).data?.recordPlay.play).id;

test('several objects of several types take as many statements for forty of each as for one', async () => {
  const { data } = await client.query(idsOfMe);
  const rest = [given(data?.me).id, given(data?.me?.sessions?.[0]).id, await idOfPlay(), randomUUID()];
  const ask = async (count: number) => {
    const some = songs.slice(0, count).flatMap(({ id, album }) => [id, given(album).id]);
    const { data: found, statements, errors } = await client.query(several, { ids: [...some, ...rest] });
    expect(errors).toBeUndefined();
    expect(given(found?.nodes).map((found) => found?.id ?? null)).toEqual([
      ...some,
      ...rest.slice(0, 3),
      null,
    ]);
    return statements.length;
  };
  const few = await ask(1);
  expect(await ask(40)).toBe(few);
  // The types; songs, albums, a user, a session and the play; the artists of songs, and the songs of albums.
  expect(few).toBeLessThanOrEqual(8);
});

test('one object takes a statement for its type, and one for itself', async () => {
  const { statements } = await client.query(one, { id: given(song).id });
  expect(statements).toHaveLength(2);
});

test('the same id twice is answered twice', async () => {
  const id = given(song).id;
  const { data } = await client.query(several, { ids: [id, id] });
  expect(data?.nodes?.map((found) => found?.id)).toEqual([id, id]);
});

test('no ids, more than a hundred, and malformed ones are refused by the name of the argument', async () => {
  for (const [ids, argument] of [
    [[], 'ids'],
    [Array.from({ length: 101 }, () => randomUUID()), 'ids'],
    [[randomUUID(), 'nothing'], 'ids.1'],
  ] as const) {
    const answer = await client.query(several, { ids: [...ids] });
    expect([answer.data, answer.errors?.[0]?.extensions]).toEqual([
      { nodes: null },
      { code: 'BAD_USER_INPUT', argument },
    ]);
  }
});

test('a hundred objects with lists of their own exceed the cost limit before any is looked up', async () => {
  const document = `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Artist { albums(first: 100) { nodes { songs { title } } } } } }`;
  const { errors, statements } = await client.query(document, {
    ids: Array.from({ length: 100 }, () => randomUUID()),
  });
  expect([codes({ errors }), statements]).toEqual([['QUERY_TOO_COMPLEX'], []]);
});

test('plays are found by their ids among many thousands, wherever their ids come from', async () => {
  await sql`
    insert into play (id, user_id, song_id, played_at)
    select gen_random_uuid(), ${person.id}, ${given(song).id}, now() - row * interval '1 minute'
    from generate_series(1, 20000) row`.execute(database(app));
  const own = await idOfPlay();
  const foreign = await sql<{ id: string }>`select id from play order by played_at limit 1`.execute(
    database(app),
  );
  const elsewhere = given(foreign.rows[0]).id;
  const { data } = await client.query(several, { ids: [own, uuidv7(), elsewhere] });
  expect(data?.nodes).toMatchObject([{ __typename: 'Play', id: own }, null, { id: elsewhere }]);
});
