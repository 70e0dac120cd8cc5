/** Letters: in shorter words, nearly every mistake makes another word. The intended word has at least four; the
 * typed one may lack one of them. */
const shortestMeant = 4;
const longestMeant = 40;

/** Whether a word is among the learned ones if the catalog has it. */
export function isLearned(word: string): boolean {
  const { length } = [...word];
  return length >= shortestMeant && length <= longestMeant;
}

/** Whether corrections of a word are searched. */
export function mayBeMistyped(word: string): boolean {
  const { length } = [...word];
  return length >= shortestMeant - 1 && length <= longestMeant + 1;
}

/** The word, and its forms with one letter left out. Two words that differ by one typing mistake share one of
 * these.
 * @see Mor and Fraenkel, "A hash code method for detecting and correcting spelling errors", CACM 25(12), 1982 */
export function remaindersOf(word: string): string[] {
  const letters = [...word];
  return [word, ...new Set(letters.map((_letter, index) => letters.toSpliced(index, 1).join('')))];
}

/** Whether two words differ by a missing, extra or wrong letter, or by two swapped ones (the distance of Damerau,
 * CACM 7(3), 1964, is 1). */
export function isOneMistakeApart(one: string, other: string): boolean {
  const [short, long] = [[...one], [...other]].sort((a, b) => a.length - b.length);
  if (!short || !long || one === other || long.length - short.length > 1) return false;
  const begin = short.findIndex((letter, index) => letter !== long[index]);
  // The shorter word is a prefix of the longer one, which has one more letter.
  if (begin === -1) return true;
  const same = (from: number, other: number) => short.slice(from).join('') === long.slice(other).join('');
  if (short.length < long.length) return same(begin, begin + 1);
  const swapped = short[begin] === long[begin + 1] && short[begin + 1] === long[begin];
  return same(begin + 1, begin + 1) || (swapped && same(begin + 2, begin + 2));
}

/** A word of the query. */
export interface SearchTerm {
  word: string;
  /** Possible corrections of the word. */
  alternatives: readonly string[];
}

/** Words with fewer letters are not searched as prefixes: they would match nearly everything. */
const shortestBeginning = 2;
/** Up to so many words, any may be a prefix; of more, only the last one. Each prefix costs time, and in a long
 * query only the last word may be incomplete. */
const mostBegun = 3;

/** Every word as it is, in any order, as an expression of PostgreSQL's type `tsquery`. */
export function wholeWords(words: readonly string[]): string {
  return words.map(lexeme).join(' & ');
}

/** The same with words as prefixes: all of them, or only the last of many. */
export function beginnings(words: readonly string[]): string {
  return words.map((word, index) => begun(word, index, words.length)).join(' & ');
}

/** The same with any of a word's alternatives. */
export function anyAlternative(terms: readonly SearchTerm[]): string {
  return terms
    .map(({ word, alternatives }, index) => [begun(word, index, terms.length), ...alternatives.map(lexeme)])
    .map((either) => `(${either.join(' | ')})`)
    .join(' & ');
}

/** Whatever one of several expressions finds. */
export function anyOf(queries: readonly string[]): string {
  return queries.map((query) => `(${query})`).join(' | ');
}

function begun(word: string, index: number, count: number): string {
  const mayBeBegun = count <= mostBegun || index === count - 1;
  return mayBeBegun && [...word].length >= shortestBeginning ? `${lexeme(word)}:*` : lexeme(word);
}

/** Quotes the word, so that it contains no operator. */
function lexeme(word: string): string {
  return `'${word.replace(/[\\']/g, (character) => character + character)}'`;
}
