import type { IAudioMetadata } from 'music-metadata';
import { asText, type TagValues } from './tag-values.model.ts';

// The names of tags are those of MusicBrainz Picard: https://picard-docs.musicbrainz.org/en/appendices/tag_mapping.html

/** Who performs a song, or an album, as tags have it. */
export interface TaggedArtists {
  /** The text that names all of them, as it is printed; null if the tags only have single names. */
  printed: string | null;
  /** Single names; empty if the tags only have the text. */
  names: string[];
  /** By MusicBrainz, in the order of the names. */
  musicBrainzIds: string[];
  sortNames: string[];
}

/** A further person: `composer`, `performer` and the like. */
export interface TaggedPerson {
  role: PersonRole;
  name: string;
  sortName?: string | null;
  /** An instrument. */
  detail: string | null;
}

export type PersonRole =
  | 'remixer'
  | 'composer'
  | 'lyricist'
  | 'conductor'
  | 'performer'
  | 'producer'
  | 'arranger'
  | 'engineer'
  | 'mixer'
  | 'djmixer';

export interface TaggedPeople {
  artists: TaggedArtists;
  albumArtists: TaggedArtists;
  others: TaggedPerson[];
}

export function readPeople(metadata: IAudioMetadata, values: TagValues): TaggedPeople {
  return {
    artists: readArtists(metadata, values, artistTags),
    albumArtists: readArtists(metadata, values, albumArtistTags),
    others: [...readRoles(values), ...readInvolved(metadata), ...readPerformers(values)],
  };
}

interface ArtistTags {
  /** Of ID3v2.3, which separates names by slashes. */
  slashed: readonly string[];
  printed: readonly string[];
  common: 'artist' | 'albumartist';
  names: readonly string[];
  ids: readonly string[];
  sortNames: readonly string[];
}

const artistTags: ArtistTags = {
  slashed: ['TPE1', 'TP1'],
  printed: ['TPE1', 'TP1', 'ARTIST', '©ART', 'AUTHOR', 'IART'],
  common: 'artist',
  names: ['ARTISTS'],
  ids: ['MUSICBRAINZ ARTIST ID', 'MUSICBRAINZ_ARTISTID', 'MUSICBRAINZ/ARTIST ID'],
  sortNames: ['TSOP', 'TSP', 'ARTISTSORT', 'SOAR', 'ARTISTSORTORDER'],
};
const albumArtistTags: ArtistTags = {
  slashed: ['TPE2', 'TP2'],
  printed: ['TPE2', 'TP2', 'ALBUMARTIST', 'ALBUM ARTIST', 'AART'],
  common: 'albumartist',
  names: ['ALBUMARTISTS', 'ALBUM_ARTISTS', 'ALBUM ARTISTS'],
  ids: ['MUSICBRAINZ ALBUM ARTIST ID', 'MUSICBRAINZ_ALBUMARTISTID', 'MUSICBRAINZ/ALBUM ARTIST ID'],
  sortNames: ['TSO2', 'TS2', 'ALBUMARTISTSORT', 'SOAA', 'ALBUMARTISTSORTORDER'],
};

function readArtists(metadata: IAudioMetadata, values: TagValues, tags: ArtistTags): TaggedArtists {
  const texts = values.texts(...tags.printed);
  const printed = texts.length > 1 && hasSlashes(metadata, tags.slashed) ? [texts.join('/')] : texts;
  const single = printed.length > 0 ? printed : [asText(metadata.common[tags.common]) ?? []].flat();
  const parts = single.flatMap(listed);
  const musicBrainzIds = values.texts(...tags.ids).flatMap((text) => text.split(/[/;,\0\s]+/));
  const names = namesIn(values.texts(...tags.names), single[0] ?? '', musicBrainzIds.length);
  return {
    printed: parts.length === 1 ? (parts[0] ?? null) : null,
    names: names.length > 0 || parts.length < 2 ? names : parts,
    musicBrainzIds: musicBrainzIds.filter((id) => id !== ''),
    sortNames: values.texts(...tags.sortNames).flatMap(listed),
  };
}

/** ID3v2.3 separates artists by slashes, so the parser splits AC/DC; unless a program wrote real separators. */
function hasSlashes({ native, quality }: IAudioMetadata, frames: readonly string[]): boolean {
  const written = [native['ID3v2.3'], native['ID3v2.2']].flatMap((tags) => tags ?? []);
  return frames.some(
    (frame) =>
      written.some(({ id }) => id === frame) &&
      !quality.warnings.some(({ message }) => message.includes(`${frame} uses non standard null-separator`)),
  );
}

/** Single names, which ID3v2.3 has in one text with slashes: those are separators if there are as many names as ids, or if
 * the text that is printed has the names but not the whole. */
function namesIn(texts: readonly string[], printed: string, ids: number): string[] {
  const names = texts.flatMap(listed);
  const [only = '', ...others] = names;
  const parts = only.split('/').map((part) => part.trim());
  if (others.length > 0 || parts.length < 2) return names;
  const separated = ids > 0 ? parts.length === ids : !printed.includes(only);
  return separated && parts.every((part) => printed.includes(part) || ids > 1) ? parts : names;
}

/** Many programs write several values into one text. */
function listed(text: string): string[] {
  return text
    .split(/[;\0]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

const roleTags: readonly (readonly [PersonRole, ...string[]])[] = [
  ['remixer', 'TPE4', 'TP4', 'REMIXER', 'MIXARTIST', 'MODIFIEDBY'],
  ['composer', 'TCOM', 'TCM', 'COMPOSER', '©WRT', 'IMUS'],
  ['lyricist', 'TEXT', 'TXT', 'LYRICIST', 'IWRI'],
  ['conductor', 'TPE3', 'TP3', 'CONDUCTOR', '©CON'],
  ['producer', 'PRODUCER', 'IPRO'],
  ['arranger', 'ARRANGER'],
  ['engineer', 'ENGINEER', 'IENG'],
  ['mixer', 'MIXER'],
  ['djmixer', 'DJMIXER'],
];

const composerSortTags = ['TSOC', 'TSC', 'COMPOSERSORT', 'SOCO', 'COMPOSERSORTORDER'];

function readRoles(values: TagValues): TaggedPerson[] {
  const named = roleTags.map(([role, ...tags]) => ({ role, names: values.texts(...tags).flatMap(listed) }));
  const people = named.flatMap(({ role, names }) => {
    const sortNames = role === 'composer' ? values.texts(...composerSortTags).flatMap(listed) : [];
    // They belong to the composers if there are as many.
    const sorted = sortNames.length === names.length ? sortNames : [];
    return names.map((name, index) => ({ role, name, sortName: sorted[index] ?? null, detail: null }));
  });
  return [...people, ...readWriters(values, new Set(people.map(({ name }) => name)))];
}

/** Who is only told to have written a song, and not whether music or words. Windows Media calls lyricists so. */
function readWriters(values: TagValues, known: ReadonlySet<string>): TaggedPerson[] {
  const role = values.isWindowsMedia ? 'lyricist' : 'composer';
  return values
    .texts('WRITER')
    .flatMap(listed)
    .filter((name) => !known.has(name))
    .map((name) => ({ role, name, detail: null }));
}

/** What the frames of ID3 call the people involved; all other functions of musicians are instruments. */
const functions: Record<string, PersonRole> = {
  arranger: 'arranger',
  engineer: 'engineer',
  producer: 'producer',
  'dj-mix': 'djmixer',
  mix: 'mixer',
  mixer: 'mixer',
  composer: 'composer',
  lyricist: 'lyricist',
  conductor: 'conductor',
  remixer: 'remixer',
};

/** The frames TIPL, TMCL and IPLS: functions, each with its people. */
function readInvolved({ native }: IAudioMetadata): TaggedPerson[] {
  return Object.values(native)
    .flat()
    .filter(({ id, value }) => /^(?:TIPL|TMCL|IPLS|IPL)$/.test(id) && typeof value === 'object')
    .flatMap(({ id, value }) =>
      Object.entries(value as Record<string, string[]>).flatMap(([function_, people]) =>
        withoutCommas(people).flatMap((name) => involved(id, function_, name)),
      ),
    );
}

function involved(frame: string, function_: string, name: string): TaggedPerson[] {
  const role = functions[function_.trim().toLowerCase()];
  if (role) return [{ role, name, detail: null }];
  // Of others who are involved, such as the maker of the cover, nobody asks.
  return frame === 'TIPL' ? [] : [{ role: 'performer', name, detail: function_.trim() || null }];
}

/** The parser separates people at commas, and so "Sammy Davis, Jr.". */
function withoutCommas(people: readonly string[]): string[] {
  const names: string[] = [];
  for (const name of people.map((part) => part.trim()).filter((part) => part !== '')) {
    const last = names.length - 1;
    if (last >= 0 && /^(?:jr|sr|i{2,3}|iv)\.?$/i.test(name)) names[last] += `, ${name}`;
    else names.push(name);
  }
  return names;
}

/** `PERFORMER=Name (instrument)`. */
function readPerformers(values: TagValues): TaggedPerson[] {
  return values
    .texts('PERFORMER')
    .flatMap(listed)
    .map((text) => {
      const { name = text, detail = null } =
        /^(?<name>.*\S)\s*\((?<detail>[^()]+)\)$/.exec(text)?.groups ?? {};
      return { role: 'performer', name, detail };
    });
}
