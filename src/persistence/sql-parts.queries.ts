import { type RawBuilder, sql } from 'kysely';

/** The order of names and titles, and the mapping of upper and lower case: Unicode's root collation, whatever the
 * database's locale. ICU is part of every common build of PostgreSQL. */
export const humanOrder = 'und-x-icu';

/** The order of sort forms: the same, with numbers ordered as numbers. A collation that the migrations create. */
export const naturalOrder = 'natural_order';

/** Whether a column is one of these values: as an array, so that the statement is the same for any number of them. */
export function isAnyOf(
  column: string,
  values: readonly string[],
  type: 'uuid' | 'text' | 'date' = 'uuid',
): RawBuilder<boolean> {
  return sql<boolean>`${sql.ref(column)} = any(${values}::${sql.raw(type)}[])`;
}

/** The number of rows, as a number instead of PostgreSQL's bigint, which the driver returns as text. */
export const rowTotal: RawBuilder<number> = sql<number>`count(*)::int`;
