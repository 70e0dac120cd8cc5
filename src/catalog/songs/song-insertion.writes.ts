import { type KeptAudio, type KeptImage, recordAudio, recordImage } from '../../media/media.service.ts';
import type { MediaStore } from '../../media/media.store.ts';
import { sameName } from '../../persistence/name-key.model.ts';
import type { Transaction } from '../../persistence/transaction.service.ts';
import { Album } from '../albums/album.entity.ts';
import type { Artist } from '../artists/artist.entity.ts';
import type { SongRow } from '../catalog.rows.ts';
import { addSong, findOrCreateAlbum, findOrCreateArtist, takeTurnsOverArtists } from '../catalog.writes.ts';
import { noSuchAlbum } from '../edit-faults.model.ts';
import { findSong } from '../editing.queries.ts';
import { nextPlaceOnShelf } from '../featured/featured-shelf.service.ts';
import type { NewSong } from './song-description.service.ts';

/** A new song with its files, which are in the store. */
export interface PreparedSong extends NewSong {
  store: MediaStore;
  audio: KeptAudio;
  /** Seconds. */
  duration: number;
  /** The song's own. */
  image: KeptImage | undefined;
  /** From the tags: the album's as well, where it has none. */
  embedded: KeptImage | undefined;
  featured: boolean;
}

/** @throws {UserFault} NOT_FOUND, CONFLICT */
export async function insertSong(
  transaction: Transaction,
  given: PreparedSong,
): Promise<SongRow | undefined> {
  const { em } = transaction;
  const { store, album: place, values, duration } = given;
  const picture = given.image ?? given.embedded;
  await takeTurnsOverArtists(transaction, [
    given.artist,
    ...(place && 'artist' in place ? [place.artist] : []),
  ]);
  const featuredPosition = given.featured ? await nextPlaceOnShelf(transaction) : null;
  const artist = await artistOf(transaction, given.artist);
  const album = await albumOf(transaction, place, artist);
  const image = picture ? await recordImage(transaction, store, picture) : null;
  const audio = await recordAudio(transaction, store, given.audio);
  if (album && place && 'artist' in place && given.embedded) album.image ??= image;
  // As at the import: a song that shows what its album shows has no picture of its own.
  const own = given.image || album?.image?.key !== image?.key ? image : null;
  const facts = { ...values, artist, album, duration, audio, image: own };
  const song = addSong(transaction, facts, featuredPosition);
  await em.flush();
  return findSong(em, song.id);
}

/** The next look-up is the database's, and has to see an artist that was made just now. */
async function artistOf(transaction: Transaction, name: string): Promise<Artist> {
  const { em } = transaction;
  const artist = await findOrCreateArtist(transaction, name);
  await em.flush();
  return artist;
}

async function albumOf(
  transaction: Transaction,
  place: NewSong['album'],
  artist: Artist,
): Promise<Album | null> {
  const { em } = transaction;
  if (!place) return null;
  if ('id' in place) {
    const album = await em.findOne(Album, place.id);
    if (!album) throw noSuchAlbum('input.albumId');
    return album;
  }
  const owner = sameName(place.artist, artist.name) ? artist : await artistOf(transaction, place.artist);
  return findOrCreateAlbum(transaction, {
    title: place.title,
    artist: owner,
    releaseYear: place.releaseYear,
  });
}
