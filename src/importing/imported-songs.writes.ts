import type { Album } from '../catalog/albums/album.entity.ts';
import { albumDetails } from '../catalog/albums/album-details.model.ts';
import { fillAlbumsFromTags } from '../catalog/albums/album-details.writes.ts';
import { readRelease } from '../catalog/albums/album-identity.model.ts';
import { toldAlbums } from '../catalog/albums/album-identity.queries.ts';
import { addSong, findOrCreateAlbums, takeTurnsOverSongsOf } from '../catalog/catalog.writes.ts';
import { giveAllCredits } from '../catalog/credits/credit.writes.ts';
import { chooseAllCredits, findArtists } from '../catalog/credits/credited-artists.writes.ts';
import { creditsOfAlbum } from '../catalog/credits/described-credits.model.ts';
import {
  areDetailed,
  type FoundCredit,
  firstMain,
  foundCredits,
  mainCredits,
} from '../catalog/credits/found-credits.model.ts';
import { songsWithAnyAudio } from '../catalog/details.queries.ts';
import { isHeld } from '../catalog/edited-fields.model.ts';
import { giveEachGenres } from '../catalog/genres/genre.writes.ts';
import { readTags } from '../catalog/song-facts.model.ts';
import { chooseLyrics } from '../catalog/songs/lyrics.model.ts';
import type { Song } from '../catalog/songs/song.entity.ts';
import { songDetails, sortTitleOf } from '../catalog/songs/song-details.model.ts';
import { fillDetailsOfSongs, fillLyricsOfSongs } from '../catalog/songs/song-details.writes.ts';
import { readingOf } from '../catalog/songs/tagged-song.model.ts';
import { cleanText } from '../catalog/tag-text.model.ts';
import type { AudioFile } from '../media/audio-file.entity.ts';
import type { Image } from '../media/image.entity.ts';
import { type PlacedAudio, recordImages, recordPlacedAudios } from '../media/media.service.ts';
import type { MediaStore } from '../media/media.store.ts';
import { CollisionError } from '../persistence/collision-retry.service.ts';
import type { Transaction } from '../persistence/transaction.service.ts';
import { type PreparedSong, taggedAlbum } from './imported-song.writes.ts';

/** A song whose file stays where it is. */
export interface PlacedSong extends PreparedSong {
  audio: PlacedAudio;
}

/** A song whose artists are there, and those of its album. */
interface CreditedSong {
  song: PlacedSong;
  credits: readonly FoundCredit[];
  albumCredits: readonly FoundCredit[];
}

/** A song whose album is there, too. */
interface ReadySong extends CreditedSong {
  album: Album | null;
}

/** Adds many songs as `recordIn` adds one, with the same result. The number of statements does not depend on that of the
 * songs, and the triggers of the tables run once for all.
 * @returns the ids, in the same order.
 * @throws {CollisionError} if the catalog has the audio of one of them already. */
export async function recordAllIn(
  transaction: Transaction,
  store: MediaStore,
  songs: readonly PlacedSong[],
): Promise<string[]> {
  const { em } = transaction;
  const { ready, made } = await findAlbums(transaction, await creditSongs(transaction, songs));
  const keys = songs.map(({ audio }) => audio.key);
  await takeTurnsOverSongsOf(transaction, keys);
  if ((await songsWithAnyAudio(em, keys)).length > 0) throw new CollisionError();
  const pictures = await picture(transaction, store, ready);
  const audio = await recordPlacedAudios(
    transaction,
    songs.map((song) => song.audio),
  );
  const added: Song[] = [];
  for (const [index, one] of ready.entries()) {
    added.push(await addReady(transaction, one, audio[index], pictures));
  }
  await em.flush();
  // Triggers have credited the artist alone.
  await giveAllCredits(
    transaction,
    'album',
    made.filter(({ credits }) => areDetailed(credits)),
  );
  const detailed = ready.flatMap(({ credits }, index) => {
    const owner = added[index];
    return owner && areDetailed(credits) ? [{ owner, credits }] : [];
  });
  await giveAllCredits(transaction, 'song', detailed);
  await em.flush();
  const several = songs.flatMap(({ description: { genres } }, index) => {
    const songId = added[index]?.id;
    return songId !== undefined && genres.length > 1 ? [{ songId, names: genres }] : [];
  });
  await giveEachGenres(transaction, several);
  await fillDetails(transaction, songs, added);
  return added.map(({ id }) => id);
}

async function creditSongs(transaction: Transaction, songs: readonly PlacedSong[]): Promise<CreditedSong[]> {
  const ofSongs = await chooseAllCredits(
    transaction,
    songs.map(({ description }) => description.credits),
  );
  const ofAlbums = songs.map(({ description, album }) =>
    album ? creditsOfAlbum(description, album.artist) : [],
  );
  const wanted = [...ofSongs, ...ofAlbums];
  const found = await findArtists(transaction, wanted.flat());
  const places = wanted.map((credits) => foundCredits(credits, found.splice(0, credits.length)));
  return songs.map((song, index) => {
    const [credits = [], albumCredits = []] = [places[index], places[songs.length + index]];
    return { song, credits, albumCredits };
  });
}

async function findAlbums(transaction: Transaction, songs: readonly CreditedSong[]) {
  const told = songs.map(({ song: { album }, albumCredits }) => {
    if (!album) return null;
    const artists = mainCredits(albumCredits).map(({ artist }) => artist.id);
    return { key: JSON.stringify([album, artists]), album, credits: albumCredits };
  });
  const once = [...new Map(told.flatMap((one) => (one ? [[one.key, one] as const] : []))).values()];
  const found = await findOrCreateAlbums(
    transaction,
    once.map(({ album, credits }) => ({ ...taggedAlbum(album), credits, artistName: album.artist })),
  );
  const albums = new Map(once.map(({ key }, index) => [key, found[index]?.album ?? null]));
  const ready = songs.map((one, index) => ({ ...one, album: albums.get(told[index]?.key ?? '') ?? null }));
  const made = once.flatMap(({ credits }, index) => {
    const one = found[index];
    return one?.made ? [{ owner: one.album, credits }] : [];
  });
  return { ready, made };
}

/** Records the pictures of songs and artists, and gives them to artists and albums that have none. */
async function picture(
  transaction: Transaction,
  store: MediaStore,
  songs: readonly ReadySong[],
): Promise<ReadonlyMap<string, Image>> {
  const lacking = songs.map((one) => ({
    ...one,
    artist: firstMain(one.album ? one.albumCredits : one.credits),
  }));
  const portraits = lacking.map(({ artist, song }) =>
    artist.image || isHeld(artist, 'IMAGE') ? null : song.portrait,
  );
  const given = [...songs.map(({ song }) => song.picture), ...portraits];
  const images = await recordImages(
    transaction,
    store,
    given.filter((one) => one !== null),
  );
  for (const [index, { artist, album, song }] of lacking.entries()) {
    if (album && !isHeld(album, 'IMAGE')) album.image ??= images.get(song.picture?.key ?? '') ?? null;
    const portrait = portraits[index];
    if (portrait) artist.image ??= images.get(portrait.key) ?? null;
  }
  return images;
}

function addReady(
  transaction: Transaction,
  { song, credits, album }: ReadySong,
  audio: AudioFile | undefined,
  pictures: ReadonlyMap<string, Image>,
): Promise<Song> {
  if (!audio) throw new TypeError('Audio that was recorded is missing');
  const { title, discNumber, trackNumber, genres } = song.description;
  const own = pictures.get(song.picture?.key ?? '') ?? null;
  return addSong(transaction, {
    ...{ title, discNumber, trackNumber, album, audio },
    givenSortTitle: sortTitleOf(song.audio.metadata.details),
    genres: genres.slice(0, 1),
    artist: firstMain(credits),
    duration: song.audio.metadata.duration,
    image: own && album?.image?.key !== own.key ? own : null,
  });
}

async function fillDetails(
  transaction: Transaction,
  songs: readonly PlacedSong[],
  added: readonly Song[],
): Promise<void> {
  const pairs = songs.flatMap((file, index) => {
    const song = added[index];
    return song ? [{ file, song }] : [];
  });
  await fillDetailsOfSongs(
    transaction,
    pairs.map(({ file, song }) => {
      const { metadata } = file.audio;
      const told = { ...file, metadata, album: file.album && taggedAlbum(file.album) };
      return { songId: song.id, values: songDetails(metadata.details), tagged: readingOf(told) };
    }),
  );
  const lyrics = pairs.flatMap(({ file: { audio, lyricsBeside }, song }) => {
    const chosen = chooseLyrics(audio.metadata.details.lyrics, lyricsBeside);
    return chosen ? [{ songId: song.id, ...chosen }] : [];
  });
  await fillLyricsOfSongs(transaction, lyrics);
  await fillAlbums(transaction, pairs);
}

/** Most songs of an album tell the same of it. */
async function fillAlbums(
  transaction: Transaction,
  pairs: readonly { file: PlacedSong; song: Song }[],
): Promise<void> {
  const told = pairs.flatMap(({ file: { audio }, song: { album, discNumber } }) => {
    if (!album) return [];
    const { details, tags } = audio.metadata;
    const { musicBrainzId } = readRelease(tags.release);
    const discTitle = cleanText(details.release.discTitle);
    const about = { albumId: album.id, title: readTags(tags).album, musicBrainzId };
    const disc = discTitle === null ? null : { number: discNumber, title: discTitle };
    return [{ ...about, facts: albumDetails(details), disc }];
  });
  const once = [...new Map(told.map((one) => [JSON.stringify(one), one])).values()];
  await fillAlbumsFromTags(transaction, await toldAlbums(transaction, once));
}
