import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pick, seededRandom } from '@tonearm/demo-music';
import { Client } from 'pg';
import { seedBulk } from '../src/demo/bulk/bulk-seed.writes.ts';
import { DiskStore } from '../src/media/disk.store.ts';
import { rankForSearch } from '../src/search/search.writes.ts';
import { learnWords } from '../src/search/word.queries.ts';
import { fillMessages } from '../test/messages/large-histories.ts';
import { catalogLists } from './catalog-lists.ts';
import type { BenchServer } from './workbench.ts';

/** The size of everything in a catalog to compare. */
export interface Size {
  songs: number;
  /** Items of one playlist. */
  items: number;
  /** Messages between two users. */
  messages: number;
}

/** A request, as the viewer who sends it. */
export interface ListRequest {
  query: string;
  variables?: object;
  viewerId?: string;
}

interface Filled {
  ada: string;
  bob: string;
  playlist: string;
}

/** Fills an empty database.
 * @param home says in a file what is filled already.
 * @returns what makes the requests of each kind. All of them ask for as many rows, whatever the size. */
export async function fillLists(
  server: BenchServer,
  home: string,
  size: Size,
  ask: (request: ListRequest) => Promise<unknown>,
): Promise<Record<string, () => ListRequest>> {
  const file = path.join(home, `${size.songs}-songs.json`);
  const { ada, bob, playlist } = existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as Filled)
    : await fill(server, path.join(home, 'media'), size);
  writeFileSync(file, JSON.stringify({ ada, bob, playlist }));
  const deep = await cursorAfter(ask, Math.min(5000, Math.floor(size.songs / 3)));
  const middle = await middleOfPlaylist(ask, ada, playlist, size.items);
  const random = seededRandom(1);
  const words =
    'Amber Arcade Broken Bridge Crystal Canyon Distant Dream Electric Echo Golden Garden Iron Island'.split(
      ' ',
    );
  return {
    'the newest songs': () => ({ query: `{ songs(first: 5) ${songs} }` }),
    'songs 5,000 deep': () => ({
      query: `query ($after: String) { songs(first: 5, after: $after) ${songs} }`,
      variables: { after: deep },
    }),
    'albums with their songs': () => ({
      query:
        '{ albums(first: 2) { nodes { title artist { name } songs { title duration artist { name } } } } }',
    }),
    artists: () => ({
      query: '{ artists(first: 1) { nodes { name albums(first: 2) { nodes { title } } } } }',
    }),
    'search for one word': () => ({
      query: `query ($text: String!) {
        search(query: $text, first: 5) { songs { title artist { name } } albums { title } artists { name } }
      }`,
      variables: { text: pick(random, words) },
    }),
    'the middle of a playlist': () => ({
      query: `query ($id: ID!, $after: String) {
        playlist(id: $id) { name items(first: 5, after: $after) { nodes { song { title artist { name } } } } }
      }`,
      variables: { id: playlist, after: middle },
      viewerId: ada,
    }),
    'the newest messages': () => ({
      query: `query ($with: ID!) {
        messages(first: 5, withUserId: $with) { nodes { content createdAt sender { fullName } } }
      }`,
      variables: { with: bob },
      viewerId: ada,
    }),
    ...(await catalogLists(ask)),
  };
}

async function fill({ orm, databaseUrl }: BenchServer, media: string, size: Size): Promise<Filled> {
  for await (const _ of seedBulk(orm, databaseUrl, new DiskStore(media), size.songs));
  while ((await learnWords(orm.em.fork(), 2000)) > 0);
  await rankForSearch(orm.em.fork());
  const { ada, bob } = await fillMessages(databaseUrl, size.messages, 1000);
  return { ada, bob, playlist: await fillPlaylist(databaseUrl, ada, size.items) };
}

const songs = '{ nodes { title duration artist { name } album { title } } }';

async function fillPlaylist(databaseUrl: string, ownerId: string, items: number): Promise<string> {
  const id = randomUUID();
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query(`insert into playlist (id, owner_id, name, public) values ($1, $2, 'Long', true)`, [
      id,
      ownerId,
    ]);
    await client.query(
      `insert into playlist_item (id, playlist_id, song_id, position)
       select gen_random_uuid(), $1, song.id, 'b' || lpad(nth::text, 6, '0') || 'V'
       from (select id, row_number() over (order by md5(id::text)) as nth from song limit $2) song`,
      [id, items],
    );
    await client.query('vacuum analyze playlist, playlist_item');
  } finally {
    await client.end();
  }
  return id;
}

interface Paged {
  pageInfo: { endCursor: string };
}

async function cursorAfter(ask: (request: ListRequest) => Promise<unknown>, depth: number): Promise<string> {
  const query =
    'query ($first: Int, $after: String) { songs(first: $first, after: $after) { pageInfo { endCursor } } }';
  let after: string | undefined;
  for (let left = depth; left > 0; left -= 100) {
    const { songs } = (await ask({ query, variables: { first: Math.min(left, 100), after } })) as {
      songs: Paged;
    };
    after = songs.pageInfo.endCursor;
  }
  return after ?? '';
}

async function middleOfPlaylist(
  ask: (request: ListRequest) => Promise<unknown>,
  viewerId: string,
  id: string,
  items: number,
): Promise<string> {
  const query = `query ($id: ID!, $first: Int, $after: String) {
    playlist(id: $id) { items(first: $first, after: $after) { pageInfo { endCursor } } }
  }`;
  let after: string | undefined;
  for (let left = Math.floor(items / 2); left > 0; left -= 100) {
    const variables = { id, first: Math.min(left, 100), after };
    const { playlist } = (await ask({ query, variables, viewerId })) as { playlist: { items: Paged } };
    after = playlist.items.pageInfo.endCursor;
  }
  return after ?? '';
}
