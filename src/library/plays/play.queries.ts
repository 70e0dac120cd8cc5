import type { EntityManager } from '@mikro-orm/postgresql';
import { type SelectQueryBuilder, sql } from 'kysely';
import { version } from 'uuid';
import { type KeysetOrder, sortValues } from '../../api/cursor.model.ts';
import { keyset, type Page } from '../../api/page.queries.ts';
import type { Viewer } from '../../api/viewer.model.ts';
import { database } from '../../persistence/database.service.ts';
import { columns, type Row, rowKeys } from '../../persistence/entity-row.model.ts';
import { keptRows } from '../../persistence/prepared.queries.ts';
import { rowTotal } from '../../persistence/sql-parts.queries.ts';
import type { Tables } from '../../persistence/tables.model.ts';
import { Play } from './play.entity.ts';
import { playsOf } from './play.policy.ts';

export type PlayRow = Row<Play, 'user'>;

/** Latest first. */
export const playOrder: KeysetOrder<PlayRow> = {
  name: 'plays',
  column: 'play.played_at',
  id: 'play.id',
  direction: 'desc',
  value: (play) => play.playedAt,
  schema: sortValues.date,
};

const playColumns = columns('play', rowKeys(Play, ['user']));

export function playsPage(em: EntityManager, viewer: Viewer, page: Page): Promise<PlayRow[]> {
  const plays = database(em).selectFrom('play').select(playColumns).where(playsOf(viewer));
  return keyset(withinMonths(plays, page), playOrder, page).execute();
}

/** Plays that the viewer may see. */
export async function playsByIds(
  em: EntityManager,
  viewer: Viewer,
  ids: readonly string[],
): Promise<PlayRow[]> {
  const spans = ids.map(spanOf);
  const since = spans.map((span) => span.since);
  const until = spans.map((span) => span.until);
  const db = database(em);
  const found = db
    .selectFrom('play')
    .select(playColumns)
    .where(playsOf(viewer))
    .where(sql<boolean>`played_at >= since and played_at <= until and play.id = wanted.id`)
    .limit(1);
  const { rows } = await sql<PlayRow>`
    select found.* from unnest(${ids}::uuid[], ${since}::timestamptz[], ${until}::timestamptz[]) as wanted (id, since, until)
    cross join lateral (${found}) as found`.execute(db);
  return rows;
}

/** Milliseconds by which the clocks of servers and database may differ. */
const clocksMs = 86_400_000;

/** Plays are found by their times: their ids have these in them, unless they come from elsewhere. Without a time, all
 * plays of the viewer are searched. */
function spanOf(id: string): { since: string; until: string } {
  if (version(id) !== 7) return { since: '-infinity', until: 'infinity' };
  const time = Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16);
  const at = (moment: number) => new Date(moment).toISOString();
  return { since: at(time - clocksMs), until: at(time + clocksMs) };
}

/** Repeats the condition of the cursors in a form that lets PostgreSQL skip whole months, which row comparisons do
 * not. */
function withinMonths<Output>(plays: SelectQueryBuilder<Tables, 'play', Output>, { after, before }: Page) {
  let bounded = plays;
  if (after) bounded = bounded.where(sql<boolean>`played_at <= ${after.value}`);
  if (before) bounded = bounded.where(sql<boolean>`played_at >= ${before.value}`);
  return bounded;
}

/** Uses only an index: the time is in proportion to the viewer's own plays. */
export async function countPlaysOf(em: EntityManager, viewer: Viewer): Promise<number> {
  const { total } = await database(em)
    .selectFrom('play')
    .select(rowTotal.as('total'))
    .where(playsOf(viewer))
    .executeTakeFirstOrThrow();
  return total;
}

/** The play that a client recorded with this id. */
export async function findPlayOfClient(
  em: EntityManager,
  userId: string,
  clientId: string,
): Promise<PlayRow | undefined> {
  const plays = database(em)
    .selectFrom('play_client')
    .innerJoin('play', (join) =>
      join
        .onRef('play.user_id', '=', 'play_client.user_id')
        .onRef('play.played_at', '=', 'play_client.played_at')
        .onRef('play.id', '=', 'play_client.play_id'),
    )
    .select(playColumns)
    .where('play_client.user_id', '=', userId)
    .where('client_id', '=', clientId);
  const [play] = await keptRows(em, 'play of a client', plays);
  return play;
}
