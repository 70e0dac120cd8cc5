import type { Caller } from '../../api/caller.service.ts';
import { parseId } from '../../api/identifier.checks.ts';
import { nameComplaint, tidy, type Validation } from '../../api/validation.checks.ts';
import { noSuchAlbum } from '../edit-faults.model.ts';
import { findAlbum } from '../editing.queries.ts';
import type { CreateSongInput } from './song.inputs.ts';
import { discComplaint, trackComplaint } from './song-numbers.checks.ts';

const longestGenre = 100;

/** What is given of a song besides its files, fit to be stored; undefined where it is left out. */
export interface SongFields {
  title: string | undefined;
  artist: string | undefined;
  albumId: string | null | undefined;
  discNumber: number | undefined;
  trackNumber: number | null | undefined;
  genre: string | null | undefined;
}

type GivenFields = Pick<
  CreateSongInput,
  'title' | 'artist' | 'albumId' | 'discNumber' | 'trackNumber' | 'genre'
>;

/** Notes what is wrong with the fields under `input.…`, an album that is not there included.
 * @throws BAD_USER_INPUT for an invalid id. */
export async function readSongFields(
  caller: Caller,
  given: GivenFields,
  validation: Validation,
): Promise<SongFields> {
  const fields: SongFields = {
    title: given.title == null ? undefined : tidy(given.title),
    artist: given.artist == null ? undefined : tidy(given.artist),
    albumId: given.albumId == null ? given.albumId : parseId(given.albumId, 'input.albumId'),
    discNumber: given.discNumber ?? undefined,
    trackNumber: given.trackNumber,
    genre: given.genre == null ? given.genre : tidy(given.genre),
  };
  const { title, artist, albumId, discNumber, trackNumber, genre } = fields;
  if (title !== undefined) validation.check('input.title', nameComplaint('The title', title));
  if (artist !== undefined) validation.check('input.artist', nameComplaint('The name of the artist', artist));
  if (albumId && !(await findAlbum(caller.em, albumId))) validation.add(noSuchAlbum('input.albumId'));
  validation.check('input.discNumber', discComplaint(discNumber ?? 1));
  validation.check('input.trackNumber', trackComplaint(trackNumber ?? 1));
  validation.check('input.genre', genreComplaint(genre ?? 'none'));
  return fields;
}

function genreComplaint(genre: string): string | undefined {
  const { length } = [...genre];
  if (length === 0) return 'The genre must not be empty; send null for no genre.';
  return length > longestGenre
    ? `Use at most ${longestGenre} characters for the genre; it has ${length}.`
    : undefined;
}
