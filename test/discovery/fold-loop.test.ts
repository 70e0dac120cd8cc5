import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { adoptHalfLife } from '../../src/discovery/discovery.jobs.ts';
import { keepSettling } from '../../src/library/plays/play-settling.jobs.ts';
import { database } from '../../src/persistence/database.service.ts';
import { playHandlers } from '../../src/wiring/play-handlers.setup.ts';
import { testApp } from '../support/app.ts';
import { hear, makeListeners, makeSongs, scores } from './listening.ts';

const app = await testApp();
const databaseUrl = app.orm.config.get('clientUrl') ?? '';
const db = database(app.orm.em.fork());
const [song = ''] = await makeSongs(app, 1);
const [user = ''] = await makeListeners(app, 1);
const stop = new AbortController();
const warnings = () => app.log.filter(({ msg }) => msg === 'Could not count plays; will retry');

async function until(condition: () => Promise<boolean> | boolean): Promise<void> {
  while (!(await condition())) await wait(20);
}

async function halfLife(): Promise<number | undefined> {
  const { rows } = await sql<{ days: number }>`select half_life_days as days from discovery_state`.execute(
    db,
  );
  return rows[0]?.days;
}

test('plays are counted with the configured half-life until the stop, also after a failure', async () => {
  const { orm, logger } = app;
  const running = Promise.all([
    adoptHalfLife({ databaseUrl, halfLifeDays: 5, stop: stop.signal, logger }),
    keepSettling({ orm, handlers: playHandlers, stop: stop.signal, logger }),
  ]);
  await until(async () => (await halfLife()) === 5);
  await hear(app, [{ user, song, at: new Date() }]);
  await until(async () => (await scores(app)).has(song));
  const before = (await scores(app)).get(song) ?? 0;

  await sql`alter table song_trend rename to song_trend_away`.execute(db);
  await hear(app, [{ user, song, at: new Date() }]);
  await until(() => warnings().length > 0);
  await sql`alter table song_trend_away rename to song_trend`.execute(db);
  await until(async () => ((await scores(app)).get(song) ?? 0) > before);
  // However often it was tried in vain.
  expect(warnings()).toHaveLength(1);

  stop.abort();
  await running;
  await hear(app, [{ user, song, at: new Date() }]);
  const { rows } = await sql`select play_id from new_play`.execute(db);
  expect(rows).toHaveLength(1);
});
