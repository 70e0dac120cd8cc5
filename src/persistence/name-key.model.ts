/** Signs that look alike but have different code points, with the one that replaces them. The database's
 * `name_key()` has the same ones. */
const alike: readonly (readonly [sign: string, others: string])[] = [
  ['-', '\u2010\u2011\u2012\u2013\u2014\u2015\u2043\u2212\u058A\u05BE'],
  ["'", '\u2018\u2019\u201A\u201B\u02B9\u02BB\u02BC\u02BD\u2032\u2035\u0060\u00B4'],
  ['"', '\u201C\u201D\u201E\u201F\u2033\u2036\u301D\u301E\u301F'],
  ['\u00B7', '\u0387\u2022\u2027\u2219\u22C5\u30FB\uFF65'],
  ['~', '\u02DC\u223C\u301C'],
  ['/', '\u2044\u2215'],
  [':', '\u2236\uA789'],
  ['*', '\u204E\u2217'],
];
const signs = new Map(alike.flatMap(([sign, others]) => [...others].map((other) => [other, sign] as const)));
const anySign = new RegExp(`[${[...signs.keys()].join('')}]`, 'gu');

/** Characters without shape and width: controls, and those that Unicode calls default ignorable. */
const invisible = /(?:(?![\n\t\v\f\r\u{85}])[\p{Cc}\p{Default_Ignorable_Code_Point}])+/gu;
/** The last is the empty Braille pattern. */
const spaces = /[\s\u{85}\u{2800}]+/gu;

/** Characters of a key, because the length of an index entry is limited. */
const longestKey = 400;

/** The common form of all spellings of a name: names are the same if their keys are. Compatibility forms, case,
 * white space, invisible characters and the code points of punctuation make no difference; accents do. Equivalent
 * to the function of that name in the database, which is authoritative. */
export function nameKey(name: string): string {
  const unfolded = fold(name.replace(invisible, '')).normalize('NFKC').toLowerCase();
  const key = fold(unfolded.replaceAll('ß', 'ss').replaceAll('ς', 'σ')).replace(spaces, ' ').trim();
  return [...key].slice(0, longestKey).join('') || name;
}

/** Whether two names are spellings of one; a missing name equals only a missing one. */
export function sameName(one: string | null, other: string | null): boolean {
  return one === null || other === null ? one === other : nameKey(one) === nameKey(other);
}

function fold(text: string): string {
  return text.replace(anySign, (sign) => signs.get(sign) ?? sign);
}
