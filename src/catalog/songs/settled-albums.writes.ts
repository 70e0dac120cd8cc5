import type { Transaction } from '../../persistence/transaction.service.ts';
import type { Album } from '../albums/album.entity.ts';
import { emptyAlbums } from '../albums/tagged-album.queries.ts';
import { type FollowedAlbum, followSongsOfAlbums, settleEmptyAlbum } from '../albums/tagged-album.writes.ts';
import type { FoundCredit } from '../credits/found-credits.model.ts';
import type { LeftBehind } from '../left-behind.model.ts';
import type { Following } from './tagged-song.model.ts';

/** A song, and the albums where it was and where it is. */
export interface Move {
  following: Following;
  former: Album | null;
  present: Album | null;
  /** Of the present album, as the tags tell them. */
  credits: readonly FoundCredit[];
}

/** Settles the albums that tags took songs from, and brings all of these in line with the songs that they have now. */
export async function settleAlbums(
  transaction: Transaction,
  moves: readonly Move[],
  left: LeftBehind,
): Promise<void> {
  const { em } = transaction;
  // Of each album, the last song that left it.
  const lost = new Map(
    moves.flatMap((move) => (move.former && move.former !== move.present ? [[move.former, move]] : [])),
  );
  const empty = await emptyAlbums(
    em,
    [...lost.keys()].map(({ id }) => id),
  );
  const replaced = new Map<Album, Album | null>();
  const now = (album: Album | null) => (album && replaced.has(album) ? (replaced.get(album) ?? null) : album);
  const albums = new Map<Album, FollowedAlbum>();
  for (const [former, { present, credits }] of lost) {
    if (!empty.has(former.id)) {
      albums.set(former, { album: former });
      continue;
    }
    const before = now(present);
    const after = await settleEmptyAlbum(transaction, former, before, left, credits);
    if (before && after !== before) replaced.set(before, after);
  }
  for (const { following, present } of moves) {
    const album = now(present);
    if (album && following.follows('ALBUM'))
      albums.set(album, { album, spelling: following.file.album?.title });
  }
  await followSongsOfAlbums(transaction, [...albums.values()], left);
}
