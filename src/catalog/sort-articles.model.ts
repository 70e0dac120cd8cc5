/** The languages whose articles are known, by their BCP 47 tags. */
export const sortLanguages = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt'] as const;
export type SortLanguage = (typeof sortLanguages)[number];

interface Articles {
  /** Followed by a space. */
  words: readonly string[];
  /** Those that are words or names in English as well ("Die Another Day", "Un-Break"), or mean "one": they count where
   * English does not. */
  ambiguous?: readonly string[];
  /** Followed by an apostrophe. */
  elided?: readonly string[];
  /** The same. */
  ambiguousElided?: readonly string[];
}

const articles: Readonly<Record<SortLanguage, Articles>> = {
  // Not before a single letter or a number: "A 1", "A-ha".
  en: { words: ['the', String.raw`an?(?=\s+[[:alpha:]]{2})`] },
  de: { words: ['der', 'das'], ambiguous: ['die', 'ein', 'eine'] },
  fr: { words: ['le', 'la', 'les'], ambiguous: ['un', 'une'], elided: ['l'] },
  es: { words: ['el', 'la', 'los', 'las'], ambiguous: ['un', 'una'] },
  it: {
    words: ['il', 'la', 'le', 'gli'],
    ambiguous: ['lo', 'i', 'un', 'uno', 'una'],
    elided: ['l'],
    ambiguousElided: ['un'],
  },
  nl: { words: ['het'], ambiguous: ['de', 'een'] },
  pt: { words: ['os'], ambiguous: ['o', 'a', 'as', 'um', 'uma'] },
};

/** What matches no text. */
const nothing = '(?!.)';

/** The regular expression, as PostgreSQL has it, by which the database's `sort_form()` moves an article of these languages to
 * the end: one in front of further text. The order of the languages does not matter. */
export function articlePattern(given: readonly SortLanguage[]): string {
  const chosen = sortLanguages.filter((language) => given.includes(language));
  const all = !chosen.includes('en');
  const listed = chosen.map((language) => articles[language]);
  const words = listed.flatMap(({ words: sure, ambiguous = [] }) => (all ? [...sure, ...ambiguous] : sure));
  const elided = listed.flatMap(({ elided: sure = [], ambiguousElided = [] }) =>
    all ? [...sure, ...ambiguousElided] : sure,
  );
  return String.raw`^(?:(${anyOf(words)})\s+|(${elidedOf(elided)}))(\S.*)$`;
}

function anyOf(parts: readonly string[]): string {
  return parts.length === 0 ? nothing : [...new Set(parts)].join('|');
}

function elidedOf(parts: readonly string[]): string {
  const [first, ...others] = new Set(parts);
  if (first === undefined) return nothing;
  return others.length === 0 ? `${first}['’]` : `(?:${[first, ...others].join('|')})['’]`;
}
