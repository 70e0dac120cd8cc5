import { LockMode } from '@mikro-orm/postgresql';
import { laterThan } from '../../api/base.entity.ts';
import {
  type KeptAudio,
  type KeptImage,
  recordAudio,
  recordImage,
  releaseMedia,
} from '../../media/media.service.ts';
import type { MediaStore } from '../../media/media.store.ts';
import { CollisionError } from '../../persistence/collision-retry.service.ts';
import { sameName } from '../../persistence/name-key.model.ts';
import type { Transaction } from '../../persistence/transaction.service.ts';
import { Album } from '../albums/album.entity.ts';
import type { Artist } from '../artists/artist.entity.ts';
import { artistToCredit } from '../artists/artist-credit.checks.ts';
import type { SongRow } from '../catalog.rows.ts';
import {
  addSong,
  type CatalogChange,
  deleteForlornArtists,
  findOrCreateAlbum,
  findOrCreateArtist,
  takeTurnsOverArtists,
  wholeSeconds,
} from '../catalog.writes.ts';
import { checkSeen, noSuchAlbum, noSuchSong } from '../edit-faults.model.ts';
import { holdEdited } from '../edited-fields.model.ts';
import { findSong } from '../editing.queries.ts';
import { takePlaceOnShelf, takeTurnsOverShelf } from '../featured/featured-shelf.service.ts';
import { giveGenres, songsWithOtherGenres } from '../genres/genre.writes.ts';
import { fillFromTags } from '../tagged-facts.writes.ts';
import type { SongFields } from './song.checks.ts';
import { Song } from './song.entity.ts';
import type { NewSong } from './song-description.service.ts';
import type { GivenDetails } from './song-details.checks.ts';
import { changeDetails, changeLyrics, replaceGain } from './song-details.writes.ts';
import type { SongField } from './song-field.model.ts';

/** Changes to a song; undefined fields stay as they are. */
export interface SongChange extends SongFields, CatalogChange {
  featured: boolean | undefined;
  audio: KeptAudio | undefined;
}

/** @throws {UserFault} NOT_FOUND, CONFLICT */
export async function changeSong(transaction: Transaction, change: SongChange): Promise<void> {
  const { em } = transaction;
  const { store } = change;
  const song = await lockSong(transaction, change);
  checkSeen(change.seen, song);
  const { title, discNumber, trackNumber } = song;
  const before = { artist: song.artist.id, album: song.album?.id, image: song.image?.key };
  const files = [song.audio.key, song.image?.key];
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
  holdEdited<SongField>(song, {
    TITLE: title !== song.title,
    CREDITS: before.artist !== song.artist.id,
    ALBUM: before.album !== song.album?.id,
    DISC_NUMBER: discNumber !== song.discNumber,
    TRACK_NUMBER: trackNumber !== song.trackNumber,
    GENRES: await changeGenres(transaction, song, change),
    ...(await changeFacts(transaction, song, change)),
    IMAGE: before.image !== song.image?.key,
  });
  await em.flush();
  if (change.audio) await replaceGain(transaction, song.id, change.audio.metadata.details.gain);
  const artists = before.artist === song.artist.id ? [] : [before.artist];
  const pictures = artists.length > 0 ? await deleteForlornArtists(transaction, artists) : [];
  const replaced = files.filter((key) => key !== song.audio.key && key !== song.image?.key);
  await releaseMedia(transaction, [...replaced, ...pictures]);
}

/** @returns the fields that changed. */
async function changeFacts(
  { em }: Transaction,
  song: Song,
  { details, lyrics }: GivenDetails,
): Promise<Partial<Record<SongField, boolean>>> {
  const given = Object.keys(details).length > 0;
  const keys = new Set(given ? await changeDetails(em, song, details) : []);
  const sung = lyrics !== undefined && (await changeLyrics(em, song, lyrics));
  // The song's columns need not have changed.
  if (keys.size > 0 || sung) song.updatedAt = laterThan(song.updatedAt);
  return {
    RELEASE_DATE: keys.has('releaseDate'),
    BPM: keys.has('bpm'),
    ISRC: keys.has('isrc'),
    MUSIC_BRAINZ_ID: keys.has('musicBrainzId'),
    LYRICS: sung,
  };
}

/** @returns whether the song had others. */
async function changeGenres(transaction: Transaction, song: Song, { genres }: SongChange): Promise<boolean> {
  if (!genres || (await songsWithOtherGenres(transaction, [song.id], genres)).length === 0) return false;
  await giveGenres(transaction, [song.id], genres);
  // The song's columns need not have changed.
  song.updatedAt = laterThan(song.updatedAt);
  return true;
}

/** Changes the song's places on its album and on the shelf. */
async function changePlaces(transaction: Transaction, song: Song, change: SongChange): Promise<void> {
  const { em } = transaction;
  const { albumId, featured } = change;
  if (albumId !== undefined && albumId !== (song.album?.id ?? null)) {
    song.album = albumId === null ? null : em.getReference(Album, albumId);
  }
  if (featured === false) song.featuredPosition = null;
  if (featured === true) song.featuredPosition ??= await takePlaceOnShelf(transaction);
}

/** Locks everything that a change of the song needs: names and the shelf, then rows, an album's before the song's,
 * as everywhere. */
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
  // Somebody has given it to another artist, which is not locked here.
  if (artist !== undefined && song.artist.id !== found.artist.id) throw new CollisionError();
  return song;
}

/** A new song with its files, which are in the store already. */
export interface PreparedSong extends NewSong {
  store: MediaStore;
  audio: KeptAudio;
  /** Seconds. */
  duration: number;
  /** The song's own picture. */
  image: KeptImage | undefined;
  /** From the tags; also the album's, if it has none. */
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
  const featuredPosition = given.featured ? await takePlaceOnShelf(transaction) : null;
  const artist = await ensureArtist(transaction, given.artist);
  const album = await ensureAlbum(transaction, place, artist);
  const image = picture ? await recordImage(transaction, store, picture) : null;
  const audio = await recordAudio(transaction, store, given.audio);
  if (album && place && 'artist' in place && given.embedded) album.image ??= image;
  // As in the import: a song with the same picture as its album has none of its own.
  const own = given.image || album?.image?.key !== image?.key ? image : null;
  const facts = { ...values, genres: given.genres, artist, album, duration, audio, image: own };
  const song = await addSong(transaction, facts, featuredPosition);
  song.editedFields = [...given.editedFields].sort();
  await em.flush();
  const { metadata } = given.audio;
  const picked = given.embedded ?? (metadata.picture ? undefined : null);
  const tagged = { ...given.tagged, picture: picked };
  await fillFromTags(transaction, song, { ...tagged, metadata, lyricsBeside: null });
  await changeFacts(transaction, song, given);
  await em.flush();
  return findSong(em, song.id);
}

/** The next look-up is the database's, and has to see an artist that was just created. */
async function ensureArtist(transaction: Transaction, name: string): Promise<Artist> {
  const { em } = transaction;
  const artist = await findOrCreateArtist(transaction, name);
  await em.flush();
  return artist;
}

async function ensureAlbum(
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
  const owner = sameName(place.artist, artist.name) ? artist : await ensureArtist(transaction, place.artist);
  return findOrCreateAlbum(transaction, { ...place, artist: owner, artistName: place.artist });
}
