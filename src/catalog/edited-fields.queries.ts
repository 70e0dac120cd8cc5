import type { EntityManager } from '@mikro-orm/postgresql';
import { type RawBuilder, sql } from 'kysely';
import { type SharedRead, sharedRows } from '../persistence/shared-reads.queries.ts';
import { isAnyOf } from '../persistence/sql-parts.queries.ts';

interface EditedFieldsRow {
  id: string;
  editedFields: string[];
}

export type Noun = 'song' | 'album' | 'artist';

function reading(noun: Noun): SharedRead<EditedFieldsRow> {
  return {
    name: `edited fields of ${noun}s`,
    build: (db, { keys }) =>
      db.selectFrom(noun).select(['id', 'edited_fields as editedFields']).where(isAnyOf('id', keys)),
    keyOf: ({ id }) => id,
  };
}

const readings = { song: reading('song'), album: reading('album'), artist: reading('artist') };

export function editedFieldsOf(
  em: EntityManager,
  noun: Noun,
  ids: readonly string[],
): Promise<EditedFieldsRow[]> {
  return sharedRows(em, readings[noun], ids);
}

/** The value of a column `edited_fields` after an edit, in a statement over many rows.
 * @param changes for each field, the condition under which the statement changes it. */
export function withEdits<Field extends string>(
  column: string,
  changes: Record<Field, RawBuilder<boolean>>,
): RawBuilder<string[]> {
  const fields = Object.entries<RawBuilder<boolean>>(changes).map(
    ([field, changed]) => sql`case when ${changed} then ${sql.lit(field)} end`,
  );
  return sql<string[]>`array(
    select distinct field collate "C" from unnest(${sql.ref(column)} || array[${sql.join(fields)}]::text[]) as field
    where field is not null order by 1)`;
}
