import type { MikroORM } from '@mikro-orm/postgresql';
import { Client } from 'pg';
import { makePartitions } from '../../../src/library/plays/play.writes.ts';
import { fillAsSeed } from '../../support/filled-as-seed.ts';
import { filledDatabase } from '../../support/filled-database.ts';
import { fixedId } from '../../support/fixed-id.ts';
import { vacuum } from '../../support/vacuum.ts';

export const [reader, collector] = [
  '00000000-0000-7000-8000-000000000001',
  '00000000-0000-7000-8000-000000000002',
];

const userOf = (row: string) => `('00000000-0000-7000-8000-' || lpad(to_hex(${row}), 12, '0'))::uuid`;

/** Half a year of 300,000 plays by 3,000 listeners, of 5,000 songs; 100,000 likes; 20,000 playlists with 200,000
 * items. The reader has played and liked a great deal, the collector has the largest playlists. */
const statements = [
  `insert into account (id, full_name, email, password_hash)
   select ${userOf('row')}, 'User ' || row, row || '@example.org', 'none' from generate_series(1, 3000) row`,
  `insert into artist (id, name) select ${fixedId('artist', 'row')}, 'Artist ' || row from generate_series(1, 5000) row`,
  `insert into audio_file (key, mime_type, size)
   values ('audio/ab/' || repeat('ab', 32) || '.mp3', 'audio/mpeg', 1)`,
  `insert into song (id, title, artist_id, duration, audio_key)
   select ${fixedId('song', 'row')}, 'Song ' || row, artist.id, 200, 'audio/ab/' || repeat('ab', 32) || '.mp3'
   from generate_series(1, 5000) row
   join (select id, row_number() over () as nth from artist) artist on artist.nth = 1 + row % 100`,
  `create temporary table nth_song as select id, row_number() over () as nth from song`,
  `insert into play (id, user_id, song_id, played_at)
   select ${fixedId('play', 'row')}, ${userOf('case when row % 10 = 0 then 1 else 2 + row % 2999 end')}, song.id,
     timestamptz '2026-01-01T00:00Z' + row * interval '50 seconds'
   from generate_series(1, 300000) row join nth_song song on song.nth = 1 + row % 5000`,
  `insert into song_like (user_id, song_id, created_at)
   select ${userOf('1 + row / 5000')}, song.id, timestamptz '2026-01-01T00:00Z' + row * interval '1 second'
   from generate_series(0, 99999) row join nth_song song on song.nth = 1 + row % 5000`,
  `insert into playlist (id, owner_id, name, public, created_at)
   select ${fixedId('playlist', 'row')}, ${userOf('1 + row % 20')}, 'List ' || row, row % 40 < 20,
     timestamptz '2026-01-01T00:00Z' + row * interval '1 second'
   from generate_series(1, 20000) row`,
  `insert into album (id, title, artist_id)
   select ${fixedId('album', 'row')}, 'Album ' || row, artist.id from generate_series(1, 20000) row
   join (select id, row_number() over () as nth from artist) artist on artist.nth = 1 + row % 100`,
  `insert into album_like (user_id, album_id, created_at)
   select ${userOf('1 + row % 20')}, id, timestamptz '2026-01-01T00:00Z' + nth * interval '1 second'
   from (select id, row_number() over () as nth from album) album, generate_series(1, 20) row where nth % 2 = row % 2`,
  `insert into playlist_member (playlist_id, user_id, saved, editor, added_at)
   select id, ${userOf('1 + row')}, true, row % 2 = 0, created_at + row * interval '1 second'
   from playlist, generate_series(0, 3) row where owner_id <> ${userOf('1 + row')}`,
  `create temporary table nth_list as select id, row_number() over (order by owner_id, id) as nth from playlist`,
  `insert into playlist_item (id, playlist_id, song_id, position)
   select ${fixedId('item', 'row')}, list.id, song.id, 'b' || lpad(row::text, 6, '0') || 'V'
   from generate_series(1, 200000) row
   join nth_list list on list.nth = case when row <= 10000 then 1 else 1 + row % 20000 end
   join nth_song song on song.nth = 1 + row % 5000`,
];

const manyRows = ['play', 'playlist', 'playlist_member', 'playlist_item'];

/** A database of its own for the calling test file, with these. */
export function largeLibrary(): Promise<MikroORM> {
  return filledDatabase('library', fill);
}

async function fill(orm: MikroORM): Promise<void> {
  for (const month of ['2026-01-01', '2026-04-01']) await makePartitions(orm.em, new Date(month));
  // A connection of its own, since those of the application stop what takes long.
  const client = new Client({ connectionString: orm.config.get('clientUrl') ?? '' });
  await client.connect();
  try {
    await fillAsSeed(client, statements, manyRows);
    // Some have blocked others, none of those that are looked at.
    await client.query(`insert into account (id, full_name, email, password_hash)
      select ${fixedId('blocking', 'row')}, 'Blocking', 'blocking' || row || '@example.org', 'none' from generate_series(1, 3000) row`);
    await client.query(`
      insert into user_block (blocker_id, blocked_id)
      with blocking as (
        select id, row_number() over (order by id) as nth from account where full_name = 'Blocking')
      select one.id, two.id from blocking one join blocking two on two.nth = one.nth + 1`);
    // Otherwise, counting by an index alone has to look at every row.
    await vacuum(client);
  } finally {
    await client.end();
  }
}
