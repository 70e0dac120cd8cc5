import type { EntityManager } from '@mikro-orm/postgresql';
import { type RawBuilder, sql } from 'kysely';
import { database } from '../persistence/database.service.ts';

/** The tables of what is stored. */
export type MediaTable = 'audio_file' | 'image';

export function tableOf(key: string): MediaTable {
  return key.startsWith('audio/') ? 'audio_file' : 'image';
}

/** A condition in SQL that nothing refers to the row `file` of a table. The catalogue of the database knows who
 * could, so that a table that is added later counts at once. */
export async function unreferenced(em: EntityManager, table: MediaTable): Promise<RawBuilder<boolean>> {
  const { rows } = await sql<{ referrer: string; column: string }>`
    select conrelid::regclass::text as referrer, quote_ident(attname) as column
    from pg_constraint join pg_attribute on attrelid = conrelid and attnum = conkey[1]
    where contype = 'f' and confrelid = ${table}::regclass and conparentid = 0`.execute(database(em));
  const conditions = rows.map(
    ({ referrer, column }) =>
      sql`not exists (select from ${sql.raw(referrer)} where ${sql.raw(column)} = file.key)`,
  );
  return sql<boolean>`(${sql.join([sql`true`, ...conditions], sql` and `)})`;
}
