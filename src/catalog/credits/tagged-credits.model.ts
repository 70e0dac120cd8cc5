import type { PersonRole, TaggedArtists, TaggedPeople } from '../../media/tag-people.model.ts';
import { uuidOf } from '../songs/song-details.model.ts';
import { cleanText } from '../tag-text.model.ts';
import {
  type ArtistNames,
  alignNames,
  findNames,
  introducesGuests,
  type NamePart,
  splitNames,
} from './artist-names.model.ts';
import { CreditRole, mostCredits, type NamedCredit } from './credit.model.ts';

/** Credits as tags tell them. */
export interface TaggedCredits {
  credits: readonly NamedCredit[];
  /** The text that was split; if it is the name of an existing artist, it is not. Null if nothing was split. */
  whole: string | null;
}

const roles: Record<PersonRole, CreditRole> = {
  remixer: CreditRole.REMIXER,
  composer: CreditRole.COMPOSER,
  lyricist: CreditRole.LYRICIST,
  conductor: CreditRole.CONDUCTOR,
  performer: CreditRole.PERFORMER,
  producer: CreditRole.PRODUCER,
  arranger: CreditRole.ARRANGER,
  engineer: CreditRole.ENGINEER,
  mixer: CreditRole.MIXER,
  djmixer: CreditRole.DJ_MIXER,
};

/** The credits of a song.
 * @param fallback the artist if the tags name none; null for none. */
export function songCredits(
  { artists, others }: TaggedPeople,
  names: ArtistNames,
  fallback: string | null,
): TaggedCredits {
  const { credits, whole } = performers(artists, names, fallback);
  const people = others.flatMap(({ role, name, sortName, detail }) => {
    const clean = cleanText(name);
    if (clean === null) return [];
    const credit = { role: roles[role], name: clean, creditedAs: null, joinPhrase: '' };
    return [{ ...credit, ...(sortName && { sortName: cleanText(sortName) }), detail: cleanText(detail) }];
  });
  return { credits: credits.length === 0 ? [] : [...credits, ...people].slice(0, mostCredits), whole };
}

/** The credits of an album; empty if the tags name no album artist. */
export function albumCredits({ albumArtists }: TaggedPeople, names: ArtistNames): TaggedCredits {
  return performers(albumArtists, names, null);
}

function performers(artists: TaggedArtists, names: ArtistNames, fallback: string | null): TaggedCredits {
  const printed = cleanText(artists.printed);
  const single = artists.names.flatMap((name) => cleanText(name) ?? []);
  const ids = artists.musicBrainzIds.map(uuidOf);
  const sortNames = artists.sortNames.map((name) => cleanText(name));
  if (single.length > 0) {
    const parts = printed === null ? undefined : (findNames(printed, single) ?? alignNames(printed, single));
    return { credits: inOrder(single, parts, { ids, sortNames }), whole: null };
  }
  const text = printed ?? fallback;
  if (text === null) return { credits: [], whole: null };
  const parts = ids.length === 1 ? [{ name: text, joinPhrase: '' }] : splitNames(text, names);
  const split = parts.map(({ name }) => cleanText(name) ?? name);
  const credits = inOrder(split, parts, { ids, sortNames });
  return { credits, whole: parts.length > 1 ? text : null };
}

interface Beside {
  ids: readonly (string | null)[];
  sortNames: readonly (string | null)[];
}

/** Ids and sort names belong to the artists if there are as many. */
function inOrder(
  names: readonly string[],
  parts: readonly NamePart[] | undefined,
  { ids, sortNames }: Beside,
): NamedCredit[] {
  let guests = false;
  return names.map((name, index) => {
    const part = parts?.[index];
    const credit: NamedCredit = {
      role: guests ? CreditRole.FEATURED : CreditRole.MAIN,
      name,
      musicBrainzId: ids.length === names.length ? ids[index] : null,
      sortName: sortNames.length === names.length ? sortNames[index] : null,
      creditedAs: part && part.name !== name ? part.name : null,
      joinPhrase: part?.joinPhrase,
      detail: null,
    };
    if (part && introducesGuests(part.joinPhrase)) guests = true;
    return credit;
  });
}

/** How the main artists alone are printed: "A & B" of "A & B feat. C". */
export function mainName(credits: readonly NamedCredit[]): string | null {
  const main = credits.filter(({ role }) => role === CreditRole.MAIN);
  const names = main.map(({ name, creditedAs }) => creditedAs ?? name);
  const [last = null, ...before] = names.toReversed();
  if (last === null || before.length === 0) return last;
  return `${before
    .reverse()
    .map((name, index) => name + (main[index]?.joinPhrase ?? (index === before.length - 1 ? ' & ' : ', ')))
    .join('')}${last}`;
}
