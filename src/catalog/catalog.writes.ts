import { sql } from 'kysely';
import type { KeptImage } from '../media/media.service.ts';
import type { MediaStore } from '../media/media.store.ts';
import { takeAllTurns, takePart, takeTurns } from '../persistence/advisory-lock.queries.ts';
import { database } from '../persistence/database.service.ts';
import { nameKey } from '../persistence/name-key.model.ts';
import { portions } from '../persistence/portions.model.ts';
import { RequestScope } from '../persistence/request-scope.service.ts';
import { isAnyOf } from '../persistence/sql-parts.queries.ts';
import type { Transaction } from '../persistence/transaction.service.ts';
import { Album } from './albums/album.entity.ts';
import { type ReleaseIdentity, unknownRelease } from './albums/album-identity.model.ts';
import {
  type AlbumIdentity,
  type FoundAlbum,
  findAlbumLike,
  findAlbumsLike,
} from './albums/album-identity.queries.ts';
import { Artist } from './artists/artist.entity.ts';
import { coArtists, type FoundCredit, firstMain, mainCredits } from './credits/found-credits.model.ts';
import { isHeld } from './edited-fields.model.ts';
import { findArtistId, hasSongWithAudio } from './existing.queries.ts';
import { giveGenres } from './genres/genre.writes.ts';
import { takeOffLists } from './songs/shortened-lists.writes.ts';
import type { SongValues } from './songs/song.checks.ts';
import { Song } from './songs/song.entity.ts';

// Locks prevent two transactions that find nothing from both creating one.

/** Fields that all changes of songs, albums and artists have in common. */
export interface CatalogChange {
  id: string;
  /** The `updatedAt` that the editor saw. */
  seen: Date | null | undefined;
  store: MediaStore;
  /** Null removes the picture. */
  image: KeptImage | null | undefined;
  /** Called with the row once it is locked, before anything changes. */
  locked(transaction: Transaction, row: { updatedAt: Date }): Promise<void>;
}

/** After so many colliding attempts, a change runs while no other is in progress. */
const attemptsBesideOthers = 2;

/** Begins every change of the catalog, so that one which collides too often runs alone.
 * @param attempt the number of earlier attempts. */
export function takePartInChanges(transaction: Transaction, attempt: number): Promise<void> {
  return takePart(transaction, 'catalog changes', attempt >= attemptsBesideOthers);
}

const artistTurn = (name: string) => `artist ${nameKey(name)}`;

/** Prevents others from creating, using or removing artists with these names until the transaction ends. If
 * several names, or rows as well, are needed, call this first, so that the order is the same for all. */
export async function takeTurnsOverArtists(
  transaction: Transaction,
  names: readonly string[],
): Promise<void> {
  await takeAllTurns(transaction, names.map(artistTurn));
}

/** The artist with this name, in any spelling; created if there is none. */
export async function findOrCreateArtist(transaction: Transaction, name: string): Promise<Artist> {
  const { em } = transaction;
  await takeTurns(transaction, artistTurn(name));
  const id = await findArtistId(em, name);
  return id ? em.findOneOrFail(Artist, id) : em.create(Artist, { name, image: null });
}

/** What a file tells of its album. */
export interface AlbumFacts extends Partial<ReleaseIdentity> {
  title: string;
  /** Those with the role `MAIN` tell it from others. */
  credits: readonly FoundCredit[];
  /** The name of a single main artist as the file has it, if that is another one. */
  artistName?: string;
  /** Null if unknown. */
  releaseYear: number | null;
}

/** Prevents others from creating albums that may be the same until the transaction ends. Locks on artists come first. */
export function takeTurnsOverAlbum(transaction: Transaction, identity: AlbumNames): Promise<void> {
  return takeAllTurns(transaction, albumTurns(identity));
}

type AlbumNames = Pick<AlbumIdentity, 'artistIds' | 'title' | 'musicBrainzId'>;

/** Albums that have none of these in common are not the same. */
function albumTurns({ artistIds, title, musicBrainzId }: AlbumNames): string[] {
  const release = musicBrainzId === null ? [] : [`release ${musicBrainzId}`];
  const artists = [...new Set(artistIds)].sort().join(' ');
  return [`album ${artists} ${nameKey(title)}`, ...release];
}

/** The album that is the same as this one: see `findAlbumLike`; created if there is none. An album without an id gets that
 * of a release with its names. */
export async function findOrCreateAlbum(transaction: Transaction, wanted: AlbumFacts): Promise<Album> {
  const { em } = transaction;
  const { facts, identity, names } = describedAlbum(wanted);
  await takeTurnsOverAlbum(transaction, identity);
  const found = await findAlbumLike(em, identity, names);
  if (!found) return em.create(Album, { ...facts, ...albumArtists(wanted.credits), image: null });
  return identified(await em.findOneOrFail(Album, found.id), found, facts);
}

function describedAlbum({ credits, artistName, title, releaseYear, ...release }: AlbumFacts) {
  const facts = { title, releaseYear, ...unknownRelease, ...release };
  const main = mainCredits(credits);
  const printed = main.map(({ artist, creditedAs }) => creditedAs ?? artist.name);
  const names = main.length === 1 && artistName !== undefined ? [artistName] : printed;
  return { facts, names, identity: { ...facts, artistIds: main.map(({ artist }) => artist.id) } };
}

function albumArtists(credits: readonly FoundCredit[]) {
  return { artist: firstMain(credits), coArtists: coArtists(credits) };
}

function identified(album: Album, { by }: FoundAlbum, { musicBrainzId }: ReleaseIdentity): Album {
  if (by === 'names' && !isHeld(album, 'MUSIC_BRAINZ_ID')) album.musicBrainzId ??= musicBrainzId;
  return album;
}

/** Finds or creates many albums as if one after the other, and writes those that are new. The number of statements does not
 * depend on that of the albums, except for those that may be the same as others among them.
 * @returns them in the same order. */
export async function findOrCreateAlbums(
  transaction: Transaction,
  wanted: readonly AlbumFacts[],
): Promise<{ album: Album; made: boolean }[]> {
  if (wanted.length === 0) return [];
  const { em } = transaction;
  const given = wanted.map((one) => ({ ...describedAlbum(one), artists: albumArtists(one.credits) }));
  const turns = given.map(({ identity }) => albumTurns(identity));
  await takeAllTurns(transaction, turns.flat());
  const taken = new Set<string>();
  const alone = turns.map((own) => {
    const isFirst = !own.some((turn) => taken.has(turn));
    for (const turn of own) taken.add(turn);
    return isFirst;
  });
  const found = await findAlbumsLike(
    em,
    given.filter((_, index) => alone[index]),
  );
  const ids = found.flatMap((one) => one?.id ?? []);
  const known = new Map(
    (ids.length > 0 ? await em.find(Album, { id: ids }) : []).map((one) => [one.id, one]),
  );
  const albums: { album: Album; made: boolean }[] = [];
  for (const [index, { artists, facts }] of given.entries()) {
    if (!alone[index]) continue;
    const like = found.shift();
    const album = like && known.get(like.id);
    albums[index] =
      like && album
        ? { album: identified(album, like, facts), made: false }
        : { album: em.create(Album, { ...facts, ...artists, image: null }), made: true };
  }
  // The next look-ups are the database's, and have to see these rows.
  await em.flush();
  for (const [index, one] of wanted.entries()) {
    if (alone[index]) continue;
    const album = await findOrCreateAlbum(transaction, one);
    albums[index] = { album, made: em.getUnitOfWork().getPersistStack().has(album) };
    await em.flush();
  }
  return albums;
}

/** All other fields may be omitted. */
export type SongFacts = Partial<SongValues> &
  Pick<Song, 'title' | 'artist' | 'album' | 'discNumber' | 'duration' | 'audio' | 'image'> & {
    genres: readonly string[];
    /** What the tags give. */
    givenSortTitle?: string | null;
  };

const songTurn = (audioKey: string) => `song of ${audioKey}`;

/** Prevents others from adding songs with this audio until the transaction ends. */
export function takeTurnsOverSongsOf(transaction: Transaction, audioKeys: readonly string[]): Promise<void> {
  return takeAllTurns(transaction, audioKeys.map(songTurn));
}

/** Adds a song, unless there is one with the same audio already.
 * @returns null if there is. */
export async function addSongOnce(transaction: Transaction, facts: SongFacts): Promise<Song | null> {
  const { em } = transaction;
  await takeTurns(transaction, songTurn(facts.audio.key));
  return (await hasSongWithAudio(em, facts.audio.key)) ? null : addSong(transaction, facts);
}

/** Adds a song, even if there is one with the same audio.
 * @param featuredPosition on the shelf; null for a song that is not on it. */
export async function addSong(
  transaction: Transaction,
  { genres, ...facts }: SongFacts,
  featuredPosition: number | null = null,
): Promise<Song> {
  const { em } = transaction;
  const genre = genres[0] ?? null;
  const song = em.create(Song, {
    ...facts,
    genre,
    duration: wholeSeconds(facts.duration),
    featuredPosition,
  });
  if (genres.length > 1) {
    await em.flush();
    await giveGenres(transaction, [song.id], genres);
  }
  return song;
}

/** Durations in the catalog are whole seconds, at least one. */
export function wholeSeconds(duration: number): number {
  return Math.max(1, Math.round(duration));
}

// Call each of these in a transaction that finally releases the files that the rows referred to.

/** The references of a deleted song. */
export interface DeletedSong {
  audioKey: string;
  imageKey: string | null;
}

/** Songs that are deleted by one statement, with the plays and likes that go with them. */
const deletedAtOnce = 100;
/** Milliseconds that the database may need for the lists of all users that a request shortens. */
const longestDeletionMs = 10 * 60_000;

/** Their locks are held. The time is in proportion to the queues and playlists that they are on. */
export function deleteSongs(transaction: Transaction, ids: readonly string[]): Promise<DeletedSong[]> {
  return RequestScope.runLong(longestDeletionMs, async () => {
    await takeOffLists(transaction, ids);
    const deleted: DeletedSong[] = [];
    for (const some of portions(ids, deletedAtOnce)) {
      const { rows } = await sql<DeletedSong>`
        delete from song where ${isAnyOf('id', some)}
        returning audio_key as "audioKey", image_key as "imageKey"`.execute(database(transaction.em));
      deleted.push(...rows);
    }
    return deleted;
  });
}

/** Deletes the artists among these that have no credit left. The transaction must hold the locks on
 * their names, so that nobody begins to use one meanwhile.
 * @returns the keys of their pictures. */
export async function deleteForlornArtists({ em }: Transaction, ids: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ imageKey: string | null }>`
    delete from artist where ${isAnyOf('id', ids)}
      and not exists (select from song_artist where song_artist.artist_id = artist.id)
      and not exists (select from album_artist where album_artist.artist_id = artist.id)
    returning image_key as "imageKey"`.execute(database(em));
  return rows.flatMap(({ imageKey }) => imageKey ?? []);
}
