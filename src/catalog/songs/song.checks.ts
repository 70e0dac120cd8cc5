import type { Caller } from '../../api/caller.service.ts';
import { UserErrorCode, UserFault } from '../../api/user-errors.type.ts';
import { nameComplaint, parseId, tidy, type Validation } from '../../api/validation.checks.ts';
import { type ReadCredits, readCredits } from '../credits/credit.checks.ts';
import { noSuchAlbum } from '../edit-faults.model.ts';
import { findAlbum, knownSongs } from '../editing.queries.ts';
import { readSortForm, withoutOmitted } from '../facts.checks.ts';
import { readGenres } from '../genres/genre.checks.ts';
import { largestNumber } from '../song-facts.model.ts';
import type { Song } from './song.entity.ts';
import type { CreateSongInput, UpdateSongInput } from './song.inputs.ts';
import { type DetailsInput, type GivenDetails, readSongDetails } from './song-details.checks.ts';

function trackComplaint(track: number): string | undefined {
  return isNumber(track) ? undefined : `The track must be a number from 1 to ${largestNumber}.`;
}

export function discComplaint(disc: number): string | undefined {
  return isNumber(disc) ? undefined : `The disc must be a number from 1 to ${largestNumber}.`;
}

function isNumber(value: number): boolean {
  return value >= 1 && value <= largestNumber;
}

/** The columns that editors set, with the same names in the input and the entity. */
export type SongValues = Pick<
  Song,
  Exclude<keyof CreateSongInput & keyof Song, 'artist' | 'audio' | 'image' | 'genre'>
>;

/** The given fields of a song except its files, ready to be stored; undefined if omitted. */
export interface SongFields extends GivenDetails {
  /** Null for the form that is made of the title. */
  sortTitle: string | null | undefined;
  credits: ReadCredits | undefined;
  albumId: string | null | undefined;
  genres: readonly string[] | undefined;
  /** Only the given ones. */
  values: Partial<SongValues>;
}

type GivenFields = Pick<
  CreateSongInput,
  'artist' | 'credits' | 'albumId' | 'genre' | 'genres' | keyof SongValues
> &
  Pick<UpdateSongInput, 'sortTitle'> &
  DetailsInput;

/** Checks the fields and adds faults under `input.…`, including a missing album.
 * @throws BAD_USER_INPUT for an invalid id. */
export async function readSongFields(
  caller: Caller,
  given: GivenFields,
  validation: Validation,
): Promise<SongFields> {
  const title = given.title == null ? undefined : tidy(given.title);
  const albumId = given.albumId == null ? given.albumId : parseId(given.albumId, 'input.albumId');
  if (title !== undefined) validation.check('input.title', nameComplaint('The title', title));
  const credits = await readCredits(caller, given, validation);
  if (albumId && !(await findAlbum(caller.em, albumId))) validation.add(noSuchAlbum('input.albumId'));
  validation.check('input.discNumber', discComplaint(given.discNumber ?? 1));
  validation.check('input.trackNumber', trackComplaint(given.trackNumber ?? 1));
  const values = withoutOmitted<SongValues>({
    title,
    discNumber: given.discNumber ?? undefined,
    trackNumber: given.trackNumber,
  });
  const details = readSongDetails(given, validation);
  const sortTitle = readSortForm(given.sortTitle, 'input.sortTitle', 'title', validation);
  return { sortTitle, credits, albumId, genres: readGenres(given, validation), values, ...details };
}

/** Checks a list of songs, and adds faults of each under its index, e.g. `songIds.2`.
 * @param most the maximum number of songs.
 * @throws BAD_USER_INPUT for an invalid id. */
export async function readSongIds(
  caller: Caller,
  given: readonly string[],
  field: string,
  most: number,
  validation: Validation,
): Promise<string[]> {
  if (given.length > most) {
    validation.check(field, `Send at most ${most} songs; you sent ${given.length}.`);
    return [];
  }
  const ids = given.map((id, index) => parseId(id, `${field}.${index}`));
  await checkSongIds(caller, ids, (index) => `${field}.${index}`, validation);
  return ids;
}

/** Adds faults for songs that are listed twice or do not exist.
 * @param field the field of the id at an index. */
export async function checkSongIds(
  caller: Caller,
  ids: readonly string[],
  field: (index: number) => string,
  validation: Validation,
): Promise<void> {
  const seen = new Set<string>();
  ids.forEach((id, index) => {
    validation.check(field(index), seen.has(id) ? 'This song is in the list twice.' : undefined);
    seen.add(id);
  });
  const fault = missingSongs(ids, await knownSongs(caller.em, ids), field);
  if (fault) validation.add(fault);
}

/** The message about songs that do not exist, if any. */
export function missingSongs(
  ids: readonly string[],
  known: ReadonlySet<string>,
  field: (index: number) => string,
): UserFault | undefined {
  const errors = ids.flatMap((id, index) => {
    const path = field(index).split('.');
    return known.has(id) ? [] : [{ code: UserErrorCode.NOT_FOUND, message: 'Song not found.', field: path }];
  });
  return errors.length > 0 ? new UserFault(errors) : undefined;
}
