import type { EntityManager } from '@mikro-orm/postgresql';
import { type Compilable, type RawBuilder, sql } from 'kysely';
import { unblocked } from '../../accounts/blocks/block.policy.ts';
import { suspended } from '../../accounts/user.policy.ts';
import type { Cursor } from '../../api/cursor.model.ts';
import type { Page } from '../../api/page.queries.ts';
import type { Viewer } from '../../api/viewer.model.ts';
import { visiblePlaylists } from '../../library/playlists/playlist.policy.ts';
import { database } from '../../persistence/database.service.ts';
import { preparedRows } from '../../persistence/prepared.queries.ts';
import { isAnyOf } from '../../persistence/sql-parts.queries.ts';
import { byVisibleActors } from './activity.policy.ts';
import type { ActivityRow } from './activity.type.ts';

/** What goes on with an activity: transactions that began a moment before may commit after it. */
const during = (column: RawBuilder<unknown>) => sql`
  ${column} >= activity.at - interval '5 seconds' and ${column} < activity.at + interval '10 minutes'`;

/** What is left of an activity of each kind, as far as the viewer may see it: the latest subject, and how many.
 * @param subject a column of the rows, which are those of the actor.
 * @param from the rows, with conditions. */
function left(kind: string, subject: string, at: string, from: RawBuilder<unknown>): RawBuilder<unknown> {
  const [id, time] = [sql.ref(subject), sql.ref(at)];
  return sql`
    select (array_agg(${id} order by ${time} desc, ${id} desc))[1] as subject_id, count(*)::int as count
    ${from} and ${during(time)} and activity.kind = ${sql.lit(kind)}
    having count(*) > 0`;
}

function subjects(viewer: Viewer): RawBuilder<unknown> {
  const self = sql`${viewer.id}::uuid`;
  const parts = [
    left(
      'LIKED_SONG',
      'song_id',
      'song_like.created_at',
      sql`from song_like where user_id = activity.actor_id`,
    ),
    left(
      'LIKED_ALBUM',
      'album_id',
      'album_like.created_at',
      sql`from album_like where user_id = activity.actor_id`,
    ),
    left(
      'FOLLOWED_ARTIST',
      'artist_id',
      'artist_follow.created_at',
      sql`from artist_follow where user_id = activity.actor_id`,
    ),
    left(
      'FOLLOWED_USER',
      'followed_id',
      'user_follow.created_at',
      sql`from user_follow join account on account.id = followed_id
        where follower_id = activity.actor_id and not ${suspended}
          and ${unblocked(self, sql.ref('followed_id'))}`,
    ),
    left(
      'CREATED_PLAYLIST',
      'playlist.id',
      'playlist.created_at',
      sql`from playlist where owner_id = activity.actor_id and ${visiblePlaylists(viewer)}`,
    ),
    left(
      'ADDED_TO_PLAYLIST',
      'playlist_id',
      'added_at',
      sql`from playlist_item join playlist on playlist.id = playlist_id
        where added_by_id = activity.actor_id and added_at > playlist.created_at
          and ${visiblePlaylists(viewer)}`,
    ),
    sql`select album.id, 1 from album
      where activity.kind = 'NEW_ALBUM' and album.id = activity.album_id
        and exists (select from artist_follow where user_id = ${self} and artist_id = any(main_artists))
        and exists (select from song where song.album_id = album.id and available)`,
  ];
  return sql.join(parts, sql` union all `);
}

/** Activities with what they are about; those of which nothing is left are missing. */
const shown = (viewer: Viewer, entries: RawBuilder<unknown>) => sql`
  select activity.id, activity.kind, activity.actor_id as "actorId", subject_id as "subjectId", count,
    activity.at
  from ${entries} entry join activity on activity.id = entry.activity_id
  cross join lateral (${subjects(viewer)}) subject
  where ${byVisibleActors(viewer)}`;

/** Most activities are in the feed of the viewer; a page of them reads as many as it holds, and those of which nothing is
 * left. Those of sources with very many followers are looked up: of each, twice as many as the page may hold. */
function feedPage(viewer: Viewer, { after, before, backward }: Page, most: number): RawBuilder<unknown> {
  const beyond = ({ value, id }: Cursor, sign: '<' | '>') =>
    sql`and (at, activity_id) ${sql.raw(sign)} (${value}::timestamptz, ${id}::uuid)`;
  const bounds = sql`${after ? beyond(after, '<') : sql``} ${before ? beyond(before, '>') : sql``}`;
  const order = (table = '', id = 'activity_id') =>
    sql.raw(['at', id].map((name) => `${table}${name} ${backward ? 'asc' : 'desc'}`).join(', '));
  const page = sql`order by ${order('entry.')} limit ${sql.lit(most)}`;
  const written = sql`(select at, activity_id from feed_entry where user_id = ${viewer.id} ${bounds})`;
  const lookedUp = sql`(
    select latest.at, latest.activity_id from wide_source wide cross join lateral (
      select at, activity_id from activity_source
      where activity_source.source_id = wide.source_id ${bounds}
      order by ${order()} limit ${sql.lit(2 * most)}
    ) latest
    where (select true from user_follow where follower_id = ${viewer.id} and followed_id = wide.source_id) is true
      or (select true from artist_follow where user_id = ${viewer.id} and artist_id = wide.source_id) is true
    order by ${order('latest.')})`;
  return sql`
    select * from (
      (${shown(viewer, written)} ${page}) union (${shown(viewer, lookedUp)} ${page})
    ) shown order by ${order('shown.', 'id')} limit ${sql.lit(most)}`;
}

/** How many activities statements look for: one for each size of a page would be very many. */
const [few, many] = [21, 101];

/** PostgreSQL plans this longer than it takes to run, so the plan is kept. */
export async function activitiesPage(em: EntityManager, viewer: Viewer, page: Page): Promise<ActivityRow[]> {
  const { size, backward, after, before } = page;
  const most = size < few ? few : many;
  const key = `feed of ${viewer.role}: ${most} ${[backward, after !== undefined, before !== undefined]}`;
  const values = {
    viewerId: viewer.id,
    ...{
      afterAt: after?.value,
      afterId: after?.id ?? '',
      beforeAt: before?.value,
      beforeId: before?.id ?? '',
    },
  };
  const rows = await preparedRows(em, key, values, (db, given): Compilable<ActivityRow> => {
    const bounds = {
      after: after && { value: given.afterAt ?? '', id: given.afterId },
      before: before && { value: given.beforeAt ?? '', id: given.beforeId },
    };
    const statement = feedPage({ ...viewer, id: given.viewerId }, { ...page, ...bounds }, most);
    return { compile: () => sql<ActivityRow>`${statement}`.compile(db) };
  });
  return rows.slice(0, size + 1);
}

const whole: Page = { size: 0, backward: false, after: undefined, before: undefined };

/** Up to a bound: each entry has to be looked at. */
export async function countActivities(em: EntityManager, viewer: Viewer, most: number): Promise<number> {
  const { rows } = await sql<{ total: number }>`
    select count(*)::int as total from (${feedPage(viewer, whole, most)}) entries`.execute(database(em));
  return rows[0]?.total ?? 0;
}

/** Activities that the viewer's feed may show. */
export async function activitiesByIds(
  em: EntityManager,
  viewer: Viewer,
  ids: readonly string[],
): Promise<ActivityRow[]> {
  const wanted = sql`(select id as activity_id from activity where ${isAnyOf('id', ids)})`;
  const { rows } = await sql<ActivityRow>`${shown(viewer, wanted)}`.execute(database(em));
  return rows;
}
