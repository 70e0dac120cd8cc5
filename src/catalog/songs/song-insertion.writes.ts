import type { EntityManager } from '@mikro-orm/postgresql';
import { type KeptAudio, type KeptImage, recordAudio, recordImage } from '../../media/media.service.ts';
import type { MediaStore } from '../../media/media.store.ts';
import { sameName } from '../../persistence/name-key.model.ts';
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

/** Call inside a transaction.
 * @throws {UserFault} NOT_FOUND, CONFLICT */
export async function insertSong(em: EntityManager, given: PreparedSong): Promise<SongRow | undefined> {
  const { store, album: place, title, discNumber, trackNumber, genre, duration } = given;
  const picture = given.image ?? given.embedded;
  await takeTurnsOverArtists(em, [given.artist, ...(place && 'artist' in place ? [place.artist] : [])]);
  const featuredPosition = given.featured ? await nextPlaceOnShelf(em) : null;
  const artist = await artistOf(em, given.artist);
  const album = await albumOf(em, place, artist);
  const image = picture ? await recordImage(em, store, picture) : null;
  const audio = await recordAudio(em, store, given.audio);
  if (album && place && 'artist' in place && given.embedded) album.image ??= image;
  // As at the import: a song that shows what its album shows has no picture of its own.
  const own = given.image || album?.image?.key !== image?.key ? image : null;
  const facts = { title, artist, album, discNumber, trackNumber, genre, duration, audio, image: own };
  const song = addSong(em, facts, featuredPosition);
  await em.flush();
  return findSong(em, song.id);
}

/** The next look-up is the database's, and has to see an artist that was made just now. */
async function artistOf(em: EntityManager, name: string): Promise<Artist> {
  const artist = await findOrCreateArtist(em, name);
  await em.flush();
  return artist;
}

async function albumOf(em: EntityManager, place: NewSong['album'], artist: Artist): Promise<Album | null> {
  if (!place) return null;
  if ('id' in place) {
    const album = await em.findOne(Album, place.id);
    if (!album) throw noSuchAlbum('input.albumId');
    return album;
  }
  const owner = sameName(place.artist, artist.name) ? artist : await artistOf(em, place.artist);
  return findOrCreateAlbum(em, { title: place.title, artist: owner, releaseYear: place.releaseYear });
}
