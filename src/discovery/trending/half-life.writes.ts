import type { ClientBase } from 'pg';
import { forAll } from '../../library/plays/play-handler.model.ts';
import { settlingLock } from '../../library/plays/play-settling.writes.ts';
import { trendsHandler } from './play-fold.writes.ts';
import { repeatDamping } from './trending-score.model.ts';

/** Half-lives back that plays are still counted: older ones weigh less than a millionth. */
const lookBack = 20;

/** Recomputes all scores that were made with another half-life. They are numbers of half-lives, so that
 * old and new ones can't be compared. Takes its time where there are millions of plays: the client should have
 * no time limit. Meanwhile nobody settles plays.
 * @returns whether there was something to do. */
export async function applyHalfLife(client: ClientBase, days: number): Promise<boolean> {
  await client.query('begin');
  try {
    await client.query('set local statement_timeout = 0');
    await client.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [settlingLock]);
    const { rowCount } = await client.query(
      'update discovery_state set half_life_days = $1 where half_life_days <> $1',
      [days],
    );
    if (rowCount) await makeScores(client, days);
    await client.query('commit');
    return rowCount === 1;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  }
}

/** Plays that still wait to be counted are left out: they will be, with the new half-life. */
async function makeScores(client: ClientBase, days: number): Promise<void> {
  await client.query('update song_listener set trend = null where trend is not null');
  await client.query(
    `update song_listener set trend = recent.trend
     from (
       select user_id, song_id, log2_sum(
         extract(epoch from played_at - timestamptz '2026-01-01 00:00:00Z')::double precision / 86400 / $1 * $2) as trend
       from play
       where played_at >= now() - $1 * $3 * interval '1 day'
       and not exists (select from new_play where waits_for in ($4, $5) and new_play.play_id = play.id)
       group by user_id, song_id
     ) recent
     where song_listener.user_id = recent.user_id and song_listener.song_id = recent.song_id`,
    [days, repeatDamping, lookBack, forAll, trendsHandler],
  );
  await client.query('delete from song_trend');
  await client.query(
    `insert into song_trend (song_id, score)
     select song_id, log2_sum(trend / $1) from song_listener where trend is not null group by song_id order by song_id`,
    [repeatDamping],
  );
}
