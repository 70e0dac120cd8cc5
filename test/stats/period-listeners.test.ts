import { seededRandom } from '@tonearm/demo-music';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { database } from '../../src/persistence/database.service.ts';
import { closeDays } from '../../src/stats/day-closing.writes.ts';
import { listenersOfPeriods } from '../../src/stats/reports/period-listeners.queries.ts';
import { periodsOf } from '../../src/stats/reports/report-periods.model.ts';
import { dayOf } from '../../src/stats/utc-days.model.ts';
import { ZoneClock } from '../../src/stats/zoned-days.model.ts';
import { given } from '../accounts/sessions/people.ts';
import { hear, makeListeners, makeSongs } from '../discovery/listening.ts';
import { testApp } from '../support/app.ts';
import { count, tallyAll } from './figures.ts';

const app = await testApp();
const db = database(app.orm.em.fork());
const [song = ''] = await makeSongs(app, 1);
const listeners = await makeListeners(app, 40);
const random = seededRandom(5);
const hour = 3_600_000;
const zones = [
  'UTC',
  'Europe/Berlin',
  'America/St_Johns',
  'Pacific/Kiritimati',
  'Asia/Kathmandu',
  'Etc/GMT+12',
];

/** Half of them around the beginnings of weeks and months, and some sent weeks later. */
const begun = [
  '2024-01-01',
  '2024-01-29',
  '2024-02-01',
  '2024-02-26',
  '2024-03-01',
  '2024-04-01',
  '2024-05-01',
];
const plays = Array.from({ length: 600 }, () => {
  const near = Date.parse(given(begun[Math.floor(random() * begun.length)])) + (random() * 40 - 20) * hour;
  const anywhere = Date.UTC(2024, 0, 1) + random() * 120 * 24 * hour;
  const at = random() < 0.5 ? near : anywhere;
  return {
    ...{ user: given(listeners[Math.floor(random() ** 2 * 40)]), song, at: new Date(at) },
    sent: at + (random() < 0.3 ? random() * 29 * 24 * hour : 0),
  };
});

async function told(by: 'week' | 'month', zone: string): Promise<Record<string, number>> {
  const days = {
    from: dayOf(Date.UTC(2023, by === 'week' ? 10 : 11, by === 'week' ? 27 : 1)),
    until: dayOf(Date.UTC(2024, 6, 1)),
  };
  const periods = periodsOf(new ZoneClock(zone), days, by);
  const figures = await listenersOfPeriods(app.orm.em.fork(), periods, by);
  return Object.fromEntries(periods.flatMap(({ from }, nth) => (figures[nth] ? [[from, figures[nth]]] : [])));
}

async function counted(by: 'week' | 'month', zone: string): Promise<Record<string, number>> {
  const { rows } = await sql<{ start: string; listeners: number }>`
    select date_trunc(${by}, played_at at time zone ${zone})::date::text as start,
      count(distinct user_id)::int as listeners from play group by 1 order by 1`.execute(db);
  return Object.fromEntries(rows.map(({ start, listeners }) => [start, listeners]));
}

async function expectExact() {
  for (const zone of zones)
    for (const by of ['week', 'month'] as const)
      expect([zone, by, await told(by, zone)]).toEqual([zone, by, await counted(by, zone)]);
}

test('listeners of weeks and months are exact in any time zone, however late and in whatever order plays come', async () => {
  const inOrder = plays.toSorted((one, other) => one.sent - other.sent);
  let sent = 0;
  for (let now = Date.UTC(2024, 0, 1); sent < inOrder.length; now += 60 * hour) {
    const next = inOrder.findIndex((play, nth) => nth >= sent && play.sent > now);
    const batch = inOrder.slice(sent, next < 0 ? undefined : next);
    await hear(app, batch);
    if (now > Date.UTC(2024, 3, 1)) await expectExact();
    await tallyAll(app);
    await closeDays(app.orm.em, new Date(now));
    sent += batch.length;
  }
  await expectExact();
  // Most have only been kept by when they last listened.
  expect(await count(app, 'earlier_listener')).toBeGreaterThan(10);
  expect(await count(app, 'listener_quarter')).toBeLessThan(300);
});

test('those of the past are counted from single plays as the table is made', async () => {
  const migration = { migrations: ['Migration20261208471000_period_listeners'] };
  await app.orm.migrator.down(migration);
  await app.orm.migrator.up(migration);
  await expectExact();
});
