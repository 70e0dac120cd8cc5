import type { Validation } from '../../api/validation.checks.ts';
import { readDate, readMusicBrainzId } from '../facts.checks.ts';
import { type LyricsValues, longestLine, mostLines, writtenLyrics } from './lyrics.model.ts';
import type { LyricsInput, UpdateSongInput } from './song.inputs.ts';
import { fastest, isrcOf, type SongDetailValues } from './song-details.model.ts';

/** Facts that editors set, ready to be stored. */
export interface GivenDetails {
  /** Only the given ones. */
  details: Partial<Pick<SongDetailValues, 'bpm' | 'isrc' | 'musicBrainzId' | 'releaseDate'>>;
  /** Null for none; undefined if omitted. */
  lyrics: LyricsValues | null | undefined;
}

export type DetailsInput = Pick<UpdateSongInput, 'bpm' | 'isrc' | 'musicBrainzId' | 'releaseDate' | 'lyrics'>;

/** Checks the facts and adds faults under `input.…`. */
export function readSongDetails(given: DetailsInput, validation: Validation): GivenDetails {
  const values = {
    releaseDate: readDate(given.releaseDate, 'input.releaseDate', validation),
    bpm: readBpm(given.bpm, validation),
    isrc: readIsrc(given.isrc, validation),
    musicBrainzId: readMusicBrainzId(given.musicBrainzId, 'input.musicBrainzId', validation),
  };
  const details = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
  return { details, lyrics: given.lyrics && readLyricsInput(given.lyrics, validation) };
}

function readBpm(bpm: number | null | undefined, validation: Validation) {
  if (bpm == null) return bpm;
  const complaint = `Beats a minute must be more than 0, at most ${fastest}.`;
  const rounded = Math.round(bpm * 1000) / 1000;
  validation.check('input.bpm', rounded > 0 && rounded <= fastest ? undefined : complaint);
  return rounded;
}

function readIsrc(given: string | null | undefined, validation: Validation) {
  if (given == null) return given;
  const plain = given.replaceAll(/[-\s]/g, '').toUpperCase();
  const isrc = isrcOf(plain);
  const complaint =
    'An ISRC has 12 characters: a country, an owner, a year and a number, such as GB-AYE-69-00531.';
  validation.check('input.isrc', isrc === plain ? undefined : complaint);
  return isrc;
}

function readLyricsInput({ language, text }: LyricsInput, validation: Validation): LyricsValues | null {
  const known = language == null ? null : canonical(language);
  const complaint = 'The language must be a BCP 47 tag, such as en or pt-BR.';
  validation.check('input.lyrics.language', language != null && known === null ? complaint : undefined);
  validation.check('input.lyrics.text', lengthComplaint(text));
  const lyrics = writtenLyrics(text, known);
  if (!lyrics) validation.check('input.lyrics.text', 'The lyrics must not be empty; send null for none.');
  return lyrics;
}

function canonical(language: string): string | null {
  try {
    return Intl.getCanonicalLocales(language.trim())[0] ?? null;
  } catch {
    return null;
  }
}

/** Longer ones would be cut. */
function lengthComplaint(text: string): string | undefined {
  const lines = text.split(/\r\n|\r|\n/);
  if (lines.length > mostLines)
    return `Use at most ${mostLines} lines for lyrics; they have ${lines.length}.`;
  const long = lines.findIndex((line) => [...line].length > longestLine);
  return long === -1
    ? undefined
    : `Use at most ${longestLine} characters for a line of lyrics; line ${long + 1} has more.`;
}
