import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { database } from '../../persistence/database.service.ts';
import { isAnyOf } from '../../persistence/sql-parts.queries.ts';
import type { AlbumDetailValues } from './album-details.model.ts';
import type { ReleaseIdentity } from './album-identity.model.ts';

// What the songs of an album tell of it: `song_details.tagged` is what their files say.

const songsOf = (albumId: string) => sql`
  song left join song_details on song_details.song_id = song.id where album_id = ${albumId}`;

/** Those of these albums that have no songs. */
export async function emptyAlbums(em: EntityManager, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const { rows } = await sql<{ id: string }>`
    select id from album where ${isAnyOf('id', ids)}
      and not exists (select from song where song.album_id = album.id)`.execute(database(em));
  return new Set(rows.map(({ id }) => id));
}

/** What the first of its songs tells of the album.
 * @returns null if none tells anything. */
export async function toldAlbum(em: EntityManager, albumId: string): Promise<ToldAlbum | null> {
  const { rows } = await sql<{ album: ToldAlbum }>`
    select tagged->'album' as album from ${songsOf(albumId)} and not 'ALBUM' = any(song.edited_fields)
      and jsonb_typeof(tagged->'album') = 'object'
    order by disc_number, track_number, song.id limit 1`.execute(database(em));
  return rows[0]?.album ?? null;
}

/** Rows of an earlier version lack the facts of the release. */
type ToldAlbum = { title: string; releaseYear: number | null } & Partial<ReleaseIdentity>;

/** Whether a song of the album backs what the album shows, or may back it because its tags were not kept. */
export interface AlbumSupport {
  /** The title in this spelling. */
  title: boolean;
  picture: boolean;
}

/** By the ids of the albums. */
export async function supportOf(
  em: EntityManager,
  albums: readonly { id: string; title: string; imageKey: string | null }[],
): Promise<Map<string, AlbumSupport>> {
  const { rows } = await sql<AlbumSupport & { id: string }>`
    select album.id,
      coalesce(bool_or(tagged is null or tagged->'album'->>'title' = album.title), true) as title,
      coalesce(bool_or(case when tagged ? 'image' is not true then image_key is null
        else tagged->>'image' = album."imageKey" end), true) as picture
    from json_to_recordset(${JSON.stringify(albums)}::json) as album (id uuid, title text, "imageKey" text)
    join song on song.album_id = album.id left join song_details on song_details.song_id = song.id
    where not 'ALBUM' = any(song.edited_fields) group by album.id`.execute(database(em));
  return new Map(rows.map(({ id, ...support }) => [id, support]));
}

/** The own picture of the first song that has one from its file. */
export async function firstPictureOf(em: EntityManager, albumId: string): Promise<string | null> {
  const { rows } = await sql<{ imageKey: string }>`
    select image_key as "imageKey" from song
    where album_id = ${albumId} and image_key is not null and not 'IMAGE' = any(edited_fields)
    order by disc_number, track_number, id limit 1`.execute(database(em));
  return rows[0]?.imageKey ?? null;
}

export interface ToldFacts {
  /** Each from the first song that tells it. */
  facts: Partial<AlbumDetailValues>;
  discTitles: { number: number; title: string }[];
  /** What the title is ordered by, from the first song that has this title for its album. */
  sortTitle: string | null;
  /** Whether the tags of all its songs are known, so that what none of them tells is nowhere. */
  complete: boolean;
}

/** Songs that an editor put on an album tell nothing of it.
 * @returns what the others tell, by the ids of the albums. */
export async function factsOfSongs(
  em: EntityManager,
  albums: readonly { id: string; title: string }[],
): Promise<Map<string, ToldFacts>> {
  const given = albums.map(({ id, title }) => ({ id, title }));
  const { rows } = await sql<ToldFacts & { id: string }>`
    select album.id, told.*
    from json_to_recordset(${JSON.stringify(given)}::json) as album (id uuid, title text)
    cross join lateral (
      with told as materialized (
        select tagged, disc_number, row_number() over (order by disc_number, track_number, song.id) as place
        from song left join song_details on song_details.song_id = song.id
        where album_id = album.id and not 'ALBUM' = any(song.edited_fields)
      )
      select
        (select coalesce(jsonb_object_agg(key, value), '{}') from (
          select key, (array_agg(value order by place))[1] as value
          from told cross join jsonb_each(tagged->'release') group by key) fact) as facts,
        (select coalesce(jsonb_agg(jsonb_build_object('number', disc_number, 'title', title)), '[]') from (
          select disc_number, (array_agg(tagged->>'discTitle' order by place))[1] as title
          from told where tagged->>'discTitle' is not null group by disc_number) disc) as "discTitles",
        (select tagged->'release'->>'sortTitle' from told where tagged->'release' ? 'sortTitle'
          and name_key(tagged->'album'->>'title') = name_key(album.title)
          order by place limit 1) as "sortTitle",
        (select coalesce(bool_and(tagged is not null), false) from told) as complete
    ) told`.execute(database(em));
  return new Map(rows.map(({ id, ...facts }) => [id, facts]));
}
