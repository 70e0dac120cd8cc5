import { sql } from 'kysely';
import { database } from '../../src/persistence/database.service.ts';
import { statsClock } from '../../src/stats/stats-clock.key.ts';
import { given } from '../accounts/sessions/people.ts';
import { newAdmin } from '../library/listeners.ts';
import type { TestApp } from '../support/app.ts';
import { settleAll } from '../support/new-plays.ts';
import { daily, topSongs } from './stats.operations.ts';

/** Sets the time of which the statistics of this application tell. */
export function setClock({ services }: TestApp, now: Date): void {
  services.services.provide(statsClock, { now: () => now });
}

/** Tallies all plays that were recorded before, as a running server does every second. */
export async function tallyAll(app: TestApp): Promise<void> {
  await settleAll(app);
}

/** Ways to ask as an administrator. */
export async function asAdmin(app: TestApp) {
  const admin = await newAdmin(app);
  return {
    ...admin,
    /** The days by their date, e.g. `2026-11-20`, in the order of the answer. */
    async days(count: number) {
      const { data } = await admin.query(daily, { days: count });
      return given(data?.stats).daily.map(({ date, ...figures }) => ({
        day: date.slice(0, 10),
        ...figures,
      }));
    },
    /** The days of a time zone, each by its first moment. */
    async daysIn(timeZone: string, count: number) {
      const { data } = await admin.query(daily, { days: count, timeZone });
      return given(data?.stats).daily;
    },
    /** Ids and plays. */
    async top(days: number, limit = 10) {
      const { data } = await admin.query(topSongs, { days, limit });
      return given(data?.stats).topSongs.map(({ song, plays }): [string, number] => [song.id, plays]);
    },
  };
}

/** What a table holds, counted one by one. */
export async function count({ orm }: TestApp, table: string): Promise<number> {
  const { rows } = await sql<{
    total: number;
  }>`select count(*)::int as total from ${sql.table(table)}`.execute(database(orm.em.fork()));
  return given(rows[0]).total;
}
