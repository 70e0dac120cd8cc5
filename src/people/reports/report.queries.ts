import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { isOfSuspended, suspended } from '../../accounts/user.policy.ts';
import { type KeysetOrder, sortValues } from '../../api/cursor.model.ts';
import { keyset, type Page } from '../../api/page.queries.ts';
import type { Viewer } from '../../api/viewer.model.ts';
import { database } from '../../persistence/database.service.ts';
import { columns, type Row, rowKeys } from '../../persistence/entity-row.model.ts';
import { isAnyOf, rowTotal } from '../../persistence/sql-parts.queries.ts';
import { Report, type ReportedType, type ReportState } from './report.entity.ts';
import { visibleReports } from './report.policy.ts';

export type ReportRow = Row<Report>;
const reportColumns = columns('report', rowKeys(Report));

/** The latest first. */
export const reportOrder: KeysetOrder<ReportRow> = {
  name: 'reports',
  column: 'report.created_at',
  id: 'report.id',
  direction: 'desc',
  value: ({ createdAt }) => createdAt,
  schema: sortValues.date,
};

export function reportsPage(em: EntityManager, state: ReportState | null, page: Page): Promise<ReportRow[]> {
  const reports = database(em)
    .selectFrom('report')
    .select(reportColumns)
    .$if(state !== null, (query) => query.where(sql<boolean>`report.state = ${state}`));
  return keyset(reports, reportOrder, page).execute();
}

/** Uses only an index. */
export async function countReports(em: EntityManager, state: ReportState | null): Promise<number> {
  const { total } = await database(em)
    .selectFrom('report')
    .select(rowTotal.as('total'))
    .$if(state !== null, (query) => query.where(sql<boolean>`report.state = ${state}`))
    .executeTakeFirstOrThrow();
  return total;
}

export function reportsByIds(
  em: EntityManager,
  viewer: Viewer,
  ids: readonly string[],
): Promise<ReportRow[]> {
  return database(em)
    .selectFrom('report')
    .select(reportColumns)
    .where(isAnyOf('report.id', ids))
    .where(visibleReports(viewer))
    .execute();
}

export async function reportOf(
  em: EntityManager,
  viewer: Viewer,
  targetId: string,
): Promise<ReportRow | undefined> {
  return database(em)
    .selectFrom('report')
    .select(reportColumns)
    .where('reported_by_id', '=', viewer.id)
    .where('target_id', '=', targetId)
    .executeTakeFirst();
}

export interface Reported {
  type: ReportedType;
  excerpt: string;
  /** Who is responsible for it. */
  ofId: string;
}

/** What can be reported under an id: what the viewer can see, or could if there was no block. A message is the business of
 * its receiver alone, and one in a room that of those who are in it. */
export async function findReported(
  em: EntityManager,
  viewer: Viewer,
  id: string,
): Promise<Reported | undefined> {
  const { rows } = await sql<Reported>`
    select 'User' as type, full_name as excerpt, id as "ofId" from account
      where id = ${id} and not ${suspended}
    union all select 'Message', content, sender_id from message
      where id = ${id} and ${viewer.id}::uuid in (sender_id, receiver_id)
    union all select 'RoomMessage', content, sender_id from room_message
      where id = ${id} and exists (
        select from room_member
        where room_member.room_id = room_message.room_id and user_id = ${viewer.id} and state = 'JOINED')
    union all select 'Playlist', concat_ws(e'\\n', name, description), owner_id from playlist
      where id = ${id} and (owner_id = ${viewer.id} or not ${isOfSuspended('playlist.owner_id')} and (
        public or exists (
          select from playlist_member where playlist_id = playlist.id and user_id = ${viewer.id} and editor)))
    `.execute(database(em));
  return rows[0];
}
