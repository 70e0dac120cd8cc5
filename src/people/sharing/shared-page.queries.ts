import type { EntityManager } from '@mikro-orm/postgresql';
import { type RawBuilder, sql } from 'kysely';
import { trackOrder } from '../../catalog/catalog.orders.ts';
import { printedArtist } from '../../catalog/catalog.projections.queries.ts';
import { picturesAmong } from '../../library/playlists/item.queries.ts';
import { database } from '../../persistence/database.service.ts';
import { openLinks } from './share-link.policy.ts';
import type { ShareLinkRow, TargetKind } from './share-link.rows.ts';

/** What a page says of the thing that it shows. */
export interface SharedFacts {
  kind: TargetKind;
  targetId: string;
  title: string;
  /** Null for a playlist. */
  artist: string | null;
  releaseYear: number | null;
  /** Whether everybody may see it without the link, too. */
  isPublic: boolean;
  /** The name of the link's owner. */
  sharedBy: string;
  songs: number;
  /** Seconds. */
  duration: number;
  picture: { key: string; width: number; height: number } | null;
}

type Target = Pick<ShareLinkRow, 'songId' | 'albumId' | 'playlistId'>;

/** The row of facts of each kind, under common names. */
function factsFrom({ songId, albumId, playlistId }: Target): RawBuilder<unknown> {
  if (songId)
    return sql`
      select 'song' as kind, song.id as target_id, song.title, ${sql.raw(printedArtist('song'))} as artist,
        null::int as release_year, true as is_public, 1 as songs, song.duration,
        coalesce(song.image_key, album.image_key) as picture
      from song left join album on album.id = song.album_id where song.id = ${songId}`;
  if (albumId)
    return sql`
      select 'album' as kind, album.id as target_id, album.title, ${sql.raw(printedArtist('album'))} as artist,
        album.release_year, true as is_public, total.songs, total.duration, album.image_key as picture
      from album cross join lateral (
        select count(*)::int as songs, coalesce(sum(duration), 0)::int as duration
        from song where song.album_id = album.id
      ) total where album.id = ${albumId}`;
  return sql`
    select 'playlist' as kind, playlist.id as target_id, playlist.name as title, null as artist,
      null::int as release_year, playlist.public as is_public, total.songs, total.duration, (
        select coalesce(song.image_key, album.image_key) from (
          select song_id, position from playlist_item where playlist_id = playlist.id
          order by position limit ${picturesAmong}
        ) item join song on song.id = item.song_id left join album on album.id = song.album_id
        where coalesce(song.image_key, album.image_key) is not null order by item.position limit 1
      ) as picture
    from playlist cross join lateral (
      select count(*)::int as songs, coalesce(sum(song.duration), 0)::int as duration
      from playlist_item join song on song.id = playlist_item.song_id where playlist_id = playlist.id
    ) total where playlist.id = ${playlistId}`;
}

/** Undefined if it has just been deleted. */
export async function sharedFacts(em: EntityManager, link: ShareLinkRow): Promise<SharedFacts | undefined> {
  const { rows } = await sql<SharedFacts>`
    select kind, target_id as "targetId", title, artist, release_year as "releaseYear", is_public as "isPublic",
      account.full_name as "sharedBy", songs, facts.duration,
      (select json_build_object('key', key, 'width', width, 'height', height) from image where key = picture) as picture
    from (${factsFrom(link)}) facts join account on account.id = ${link.ownerId}`.execute(database(em));
  return rows[0];
}

/** A song on a page. */
export interface SharedSong {
  id: string;
  title: string;
  artist: string;
  /** Seconds. */
  duration: number;
  /** Whether its file is there. */
  available: boolean;
  mimeType: string;
  codec: string | null;
  container: string | null;
}

export interface Stretch {
  offset: number;
  limit: number;
}

/** The songs of a link in their order. */
export async function sharedSongs(
  em: EntityManager,
  { songId, albumId, playlistId }: Target,
  { offset, limit }: Stretch,
): Promise<SharedSong[]> {
  const of = songId
    ? sql`song where song.id = ${songId}`
    : albumId
      ? sql`song where song.album_id = ${albumId} order by ${sql.raw(trackOrder.column)}, song.id`
      : sql`playlist_item join song on song.id = playlist_item.song_id
          where playlist_id = ${playlistId} order by playlist_item.position`;
  const place = songId ? sql`1` : albumId ? sql.raw(trackOrder.column) : sql`playlist_item.position`;
  const { rows } = await sql<SharedSong>`
    select song.id, song.title, song.artist, song.duration, song.available, audio_file.mime_type as "mimeType",
      audio_file.codec, audio_file.container
    from (
      select song.id, song.title, ${sql.raw(printedArtist('song'))} as artist, song.duration, song.available,
        song.audio_key, ${place} as place
      from ${of} limit ${limit} offset ${offset}
    ) song join audio_file on audio_file.key = song.audio_key order by place, song.id`.execute(database(em));
  return rows;
}

/** The file of a song that an open link shows; undefined for all others. */
export async function sharedAudio(
  em: EntityManager,
  linkId: string,
  songId: string,
): Promise<string | undefined> {
  const { rows } = await sql<{ key: string }>`
    select song.audio_key as key from share_link join song on song.id = ${songId}
    where share_link.id = ${linkId} and song.available and ${openLinks(null)} and (
      share_link.song_id = song.id or share_link.album_id = song.album_id or exists (
        select from playlist_item
        where playlist_item.playlist_id = share_link.playlist_id and playlist_item.song_id = song.id))`.execute(
    database(em),
  );
  return rows[0]?.key;
}
