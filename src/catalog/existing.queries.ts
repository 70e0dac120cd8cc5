import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { database } from '../persistence/database.service.ts';

// Whether the catalog has something already, by what it is called or how it sounds.

/** By name, in any spelling, or by a name that it had before. */
export async function findArtistId(em: EntityManager, name: string): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`
    select id from artist where name_key = name_key(${name})
    union all select artist_id from artist_alias where name_key = name_key(${name}) limit 1`.execute(
    database(em),
  );
  return rows[0]?.id;
}

/** Those of these names that an artist has or had, in any spelling. */
export async function existingNames(em: EntityManager, names: readonly string[]): Promise<string[]> {
  if (names.length === 0) return [];
  const { rows } = await sql<{ name: string }>`
    select name from unnest(${[...new Set(names)]}::text[]) as given (name)
    where exists (select from artist where name_key = name_key(given.name))
      or exists (select from artist_alias alias where alias.name_key = name_key(given.name))`.execute(
    database(em),
  );
  return rows.map(({ name }) => name);
}

export async function hasSongWithAudio(em: EntityManager, audioKey: string): Promise<boolean> {
  const row = await database(em)
    .selectFrom('song')
    .select('id')
    .where('audio_key', '=', audioKey)
    .executeTakeFirst();
  return row !== undefined;
}

/** By title, in any spelling, among the artist's songs. */
export async function findSongId(
  em: EntityManager,
  artistId: string,
  title: string,
): Promise<string | undefined> {
  const row = await database(em)
    .selectFrom('song_artist')
    .select('song_id as id')
    .where('artist_id', '=', artistId)
    .where(sql<boolean>`name_key(title) = name_key(${title})`)
    .executeTakeFirst();
  return row?.id;
}
