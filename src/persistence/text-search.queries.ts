import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { humanOrder } from './sql-parts.queries.ts';

const collation = sql.raw(`"${humanOrder}"`);

/** Whether a column equals the text, ignoring case; unknown for null. */
export function textEquals(column: string, text: string | null): RawBuilder<SqlBool> {
  return sql`lower(${sql.ref(column)}) = lower(${text}::text collate ${collation})`;
}

/** Whether a column contains the text, ignoring case. It needs a trigram index over `lower(column)`. Trigrams need
 * three letters: shorter texts only match the beginning, where padding makes up for the missing letters. */
export function textContains(column: string, text: string): RawBuilder<SqlBool> {
  return sql`lower(${sql.ref(column)}) like lower(${containing(text)}::text collate ${collation})`;
}

/** The pattern for `textMatches`. */
export function containing(text: string): string {
  const literal = literally(text);
  return [...text].length < 3 ? `${literal}%` : `%${literal}%`;
}

/** The same for a pattern that a prepared statement does not know: it is put into lower case once, not for each row. */
export function textMatches(column: string, pattern: unknown): RawBuilder<SqlBool> {
  return sql`lower(${sql.ref(column)}) like (select lower(${pattern}::text collate ${collation}))`;
}

/** Adjacent letters that form a trigram. */
const threeLetters = /[\p{L}\p{N}]{3}/u;

/** The same for texts of any length, anywhere in the column. It also needs an index over `text_parts` of the
 * column: single letters, or pairs of adjacent letters, for texts without three.
 * @param every whether all matching rows are needed, not the first of them in some order. Then the text itself is
 * also a condition: rows that are read in that order are filtered by it at less cost. */
export function textContainsAny(column: string, text: string, every = false): RawBuilder<SqlBool> {
  if (threeLetters.test(text)) return textContains(column, text);
  const lower = text.toLowerCase();
  const letters = [...lower];
  const pairs = letters.slice(1).map((letter, index) => `${letters[index]}${letter}`);
  const wanted = pairs.length > 0 ? pairs : letters;
  const parts = sql<SqlBool>`text_parts(lower(${sql.ref(column)})) @> (${wanted}::text[] collate "C")`;
  if (every && wanted.length === 1) return parts;
  return sql`(lower(${sql.ref(column)}) like ${`%${literally(lower)}%`} and ${parts})`;
}

function literally(text: string): string {
  return text.replace(/[\\%_]/g, String.raw`\$&`);
}
