import type { Caller } from '../../api/caller.service.ts';
import { nameComplaint, tidy, type Validation } from '../../api/validation.checks.ts';
import { earliestYear, isYear, latestYear } from '../file-place.model.ts';
import type { UpdateAlbumInput } from './album.inputs.ts';
import { type AlbumTracks, type GivenTracks, readAlbumTracks } from './album-tracks.checks.ts';

/** What is given of an album besides its picture, fit to be stored; undefined where it is left out. */
export interface AlbumFields {
  title: string | undefined;
  artist: string | undefined;
  releaseYear: number | null | undefined;
  tracks: AlbumTracks | undefined;
}

type GivenFields = Pick<UpdateAlbumInput, 'title' | 'artist' | 'releaseYear'> & GivenTracks;

/** Notes what is wrong with the fields under `input.…`, songs that are not there included. Null counts as empty;
 * a year may be.
 * @throws BAD_USER_INPUT for an invalid id. */
export async function readAlbumFields(
  caller: Caller,
  given: GivenFields,
  validation: Validation,
): Promise<AlbumFields> {
  const title = given.title === undefined ? undefined : tidy(given.title ?? '');
  const artist = given.artist === undefined ? undefined : tidy(given.artist ?? '');
  const { releaseYear } = given;
  if (title !== undefined) validation.check('input.title', nameComplaint('The title', title));
  if (artist !== undefined) validation.check('input.artist', nameComplaint('The name of the artist', artist));
  if (releaseYear != null && !isYear(releaseYear)) {
    validation.check('input.releaseYear', `The year must be a number from ${earliestYear} to ${latestYear}.`);
  }
  return {
    title,
    artist,
    releaseYear,
    tracks: await readAlbumTracks(caller, given, validation),
  };
}
