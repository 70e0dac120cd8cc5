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
