import { lengthComplaint, tidy, type Validation } from '../../api/validation.checks.ts';
import { isVisible } from '../../api/visible-text.model.ts';
import { nameKey } from '../../persistence/name-key.model.ts';
import { longestGenre, mostGenres } from '../song-facts.model.ts';

interface GivenGenres {
  genre?: string | null | undefined;
  genres?: string[] | null | undefined;
}

/** Checks `genre` or `genres`, whichever is given, and adds faults under `input.…`. Null is the same as none.
 * @returns the genres in their stored form; undefined if neither is given. */
export function readGenres(
  { genre, genres }: GivenGenres,
  validation: Validation,
): readonly string[] | undefined {
  if (genres !== undefined && genre !== undefined) {
    validation.check('input.genres', 'Send either genre or genres, not both.');
    return undefined;
  }
  if (genres !== undefined) return readList(genres ?? [], validation);
  if (genre === undefined) return undefined;
  if (genre === null) return [];
  const name = tidy(genre);
  validation.check('input.genre', complaintAbout(name, 'send null for no genre'));
  return [name];
}

function readList(given: readonly string[], validation: Validation): readonly string[] {
  const names = given.map(tidy);
  const tooMany = `Send at most ${mostGenres} genres; you sent ${names.length}.`;
  validation.check('input.genres', names.length > mostGenres ? tooMany : undefined);
  const seen = new Set<string>();
  names.forEach((name, index) => {
    const twice = seen.has(nameKey(name)) ? 'This genre is in the list twice.' : undefined;
    validation.check(`input.genres.${index}`, complaintAbout(name, 'leave it out') ?? twice);
    seen.add(nameKey(name));
  });
  return names;
}

function complaintAbout(name: string, remedy: string): string | undefined {
  if (!isVisible(name)) return `The genre must not be empty; ${remedy}.`;
  return lengthComplaint('the genre', name, longestGenre);
}
