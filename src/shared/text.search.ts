import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { humanOrder } from './collation.ts';

/** Whether a column contains the text, without regard to case. It needs a trigram index over `lower(column)`.
 * Trigrams need three letters: fewer match at the beginning, where padding makes up for what is missing. */
export function textContains(column: string, text: string): RawBuilder<SqlBool> {
  const literal = text.replace(/[\\%_]/g, String.raw`\$&`);
  const pattern = [...text].length < 3 ? `${literal}%` : `%${literal}%`;
  return sql`lower(${sql.ref(column)}) like lower(${pattern}::text collate ${sql.raw(`"${humanOrder}"`)})`;
}
