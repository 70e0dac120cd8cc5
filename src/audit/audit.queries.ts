import type { EntityManager } from '@mikro-orm/postgresql';
import { type Expression, type SqlBool, sql } from 'kysely';
import { type KeysetOrder, sortValues } from '../api/cursor.model.ts';
import { keyset, type Page } from '../api/page.queries.ts';
import { type Database, database } from '../persistence/database.service.ts';
import { columns, type Row, rowKeys } from '../persistence/entity-row.model.ts';
import { isAnyOf, rowTotal } from '../persistence/sql-parts.queries.ts';
import { AuditEntry } from './audit-entry.entity.ts';

export type AuditRow = Row<AuditEntry, 'aboutId'>;

const entryColumns = columns('audit_entry', rowKeys(AuditEntry, ['aboutId']));

export interface AuditConditions {
  actorId: string | null;
  targetId: string | null;
  action: string | null;
  from: Date | null;
  until: Date | null;
}

/** Each condition has an index that goes on with this order. */
export const auditOrder: KeysetOrder<AuditRow> = {
  name: 'auditLog',
  column: 'audit_entry.at',
  id: 'audit_entry.id',
  direction: 'desc',
  value: ({ at }) => at,
  schema: sortValues.date,
};

const entriesFrom = (db: Database) => db.selectFrom('audit_entry').select(entryColumns);

export async function auditPage(
  em: EntityManager,
  conditions: AuditConditions,
  page: Page,
): Promise<AuditRow[]> {
  const query = entriesFrom(database(em)).where((where) => where.and(toSql(conditions)));
  return (await keyset(query, auditOrder, page).execute()) as AuditRow[];
}

/** Entries that are counted: however many there are, the count must not take longer than a page. */
export const mostCounted = 10_000;

/** @returns at most `mostCounted`. */
export async function countAudit(em: EntityManager, conditions: AuditConditions): Promise<number> {
  const counted = database(em)
    .selectFrom('audit_entry')
    .select('id')
    .where((where) => where.and(toSql(conditions)))
    .limit(sql.lit(mostCounted));
  const { total } = await database(em)
    .selectFrom(counted.as('counted'))
    .select(rowTotal.as('total'))
    .executeTakeFirstOrThrow();
  return total;
}

export async function auditEntriesByIds(em: EntityManager, ids: readonly string[]): Promise<AuditRow[]> {
  return (await entriesFrom(database(em)).where(isAnyOf('audit_entry.id', ids)).execute()) as AuditRow[];
}

/** The partition of an entry is told by its id, and a time by the ids that begin with it: other months are not read. */
function toSql({ actorId, targetId, action, from, until }: AuditConditions): Expression<SqlBool>[] {
  const conditions: Expression<SqlBool>[] = [sql`true`];
  if (actorId) conditions.push(sql`actor_id = ${actorId}`);
  if (targetId) conditions.push(sql`target_id = ${targetId}`);
  if (action) conditions.push(sql`action = ${action}`);
  if (from) conditions.push(sql`at >= ${from}`, sql`id >= first_id_at(${from}::timestamptz)`);
  if (until) conditions.push(sql`at < ${until}`, sql`id < first_id_at(${until}::timestamptz)`);
  return conditions;
}
