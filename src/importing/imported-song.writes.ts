import { readRelease } from '../catalog/albums/album-identity.model.ts';
import { fillRelease } from '../catalog/albums/album-identity.writes.ts';
import { addSongOnce, findOrCreateAlbum, takePartInChanges } from '../catalog/catalog.writes.ts';
import { giveCredits } from '../catalog/credits/credit.writes.ts';
import { chooseCredits, findArtists } from '../catalog/credits/credited-artists.writes.ts';
import { creditsOfAlbum } from '../catalog/credits/described-credits.model.ts';
import { fillCredits } from '../catalog/credits/filled-credits.writes.ts';
import { firstMain, foundCredits } from '../catalog/credits/found-credits.model.ts';
import type { KnownSong } from '../catalog/details.queries.ts';
import { isHeld } from '../catalog/edited-fields.model.ts';
import { readTags, type SongDescription } from '../catalog/song-facts.model.ts';
import type { TaggedAlbum } from '../catalog/songs/song-description.service.ts';
import { sortTitleOf } from '../catalog/songs/song-details.model.ts';
import { fillSortTitle } from '../catalog/songs/song-details.writes.ts';
import type { SongField } from '../catalog/songs/song-field.model.ts';
import { updateFromTags } from '../catalog/songs/tagged-song.writes.ts';
import { fillFromTags } from '../catalog/tagged-facts.writes.ts';
import type { AudioMetadata } from '../media/audio-metadata.service.ts';
import {
  fillAudioFacts,
  type GivenAudio,
  type KeptImage,
  recordGivenAudio,
  recordImages,
} from '../media/media.service.ts';
import { type Transaction, transaction } from '../persistence/transaction.service.ts';
import type { SurveyedAlbum } from './folder-albums.model.ts';
import type { Additions, ImportServices } from './import-outcome.model.ts';

/** Everything known of a song before it is added. */
export interface PreparedSong {
  audio: GivenAudio;
  /** The text of a file with lyrics beside it. */
  lyricsBeside: string | null;
  description: SongDescription;
  /** Null for a song on no album. */
  album: SurveyedAlbum | null;
  picture: KeptImage | null;
  /** Of the album's artist or, without an album, the song's. */
  portrait: KeptImage | null;
}

/** Adds a song with its audio and, if they are missing, its artist and album: everything or nothing.
 * @param attempt the number of earlier attempts.
 * @returns the rows added besides the song; null if the catalog has this audio already. */
export async function recordSong(
  services: ImportServices,
  song: PreparedSong,
  attempt: number,
): Promise<{ songId: string; additions: Additions } | null> {
  try {
    return await transaction(services.em, async (transaction) => {
      await takePartInChanges(transaction, attempt);
      return recordIn(transaction, services, song);
    });
  } catch (error) {
    if (error instanceof AlreadyThereError) return null;
    throw error;
  }
}

/** What the tags of a known file tell. */
export interface KnownFile extends Pick<PreparedSong, 'description' | 'album' | 'lyricsBeside'> {
  /** The key of its audio. */
  key: string;
  metadata: AudioMetadata;
}

/** Fills what is not known of the songs with a file, and of the file.
 * @param attempt the number of earlier attempts. */
export async function fillKnownSongs(
  { em }: ImportServices,
  songs: readonly KnownSong[],
  { key, metadata, album, ...file }: KnownFile,
  attempt: number,
): Promise<void> {
  await transaction(em, async (transaction) => {
    await takePartInChanges(transaction, attempt);
    const told = { ...file, metadata, album: album && taggedAlbum(album), picture: undefined };
    const { tags } = metadata;
    for (const song of songs) {
      await fillCredits(transaction, song.id, tags, file.description.credits);
      if (song.album) {
        await fillRelease(transaction, song.album.id, readTags(tags).album, readRelease(tags.release));
      }
      await fillFromTags(transaction, song, told);
      await fillSortTitle(transaction, song.id, file.description.title, sortTitleOf(metadata.details));
    }
    await fillAudioFacts(transaction, key, metadata);
  });
}

/** Brings a song in line with what its file tells now: new bytes, new tags.
 * @param attempt the number of earlier attempts.
 * @param fields the only ones to read; undefined for all.
 * @returns whether anything changed; undefined if the song is gone. */
export async function updateSong(
  { em, store }: ImportServices,
  songId: string,
  { audio, album, ...file }: PreparedSong,
  attempt: number,
  fields?: readonly `${SongField}`[],
): Promise<boolean | undefined> {
  const { metadata } = audio;
  return transaction(em, async (transaction) => {
    await takePartInChanges(transaction, attempt);
    // A picture that came beside the file is for those that read it.
    const pictures = fields ? { picture: undefined, portrait: null } : {};
    const told = { ...file, ...pictures, metadata, audio, album: album && taggedAlbum(album) };
    return updateFromTags(transaction, store, songId, told, fields ? { fields } : {});
  });
}

/** Rolls back artists and albums that were created for a song which another import added first. */
class AlreadyThereError extends Error {}

/** Adds a song in a transaction that takes part in changes.
 * @throws if the catalog has its audio already. */
export async function recordIn(
  transaction: Transaction,
  { store }: Pick<ImportServices, 'store'>,
  song: PreparedSong,
): Promise<{ songId: string; additions: Additions }> {
  const { em } = transaction;
  const { description } = song;
  const isNew = (entity: object) => em.getUnitOfWork().getPersistStack().has(entity);
  const ofSong = await chooseCredits(transaction, description.credits);
  const ofAlbum = song.album ? creditsOfAlbum(description, song.album.artist) : [];
  const found = await findArtists(transaction, [...ofSong, ...ofAlbum]);
  const credits = foundCredits(ofSong, found);
  const albumCredits = foundCredits(ofAlbum, found.slice(ofSong.length));
  const album = song.album
    ? await findOrCreateAlbum(transaction, {
        ...taggedAlbum(song.album),
        credits: albumCredits,
        artistName: song.album.artist,
      })
    : null;
  const made = new Set(found.filter((artist) => artist.made).map(({ artist }) => artist)).size;
  const newAlbum = album !== null && isNew(album);
  const additions = { artists: made, albums: newAlbum ? 1 : 0 };
  const portrayed = firstMain(album ? albumCredits : credits);
  const portrait = portrayed.image || isHeld(portrayed, 'IMAGE') ? null : song.portrait;
  const given = [song.picture, portrait].filter((one) => one !== null);
  const images = await recordImages(transaction, store, given);
  const [picture, face] = [song.picture, portrait].map((one) => images.get(one?.key ?? '') ?? null);
  if (album && !isHeld(album, 'IMAGE')) album.image ??= picture ?? null;
  if (face) portrayed.image = face;
  const added = await addSongOnce(transaction, {
    ...valuesOf(description),
    givenSortTitle: sortTitleOf(song.audio.metadata.details),
    artist: firstMain(credits),
    album,
    audio: await recordGivenAudio(transaction, store, song.audio),
    duration: song.audio.metadata.duration,
    image: picture && album?.image?.key !== picture.key ? picture : null,
  });
  if (!added) throw new AlreadyThereError();
  await em.flush();
  if (album && newAlbum) await giveCredits(transaction, 'album', album, albumCredits);
  await giveCredits(transaction, 'song', added, credits);
  await em.flush();
  const { metadata } = song.audio;
  await fillFromTags(transaction, added, { ...song, metadata, album: song.album && taggedAlbum(song.album) });
  return { songId: added.id, additions };
}

/** As the catalog takes it. */
export function taggedAlbum({ year, ...album }: SurveyedAlbum): TaggedAlbum {
  return { ...album, releaseYear: year };
}

/** What is stored in the row of the song itself. */
function valuesOf({ title, discNumber, trackNumber, genres }: SongDescription) {
  return { title, discNumber, trackNumber, genres };
}
