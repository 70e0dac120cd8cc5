import { LockMode } from '@mikro-orm/postgresql';
import { laterThan } from '../../api/base.entity.ts';
import { releaseMedia } from '../../media/media.service.ts';
import type { MediaStore } from '../../media/media.store.ts';
import { CollisionError } from '../../persistence/collision-retry.service.ts';
import { sameName } from '../../persistence/name-key.model.ts';
import type { Transaction } from '../../persistence/transaction.service.ts';
import { Album } from '../albums/album.entity.ts';
import { deleteForlornArtists } from '../catalog.writes.ts';
import { giveAllCredits } from '../credits/credit.writes.ts';
import { handBack, isHeld } from '../edited-fields.model.ts';
import { checkStillCredited, lockSongs } from '../editing.queries.ts';
import type { LeftBehind } from '../left-behind.model.ts';
import { albumsToFollow, creditsToFollow, type FollowedCredits } from './followed-album.writes.ts';
import { followDetails, followLyrics } from './followed-details.writes.ts';
import { followAudio, followGenres, followPictures, followPortraits } from './followed-files.writes.ts';
import { settleAlbums } from './settled-albums.writes.ts';
import { Song } from './song.entity.ts';
import { sortTitleOf } from './song-details.model.ts';
import type { SongField } from './song-field.model.ts';
import type { Following, SongFile, SongSurroundings } from './tagged-song.model.ts';
import { namesAround } from './tagged-song.queries.ts';

export interface UpdateOptions {
  /** Fields to hand back first, and the only ones to read. */
  fields?: readonly `${SongField}`[];
  /** Whether a person asked for it. */
  again?: boolean;
}

/** What the file of a song tells now. */
export interface TagUpdate {
  songId: string;
  file: SongFile;
}

/** Brings a song in line with what its file tells now, and leaves alone what an editor changed. Artists and albums left
 * without songs are deleted; an album whose songs are retagged one by one keeps its id. Repeating it changes nothing. It
 * takes the same number of statements for any file.
 * @returns whether anything changed; undefined if there is no such song.
 * @throws {CollisionError} if the song changed meanwhile: repeat the transaction. */
export async function updateFromTags(
  transaction: Transaction,
  store: MediaStore,
  songId: string,
  file: SongFile,
  options: UpdateOptions = {},
): Promise<boolean | undefined> {
  return (await updateAllFromTags(transaction, store, [{ songId, file }], options)).get(songId);
}

/** The same for many songs. The number of statements does not depend on theirs; albums that lost all their songs, and such
 * as change their picture, take a few each.
 * @param updates each song once.
 * @returns whether anything changed of each song that is there. */
export async function updateAllFromTags(
  transaction: Transaction,
  store: MediaStore,
  updates: readonly TagUpdate[],
  options: UpdateOptions = {},
): Promise<Map<string, boolean>> {
  if (updates.length === 0) return new Map();
  const { em } = transaction;
  const around = await namesAround(
    em,
    updates.map(({ songId }) => songId),
  );
  const ids = [...around.keys()];
  const found = await em.find(Song, { id: ids }, { populate: ['artist', 'album', 'album.artist'] });
  const songs = new Map(found.map((song) => [song.id, song]));
  const left: LeftBehind = { files: [], artists: [] };
  const followings = updates.flatMap(({ songId, file }) => {
    const near = around.get(songId);
    return near ? [followingOf(songs.get(songId), near, { file, store, left }, options)] : [];
  });
  const before = new Map(followings.map(({ song }) => [song.id, song.updatedAt.getTime()]));
  await follow(transaction, followings, left);
  return new Map(followings.map(({ song }) => [song.id, song.updatedAt.getTime() !== before.get(song.id)]));
}

/** @throws {CollisionError} unless the song is still the same: then the transaction is repeated. */
function followingOf(
  song: Song | undefined,
  around: SongSurroundings,
  given: Pick<Following, 'file' | 'store' | 'left'>,
  { fields, again = false }: UpdateOptions,
): Following {
  if (!song || !sameArtists(around.ids, song)) throw new CollisionError();
  const handedBack = again ? song.editedFields.filter((field) => concerns(fields, field)) : [];
  return {
    ...given,
    song,
    around,
    former: around.tagged,
    handedBack,
    wasHeld: (field) => handedBack.includes(field),
    follows: (field) => concerns(fields, field) && (!isHeld(song, field) || handedBack.includes(field)),
  };
}

function concerns(fields: readonly string[] | undefined, field: string): boolean {
  return fields === undefined || fields.some((one) => one === field);
}

function sameArtists(ids: readonly string[], { artist, album }: Song): boolean {
  return ids.includes(artist.id) && (!album || ids.includes(album.artist.id));
}

async function follow(
  transaction: Transaction,
  followings: readonly Following[],
  left: LeftBehind,
): Promise<void> {
  const { em } = transaction;
  const formers = followings.map(({ song }) => song.album);
  const credits = await creditsToFollow(transaction, followings);
  const albums = await albumsToFollow(transaction, followings, credits);
  await lock(transaction, followings, [...formers, ...albums]);
  for (const { song, handedBack } of followings) handBack(song, handedBack);
  const credited = await followCredits(transaction, followings, credits);
  for (const [index, following] of followings.entries()) {
    following.song.album = albums[index] ?? null;
    followTitles(following);
  }
  const others = await followGenres(transaction, followings);
  await followPictures(transaction, followings);
  await followPortraits(transaction, followings);
  await followAudio(transaction, followings);
  const detailed = await followDetails(transaction, followings);
  const sung = await followLyrics(transaction, followings);
  // Nothing of it is in the row of the song itself.
  for (const song of new Set([...credited, ...others, ...detailed, ...sung]))
    song.updatedAt = laterThan(song.updatedAt);
  await em.flush();
  const moves = followings.map((following, index) => ({
    ...{ following, former: formers[index] ?? null, present: albums[index] ?? null },
    credits: credits[index]?.ofAlbum ?? [],
  }));
  await settleAlbums(transaction, moves, left);
  for (const { song, around } of followings)
    if (credited.has(song)) left.artists.push(...around.credited.map(({ id }) => id));
  const pictures = left.artists.length > 0 ? await deleteForlornArtists(transaction, left.artists) : [];
  await releaseMedia(transaction, [...left.files, ...pictures]);
}

/** Albums before their songs, as everywhere.
 * @throws {CollisionError} if somebody changed one of the songs meanwhile. */
async function lock(
  transaction: Transaction,
  followings: readonly Following[],
  albums: readonly (Album | null)[],
): Promise<void> {
  const { em } = transaction;
  await em.flush();
  const ids = [...new Set(albums.flatMap((album) => album?.id ?? []))];
  if (ids.length > 0)
    await em.find(Album, { id: ids }, { orderBy: { id: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE });
  const songs = new Map(followings.map(({ song }) => [song.id, song.updatedAt.getTime()]));
  const locked = await lockSongs(transaction, [...songs.keys()], null);
  const same = locked.filter(({ id, updatedAt }) => songs.get(id) === updatedAt.getTime());
  if (same.length < songs.size) throw new CollisionError();
  const known = followings.flatMap(({ around }) => around.credited);
  await checkStillCredited(em, known, 'song', [...songs.keys()]);
}

/** @returns the songs that had others. */
async function followCredits(
  transaction: Transaction,
  followings: readonly Following[],
  credits: readonly FollowedCredits[],
): Promise<Set<Song>> {
  const given = followings.flatMap(({ song }, index) => {
    const own = credits[index]?.ofSong;
    return own ? [{ owner: song, credits: own }] : [];
  });
  const changed = await giveAllCredits(transaction, 'song', given);
  return new Set(followings.map(({ song }) => song).filter((song) => changed.has(song)));
}

function followTitles({ song, file, follows }: Following): void {
  const { title, discNumber, trackNumber } = file.description;
  if (follows('TITLE')) song.title = title;
  if (follows('DISC_NUMBER')) song.discNumber = discNumber;
  if (follows('TRACK_NUMBER')) song.trackNumber = trackNumber;
  // What tags have a title ordered by says nothing of one that an editor gave.
  const concerned = follows('SORT_TITLE') || (follows('TITLE') && !isHeld(song, 'SORT_TITLE'));
  if (concerned)
    song.givenSortTitle = sameName(song.title, title) ? sortTitleOf(file.metadata.details) : null;
}
