import { type RawBuilder, sql } from 'kysely';

/** The order of names and titles, and what counts as the same letter in another case: Unicode's own root
 * collation, whatever the database's locale. ICU is part of every common build of PostgreSQL. */
export const humanOrder = 'und-x-icu';

/** Whether a column is one of these ids: as an array, so that the statement is the same for any number of them. */
export function isAnyOf(column: string, ids: readonly string[]): RawBuilder<boolean> {
  return sql<boolean>`${sql.ref(column)} = any(${ids}::uuid[])`;
}

/** How many rows there are, as a number and not as PostgreSQL's bigint, which would come as text. */
export const rowTotal: RawBuilder<number> = sql<number>`count(*)::int`;
