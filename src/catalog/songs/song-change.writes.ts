import { LockMode } from '@mikro-orm/postgresql';
import {
  type KeptAudio,
  type KeptImage,
  recordAudio,
  recordImage,
  releaseMedia,
} from '../../media/media.service.ts';
import type { MediaStore } from '../../media/media.store.ts';
import { CollisionError } from '../../persistence/collision-retry.service.ts';
import type { Transaction } from '../../persistence/transaction.service.ts';
import { Album } from '../albums/album.entity.ts';
import { artistToCredit } from '../artists/artist-credit.checks.ts';
import { takeTurnsOverArtists, wholeSeconds } from '../catalog.writes.ts';
import { deleteForlornArtists } from '../catalog-removal.writes.ts';
import { checkSeen, noSuchAlbum, noSuchSong } from '../edit-faults.model.ts';
import { findSong } from '../editing.queries.ts';
import { nextPlaceOnShelf, takeTurnsOverShelf } from '../featured/featured-shelf.service.ts';
import type { SongFields } from './song.checks.ts';
import { Song } from './song.entity.ts';

/** Changes to a song; undefined fields stay. */
export interface SongChange extends SongFields {
  id: string;
  /** The `updatedAt` that the editor saw. */
  seen: Date | null | undefined;
  featured: boolean | undefined;
  store: MediaStore;
  audio: KeptAudio | undefined;
  /** Null takes it away. */
  image: KeptImage | null | undefined;
}

/** @throws {UserFault} NOT_FOUND, CONFLICT */
export async function changeSong(transaction: Transaction, change: SongChange): Promise<void> {
  const { em } = transaction;
  const { store } = change;
  const song = await lockSong(transaction, change);
  checkSeen(change.seen, song);
  const before = { artist: song.artist.id, files: [song.audio.key, song.image?.key] };
  if (change.artist !== undefined)
    song.artist = await artistToCredit(transaction, change.artist, song.artist);
  await changePlaces(transaction, song, change);
  if (change.image !== undefined)
    song.image = change.image && (await recordImage(transaction, store, change.image));
  if (change.audio) {
    song.audio = await recordAudio(transaction, store, change.audio);
    song.duration = wholeSeconds(change.audio.metadata.duration);
  }
  em.assign(song, change.values);
  await em.flush();
  const artists = before.artist === song.artist.id ? [] : [before.artist];
  const pictures = artists.length > 0 ? await deleteForlornArtists(transaction, artists) : [];
  const files = before.files.filter((key) => key !== song.audio.key && key !== song.image?.key);
  await releaseMedia(transaction, [...files, ...pictures]);
}

/** Where it stands on an album and on the shelf. */
async function changePlaces(transaction: Transaction, song: Song, change: SongChange): Promise<void> {
  const { em } = transaction;
  const { albumId, featured } = change;
  if (albumId !== undefined && albumId !== (song.album?.id ?? null)) {
    song.album = albumId === null ? null : em.getReference(Album, albumId);
  }
  if (featured === false) song.featuredPosition = null;
  if (featured === true) song.featuredPosition ??= await nextPlaceOnShelf(transaction);
}

/** The song with all that its change needs to itself: turns over names and the shelf, then rows, an album's before
 * the song's, as everywhere. */
async function lockSong(
  transaction: Transaction,
  { id, artist, albumId, featured }: SongChange,
): Promise<Song> {
  const { em } = transaction;
  const found = await findSong(em, id);
  if (!found) throw noSuchSong('input.id');
  if (artist !== undefined) await takeTurnsOverArtists(transaction, [found.artist.name, artist]);
  if (featured !== undefined) await takeTurnsOverShelf(transaction);
  const album = albumId && (await em.findOne(Album, albumId, { lockMode: LockMode.PESSIMISTIC_READ }));
  if (albumId && !album) throw noSuchAlbum('input.albumId');
  const song = await em.findOne(Song, id, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!song) throw noSuchSong('input.id');
  // Somebody gave it to another artist, whose turn this is not.
  if (artist !== undefined && song.artist.id !== found.artist.id) throw new CollisionError();
  return song;
}
