import { Client } from 'pg';
import { expect, test } from 'vitest';
import { keepSettling } from '../../src/library/plays/play-settling.jobs.ts';
import { countRows } from '../../src/persistence/row-count.queries.ts';
import { transaction } from '../../src/persistence/transaction.service.ts';
import { playHandlers } from '../../src/wiring/play-handlers.setup.ts';
import { given } from '../accounts/sessions/people.ts';
import { testApp } from '../support/app.ts';
import { catalogFactory } from '../support/catalog.ts';
import { atFileEnd } from '../support/file-end.ts';
import { settleInside, settleSome } from '../support/new-plays.ts';
import { countPlays } from './counting.ts';
import { play, playCount } from './library.operations.ts';
import { newListeners, unlimited } from './listeners.ts';

const app = await testApp({ environment: unlimited });
const make = catalogFactory(app.orm);
const songs = Array.from({ length: 10 }, () => make.song());
await make.save();
const [hit, other] = [given(songs[0]).id, given(songs[1]).id];
const listeners = await newListeners(app, 100);
const connection = app.orm.em.getConnection();

/** A connection of its own, to be in the middle of something with. */
async function connect() {
  const client = new Client({ connectionString: app.orm.config.get('clientUrl') ?? '' });
  await client.connect();
  connections.push(client);
  return client;
}
const connections: Client[] = [];
atFileEnd(() => Promise.all(connections.map((client) => client.end())));

const everybodyPlays = (songId: string) =>
  Promise.all(listeners.map((listener) => listener.query(play, { songId })));
const counted = async (id: string) => given((await app.query(playCount, { id })).data?.song).playCount;
const waiting = async () => Number((await connection.execute('select from new_play')).length);

test('recording a play does not wait for an edit of the song', async () => {
  const blocker = await connect();
  const before = await counted(hit);
  await blocker.query('begin');
  await blocker.query('update song set play_count = play_count where id = $1', [hit]);
  const answers = await everybodyPlays(hit);
  expect(answers.filter(({ data }) => data?.recordPlay.play)).toHaveLength(100);
  await blocker.query('rollback');
  await countPlays(app);
  expect(await counted(hit)).toBe(before + 100);
});

test('recording a play neither changes the song nor waits for another play', async () => {
  const version = () => connection.execute(`select ctid::text, play_count from song where id = '${hit}'`);
  const before = await version();
  // Another's play of the same song that is not committed yet.
  const slow = await connect();
  await slow.query('begin');
  for (const [table, id] of [
    ['play', 'id'],
    ['new_play', 'play_id'],
  ]) {
    await slow.query(
      `insert into ${table} (${id}, user_id, song_id, played_at) values (gen_random_uuid(), $1, $2, now())`,
      [given(listeners[0]).id, hit],
    );
  }
  const answers = await everybodyPlays(hit);
  expect(answers.filter(({ data }) => data?.recordPlay.play)).toHaveLength(100);
  expect(await version()).toEqual(before);
  await countPlays(app);
  const midway = await counted(hit);
  await slow.query('commit');
  await countPlays(app);
  expect(await counted(hit)).toBe(midway + 1);
});

test('plays of a song being changed are counted later, the others at once', async () => {
  const [hitBefore, otherBefore] = [await counted(hit), await counted(other)];
  await everybodyPlays(hit);
  await everybodyPlays(other);
  const blocker = await connect();
  await blocker.query('begin');
  await blocker.query('select from song where id = $1 for no key update', [hit]);
  await countPlays(app);
  expect([await counted(hit), await counted(other)]).toEqual([hitBefore, otherBefore + 100]);
  await blocker.query('commit');
  await countPlays(app);
  expect([await counted(hit), await counted(other)]).toEqual([hitBefore + 100, otherBefore + 100]);
});

test('plays being counted when the process dies are neither lost nor counted twice', async () => {
  const before = await counted(hit);
  await everybodyPlays(hit);
  const dying = transaction(app.orm.em, async (open) => {
    await settleInside(open);
    throw new Error('killed before the commit');
  });
  await expect(dying).rejects.toThrow('killed');
  expect(await waiting()).toBe(100);
  await countPlays(app);
  await countPlays(app);
  expect(await counted(hit)).toBe(before + 100);
  expect(await waiting()).toBe(0);
});

test('processes that count during plays and edits count each play once', async () => {
  const before = await Promise.all(songs.map(({ id }) => counted(id)));
  let playing = true;
  const counters = Array.from({ length: 3 }, async () => {
    while (playing) await countPlays(app);
  });
  const editor = (async () => {
    while (playing) await connection.execute('update song set title = title where true');
  })();
  for (let round = 0; round < 5; round += 1) {
    await Promise.all(
      listeners.map((listener, index) =>
        listener.query(play, { songId: given(songs[(index + round) % 10]).id }),
      ),
    );
  }
  playing = false;
  await Promise.all([...counters, editor]);
  await countPlays(app);
  const after = await Promise.all(songs.map(({ id }) => counted(id)));
  expect(after.map((count, index) => count - given(before[index]))).toEqual(songs.map(() => 50));
  expect(await waiting()).toBe(0);
});

test('more than one batch of plays is counted', async () => {
  const before = await counted(other);
  await connection.execute(`
    insert into new_play (play_id, user_id, song_id, played_at)
    select gen_random_uuid(), '${given(listeners[0]).id}', '${other}', now() from generate_series(1, 12345)`);
  expect((await settleSome(app.orm.em.fork())) > 0).toBe(true);
  await countPlays(app);
  expect(await counted(other)).toBe(before + 12_345);
});

test('plays of a song deleted before they are counted are dropped', async () => {
  const doomed = make.song();
  await make.save();
  await everybodyPlays(doomed.id);
  await connection.execute(`delete from song where id = '${doomed.id}'`);
  await countPlays(app);
  expect(await waiting()).toBe(0);
});

test("counting plays does not change the song's updatedAt", async () => {
  const before = (await app.query(playCount, { id: hit })).data?.song?.updatedAt;
  await everybodyPlays(hit);
  await countPlays(app);
  expect((await app.query(playCount, { id: hit })).data?.song?.updatedAt).toBe(before);
});

test('the total of plays is known without reading them', async () => {
  const before = await countRows(app.orm.em.fork(), 'play');
  await everybodyPlays(hit);
  await countPlays(app);
  expect(await countRows(app.orm.em.fork(), 'play')).toBe(before + 100);
});

test('a running server counts plays by itself, also after an outage of the database', async () => {
  const before = await counted(hit);
  await connection.execute('alter table new_play rename to new_play_away');
  const stop = new AbortController();
  const { orm, logger } = app;
  const settling = keepSettling({ orm, handlers: playHandlers, stop: stop.signal, logger });
  const warned = () => app.log.filter(({ msg }) => String(msg).startsWith('Could not count plays'));
  await expect.poll(warned).toHaveLength(1);
  await connection.execute('alter table new_play_away rename to new_play');
  await everybodyPlays(hit);
  await expect.poll(() => counted(hit)).toBe(before + 100);
  stop.abort();
  await settling;
});
