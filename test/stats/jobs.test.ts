import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { database } from '../../src/persistence/database.service.ts';
import { statsTasks } from '../../src/stats/stats.jobs.ts';
import { makeSongs } from '../discovery/listening.ts';
import { play } from '../library/library.operations.ts';
import { newListener } from '../library/listeners.ts';
import { testApp } from '../support/app.ts';
import { asAdmin, count } from './figures.ts';

const app = await testApp({ jobs: true });
const db = database(app.orm.em.fork());
const admin = await asAdmin(app);
const [song = ''] = await makeSongs(app, 1);

const run = (task: string) => sql`select graphile_worker.add_job(${task})`.execute(db);

test('a running server tallies plays, and closes past days', async () => {
  const listener = await newListener(app);
  expect((await listener.query(play, { songId: song })).data?.recordPlay.errors).toEqual([]);
  await expect.poll(() => admin.top(1)).toEqual([[song, 1]]);
  await expect.poll(() => count(app, 'new_play')).toBe(0);
  await sql`update daily_stats set day = day - 1`.execute(db);
  await sql`update daily_song_plays set day = day - 1`.execute(db);
  await run(statsTasks.close);
  await expect.poll(() => count(app, 'daily_song_rank')).toBe(1);
  expect(await admin.top(2)).toEqual([[song, 1]]);
});

test('the queue accepts the schedule of statistics', async () => {
  const { rows } = await sql<{ identifier: string }>`
    select identifier from graphile_worker._private_known_crontabs`.execute(db);
  for (const identifier of Object.values(statsTasks)) expect(rows).toContainEqual({ identifier });
});
