import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setImmediate as others, setTimeout as wait } from 'node:timers/promises';
import type { MikroORM } from '@mikro-orm/postgresql';
import type { Client, ClientBase } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { MediaStore } from '../../media/media.store.ts';
import {
  giveMemory,
  renewFiles,
  takeOffIndexes,
  takeOffReferences,
  vacuum,
} from '../../persistence/bulk-load.writes.ts';
import { retryCollisions } from '../../persistence/collision-retry.service.ts';
import { ownConnection } from '../../persistence/own-connection.client.ts';
import {
  type BulkBatch,
  bulkBatchSize,
  bulkFirstBatchSize,
  bulkSliceSize,
  makeBulkBatch,
} from './bulk-rows.model.ts';
import { storeSilence } from './silence.service.ts';

const copies = {
  artists: 'copy artist (id, name, created_at) from stdin',
  albums: 'copy album (id, title, artist_id, release_year, created_at, updated_at) from stdin',
  songs:
    'copy song (id, title, artist_id, album_id, track_number, genre, duration, audio_key, play_count, created_at, updated_at) from stdin',
};

export interface BulkProgress {
  phase: 'songs' | 'indexes' | 'words';
  done: number;
  total: number;
}

/** Fills the catalog up to `total` generated songs, which all play the same second of silence; running it again
 * adds nothing. Everything is one transaction, so an interrupted run, or one whose steps are not all taken, leaves
 * no trace. Meanwhile the catalog cannot be read: its indexes are dropped and recreated at the end, which takes a
 * fraction of the time. */
export async function* seedBulk(
  orm: MikroORM,
  databaseUrl: string,
  store: MediaStore,
  total: number,
): AsyncGenerator<BulkProgress> {
  const client = ownConnection(databaseUrl, 'tonearm seed');
  try {
    await client.connect();
    // Until a commit is on disk, a vacuum takes none of its rows for one that everybody sees.
    await client.query('set synchronous_commit = on');
    await takeTurn(client);
    const audioKey = await storeSilence(orm.em.fork(), store);
    await client.query('begin');
    const present = await countSongs(client, audioKey);
    yield { phase: 'songs', done: present, total };
    if (present >= total) return;
    await retryCollisions(() => lockTables(client));
    const references = await takeOffReferences(client, filled);
    const indexes = await takeOffIndexes(client, filled);
    await giveMemory(client);
    await renewFiles(client, filled);
    await switchTriggers(client, 'disable');
    yield* addSongs(client, present, total, audioKey);
    await switchTriggers(client, 'enable');
    yield* putBack(client, [...searchRows, ...indexes, ...references]);
    await client.query('commit');
    // Fresh tables have no statistics, so that the first queries would be planned badly; and until it is noted which
    // pages everybody sees, each row found by an index is looked up in the table as well.
    await vacuum(databaseUrl, filled);
  } finally {
    await client.end();
  }
}

/** Two simultaneous runs would count the same songs, and both would add the rest. The turn lasts until the connection
 * ends. A statement that waits for it would look at the database all the while, which the vacuum of the other waits for. */
async function takeTurn(client: Client): Promise<void> {
  const taken = "select pg_try_advisory_lock(hashtextextended('bulk seed', 0)) as taken";
  while (!(await client.query<{ taken: boolean }>(taken)).rows[0]?.taken) await wait(100);
}

/** While PostgreSQL works, the next batch is made. */
async function* addSongs(client: Client, present: number, total: number, audioKey: string) {
  const now = new Date();
  const make = (from: number, size: number) =>
    makeBatch(from, Math.min(from + size, total), total, audioKey, now);
  let next = make(present, bulkFirstBatchSize);
  for (let done = present; done < total; ) {
    const batch = await next;
    done += batch.songs.length;
    next = make(done, bulkBatchSize);
    await addBatch(client, batch);
    yield { phase: 'songs' as const, done, total };
  }
}

async function makeBatch(
  from: number,
  end: number,
  total: number,
  audioKey: string,
  now: Date,
): Promise<BulkBatch> {
  const batch: BulkBatch = { artists: [], albums: [], songs: [] };
  for (let index = from; index < end; index += bulkSliceSize) {
    const slice = makeBulkBatch(index, Math.min(index + bulkSliceSize, end), total, audioKey, now);
    for (const table of ['artists', 'albums', 'songs'] as const) batch[table].push(...slice[table]);
    await others();
  }
  return batch;
}

/** The tables that are filled, directly or by triggers, the largest first. */
const filled = [
  'song',
  'song_search',
  'song_genre',
  'listed_song',
  'song_artist',
  'song_credit',
  'song_popularity',
  'album',
  'album_search',
  'album_artist',
  'album_genre',
  'listed_album',
  'album_credit',
  'album_popularity',
  'artist',
  'artist_search',
  'artist_genre',
  'listed_artist',
  'artist_popularity',
  'artist_count',
  'genre',
  'genre_count',
];

/** Waits for those who use the tables. One of them may hold a table and wait for another. */
async function lockTables(client: Client): Promise<void> {
  await client.query('savepoint free');
  try {
    await client.query(
      `lock table ${[...filled, 'audio_file', 'image'].join(', ')} in access exclusive mode`,
    );
  } catch (error) {
    await client.query('rollback to savepoint free');
    throw error;
  }
}

/** What adds the search rows of all that has none. */
export const searchRows = [
  'select index_missing_artists()',
  'select index_missing_albums()',
  'select index_missing_songs()',
];

/** What is done for all rows together, or does nothing for new songs of one artist. */
const idle = [
  ['artist', 'artist_inserted_for_search'],
  ['album', 'album_inserted_for_search'],
  ['song', 'song_inserted_for_search'],
  ['song_genre', 'song_genre_filled'],
  ['song_artist', 'song_artist_inserted_for_genres'],
] as const;

export async function switchTriggers(client: ClientBase, way: 'enable' | 'disable'): Promise<void> {
  for (const [table, trigger] of idle) await client.query(`alter table ${table} ${way} trigger ${trigger}`);
  // A plan for any set of songs would be one for a few.
  await client.query(`set local plan_cache_mode = ${way === 'disable' ? 'force_custom_plan' : 'auto'}`);
}

async function* putBack(client: Client, statements: string[]) {
  for (const [index, statement] of statements.entries()) {
    yield { phase: 'indexes' as const, done: index, total: statements.length };
    await client.query(statement);
  }
  yield { phase: 'indexes' as const, done: statements.length, total: statements.length };
}

async function countSongs(client: Client, audioKey: string): Promise<number> {
  const { rows } = await client.query<{ count: number }>(
    'select count(*)::int as count from song where audio_key = $1',
    [audioKey],
  );
  return rows[0]?.count ?? 0;
}

async function addBatch(client: Client, batch: BulkBatch): Promise<void> {
  for (const table of ['artists', 'albums', 'songs'] as const) {
    await pipeline(Readable.from(chunks(batch[table])), client.query(copyFrom(copies[table])));
  }
}

function* chunks(lines: string[], size = 1000) {
  for (let index = 0; index < lines.length; index += size) {
    yield `${lines.slice(index, index + size).join('\n')}\n`;
  }
}
