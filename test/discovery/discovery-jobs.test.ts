import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'kysely';
import { beforeEach, expect, test } from 'vitest';
import { Role } from '../../src/api/viewer.model.ts';
import { makeNeighbours } from '../../src/discovery/similar/neighbours-run.writes.ts';
import { makeNeighboursAside } from '../../src/discovery/similar/neighbours-thread.service.ts';
import { neighboursAreDue } from '../../src/discovery/similar/similar.queries.ts';
import { database } from '../../src/persistence/database.service.ts';
import { startBackground } from '../../src/wiring/jobs.setup.ts';
import { graphql } from '../generated/gql.ts';
import { testApp } from '../support/app.ts';
import { given } from '../support/given.ts';
import { foldAll, forget, hear, learn, like, makeListeners, makeSongs, onConnection } from './listening.ts';
import { similar, trending } from './shelves.ts';

const app = await testApp();
const databaseUrl = app.orm.config.get('clientUrl') ?? '';
const db = database(app.orm.em.fork());
const songs = await makeSongs(app, 5);
const listeners = await makeListeners(app, 10);
const [first = '', second = ''] = songs;
const pair = (user: string) => [first, second].map((song) => ({ user, song, at: new Date() }));
const forever = new AbortController().signal;

beforeEach(() => forget(app));

async function until(condition: () => Promise<boolean>): Promise<void> {
  while (!(await condition())) await wait(20);
}

const neighbourCount = async () => {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from song_neighbours`.execute(
    db,
  );
  return rows[0]?.count;
};

test('a recorded play trends, and neighbours are computed, without any request', async () => {
  const stop = await startBackground(
    app.config,
    { orm: app.orm, store: app.store, databaseUrl },
    'http://localhost',
    app.logger,
  );
  const record = graphql(`
    mutation RecordForShelves($songId: ID!) { recordPlay(songId: $songId) { errors { message } } }
  `);
  for (const id of listeners.slice(0, 3)) {
    const client = app.as({ id, role: Role.USER });
    for (const songId of [first, second]) {
      expect((await client.query(record, { songId })).data?.recordPlay.errors).toEqual([]);
    }
  }
  await until(async () => {
    const { data } = await app.query(trending, { limit: 2 });
    const shown = given(data?.trendingSongs).map(({ id }) => id);
    return shown.includes(first) && shown.includes(second);
  });
  // The schedule, at every other minute, may have been faster.
  await until(async () => (await neighboursAreDue(app.orm.em)) || (await neighbourCount()) === 2);
  await sql`select graphile_worker.add_job('discovery:make_neighbours')`.execute(db);
  await until(async () => (await neighbourCount()) === 2);
  const { data } = await app.query(similar, { songId: first, limit: 1 });
  expect(data?.similarSongs).toMatchObject([{ id: second }]);
  await stop();
});

test('the queue accepts the schedule of discovery', async () => {
  const { rows } = await sql<{ identifier: string }>`
    select identifier from graphile_worker._private_known_crontabs`.execute(db);
  expect(rows).toContainEqual({ identifier: 'discovery:make_neighbours' });
});

test('a stop does not wait for neighbours being computed, and changes nothing', async () => {
  await hear(app, listeners.flatMap(pair));
  await foldAll(app);
  await onConnection(app, async (client) => {
    // Before the schedule can make them, at every other minute.
    await client.query('begin; lock table song_neighbours in access exclusive mode');
    const stop = await startBackground(
      app.config,
      { orm: app.orm, store: app.store, databaseUrl },
      'http://localhost',
      app.logger,
    );
    await sql`select graphile_worker.add_job('discovery:make_neighbours')`.execute(db);
    await until(async () => {
      const { rows } = await sql<{ waiting: boolean }>`
        select exists (select from pg_locks where not granted and relation = 'song_neighbours'::regclass
          and database = (select oid from pg_database where datname = current_database())) as waiting`.execute(
        db,
      );
      return rows[0]?.waiting ?? false;
    });
    await stop();
    await client.query('rollback');
  });
  expect(await neighbourCount()).toBe(0);
  expect(await neighboursAreDue(app.orm.em)).toBe(true);
});

test('neighbours are computed by one process at a time', async () => {
  await hear(app, listeners.flatMap(pair));
  await foldAll(app);
  await onConnection(app, async (client) => {
    await client.query(`begin; select pg_advisory_xact_lock(hashtextextended('discovery: neighbours', 0))`);
    expect(await makeNeighboursAside(databaseUrl, forever)).toBeUndefined();
    await client.query('rollback');
  });
  expect(await makeNeighboursAside(databaseUrl, forever)).toMatchObject({ songs: 2, listeners: 10 });
});

test('a failed thread reports its error', async () => {
  const url = new URL(databaseUrl);
  url.pathname = `/no_such_database_${randomUUID()}`;
  await expect(makeNeighboursAside(url.href, forever)).rejects.toThrow(/does not exist/);
});

test('neighbours are due after a hundredth was played or liked, or anything in the last hours', async () => {
  const due = () => neighboursAreDue(app.orm.em);
  await sql`update discovery_state set plays_since = 0, likes_then = 0, neighbours_made_at = null`.execute(
    db,
  );
  expect(await due()).toBe(false);
  await hear(app, [{ user: listeners[0] ?? '', song: first, at: new Date() }]);
  await foldAll(app);
  expect(await due()).toBe(true);
  await learn(app);
  expect(await due()).toBe(false);
  await like(app, listeners[0] ?? '', [second]);
  expect(await due()).toBe(true);
  await onConnection(app, makeNeighbours);
  expect(await due()).toBe(false);
  // In a large service, one like is no reason; after six hours it is.
  await sql`update discovery_state set listens_then = 1000`.execute(db);
  await like(app, listeners[1] ?? '', [second]);
  expect(await due()).toBe(false);
  await sql`update discovery_state set neighbours_made_at = now() - interval '7 hours'`.execute(db);
  expect(await due()).toBe(true);
});
