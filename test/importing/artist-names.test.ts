import { describe, expect, test } from 'vitest';
import {
  type ArtistNames,
  alignNames,
  findNames,
  splitNames,
  usualArtistNames,
} from '../../src/catalog/credits/artist-names.model.ts';
import { joined, printedName } from '../../src/catalog/credits/credit.model.ts';
import { songCredits } from '../../src/catalog/credits/tagged-credits.model.ts';
import type { TaggedArtists, TaggedPeople } from '../../src/media/tag-people.model.ts';

const nobody: TaggedArtists = { printed: null, names: [], musicBrainzIds: [], sortNames: [] };

/** `MAIN A, FEATURED B`, and how they read. */
function creditsOf(
  artists: Partial<TaggedArtists>,
  more: Partial<TaggedPeople> = {},
  names = usualArtistNames,
) {
  const people = { artists: { ...nobody, ...artists }, albumArtists: nobody, others: [], ...more };
  const { credits, whole } = songCredits(people, names, null);
  const printed = joined(credits).map((credit) => ({
    ...credit,
    creditedAs: credit.creditedAs ?? credit.name,
  }));
  return { roles: credits.map(({ role, name }) => `${role} ${name}`), printed: printedName(printed), whole };
}

const greedy: ArtistNames = {
  ...usualArtistNames,
  separators: [...usualArtistNames.separators, '&', ',', 'x'],
};

describe('a single text is split at', () => {
  test.each<[string, string[], string?]>([
    ['A feat. B', ['MAIN A', 'FEATURED B']],
    ['A ft B', ['MAIN A', 'FEATURED B']],
    ['A Featuring B', ['MAIN A', 'FEATURED B']],
    ['A (feat. B)', ['MAIN A', 'FEATURED B']],
    ['A [ft. B (UK)]', ['MAIN A', 'FEATURED B (UK)']],
    ['A / B', ['MAIN A', 'MAIN B']],
    ['A feat. B / C', ['MAIN A', 'FEATURED B', 'FEATURED C']],
  ])('the listed separators: %s', (printed, roles) => {
    expect(creditsOf({ printed })).toEqual({ roles, printed, whole: printed });
  });

  test.each([
    'AC/DC',
    'Simon & Garfunkel',
    'Tyler, The Creator',
    'A & B',
    'Daft Punk',
    'Featuring Nobody',
    'A feat.',
    'Swift',
    'AC / DC'.replaceAll(' ', ''),
  ])('nothing else: %s', (printed) => {
    expect(creditsOf({ printed })).toEqual({ roles: [`MAIN ${printed}`], printed, whole: null });
  });

  test.each<[string, string[]]>([
    ['A & B', ['MAIN A', 'MAIN B']],
    ['A, B & C', ['MAIN A', 'MAIN B', 'MAIN C']],
    ['A x B', ['MAIN A', 'MAIN B']],
    ['Max', ['MAIN Max']],
    ['Simon & Garfunkel', ['MAIN Simon & Garfunkel']],
    ['Tyler, The Creator feat. Frank', ['MAIN Tyler, The Creator', 'FEATURED Frank']],
    ['A & SIMON & GARFUNKEL', ['MAIN A', 'MAIN SIMON & GARFUNKEL']],
    ['Earth, Wind & Fire / AC/DC', ['MAIN Earth, Wind & Fire', 'MAIN AC/DC']],
  ])('further separators, except within names that are listed: %s', (printed, roles) => {
    expect(creditsOf({ printed }, {}, greedy)).toMatchObject({ roles, printed });
  });

  test('nothing if no separator is listed', () => {
    expect(splitNames('A feat. B', { separators: [], exceptions: [] })).toEqual([
      { name: 'A feat. B', joinPhrase: '' },
    ]);
  });

  test('nothing if there is one MusicBrainz id', () => {
    const musicBrainzIds = ['b1a9c0e9-d987-4042-ae91-78d6a3267d69'];
    expect(creditsOf({ printed: 'A / B', musicBrainzIds }).roles).toEqual(['MAIN A / B']);
  });
});

describe('single names', () => {
  test.each<[string | null, string[], string[], string]>([
    ['A feat. B & C', ['A', 'B', 'C'], ['MAIN A', 'FEATURED B', 'FEATURED C'], 'A feat. B & C'],
    ['A & B (ft. C)', ['A', 'B', 'C'], ['MAIN A', 'MAIN B', 'FEATURED C'], 'A & B (ft. C)'],
    ['Anna and Ann', ['Anna', 'Ann'], ['MAIN Anna', 'MAIN Ann'], 'Anna and Ann'],
    ['The A with B', ['A', 'B'], ['MAIN A', 'MAIN B'], 'The A with B'],
    ['Yusuf feat. X', ['Cat Stevens', 'X'], ['MAIN Cat Stevens', 'FEATURED X'], 'Yusuf feat. X'],
    ['Somebody else entirely', ['A', 'B'], ['MAIN A', 'MAIN B'], 'A & B'],
    [null, ['A', 'B', 'C'], ['MAIN A', 'MAIN B', 'MAIN C'], 'A, B & C'],
    ['AC/DC', ['AC/DC'], ['MAIN AC/DC'], 'AC/DC'],
  ])('%s with %j', (printed, names, roles, read) => {
    expect(creditsOf({ printed, names })).toEqual({ roles, printed: read, whole: null });
  });

  test('a name within a word is not found', () => {
    expect(findNames('Anna & Bea', ['Ann', 'Bea'])).toBeUndefined();
    expect(alignNames('Anna & Bea', ['Ann'])).toBeUndefined();
  });

  test('others follow, each with its role', () => {
    const others = [
      { role: 'composer' as const, name: 'C', detail: null },
      { role: 'performer' as const, name: 'P', detail: 'piano' },
      { role: 'djmixer' as const, name: 'D', detail: null },
    ];
    expect(creditsOf({ printed: 'A' }, { others }).roles).toEqual([
      'MAIN A',
      'COMPOSER C',
      'PERFORMER P',
      'DJ_MIXER D',
    ]);
  });
});
