import { lengthComplaint, tidy, type Validation } from '../../api/validation.checks.ts';
import { readDate, readMusicBrainzId, withoutOmitted, yearComplaint } from '../facts.checks.ts';
import { discComplaint } from '../songs/song.checks.ts';
import type { DiscInput, UpdateAlbumInput } from './album.inputs.ts';
import type { AlbumDates, GivenDates } from './album-dates.model.ts';
import { longestCode } from './album-details.model.ts';
import type { AlbumKind } from './album-kind.model.ts';

/** Facts of an album that editors set, ready to be stored; undefined if omitted, null for none. */
export interface GivenAlbumFacts {
  edition: string | null | undefined;
  musicBrainzId: string | null | undefined;
  dates: GivenDates;
  /** Only the given ones. */
  details: Partial<GivenDetails>;
  /** Titles of discs, null for none; null removes all of them. */
  discs: readonly GivenDisc[] | null | undefined;
}

interface GivenDetails {
  label: string | null;
  catalogNumber: string | null;
  barcode: string | null;
  musicBrainzReleaseGroupId: string | null;
  kind: AlbumKind | null;
}

export interface GivenDisc {
  number: number;
  title: string | null;
}

export type FactsInput = Pick<
  UpdateAlbumInput,
  | 'edition'
  | 'musicBrainzId'
  | keyof AlbumDates
  | 'label'
  | 'catalogNumber'
  | 'barcode'
  | 'musicBrainzReleaseGroupId'
  | 'kind'
  | 'discs'
>;

/** Checks the facts and adds faults under `input.…`. */
export function readAlbumFacts(given: FactsInput, validation: Validation): GivenAlbumFacts {
  const { releaseYear } = given;
  if (releaseYear != null) validation.check('input.releaseYear', yearComplaint(releaseYear));
  const text = (field: 'edition' | 'label' | 'catalogNumber' | 'barcode', noun: string, longest = 200) =>
    readText(given[field], `input.${field}`, { noun, longest }, validation);
  const group = 'musicBrainzReleaseGroupId';
  return {
    edition: text('edition', 'the edition'),
    musicBrainzId: readMusicBrainzId(given.musicBrainzId, 'input.musicBrainzId', validation),
    dates: withoutOmitted<AlbumDates>({
      releaseYear,
      releaseDate: readDate(given.releaseDate, 'input.releaseDate', validation),
      originalReleaseDate: readDate(given.originalReleaseDate, 'input.originalReleaseDate', validation),
    }),
    details: withoutOmitted<GivenDetails>({
      label: text('label', 'the label'),
      catalogNumber: text('catalogNumber', 'the catalogue number', longestCode),
      barcode: text('barcode', 'the barcode', longestCode),
      musicBrainzReleaseGroupId: readMusicBrainzId(given[group], `input.${group}`, validation),
      kind: given.kind,
    }),
    discs: given.discs && readDiscs(given.discs, validation),
  };
}

/** A text without visible characters counts as no text. */
function readText(
  given: string | null | undefined,
  field: string,
  { noun, longest }: { noun: string; longest: number },
  validation: Validation,
): string | null | undefined {
  if (given == null) return given;
  const text = tidy(given);
  validation.check(field, lengthComplaint(noun, text, longest));
  return text === '' ? null : text;
}

const mostDiscs = 1000;

function readDiscs(discs: readonly DiscInput[], validation: Validation): GivenDisc[] {
  if (discs.length > mostDiscs) {
    validation.check('input.discs', `Send at most ${mostDiscs} discs; you sent ${discs.length}.`);
    return [];
  }
  const seen = new Set<number>();
  return discs.map(({ number, title }, index) => {
    const field = `input.discs.${index}`;
    const twice = seen.has(number) ? 'This disc is in the list twice.' : undefined;
    validation.check(`${field}.number`, discComplaint(number) ?? twice);
    seen.add(number);
    const limits = { noun: 'the title of a disc', longest: 200 };
    return { number, title: readText(title, `${field}.title`, limits, validation) ?? null };
  });
}
