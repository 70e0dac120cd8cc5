import type { Caller } from '../../api/caller.service.ts';
import { nameComplaint, parseId, tidy, type Validation } from '../../api/validation.checks.ts';
import { totalsByAlbum } from '../catalog.loaders.ts';
import { type GivenCredits, type ReadCredits, readCredits } from '../credits/credit.checks.ts';
import type { LockedSong } from '../editing.queries.ts';
import { readSortForm } from '../facts.checks.ts';
import { readGenres } from '../genres/genre.checks.ts';
import { checkSongIds, discComplaint, missingSongs, readSongIds } from '../songs/song.checks.ts';
import type { AlbumTrackInput, UpdateAlbumInput } from './album.inputs.ts';
import { type FactsInput, type GivenAlbumFacts, readAlbumFacts } from './album-facts.checks.ts';

/** The maximum number of songs put on an album at once; an album that an import made larger may keep all of its
 * songs. */
const usualMost = 1000;

/** The songs that an album is to have, in order. */
export interface AlbumTracks {
  ids: readonly string[];
  /** The disc of each song; undefined to keep the present discs. */
  discs: readonly number[] | undefined;
}

interface GivenTracks {
  /** The album's id; undefined for a new one. */
  id?: string;
  songIds?: string[] | null | undefined;
  tracks?: AlbumTrackInput[] | null | undefined;
}

/** Checks `songIds` or `tracks`, whichever is given. Null counts as empty.
 * @returns undefined if neither is given.
 * @throws BAD_USER_INPUT for a value that is not an id. */
async function readAlbumTracks(
  caller: Caller,
  { id, songIds, tracks }: GivenTracks,
  validation: Validation,
): Promise<AlbumTracks | undefined> {
  if (tracks === undefined) {
    if (songIds === undefined) return undefined;
    const most = await mostSongs(caller, id, songIds?.length ?? 0);
    const ids = await readSongIds(caller, songIds ?? [], 'input.songIds', most, validation);
    return { ids, discs: undefined };
  }
  if (songIds !== undefined) validation.check('input.tracks', 'Send either songIds or tracks, not both.');
  const most = await mostSongs(caller, id, tracks?.length ?? 0);
  return readTracks(caller, tracks ?? [], most, validation);
}

async function mostSongs(caller: Caller, id: string | undefined, given: number): Promise<number> {
  if (given <= usualMost || id === undefined) return usualMost;
  const totals = await caller.loader(totalsByAlbum).load(parseId(id, 'input.id'));
  return Math.max(usualMost, totals?.songCount ?? 0);
}

async function readTracks(
  caller: Caller,
  tracks: readonly AlbumTrackInput[],
  most: number,
  validation: Validation,
): Promise<AlbumTracks> {
  if (tracks.length > most) {
    validation.check('input.tracks', `Send at most ${most} songs; you sent ${tracks.length}.`);
    return { ids: [], discs: [] };
  }
  const ids = tracks.map(({ songId }, index) => parseId(songId, trackField(index)));
  const discs = tracks.map(({ discNumber }) => discNumber);
  discs.forEach((disc, index) => {
    validation.check(`input.tracks.${index}.discNumber`, discComplaint(disc));
  });
  await checkSongIds(caller, ids, trackField, validation);
  return { ids, discs };
}

const trackField = (index: number) => `input.tracks.${index}.songId`;

/** @throws {UserFault} NOT_FOUND for each song that is not among the locked ones. */
export function checkThere({ ids, discs }: AlbumTracks, locked: readonly LockedSong[]): void {
  const field = discs ? trackField : (index: number) => `input.songIds.${index}`;
  const missing = missingSongs(ids, new Set(locked.map(({ id }) => id)), field);
  if (missing) throw missing;
}

/** The disc of each song: the requested one; otherwise a song of the album stays on its disc, and a new one joins
 * the disc of the song before it. */
export function discsOf(
  { ids, discs }: AlbumTracks,
  locked: readonly LockedSong[],
  albumId: string,
): readonly number[] {
  if (discs) return discs;
  const songs = new Map(locked.map((song) => [song.id, song]));
  let disc = 1;
  return ids.map((id) => {
    const song = songs.get(id);
    if (song?.albumId === albumId) disc = song.discNumber;
    return disc;
  });
}

/** The given fields of an album except its picture, ready to be stored; undefined if omitted. */
export interface AlbumFields {
  title: string | undefined;
  /** Null for the form that is made of the title. */
  sortTitle: string | null | undefined;
  credits: ReadCredits | undefined;
  facts: GivenAlbumFacts;
  tracks: AlbumTracks | undefined;
  /** Of all its songs. */
  genres: readonly string[] | undefined;
}

type GivenFields = Pick<UpdateAlbumInput, 'title' | 'sortTitle' | 'genres'> &
  FactsInput &
  GivenCredits &
  GivenTracks;

/** Checks the fields and adds faults under `input.…`, including missing songs. Null counts as empty; for a year it
 * is allowed.
 * @throws BAD_USER_INPUT for an invalid id. */
export async function readAlbumFields(
  caller: Caller,
  given: GivenFields,
  validation: Validation,
): Promise<AlbumFields> {
  const title = given.title === undefined ? undefined : tidy(given.title ?? '');
  if (title !== undefined) validation.check('input.title', nameComplaint('The title', title));
  for (const field of ['artist', 'credits'] as const) {
    validation.check(`input.${field}`, given[field] === null ? 'An album needs an artist.' : undefined);
  }
  return {
    title,
    sortTitle: readSortForm(given.sortTitle, 'input.sortTitle', 'title', validation),
    credits: await readCredits(caller, given, validation),
    facts: readAlbumFacts(given, validation),
    tracks: await readAlbumTracks(caller, given, validation),
    genres: readGenres(given, validation),
  };
}
