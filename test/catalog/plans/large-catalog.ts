import type { MikroORM } from '@mikro-orm/postgresql';
import { Client } from 'pg';
import { fillAsSeed } from '../../support/filled-as-seed.ts';
import { filledDatabase } from '../../support/filled-database.ts';
import { fixedId } from '../../support/fixed-id.ts';
import { vacuum } from '../../support/vacuum.ts';

/** Songs for each artist, and for each album. */
const songsOfEach = 10;
/** Ten rows each share a moment, so that cursors have ties to break. */
const momentOfRow = `timestamptz '2020-01-01' + (row / 10) * interval '1 minute'`;
const digestOfRow = `encode(sha256(row::text::bytea), 'hex')`;

const statementsFor = (songs: number, albums: number, artists: number, artistOfRow: string) => [
  `insert into artist (id, name, created_at)
   select ${fixedId('artist', 'row')}, 'Artist ' || md5(row::text), ${momentOfRow}
   from generate_series(1, ${artists}) row`,

  `insert into image (key, size, width, height)
   select 'images/' || left(digest, 2) || '/' || digest || '.webp', 1, 1, 1
   from (select ${digestOfRow} as digest from generate_series(1, ${albums}) row) digests`,

  `insert into audio_file (key, mime_type, size)
   select 'audio/' || left(digest, 2) || '/' || digest || '.mp3', 'audio/mpeg', 1
   from (select ${digestOfRow} as digest from generate_series(1, ${songs}) row) digests`,

  `create temporary table nth_artist as select id, row_number() over (order by id) as nth from artist`,

  `insert into album (id, title, artist_id, release_year, image_key, created_at)
   select ${fixedId('album', 'row')}, 'Album ' || md5((row / 3)::text), artist.id, 1950 + row % 75, picture.key, ${momentOfRow}
   from generate_series(1, ${albums}) row
   join nth_artist artist on artist.nth = ${artistOfRow}
   join (select key, row_number() over () as nth from image) picture on picture.nth = row`,

  `create temporary table nth_album as select id, row_number() over (order by id) as nth from album`,

  `insert into song (id, title, artist_id, album_id, track_number, genre, duration, audio_key, play_count,
     featured_position, created_at)
   select ${fixedId('song', 'row')}, 'Song ' || md5((row / 3)::text), artist.id, album.id, 1 + row / ${albums},
     case when row % 50 = 11 then 'Rare ' || row else 'Genre ' || row % 20 end, 100 + (row * 7) % 400, audio.key, (row * 13) % 50, case when row % 331 = 0 then row end,
     ${momentOfRow}
   from generate_series(1, ${songs}) row
   join nth_artist artist on artist.nth = ${artistOfRow}
   join (select key, row_number() over () as nth from audio_file) audio on audio.nth = row
   left join nth_album album on album.nth = 1 + row % ${albums} and row % 11 > 0`,
];

/** A database of its own for the calling test file, as {@link fillCatalog} fills it. */
export function largeCatalog(): Promise<MikroORM> {
  return filledDatabase('catalog', fillCatalog);
}

/** Fills an empty database as a large service would: 100,000 songs in 20 genres, and 2,000 that a single
 * song has; 302 of them featured. */
export async function fillCatalog(orm: MikroORM, songs = 100_000): Promise<void> {
  const others = songs / songsOfEach;
  // One row in twenty is the first artist's, whose own lists are long, too.
  const artistOfRow = `case when row % 20 = 0 then 1 else 1 + row % ${others} end`;
  const statements = statementsFor(songs, others, others, artistOfRow);
  // A connection of its own, since those of the application stop what takes long.
  const client = new Client({ connectionString: orm.config.get('clientUrl') ?? '' });
  await client.connect();
  try {
    await fillAsSeed(client, statements);
    await vacuum(client);
  } finally {
    await client.end();
  }
}
