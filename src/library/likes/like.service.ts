import type { Caller } from '../../api/caller.service.ts';
import { type Connection, toConnection } from '../../api/connection.type.ts';
import { type PageArguments, parsePage } from '../../api/page.queries.ts';
import { songById } from '../../catalog/catalog.loaders.ts';
import type { SongRow } from '../../catalog/catalog.rows.ts';
import { referring, unknownSong } from '../broken-reference.service.ts';
import { likedBySong } from './like.loaders.ts';
import { countLikesOf, type LikedSongRow, likedSongOrder, likedSongsPage } from './like.queries.ts';
import { deleteLike, insertLike } from './like.writes.ts';

export async function listLikedSongs(
  caller: Caller,
  given: PageArguments,
): Promise<Connection<LikedSongRow>> {
  const viewer = caller.signedIn;
  const page = parsePage(given, likedSongOrder);
  const rows = await likedSongsPage(caller.em, viewer, page);
  return toConnection(rows, page, likedSongOrder, () => countLikesOf(caller.em, viewer));
}

/** A song that is already liked keeps the time of its first like.
 * @throws {UserFault} NOT_FOUND */
export async function likeSong(caller: Caller, songId: string): Promise<SongRow> {
  const viewer = caller.signedIn;
  const song = await findSong(caller, songId);
  await referring(() => insertLike(caller.em, viewer, songId));
  caller.loader(likedBySong).clear(songId);
  return song;
}

/** @throws {UserFault} NOT_FOUND */
export async function unlikeSong(caller: Caller, songId: string): Promise<SongRow> {
  const song = await findSong(caller, songId);
  await deleteLike(caller.em, caller.signedIn, songId);
  caller.loader(likedBySong).clear(songId);
  return song;
}

async function findSong(caller: Caller, id: string): Promise<SongRow> {
  const song = await caller.loader(songById).load(id);
  if (!song) throw unknownSong();
  return song;
}
