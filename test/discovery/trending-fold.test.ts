import { sql } from 'kysely';
import { beforeEach, expect, test } from 'vitest';
import { database } from '../../src/persistence/database.service.ts';
import { testApp } from '../support/app.ts';
import { settleSome } from '../support/new-plays.ts';
import { foldAll, forget, hear, makeListeners, makeSongs, onConnection, scores } from './listening.ts';

const app = await testApp();
const second = await testApp({ orm: app.orm });
const at = new Date('2026-11-20T12:00:00Z');
const songs = await makeSongs(app, 20);
const listeners = await makeListeners(app, 20);
const db = database(app.orm.em.fork());
beforeEach(() => forget(app));

async function counted(): Promise<number> {
  const { rows } = await sql<{ plays: number }>`
    select coalesce(sum(plays), 0)::int as plays from song_listener`.execute(db);
  return rows[0]?.plays ?? 0;
}

async function waiting(): Promise<number> {
  const { rows } = await sql<{ plays: number }>`select count(*)::int as plays from new_play`.execute(db);
  return rows[0]?.plays ?? 0;
}

async function untilBlocked(): Promise<number> {
  for (;;) {
    const { rows } = await sql<{ pid: number }>`
      select pid from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock' and query like '%heard as materialized%'`.execute(
      db,
    );
    if (rows[0]) return rows[0].pid;
  }
}

test('a connection that breaks during counting loses no play and counts none twice', async () => {
  const [song = ''] = songs;
  await hear(
    app,
    listeners.map((user) => ({ user, song, at })),
  );
  await onConnection(app, async (client) => {
    await client.query('begin; update discovery_state set plays_since = plays_since');
    const fold = settleSome(app.orm.em.fork());
    const failed = expect(fold).rejects.toThrow();
    const pid = await untilBlocked();
    // Until it has ended, which is later than its client hears of it, it holds what it has locked.
    const { rows } = await client.query<{ ended: boolean }>(
      'select pg_terminate_backend($1, 60000) as ended',
      [pid],
    );
    expect(rows).toEqual([{ ended: true }]);
    await failed;
    await client.query('rollback');
  });
  expect(await counted()).toBe(0);
  expect(await waiting()).toBe(20);
  await foldAll(app);
  expect(await counted()).toBe(20);
  expect(await waiting()).toBe(0);
});

test('two processes that count at once count each play once', async () => {
  let heard = 0;
  const more = async (count: number) => {
    for (let round = 0; round < count; round += 1) {
      await hear(
        app,
        listeners.flatMap((user) => songs.map((song) => ({ user, song, at }))),
      );
      heard += listeners.length * songs.length;
    }
  };
  const count = async (orm: typeof app.orm) => {
    for (let round = 0; round < 30; round += 1) await settleSome(orm.em.fork());
  };
  await Promise.all([more(6), more(6), count(app.orm), count(second.orm)]);
  await foldAll(app);
  expect(await counted()).toBe(heard);
  expect((await scores(app)).size).toBe(songs.length);
});

test('plays of deleted songs and listeners are dropped from trends', async () => {
  const [gone = ''] = await makeSongs(app, 1);
  const [leaver = ''] = await makeListeners(app, 1);
  const [song = ''] = songs;
  const [listener = ''] = listeners;
  await hear(app, [
    { user: listener, song: gone, at },
    { user: leaver, song, at },
    { user: listener, song, at },
  ]);
  await sql`delete from song where id = ${gone}`.execute(db);
  await sql`delete from account where id = ${leaver}`.execute(db);
  expect(await foldAll(app)).toBe(3);
  expect(await counted()).toBe(1);
});

test('counting does not wait for a song being deleted, and keeps its plays until that is decided', async () => {
  const [doubtful = ''] = await makeSongs(app, 1);
  const [song = ''] = songs;
  const [user = ''] = listeners;
  await hear(app, [
    { user, song: doubtful, at },
    { user, song, at },
  ]);
  await onConnection(app, async (client) => {
    await client.query('begin');
    await client.query('delete from song where id = $1', [doubtful]);
    expect(await foldAll(app)).toBe(1);
    expect(await waiting()).toBe(1);
    await client.query('rollback');
  });
  expect(await foldAll(app)).toBe(1);
  expect(await counted()).toBe(2);
});

test("a listener's songs are deleted with the account", async () => {
  const [leaver = ''] = await makeListeners(app, 1);
  await hear(
    app,
    songs.map((song) => ({ user: leaver, song, at })),
  );
  await foldAll(app);
  await sql`delete from account where id = ${leaver}`.execute(db);
  expect(await counted()).toBe(0);
});
