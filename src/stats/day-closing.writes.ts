import type { EntityManager } from '@mikro-orm/postgresql';
import { type RawBuilder, sql } from 'kysely';
import { latestDays } from '../library/plays/late-plays.model.ts';
import { settlingLock } from '../library/plays/play-settling.writes.ts';
import { takeTurns } from '../persistence/advisory-lock.queries.ts';
import { type Database, database } from '../persistence/database.service.ts';
import { type Transaction, transaction } from '../persistence/transaction.service.ts';
import { longestPeriod } from './listening-periods.model.ts';
import { quartersKnown } from './play-tally.writes.ts';
import { closeNames, noteStoredBytes } from './reports/rollup.writes.ts';
import { ranksKept } from './top-songs.queries.ts';
import { dateOf, dayBefore, dayOf, startOf } from './utc-days.model.ts';
import { waitsSinceBefore } from './waiting-plays.queries.ts';
import { quarterHour } from './zoned-days.model.ts';

/** Days for which statistics are available. */
const daysKept = 366;
/** Few enough to finish well within the time limit of a statement. */
const deletedAtOnce = 20_000;

/** Ranks the songs of days that are over, however many there are, adds them to their artists and genres, notes what is
 * stored, and deletes rows that are no longer needed. A late play of a ranked day causes it to be ranked again.
 * @returns the days that were ranked. */
export async function closeDays(em: EntityManager, now: Date): Promise<string[]> {
  const fork = em.fork();
  const db = database(fork);
  const { rows } = await sql<{ day: string }>`
    select day::text from daily_stats
    where day < ${dateOf(dayOf(now))}::date
      and exists (select from daily_song_plays where daily_song_plays.day = daily_stats.day)
    order by day`.execute(db);
  for (const { day } of rows) await transaction(fork, (transaction) => rankSongs(transaction, day));
  await noteStoredBytes(db, now);
  await forgetListeners(db, now);
  await deleteInBatches(db, 'daily_song_rank', sql`day < ${dayBefore(now, daysKept)}::date`);
  return rows.map(({ day }) => day);
}

/** Two simultaneous calls take turns, and the second one finds nothing to add. */
async function rankSongs(transaction: Transaction, day: string): Promise<void> {
  const { em } = transaction;
  await takeTurns(transaction, settlingLock);
  const db = database(em);
  await closeNames(db, day);
  await sql`
    with ranked_before as (
      delete from daily_song_rank where day = ${day}::date returning song_id, plays
    ), sums as (
      select song_id, sum(plays) as plays from (
        select song_id, plays from ranked_before
        union all
        select song_id, plays from daily_song_plays where day = ${day}::date
      ) entries group by song_id order by plays desc, song_id limit ${ranksKept}
    )
    insert into daily_song_rank (day, rank, song_id, plays)
    select ${day}::date, row_number() over (order by plays desc, song_id), song_id, plays from sums`.execute(
    db,
  );
  await deleteInBatches(db, 'daily_song_plays', sql`day = ${day}::date`);
}

/** Listeners of days of which plays may still come are needed to count nobody twice, and so are those of the days before: a play
 * may be near the end of one. Of the time before, the last one of each user tells whether it was in the same week or month. */
async function forgetListeners(db: Database, now: Date): Promise<void> {
  const first = startOf(dayBefore(now, latestDays + 1));
  const kept = quarterHour(first.getTime()) - quartersKnown;
  for (let deleted = deletedAtOnce; deleted === deletedAtOnce; ) {
    const { rows } = await sql<{ deleted: number }>`
      with gone as (
        delete from listener_quarter where ctid = any(array(
          select ctid from listener_quarter where quarter < ${kept} and not ${waitsSinceBefore(first)}
          limit ${deletedAtOnce}
        )) returning user_id, quarter
      ), moved as (
        insert into earlier_listener as known (user_id, quarter)
        select user_id, max(quarter) from gone group by user_id order by user_id
        on conflict (user_id) do update set quarter = greatest(known.quarter, excluded.quarter)
      )
      select count(*)::int as deleted from gone`.execute(db);
    deleted = rows[0]?.deleted ?? 0;
  }
  await deleteInBatches(db, 'earlier_listener', sql`quarter < ${kept - longestPeriod}`);
}

async function deleteInBatches(db: Database, table: string, condition: RawBuilder<unknown>) {
  for (let deleted = deletedAtOnce; deleted === deletedAtOnce; ) {
    const { numAffectedRows = 0n } = await sql`
      delete from ${sql.table(table)} where ctid = any(array(
        select ctid from ${sql.table(table)} where ${condition} limit ${deletedAtOnce}
      ))`.execute(db);
    deleted = Number(numAffectedRows);
  }
}
