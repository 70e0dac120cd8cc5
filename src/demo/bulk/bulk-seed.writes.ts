import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { MikroORM } from '@mikro-orm/postgresql';
import { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { MediaStore } from '../../media/media.store.ts';
import { giveMemory, takeOffIndexes, takeOffReferences } from '../../persistence/bulk-load.writes.ts';
import { retryCollisions } from '../../persistence/collision-retry.service.ts';
import { type BulkBatch, bulkBatchSize, makeBulkBatch } from './bulk-rows.model.ts';
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
  const client = new Client({ connectionString: databaseUrl, application_name: 'tonearm seed' });
  // If the connection is lost, the current query fails as well, and reports it.
  client.on('error', () => undefined);
  await client.connect();
  try {
    // Until a commit is on disk, a vacuum takes none of its rows for one that everybody sees.
    await client.query('set synchronous_commit = on');
    // Two simultaneous runs would count the same songs, and both would add the rest. Held until the connection ends.
    await client.query("select pg_advisory_lock(hashtextextended('bulk seed', 0))");
    const audioKey = await storeSilence(orm.em.fork(), store);
    await client.query('begin');
    const present = await countSongs(client, audioKey);
    yield { phase: 'songs', done: present, total };
    if (present >= total) return;
    await retryCollisions(() => lockTables(client));
    const references = await takeOffReferences(client, filled);
    const indexes = await takeOffIndexes(client, filled);
    await switchIndexing(client, 'disable');
    yield* addSongs(client, present, total, audioKey);
    await switchIndexing(client, 'enable');
    yield* putBack(client, [...searchRows, ...indexes, ...references]);
    await client.query('commit');
    // Fresh tables have no statistics, so that the first queries would be planned badly; and until it is noted which
    // pages everybody sees, each row found by an index is looked up in the table as well.
    await client.query(`vacuum (analyze) ${filled.join(', ')}`);
  } finally {
    await client.end();
  }
}

async function* addSongs(client: Client, present: number, total: number, audioKey: string) {
  const now = new Date();
  for (let done = present; done < total; ) {
    const end = Math.min(done + bulkBatchSize, total);
    await addBatch(client, makeBulkBatch(done, end, total, audioKey, now));
    done = end;
    yield { phase: 'songs' as const, done, total };
  }
}

/** The tables that are filled, directly or by triggers. */
const filled = [
  'artist',
  'album',
  'song',
  'genre',
  'artist_genre',
  'album_genre',
  'song_genre',
  'genre_count',
  'song_credit',
  'album_credit',
  'song_artist',
  'album_artist',
  'artist_count',
  'listed_artist',
  'listed_album',
  'listed_song',
  'artist_popularity',
  'album_popularity',
  'song_popularity',
  'artist_search',
  'album_search',
  'song_search',
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
const searchRows = [
  'select index_missing_artists()',
  'select index_missing_albums()',
  'select index_missing_songs()',
];

/** Whether the triggers that add search rows run. */
async function switchIndexing(client: Client, way: 'enable' | 'disable'): Promise<void> {
  for (const table of ['artist', 'album', 'song']) {
    await client.query(`alter table ${table} ${way} trigger ${table}_inserted_for_search`);
  }
}

async function* putBack(client: Client, statements: string[]) {
  await giveMemory(client);
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
