import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { MikroORM } from '@mikro-orm/postgresql';
import { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { MediaStore } from '../../media/media.store.ts';
import { type BulkBatch, bulkBatchSize, makeBulkBatch } from './bulk-rows.model.ts';
import { storeSilence } from './silence.service.ts';

const copies = {
  artists: 'copy artist (id, name, created_at) from stdin',
  albums: 'copy album (id, title, artist_id, release_year, created_at, updated_at) from stdin',
  songs:
    'copy song (id, title, artist_id, album_id, track_number, genre, duration, audio_key, play_count, created_at, updated_at) from stdin',
};

export interface BulkProgress {
  phase: 'songs' | 'indexes';
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
  const audioKey = await storeSilence(orm.em.fork(), store);
  const client = new Client({ connectionString: databaseUrl, application_name: 'tonearm seed' });
  // If the connection is lost, the current query fails as well, and reports it.
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query('begin');
    // Two simultaneous runs would count the same songs, and both would add the rest.
    await client.query("select pg_advisory_xact_lock(hashtextextended('bulk seed', 0))");
    const present = await countSongs(client, audioKey);
    yield { phase: 'songs', done: present, total };
    if (present >= total) return;
    const indexes = await takeOffIndexes(client);
    yield* addSongs(client, present, total, audioKey);
    yield* putBackIndexes(client, indexes);
    // Fresh tables have no statistics, and the first queries would be planned badly.
    await client.query('analyze artist, album, song, artist_search, album_search, song_search');
    await client.query('commit');
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

/** Drops indexes that only speed up reading; those that enforce rules stay.
 * @returns the statements that recreate them. */
async function takeOffIndexes(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string; definition: string; samples: number | null }>(
    `select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition,
       (select attstattarget from pg_attribute where attrelid = indexrelid and attnum = 1) as samples
     from pg_index where not indisunique
       and indrelid in ('album'::regclass, 'song'::regclass, 'album_search'::regclass, 'song_search'::regclass)`,
  );
  for (const { name } of rows) await client.query(`drop index ${name}`);
  // The definition omits the statistics target; null or -1 stands for the default.
  return rows.map(({ name, definition, samples }) =>
    samples === null || samples < 0
      ? definition
      : `${definition}; alter index ${name} alter column 1 set statistics ${samples}`,
  );
}

async function* putBackIndexes(client: Client, definitions: string[]) {
  await client.query("set local maintenance_work_mem = '256MB'");
  for (const [index, definition] of definitions.entries()) {
    yield { phase: 'indexes' as const, done: index, total: definitions.length };
    await client.query(definition);
  }
  yield { phase: 'indexes' as const, done: definitions.length, total: definitions.length };
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
