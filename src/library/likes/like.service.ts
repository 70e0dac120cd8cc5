import { sql } from 'kysely';
import { type Connection, toConnection } from '../../api/connection.type.ts';
import { type PageArguments, parsePage } from '../../api/page.queries.ts';
import type { RequestContext } from '../../api/request-context.service.ts';
import { songById } from '../../catalog/catalog.loaders.ts';
import type { SongRow } from '../../catalog/catalog.rows.ts';
import { database } from '../../persistence/database.service.ts';
import { referring, unknownSong } from '../broken-reference.service.ts';
import { likedBySong } from './like.loaders.ts';
import { countLikesOf, type LikedSongRow, likedSongOrder, likedSongsPage } from './like.queries.ts';

export async function listLikedSongs(
  context: RequestContext,
  given: PageArguments,
): Promise<Connection<LikedSongRow>> {
  const { id: userId } = context.signedIn;
  const page = parsePage(given, likedSongOrder);
  const rows = await likedSongsPage(context.em, userId, page);
  return toConnection(rows, page, likedSongOrder, () => countLikesOf(context.em, userId));
}

/** A song that is liked already keeps the time of its first like.
 * @throws {UserFault} NOT_FOUND */
export async function likeSong(context: RequestContext, songId: string): Promise<SongRow> {
  const { id: userId } = context.signedIn;
  const song = await findSong(context, songId);
  await referring(() =>
    database(context.em)
      .insertInto('song_like')
      .values({ user_id: userId, song_id: songId, created_at: sql`now()` })
      .onConflict((conflict) => conflict.doNothing())
      .execute(),
  );
  context.loader(likedBySong).clear(songId);
  return song;
}

/** @throws {UserFault} NOT_FOUND */
export async function unlikeSong(context: RequestContext, songId: string): Promise<SongRow> {
  const song = await findSong(context, songId);
  await database(context.em)
    .deleteFrom('song_like')
    .where('user_id', '=', context.signedIn.id)
    .where('song_id', '=', songId)
    .execute();
  context.loader(likedBySong).clear(songId);
  return song;
}

async function findSong(context: RequestContext, id: string): Promise<SongRow> {
  const song = await context.loader(songById).load(id);
  if (!song) throw unknownSong();
  return song;
}
