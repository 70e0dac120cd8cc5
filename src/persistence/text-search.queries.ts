import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { humanOrder } from './sql-parts.queries.ts';

/** Whether a column contains the text, without regard to case. It needs a trigram index over `lower(column)`.
 * Trigrams need three letters: fewer match at the beginning, where padding makes up for what is missing. */
export function textContains(column: string, text: string): RawBuilder<SqlBool> {
  const literal = literally(text);
  const pattern = [...text].length < 3 ? `${literal}%` : `%${literal}%`;
  return sql`lower(${sql.ref(column)}) like lower(${pattern}::text collate ${sql.raw(`"${humanOrder}"`)})`;
}

/** Letters that stand together, of which a trigram can be made. */
const threeLetters = /[\p{L}\p{N}]{3}/u;

/** The same, however few letters the text has, wherever they stand. It needs an index over `text_parts` of the column,
 * too: of one letter, or of each two that stand together, where there are no three.
 * @param every whether all rows that do are wanted, and not the first of them in some order. For those, what the column
 * contains is asked for as well: rows that are read in that order are told apart by it at less cost. */
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
