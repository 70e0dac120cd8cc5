import { LockMode } from '@mikro-orm/postgresql';
import { laterThan } from '../../api/base.entity.ts';
import { conflictWith } from '../../api/user-errors.type.ts';
import {
  type KeptAudio,
  type KeptImage,
  recordAudio,
  recordImage,
  releaseMedia,
} from '../../media/media.service.ts';
import type { MediaStore } from '../../media/media.store.ts';
import type { Transaction } from '../../persistence/transaction.service.ts';
import { Album } from '../albums/album.entity.ts';
import type { Artist } from '../artists/artist.entity.ts';
import type { Audited } from '../audited-facts.queries.ts';
import type { SongRow } from '../catalog.rows.ts';
import {
  addSong,
  type CatalogChange,
  deleteForlornArtists,
  findOrCreateAlbum,
  takeTurnsOverSongsOf,
  wholeSeconds,
} from '../catalog.writes.ts';
import { giveCredits } from '../credits/credit.writes.ts';
import { chooseCredits, findArtists } from '../credits/credited-artists.writes.ts';
import { type FoundCredit, firstMain, foundCredits } from '../credits/found-credits.model.ts';
import { checkSpelling, creditsInPlaceOf } from '../credits/replaced-credits.writes.ts';
import { checkSeen, noSuchAlbum, noSuchSong } from '../edit-faults.model.ts';
import { holdEdited, isHeld } from '../edited-fields.model.ts';
import { checkStillCredited, creditedOn, findAuditedSong, sameSong } from '../editing.queries.ts';
import { takePlaceOnShelf, takeTurnsOverShelf } from '../featured/featured-shelf.service.ts';
import { giveGenres, songsWithOtherGenres } from '../genres/genre.writes.ts';
import { changeSortTitle } from '../sort-title.model.ts';
import { fillFromTags } from '../tagged-facts.writes.ts';
import type { SongFields } from './song.checks.ts';
import { Song } from './song.entity.ts';
import type { NewSong } from './song-description.service.ts';
import type { GivenDetails } from './song-details.checks.ts';
import { sortTitleOf } from './song-details.model.ts';
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
  const { song, former, credits } = await lockSong(transaction, change);
  checkSeen(change.seen, song);
  await change.locked(transaction, song);
  const { title, discNumber, trackNumber } = song;
  const before = { album: song.album?.id, image: song.image?.key };
  const files = [song.audio.key, song.image?.key];
  const credited = credits ? await giveCredits(transaction, 'song', song, credits) : false;
  if (credited) song.updatedAt = laterThan(song.updatedAt);
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
    SORT_TITLE: changeSortTitle(song, change.sortTitle, title),
    CREDITS: credited,
    ALBUM: before.album !== song.album?.id,
    DISC_NUMBER: discNumber !== song.discNumber,
    TRACK_NUMBER: trackNumber !== song.trackNumber,
    GENRES: await changeGenres(transaction, song, change),
    ...(await changeFacts(transaction, song, change)),
    IMAGE: before.image !== song.image?.key,
  });
  await em.flush();
  if (change.audio) await replaceGain(transaction, song.id, change.audio.metadata.details.gain);
  const pictures = credited ? await deleteForlornArtists(transaction, former) : [];
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
async function lockSong(transaction: Transaction, { id, credits, albumId, featured }: SongChange) {
  const { em } = transaction;
  const former = credits ? await creditedOn(em, 'song', [id]) : [];
  const found = credits && (await creditsInPlaceOf(transaction, credits, former));
  if (featured !== undefined) await takeTurnsOverShelf(transaction);
  const album = albumId && (await em.findOne(Album, albumId, { lockMode: LockMode.PESSIMISTIC_READ }));
  if (albumId && !album) throw noSuchAlbum('input.albumId');
  const song = await em.findOne(Song, id, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!song) throw noSuchSong('input.id');
  if (credits) await checkStillCredited(em, former, 'song', [id]);
  if (credits && found) checkSpelling(credits, found, song);
  return { song, credits: found, former: former.map((artist) => artist.id) };
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
): Promise<(SongRow & Audited) | undefined> {
  const { em } = transaction;
  const { store, album: place, values, duration } = given;
  const picture = given.image ?? given.embedded;
  const ofSong = await chooseCredits(transaction, given.credits);
  const found = await findArtists(transaction, [...ofSong, ...given.albumCredits]);
  const credits = foundCredits(ofSong, found);
  const albumCredits = foundCredits(given.albumCredits, found.slice(ofSong.length));
  const artist = firstMain(credits);
  const featuredPosition = given.featured ? await takePlaceOnShelf(transaction) : null;
  const album = await ensureAlbum(transaction, place, albumCredits);
  await checkNotThere(transaction, { ...values, artist, album, audioKey: given.audio.key });
  const image = picture ? await recordImage(transaction, store, picture) : null;
  const audio = await recordAudio(transaction, store, given.audio);
  if (album && place && 'artist' in place && given.embedded && !isHeld(album, 'IMAGE')) album.image ??= image;
  // As in the import: a song with the same picture as its album has none of its own.
  const own = given.image || album?.image?.key !== image?.key ? image : null;
  // What tags have a title ordered by says nothing of another one.
  const givenSortTitle = isHeld(given, 'TITLE') ? null : sortTitleOf(given.audio.metadata.details);
  const facts = {
    ...values,
    givenSortTitle,
    genres: given.genres,
    artist,
    album,
    duration,
    audio,
    image: own,
  };
  const song = await addSong(transaction, facts, featuredPosition);
  song.editedFields = [...given.editedFields].sort();
  await em.flush();
  await giveCredits(transaction, 'song', song, credits);
  await em.flush();
  const { metadata } = given.audio;
  const picked = given.embedded ?? (metadata.picture ? undefined : null);
  const tagged = { ...given.tagged, picture: picked };
  await fillFromTags(transaction, song, { ...tagged, metadata, lyricsBeside: null });
  await changeFacts(transaction, song, given);
  await em.flush();
  return findAuditedSong(em, song.id);
}

/** Whoever creates a song twice has pressed a button twice: nothing tells the two apart. The same audio may be another song,
 * on another album or at another place on it. Until the transaction ends, nobody else adds a song with this audio.
 * @throws {UserFault} CONFLICT */
async function checkNotThere(
  transaction: Transaction,
  song: Pick<NewSong['values'], 'title' | 'discNumber' | 'trackNumber'> & {
    artist: Artist;
    album: Album | null;
    audioKey: string;
  },
): Promise<void> {
  const { title, discNumber, trackNumber = null, artist, album, audioKey } = song;
  await takeTurnsOverSongsOf(transaction, [audioKey]);
  const place = { albumId: album?.id ?? null, discNumber, trackNumber };
  const id = await sameSong(transaction.em, { title, artistId: artist.id, audioKey, ...place });
  if (id === undefined) return;
  throw conflictWith(
    id,
    `This song is there already, with the same audio: “${title}” by ${artist.name}.`,
    'input.audio',
  );
}

async function ensureAlbum(
  transaction: Transaction,
  place: NewSong['album'],
  credits: readonly FoundCredit[],
): Promise<Album | null> {
  const { em } = transaction;
  if (!place) return null;
  if ('id' in place) {
    const album = await em.findOne(Album, place.id);
    if (!album) throw noSuchAlbum('input.albumId');
    return album;
  }
  const { artist: artistName, ...told } = place;
  const album = await findOrCreateAlbum(transaction, { ...told, credits, artistName });
  if (!em.getUnitOfWork().getPersistStack().has(album)) return album;
  await em.flush();
  await giveCredits(transaction, 'album', album, credits);
  return album;
}
