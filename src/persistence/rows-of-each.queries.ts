import { type SelectQueryBuilder, sql } from 'kysely';
import type { Database } from './database.service.ts';

/** In the rows of each parent, its id. */
export const parentId = sql<string>`parent`;

/** The same rows of each of several parents, such as a page of the albums of each artist, in one statement, which finds
 * them parent by parent by an index.
 * @param rows those of the parent whose id is `parentId`. */
export function rowsOfEach<Tables, Found extends keyof Tables, Row>(
  db: Database,
  parentIds: readonly string[],
  rows: SelectQueryBuilder<Tables, Found, Row>,
): SelectQueryBuilder<Record<'found', Row>, 'found', Row> {
  const found = db
    .selectFrom(sql<string>`unnest(${parentIds}::uuid[])`.as('parent'))
    .innerJoinLateral(
      () => rows.as('found'),
      (join) => join.onTrue(),
    )
    .selectAll('found');
  // Kysely does not know that the rows of a table that is selected whole are those of its query.
  return found as unknown as SelectQueryBuilder<Record<'found', Row>, 'found', Row>;
}
