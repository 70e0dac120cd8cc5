import type { Album } from '../catalog/albums/album.entity.ts';
import { albumDetails } from '../catalog/albums/album-details.model.ts';
import { fillAlbumDetails, fillDiscTitle, fillSortTitle } from '../catalog/albums/album-details.writes.ts';
import { readRelease } from '../catalog/albums/album-identity.model.ts';
import { isToldBy } from '../catalog/albums/album-identity.queries.ts';
import { addSong, findOrCreateAlbum, takeTurnsOverSongsOf } from '../catalog/catalog.writes.ts';
import {
  areDetailed,
  type FoundCredit,
  firstMain,
  foundCredits,
  giveCredits,
} from '../catalog/credits/credit.writes.ts';
import { chooseCredits, findArtists } from '../catalog/credits/credited-artists.writes.ts';
import { creditsOfAlbum } from '../catalog/credits/described-credits.model.ts';
import { songsWithAnyAudio } from '../catalog/details.queries.ts';
import { isHeld } from '../catalog/edited-fields.model.ts';
import { giveGenres } from '../catalog/genres/genre.writes.ts';
import { readTags } from '../catalog/song-facts.model.ts';
import { chooseLyrics } from '../catalog/songs/lyrics.model.ts';
import type { Song } from '../catalog/songs/song.entity.ts';
import { songDetails, sortTitleOf } from '../catalog/songs/song-details.model.ts';
import { fillDetailsOfSongs, fillLyrics } from '../catalog/songs/song-details.writes.ts';
import { readingOf } from '../catalog/songs/tagged-song.model.ts';
import { cleanText } from '../catalog/tag-text.model.ts';
import { type PlacedAudio, recordPlacedAudios } from '../media/media.service.ts';
import type { MediaStore } from '../media/media.store.ts';
import { CollisionError } from '../persistence/collision-retry.service.ts';
import type { Transaction } from '../persistence/transaction.service.ts';
import { type PreparedSong, recordImages, taggedAlbum } from './imported-song.writes.ts';

/** A song whose file stays where it is. */
export interface PlacedSong extends PreparedSong {
  audio: PlacedAudio;
}

/** A song whose artists and album are there. */
interface ReadySong {
  song: PlacedSong;
  credits: readonly FoundCredit[];
  album: Album | null;
  picture: Song['image'];
}

/** Adds many songs as `recordIn` adds one, with the same result, in a number of statements that depends on the number of
 * their albums: the triggers of the tables run once for all.
 * @returns the ids, in the same order.
 * @throws {CollisionError} if the catalog has the audio of one of them already. */
export async function recordAllIn(
  transaction: Transaction,
  store: MediaStore,
  songs: readonly PlacedSong[],
): Promise<string[]> {
  const { em } = transaction;
  const finder = new AlbumFinder(transaction, store);
  const ready: ReadySong[] = [];
  for (const song of songs) ready.push(await finder.prepare(song));
  const keys = songs.map(({ audio }) => audio.key);
  await takeTurnsOverSongsOf(transaction, keys);
  if ((await songsWithAnyAudio(em, keys)).length > 0) throw new CollisionError();
  const audio = await recordPlacedAudios(
    transaction,
    songs.map((song) => song.audio),
  );
  const added: Song[] = [];
  for (const [index, { song, credits, album, picture }] of ready.entries()) {
    const { title, discNumber, trackNumber, genres } = song.description;
    const file = audio[index];
    if (!file) throw new TypeError('Audio that was recorded is missing');
    const facts = {
      title,
      givenSortTitle: sortTitleOf(song.audio.metadata.details),
      discNumber,
      trackNumber,
      genres: genres.slice(0, 1),
      artist: firstMain(credits),
      album,
    };
    const image = picture && album?.image?.key !== picture.key ? picture : null;
    const duration = song.audio.metadata.duration;
    added.push(await addSong(transaction, { ...facts, audio: file, duration, image }));
  }
  await em.flush();
  await finder.creditAlbums();
  for (const [index, { credits }] of ready.entries()) {
    const song = added[index];
    // Triggers have credited the artist alone.
    if (song && areDetailed(credits)) await giveCredits(transaction, 'song', song, credits);
  }
  await em.flush();
  await giveFurtherGenres(transaction, songs, added);
  await fillDetails(transaction, songs, added);
  return added.map(({ id }) => id);
}

/** Finds the artists and albums of songs, those of one album once. */
class AlbumFinder {
  readonly #transaction: Transaction;
  readonly #store: MediaStore;
  readonly #credits = new Map<string, Promise<readonly FoundCredit[]>>();
  readonly #albums = new Map<string, Album>();
  readonly #made = new Map<Album, readonly FoundCredit[]>();

  constructor(transaction: Transaction, store: MediaStore) {
    this.#transaction = transaction;
    this.#store = store;
  }

  async prepare(song: PlacedSong): Promise<ReadySong> {
    const { description, album: told } = song;
    const credits = await this.#creditsOf(description.credits);
    const albumCredits = told
      ? await this.#creditsOf({ credits: creditsOfAlbum(description, told.artist), whole: null })
      : [];
    const album = told ? await this.#albumOf(told, albumCredits) : null;
    const portrayed = firstMain(album ? albumCredits : credits);
    const portrait = portrayed.image || isHeld(portrayed, 'IMAGE') ? null : song.portrait;
    const [picture = null, face] = await recordImages(this.#transaction, this.#store, [
      song.picture,
      portrait,
    ]);
    if (album && !isHeld(album, 'IMAGE')) album.image ??= picture;
    if (face) portrayed.image = face;
    return { song, credits, album, picture };
  }

  async creditAlbums(): Promise<void> {
    for (const [album, credits] of this.#made) await giveCredits(this.#transaction, 'album', album, credits);
  }

  #creditsOf(tagged: Parameters<typeof chooseCredits>[1]): Promise<readonly FoundCredit[]> {
    const key = JSON.stringify(tagged);
    const known = this.#credits.get(key);
    if (known) return known;
    const found = this.#findCredits(tagged);
    this.#credits.set(key, found);
    return found;
  }

  async #findCredits(tagged: Parameters<typeof chooseCredits>[1]): Promise<readonly FoundCredit[]> {
    const chosen = await chooseCredits(this.#transaction, tagged);
    return foundCredits(chosen, await findArtists(this.#transaction, chosen));
  }

  async #albumOf(told: NonNullable<PlacedSong['album']>, credits: readonly FoundCredit[]): Promise<Album> {
    const { em } = this.#transaction;
    const key = JSON.stringify([told, firstMain(credits).id]);
    const known = this.#albums.get(key);
    if (known) return known;
    const album = await findOrCreateAlbum(this.#transaction, {
      ...taggedAlbum(told),
      artist: firstMain(credits),
      artistName: told.artist,
    });
    if (em.getUnitOfWork().getPersistStack().has(album)) this.#made.set(album, credits);
    // The next look-up is the database's, and has to see this row.
    await em.flush();
    this.#albums.set(key, album);
    return album;
  }
}

async function giveFurtherGenres(
  transaction: Transaction,
  songs: readonly PlacedSong[],
  added: readonly Song[],
): Promise<void> {
  const given = songs.map(({ description }, index) => ({ genres: description.genres, song: added[index] }));
  const several = Map.groupBy(
    given.filter(({ genres }) => genres.length > 1),
    ({ genres }) => JSON.stringify(genres),
  );
  for (const group of several.values()) {
    const ids = group.flatMap(({ song }) => song?.id ?? []);
    await giveGenres(transaction, ids, group[0]?.genres ?? []);
  }
}

async function fillDetails(
  transaction: Transaction,
  songs: readonly PlacedSong[],
  added: readonly Song[],
): Promise<void> {
  const details = songs.flatMap((song, index) => {
    const { metadata } = song.audio;
    const id = added[index]?.id;
    const file = { ...song, metadata, album: song.album && taggedAlbum(song.album) };
    return id ? [{ songId: id, values: songDetails(metadata.details), tagged: readingOf(file) }] : [];
  });
  await fillDetailsOfSongs(transaction, details);
  const told = new Set<string>();
  for (const [index, { audio, lyricsBeside }] of songs.entries()) {
    const song = added[index];
    if (!song) continue;
    const lyrics = chooseLyrics(audio.metadata.details.lyrics, lyricsBeside);
    if (lyrics) await fillLyrics(transaction, song.id, lyrics);
    if (song.album) await fillAlbum(transaction, { ...song, album: song.album }, audio.metadata, told);
  }
}

/** @param told what has been told of albums already. */
async function fillAlbum(
  transaction: Transaction,
  { album, discNumber }: { album: Album; discNumber: number },
  { details, tags }: PlacedAudio['metadata'],
  told: Set<string>,
): Promise<void> {
  const title = cleanText(details.release.discTitle);
  const facts = albumDetails(details);
  const tagged = readTags(tags).album;
  const { musicBrainzId } = readRelease(tags.release);
  const key = JSON.stringify([album.id, facts, tagged, musicBrainzId, title && [discNumber, title]]);
  if (told.has(key)) return;
  told.add(key);
  if (!(await isToldBy(transaction, album.id, tagged, musicBrainzId))) return;
  if (facts.sortTitle !== null && tagged !== null)
    await fillSortTitle(transaction, album.id, tagged, facts.sortTitle);
  await fillAlbumDetails(transaction, album.id, facts);
  if (title !== null) await fillDiscTitle(transaction, album.id, discNumber, title);
}
