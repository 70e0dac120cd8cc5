/** In letters: in shorter words nearly every mistake makes another word. What was meant has at least four; one
 * letter may be missing of it. */
const shortestMeant = 4;
const longestMeant = 40;

/** Whether a typing mistake may be looked for in a word. */
export function mayBeMistyped(word: string): boolean {
  const { length } = [...word];
  return length >= shortestMeant - 1 && length <= longestMeant + 1;
}

/** The word, and what is left of it without one of its letters. Two words that one typing mistake parts have one
 * of these in common.
 * @see Mor and Fraenkel, "A hash code method for detecting and correcting spelling errors", CACM 25(12), 1982 */
export function remaindersOf(word: string): string[] {
  const letters = [...word];
  return [word, ...new Set(letters.map((_letter, index) => letters.toSpliced(index, 1).join('')))];
}

/** Whether one letter too many, one too few, a wrong one, or two that changed places make one word of the other
 * (the distance of Damerau, CACM 7(3), 1964, being 1). */
export function isOneMistakeApart(one: string, other: string): boolean {
  const [short, long] = [[...one], [...other]].sort((a, b) => a.length - b.length);
  if (!short || !long || one === other || long.length - short.length > 1) return false;
  const begin = short.findIndex((letter, index) => letter !== long[index]);
  // All of the shorter one stands at the beginning of the longer one, which has one letter more.
  if (begin === -1) return true;
  const same = (from: number, other: number) => short.slice(from).join('') === long.slice(other).join('');
  if (short.length < long.length) return same(begin, begin + 1);
  const swapped = short[begin] === long[begin + 1] && short[begin + 1] === long[begin];
  return same(begin + 1, begin + 1) || (swapped && same(begin + 2, begin + 2));
}

/** A word that is looked for. */
export interface SearchTerm {
  word: string;
  /** Possible corrections of the word. */
  alternatives: readonly string[];
}

/** Words shorter than this, in letters, stand only for themselves: as beginnings they would find nearly all. */
const shortestBeginning = 2;
/** Of so many words any may be only begun, of more only the last: each costs, and who types many has typed them. */
const mostBegun = 3;

/** Every word as it is, in any order: an expression of PostgreSQL's type `tsquery`. */
export function wholeWords(words: readonly string[]): string {
  return words.map(lexeme).join(' & ');
}

/** The same, where words of the text may also only begin like those looked for: all of them, or the last of many. */
export function beginnings(words: readonly string[]): string {
  return words.map((word, index) => begun(word, index, words.length)).join(' & ');
}

/** The same, where any of a term's alternatives will do. */
export function anyAlternative(terms: readonly SearchTerm[]): string {
  return terms
    .map(({ word, alternatives }, index) => [begun(word, index, terms.length), ...alternatives.map(lexeme)])
    .map((either) => `(${either.join(' | ')})`)
    .join(' & ');
}

function begun(word: string, index: number, count: number): string {
  const mayBeBegun = count <= mostBegun || index === count - 1;
  return mayBeBegun && [...word].length >= shortestBeginning ? `${lexeme(word)}:*` : lexeme(word);
}

/** Quoted, so that nothing in it is an operator. */
function lexeme(word: string): string {
  return `'${word.replace(/[\\']/g, (character) => character + character)}'`;
}
