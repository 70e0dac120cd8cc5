import { randomUUID } from 'node:crypto';
import jwt from 'jsonwebtoken';
import { beforeAll, expect, test } from 'vitest';
import { openOrm } from '../../../src/wiring/orm.setup.ts';
import { catalogFactory } from '../../support/catalog.ts';
import { given } from '../../support/given.ts';
import { ask as query } from '../../support/postgres.ts';
import { ask } from '../machines/load.ts';
import { inbox, newcomer, type Person, say } from '../machines/people.ts';
import { MachineClock } from './machine-clock.ts';

const hour = 60 * 60 * 1000;
const secret = 'a secret that only tests use, of enough length';
const options = {
  JWT_SECRET: secret,
  BCRYPT_COST: '4',
  RATE_LIMITS: 'createPlaylist=2/60',
  PRESENCE_BEAT_SECONDS: '1',
};
// Not in a hook: what is to be closed after all tests has to be known before them.
const machine = await MachineClock.of(options);
const { url, process } = machine.server;
let songIds: string[];
let host: Person;
let friend: Person;
let received: string[];
let roomId: string;

beforeAll(async () => {
  const orm = await openOrm({
    url: machine.databaseUrl,
    ...{ poolMax: 2, poolPerClient: 2, statementTimeoutMs: 30_000 },
  });
  const make = catalogFactory(orm);
  const songs = Array.from({ length: 3 }, () => make.song({ duration: 900 }));
  await make.save();
  songIds = songs.map(({ id }) => id);
  await orm.close(true);
  [host, friend] = [await newcomer(url), await newcomer(url)];
  received = inbox(friend);
});

/** Music in a room, in which its host listens. */
async function playInRoom(): Promise<void> {
  const open = 'mutation { createRoom(input: { name: "Hours" }) { room { id } errors { code } } }';
  const { createRoom } = await ask<{ createRoom: { room: { id: string } } }>(url, host.token, open);
  roomId = createRoom.room.id;
  let events = 0;
  host.client.subscribe(
    `subscription ($roomId: ID!) { roomChanged(id: $roomId) { id } }`,
    { roomId },
    {
      next: () => {
        events += 1;
      },
    },
  );
  await expect.poll(() => events).toBeGreaterThan(0);
  const play = `mutation ($input: PlaySongsInput!) {
    playSongs(input: $input) { playQueue { version } errors { code } }
  }`;
  await ask(url, host.token, play, { input: { roomId, songIds } });
}

/** What plays in the room, as its members see it. */
async function playing() {
  const see = `query ($id: ID!) { room(id: $id) {
    queue { playing serverTime positionAt position current { song { id } } } } }`;
  const { data } = await host.client.query<
    {
      room: {
        queue: {
          playing: boolean;
          serverTime: string;
          positionAt: string;
          position: number;
          current: { song: { id: string } } | null;
        };
      };
    },
    { id: string }
  >(see, { id: roomId });
  const { queue } = given(data).room;
  const passed = Date.parse(queue.serverTime) - Date.parse(queue.positionAt);
  return {
    playing: queue.playing,
    songId: queue.current?.song.id,
    // A song has fifteen minutes, of which the waits of a busy machine may take a few.
    nearBeginning: queue.position + passed >= 0 && queue.position + passed < 10 * 60_000,
  };
}

/** A playlist, of which two are allowed in a minute. */
async function makePlaylist(): Promise<string> {
  const make = 'mutation { createPlaylist(input: { name: "P" }) { playlist { id } errors { code } } }';
  const { error } = await host.client.mutate(make, {}, { signal: AbortSignal.timeout(60_000) });
  return error?.code ?? 'made';
}

/** All that is to work after the clock was set, for people who were there before. */
async function allGoesOn(text: string): Promise<void> {
  await say(host, friend, text);
  await expect.poll(() => received.at(-1)).toBe(text);
  await expect.poll(playing).toEqual({ playing: true, songId: songIds[0], nearBeginning: true });
  const online = 'query ($id: ID!) { user(id: $id) { presence { online } } }';
  await expect
    .poll(async () => (await host.client.query(online, { id: friend.id })).data)
    .toEqual({ user: { presence: { online: true } } });
  const jobs = await query(
    machine.databaseUrl,
    'select from graphile_worker._private_jobs where attempts > 1',
  );
  expect(jobs).toEqual([]);
}

/** A job that the clock says is for in an hour. */
async function jobInAnHour(): Promise<() => Promise<unknown>> {
  const name = randomUUID();
  await query(
    machine.databaseUrl,
    `select graphile_worker.add_job('nothing-does-this', '{}'::json, run_at => pg_catalog.now() + interval '1 hour', job_key => $1)`,
    [name],
  );
  return () =>
    query(
      machine.databaseUrl,
      'select run_at <= pg_catalog.now() as due from graphile_worker._private_jobs where key = $1',
      [name],
    );
}

test('a clock that is set an hour forward, and an hour back, harms nothing', async () => {
  await playInRoom();
  await allGoesOn('before');
  await machine.setWhileAway(hour);
  await allGoesOn('an hour ahead');
  expect([await makePlaylist(), await makePlaylist()]).toEqual(['made', 'made']);
  const ahead = given(await host.client.session.accessToken());
  const job = await jobInAnHour();

  await machine.set(0);
  await allGoesOn('right again');
  // Two were made within what the counts say is the next hour; it is another minute.
  expect(await makePlaylist()).toBe('made');
  const claims = jwt.verify(ahead, secret) as jwt.JwtPayload;
  expect(claims.iat).toBeGreaterThan(Date.now() / 1000 + 3000);
  // Nobody is signed in by it.
  expect(await ask(url, ahead, '{ me { id } }')).toEqual({ me: null });
  // What waited is due at once.
  await expect.poll(job).toEqual([{ due: true }]);
  expect(received).toEqual(['before', 'an hour ahead', 'right again']);
  expect(process.log.filter(({ level }) => level >= 50)).toEqual([]);
});
