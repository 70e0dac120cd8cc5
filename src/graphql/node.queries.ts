import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { keptRows } from '../persistence/prepared.queries.ts';

export interface TypeOfId {
  id: string;
  /** The name of the table's type. */
  type: string;
}

/** The types of objects by their ids, whoever may see them; nothing for ids in none of the tables.
 * @param tables the names of the tables by those of their types, never from outside. */
export function typesOfIds(
  em: EntityManager,
  tables: Readonly<Record<string, string>>,
  ids: readonly string[],
): Promise<TypeOfId[]> {
  const looks = Object.entries(tables).map(
    ([type, table]) => sql`select ${sql.lit(type)} as type from ${sql.table(table)} where id = wanted.id`,
  );
  const types = sql<TypeOfId>`
    select wanted.id, found.type from unnest(${ids}::uuid[]) as wanted (id)
    cross join lateral (${sql.join(looks, sql` union all `)}) as found`;
  return keptRows(em, 'types of ids', types);
}
