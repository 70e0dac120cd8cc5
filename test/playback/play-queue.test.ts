import { randomInt, randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { Caller } from '../../src/api/caller.service.ts';
import { Role, type Viewer } from '../../src/api/viewer.model.ts';
import { eventBus } from '../../src/events/event-bus.service.ts';
import { transaction } from '../../src/persistence/transaction.service.ts';
import { announceGoing } from '../../src/playback/play-queue.events.ts';
import { holdQueue, writeChange } from '../../src/playback/play-queue.writes.ts';
import { followQueue } from '../../src/playback/play-queue-following.service.ts';
import { playbackServices } from '../../src/playback/playback-services.key.ts';
import { appBeside, database, given } from '../accounts/sessions/people.ts';
import { graphql } from '../generated/gql.ts';
import { newListener } from '../library/listeners.ts';
import { type Client, testApp } from '../support/app.ts';
import { catalogFactory } from '../support/catalog.ts';
import { socketOf } from '../support/socket.ts';

const queueMutations = ['playSongs', 'queueSongs', 'moveQueueItems', 'removeQueueItems', 'updatePlayback'];
const environment = {
  RATE_LIMITS: queueMutations.map((field) => `${field}=1000000/60`).join(','),
  PRESENCE_GRACE_MS: '50',
  PRESENCE_BEAT_SECONDS: '1',
};
const app = await testApp({ environment });
const other = await appBeside(app, environment);
const make = catalogFactory(app.orm);
const songs = Array.from({ length: 8 }, () => make.song({ duration: 200 }));
const brief = make.song({ duration: 1 });
await make.save();
const ids = songs.map(({ id }) => id);

graphql(`
  fragment WholeQueue on PlayQueue {
    version position positionAt serverTime playing repeat shuffled volume
    items { id song { id } }
    current { id song { id } }
    device { id name kind }
    change { kind itemIds position added { id song { id } } }
  }
`);
const view = graphql(`query ViewQueue { playQueue { ...WholeQueue } devices { id name kind connectedAt } }`);
const play = graphql(`
  mutation PlaySongs($input: PlaySongsInput!) {
    playSongs(input: $input) { playQueue { ...WholeQueue } errors { code field } }
  }
`);
const enqueue = graphql(`
  mutation QueueSongs($input: QueueSongsInput!) {
    queueSongs(input: $input) { playQueue { ...WholeQueue } errors { code field } }
  }
`);
const moveItems = graphql(`
  mutation MoveQueueItems($input: MoveQueueItemsInput!) {
    moveQueueItems(input: $input) { playQueue { ...WholeQueue } errors { code field } }
  }
`);
const takeItems = graphql(`
  mutation TakeQueueItems($input: RemoveQueueItemsInput!) {
    removeQueueItems(input: $input) { playQueue { ...WholeQueue } errors { code field } }
  }
`);
const control = graphql(`
  mutation Control($input: PlaybackInput!) {
    updatePlayback(input: $input) { playQueue { ...WholeQueue } errors { code field } }
  }
`);
const follow = graphql(`
  subscription FollowQueue($deviceId: ID, $deviceName: String, $deviceKind: DeviceKind) {
    playQueueChanged(deviceId: $deviceId, deviceName: $deviceName, deviceKind: $deviceKind) { ...WholeQueue }
  }
`);
const followBriefly = graphql(`
  subscription FollowBriefly {
    playQueueChanged { version current { id } change { kind itemIds position added { id song { id } } } }
  }
`);

type Playing = Awaited<ReturnType<typeof newPlayer>>;

/** Somebody with an empty queue. */
async function newPlayer() {
  const listener = await newListener(app);
  const whole = async () => given((await listener.query(view)).data?.playQueue);
  return {
    ...listener,
    whole,
    songs: async () => (await whole()).items.map(({ song }) => ids.indexOf(song.id)),
    play: async (songIds: string[], input: object = {}) =>
      given((await listener.query(play, { input: { songIds, ...input } })).data).playSongs,
    enqueue: async (songIds: string[], input: object = {}) =>
      given((await listener.query(enqueue, { input: { songIds, ...input } })).data).queueSongs,
    move: async (itemIds: string[], position: number, input: object = {}) =>
      given((await listener.query(moveItems, { input: { itemIds, position, ...input } })).data)
        .moveQueueItems,
    take: async (itemIds: string[], input: object = {}) =>
      given((await listener.query(takeItems, { input: { itemIds, ...input } })).data).removeQueueItems,
    control: async (input: object) => given((await listener.query(control, { input })).data).updatePlayback,
    device: async (deviceId?: string, on = app) => {
      const socket = await socketOf(on, { id: listener.id, role: Role.USER });
      const live = await socket.subscribe(follow, { deviceId, deviceName: deviceId, deviceKind: 'PHONE' });
      return { socket, live, next: async () => (await live.next()).playQueueChanged };
    },
  };
}

const queueOf = (payload: { playQueue?: unknown; errors: unknown }) => {
  expect(payload.errors).toEqual([]);
  return given(payload.playQueue as Awaited<ReturnType<Playing['whole']>>);
};

test('a user who never played has an empty queue of version 0', async () => {
  expect(await (await newPlayer()).whole()).toMatchObject({
    ...{ version: 0, position: 0, playing: false, repeat: 'OFF', shuffled: false, volume: 1 },
    ...{ items: [], current: null, device: null, change: null },
  });
});

test('songs are played, queued next and last, moved and removed; each change is one version', async () => {
  const user = await newPlayer();
  const played = queueOf(await user.play(ids.slice(0, 3), { startAt: 1, position: 5000 }));
  expect(played).toMatchObject({
    version: 1,
    position: 5000,
    playing: true,
    current: { song: { id: ids[1] } },
  });
  expect(played.change).toMatchObject({ kind: 'REPLACED', itemIds: played.items.map(({ id }) => id) });
  for (const song of [3, 4]) await user.enqueue([given(ids[song])], { placement: 'NEXT' });
  const added = queueOf(await user.enqueue([given(ids[5])]));
  expect(added.change).toMatchObject({ kind: 'ADDED', position: 5, added: [{ song: { id: ids[5] } }] });
  // What is queued later plays first.
  expect(await user.songs()).toEqual([0, 1, 4, 3, 2, 5]);
  const items = added.items.map(({ id }) => id);
  const moved = queueOf(await user.move([given(items[5]), given(items[0])], 1));
  expect(await user.songs()).toEqual([1, 5, 0, 4, 3, 2]);
  expect(moved.change).toMatchObject({
    kind: 'MOVED',
    itemIds: [items[5], items[0]],
    position: 1,
    added: [],
  });
  const far = queueOf(await user.move([given(items[1])], 99));
  expect([await user.songs(), far.change?.position, far.current?.id]).toEqual([
    [5, 0, 4, 3, 2, 1],
    5,
    items[1],
  ]);
  await user.control({ itemId: items[2], position: 7000 });
  const removed = queueOf(await user.take([given(items[2]), given(items[3])]));
  expect(await user.songs()).toEqual([5, 0, 2, 1]);
  expect(removed).toMatchObject({
    version: 8,
    position: 0,
    playing: true,
    current: { song: { id: ids[2] } },
  });
});

test('the last one that is removed while it plays stops the queue, unless it repeats', async () => {
  const user = await newPlayer();
  const one = queueOf(await user.play(ids.slice(0, 2), { startAt: 1 }));
  await user.control({ repeat: 'ALL' });
  const again = queueOf(await user.take([given(one.items[1]).id]));
  expect(again).toMatchObject({ playing: true, current: { id: one.items[0]?.id } });
  await user.control({ repeat: 'OFF' });
  const over = queueOf(await user.take([given(one.items[0]).id]));
  expect(over).toMatchObject({ playing: false, current: null, items: [] });
  expect((await user.take([given(one.items[0]).id])).errors).toMatchObject([{ code: 'NOT_FOUND' }]);
  expect((await user.control({ playing: true })).errors).toMatchObject([{ code: 'INVALID' }]);
  const next = queueOf(await user.enqueue([given(ids[3])]));
  expect(next).toMatchObject({ playing: false, current: { song: { id: ids[3] } } });
});

test('a version is refused when items have changed since, and the answer shows the queue as it is', async () => {
  const user = await newPlayer();
  const { version, items } = queueOf(await user.play(ids.slice(0, 3)));
  await user.control({ position: 1000, volume: 0.5 });
  await user.control({ repeat: 'ONE' });
  const [first, second, third] = items.map(({ id }) => id);
  // A seek, a volume and a mode are no such changes.
  const moved = queueOf(await user.move([given(first)], 1, { version }));
  expect(moved.version).toBe(4);
  for (const late of [
    await user.move([given(second)], 2, { version }),
    await user.take([given(third)], { version }),
    await user.enqueue([given(ids[4])], { version }),
    await user.control({ itemId: third, version }),
  ]) {
    expect(late.errors).toEqual([{ code: 'CONFLICT', field: ['input', 'version'] }]);
    expect(late.playQueue).toMatchObject({ version: 4, volume: 0.5, items: moved.items });
  }
  expect(queueOf(await user.take([given(third)], { version: 4 })).version).toBe(5);
});

test('shuffling keeps the order to come back to; what is queued meanwhile stands at the same place in both', async () => {
  const user = await newPlayer();
  const before = queueOf(await user.play(ids.slice(0, 6), { startAt: 2 }));
  const shuffled = queueOf(await user.control({ shuffled: true }));
  expect(shuffled).toMatchObject({ shuffled: true, current: { id: before.current?.id } });
  expect(shuffled.items[0]?.id).toBe(before.current?.id);
  expect(shuffled.items.map(({ id }) => id).toSorted()).toEqual(before.items.map(({ id }) => id).toSorted());
  await user.enqueue([given(ids[6])], { placement: 'NEXT' });
  await user.enqueue([given(ids[7])]);
  expect((await user.songs()).slice(0, 2)).toEqual([2, 6]);
  expect((await user.songs()).at(-1)).toBe(7);
  queueOf(await user.control({ shuffled: false }));
  expect(await user.songs()).toEqual([0, 1, 2, 6, 3, 4, 5, 7]);
  const fresh = queueOf(await user.play(ids.slice(0, 6), { startAt: 3, shuffled: true }));
  expect(fresh.items[0]).toEqual(fresh.current);
  expect(fresh.current?.song.id).toBe(ids[3]);
  await user.control({ shuffled: false });
  expect(await user.songs()).toEqual([0, 1, 2, 3, 4, 5]);
});

test('what is no song, place, item, volume or device is refused, and nothing changes', async () => {
  const user = await newPlayer();
  await user.play(ids.slice(0, 2));
  const code = ({ errors }: { errors: readonly { code: string; field?: readonly string[] | null }[] }) =>
    errors.map(({ code, field }) => [code, field?.join('.')])[0];
  expect(code(await user.play([]))).toEqual(['INVALID', 'input.songIds']);
  expect(code(await user.play([given(ids[0])], { startAt: 1 }))).toEqual(['INVALID', 'input.startAt']);
  expect(code(await user.play([given(ids[0])], { position: 200_001 }))).toEqual([
    'INVALID',
    'input.position',
  ]);
  expect(code(await user.play([randomUUID()]))).toEqual(['NOT_FOUND', 'input.songIds.0']);
  expect(code(await user.play(ids, { deviceId: 'nobody' }))).toEqual(['NOT_FOUND', 'input.deviceId']);
  expect(code(await user.control({ position: 200_001 }))).toEqual(['INVALID', 'input.position']);
  expect(code(await user.control({ position: -1 }))).toEqual(['INVALID', 'input.position']);
  expect(code(await user.control({ volume: 1.5 }))).toEqual(['INVALID', 'input.volume']);
  expect(code(await user.control({ itemId: randomUUID() }))).toEqual(['NOT_FOUND', 'input.itemId']);
  expect(code(await user.control({ deviceId: 'nobody' }))).toEqual(['NOT_FOUND', 'input.deviceId']);
  expect(code(await user.move([randomUUID()], 0))).toEqual(['NOT_FOUND', 'input.itemIds']);
  expect((await user.whole()).version).toBe(1);
});

test('positions run by the clock of the server, and where no device plays, the queue rests at the end', async () => {
  const user = await newPlayer();
  const played = queueOf(await user.play([brief.id, given(ids[0])]));
  expect(played).toMatchObject({ playing: true, position: 0, device: null });
  const at = Date.parse(played.positionAt);
  expect(Date.parse(played.serverTime)).toBeGreaterThanOrEqual(at);
  await expect.poll(async () => (await user.whole()).playing).toBe(false);
  const rests = await user.whole();
  expect(rests).toMatchObject({ version: 1, position: 1000, current: { song: { id: brief.id } } });
  expect(Date.parse(rests.positionAt)).toBe(at + 1000);
  const sought = queueOf(await user.control({ itemId: rests.items[1]?.id, position: 30_000, playing: true }));
  const paused = queueOf(await user.control({ playing: false }));
  const passed = Date.parse(paused.positionAt) - Date.parse(sought.positionAt);
  expect(paused).toMatchObject({ playing: false, position: 30_000 + passed });
});

test('every device is told of every change, on every process; devices come, take over, and leave the queue at rest', async () => {
  const user = await newPlayer();
  const phone = await user.device('phone');
  expect(await phone.next()).toMatchObject({ version: 0, change: null, items: [] });
  const desktop = await user.device('desktop', other);
  expect(await desktop.next()).toMatchObject({ version: 0, change: null });
  expect(await phone.next()).toMatchObject({ version: 0, change: { kind: 'DEVICES' } });
  const { data } = await user.query(view);
  expect(data?.devices).toMatchObject([
    { id: 'phone', name: 'phone', kind: 'PHONE' },
    { id: 'desktop', name: 'desktop', kind: 'PHONE' },
  ]);
  await user.play(ids.slice(0, 3), { deviceId: 'phone', position: 10_000 });
  const both = async () => [await phone.next(), await desktop.next()];
  const started = { version: 1, playing: true, device: { id: 'phone' }, change: { kind: 'REPLACED' } };
  expect(await both()).toMatchObject([started, started]);
  const begun = (await user.whole()).positionAt;
  queueOf(await user.control({ deviceId: 'desktop' }));
  const [, taken] = await both();
  // Where it was, by the clock.
  expect(taken).toMatchObject({ version: 2, playing: true, position: 10_000, device: { id: 'desktop' } });
  expect(taken?.positionAt).toBe(begun);
  await desktop.socket.close();
  const rests = await phone.next();
  expect(rests).toMatchObject({ version: 2, playing: false, device: null, change: { kind: 'DEVICES' } });
  const passed = Date.parse(rests.positionAt) - Date.parse(begun);
  expect(rests.position).toBeGreaterThanOrEqual(10_000);
  expect(rests.position).toBeLessThanOrEqual(10_000 + passed);
  expect((await user.query(view)).data?.devices).toMatchObject([{ id: 'phone' }]);
});

test('what tells of devices does not hide a change that came between', async () => {
  const user = await newPlayer();
  const viewer: Viewer = { id: user.id, role: Role.USER, sessionId: randomUUID(), expiresAt: new Date(8e15) };
  const { services } = app.services;
  const caller = new Caller({ em: () => app.orm.em.fork(), viewer, services, logger: app.logger });
  const bus = services.get(eventBus);
  const { devices } = services.get(playbackServices);
  const events = (await followQueue(caller, { bus, devices }, {}))[Symbol.asyncIterator]();
  const next = async () => given((await events.next()).value);
  expect(await next()).toMatchObject({ version: 0, change: null });
  // Both wake the subscription at once.
  await transaction(app.orm.em.fork(), async (transaction) => {
    await announceGoing(transaction, bus, user.id);
    const queue = await holdQueue(transaction, { userId: user.id, roomId: null });
    const change = { kind: 'PLAYBACK', itemIds: [], position: null };
    await writeChange(transaction, { ...queue, volume: 0.5 }, change, false);
  });
  expect(await next()).toMatchObject({ version: 1, change: { kind: 'PLAYBACK' } });
  // While the subscriber is still busy with that.
  await user.enqueue(ids.slice(0, 1));
  expect(await next()).toMatchObject({ version: 2, change: { kind: 'ADDED' } });
  expect(await next()).toMatchObject({ version: 2, change: { kind: 'DEVICES' } });
  await events.return?.();
});

test('a device with two subscriptions stays until the last one ends', async () => {
  const user = await newPlayer();
  const onlooker = await user.device();
  await onlooker.next();
  const [one, two] = [await user.device('web'), await user.device('web', other)];
  expect(await onlooker.next()).toMatchObject({ change: { kind: 'DEVICES' } });
  await user.play(ids, { deviceId: 'web' });
  await one.socket.close();
  await user.control({ volume: 0.3 });
  await expect.poll(() => onlooker.live.data.length).toBeGreaterThanOrEqual(4);
  expect(await user.whole()).toMatchObject({ playing: true, device: { id: 'web' } });
  await two.socket.close();
  await expect.poll(async () => (await user.whole()).playing).toBe(false);
});

test('a server that dies with its devices leaves their music on until they had time to come back', async () => {
  const user = await newPlayer();
  const phone = await user.device('phone');
  await phone.next();
  await user.play(ids.slice(0, 1), { deviceId: 'phone' });
  const db = database(app);
  // As after the death of its process, which another one has noticed.
  await sql`update play_queue set device_lost_at = now() where user_id = ${user.id}`.execute(db);
  await sql`update play_device set process_id = gen_random_uuid() where user_id = ${user.id}`.execute(db);
  await expect
    .poll(async () => {
      const { rows } = await sql`select from play_queue where user_id = ${user.id} and playing
        and (device_lost_at is not null or exists (select from play_device where user_id = ${user.id}))`.execute(
        db,
      );
      return rows.length;
    })
    .toBe(1);
  // It writes itself in again, for it lives.
  await expect.poll(async () => (await user.whole()).device).toMatchObject({ id: 'phone' });
  expect((await user.whole()).playing).toBe(true);
  const lostAt = async () => {
    const { rows } = await sql<{ lostAt: Date | null }>`
      select device_lost_at as "lostAt" from play_queue where user_id = ${user.id}`.execute(db);
    return rows[0]?.lostAt;
  };
  // It has time to come back the next time, too.
  await expect.poll(lostAt).toBeNull();
  await sql`update play_queue set device_id = 'gone', device_lost_at = now() - interval '20 seconds',
    position_at = now() - interval '30 seconds' where user_id = ${user.id}`.execute(db);
  await expect.poll(async () => (await user.whole()).playing).toBe(false);
  // Where it was when it was lost.
  const { position } = await user.whole();
  expect(Math.abs(position - 10_000)).toBeLessThan(1000);
});

test('others see what the queue plays, and not when it rests', async () => {
  const [user, friend] = [await newPlayer(), await newPlayer()];
  await user.device('phone');
  const seen = async () => {
    const document = `query SeenPlaying($id: ID!) { user(id: $id) { presence { nowPlaying { id } } } }`;
    const { data } = await friend.query<
      { user: { presence: { nowPlaying: { id: string } | null } } },
      unknown
    >(document, { id: user.id });
    return data?.user.presence.nowPlaying?.id ?? null;
  };
  const played = queueOf(await user.play(ids.slice(0, 2), { deviceId: 'phone' }));
  await expect.poll(seen).toBe(ids[0]);
  await user.control({ itemId: played.items[1]?.id });
  expect(await seen()).toBe(ids[1]);
  await user.control({ playing: false });
  expect(await seen()).toBeNull();
});

test('in a queue of 10,000 songs, a move writes one row and its event has less than 1 KB', async () => {
  const user = await newPlayer();
  const many = Array.from({ length: 5000 }, (_, index) => given(ids[index % ids.length]));
  const light = graphql(`
    mutation PlayMany($input: PlaySongsInput!) { playSongs(input: $input) { errors { code } } }
  `);
  const more = graphql(`
    mutation QueueMany($input: QueueSongsInput!) { queueSongs(input: $input) { errors { code } } }
  `);
  await user.query(light, { input: { songIds: many } });
  const added = await user.query(more, { input: { songIds: many } });
  expect(added.data?.queueSongs.errors).toEqual([]);
  const full = await user.query(more, { input: { songIds: many.slice(0, 1) } });
  expect(full.data?.queueSongs.errors).toEqual([{ code: 'TOO_LARGE' }]);
  const socket = await socketOf(app, { id: user.id, role: Role.USER });
  const live = await socket.subscribe(followBriefly);
  expect(await live.next()).toMatchObject({ playQueueChanged: { version: 2, change: null } });
  const db = database(app);
  const { rows } = await sql<{ id: string; xmin: string }>`
    select id, xmin::text from play_queue_item where queue_id = ${user.id} order by position`.execute(db);
  expect(rows).toHaveLength(10_000);
  const id = given(rows[9000]).id;
  const moveLightly = graphql(`
    mutation MoveLightly($input: MoveQueueItemsInput!) {
      moveQueueItems(input: $input) { playQueue { version } errors { code } }
    }
  `);
  const { data } = await user.query(moveLightly, { input: { itemIds: [id], position: 3 } });
  expect(data?.moveQueueItems).toEqual({ playQueue: { version: 3 }, errors: [] });
  const event = await live.next();
  expect(event.playQueueChanged.change).toEqual({ kind: 'MOVED', itemIds: [id], position: 3, added: [] });
  expect(Buffer.byteLength(JSON.stringify(event))).toBeLessThan(1000);
  const { rows: after } = await sql<{ id: string; xmin: string }>`
    select id, xmin::text from play_queue_item where queue_id = ${user.id} order by position`.execute(db);
  expect(after[3]?.id).toBe(id);
  const before = new Map(rows.map((row) => [row.id, row.xmin]));
  expect(after.filter((row) => before.get(row.id) !== row.xmin).map((row) => row.id)).toEqual([id]);
});

interface Model {
  items: string[];
  current: string | null;
}

/** What a change makes of a list that a client keeps, as the texts of the schema say. */
function apply(
  { items }: Model,
  change: NonNullable<Awaited<ReturnType<Playing['whole']>>['change']>,
): string[] {
  const { kind, itemIds, position, added } = change;
  const rest = items.filter((id) => !itemIds.includes(id));
  if (kind === 'REPLACED') return added.map(({ id }) => id);
  if (kind === 'REMOVED') return rest;
  if (kind === 'ADDED' || kind === 'MOVED') return rest.toSpliced(position ?? 0, 0, ...itemIds);
  return items;
}

/** Each is an edit of five devices at once. */
const rounds = 24;

test('random edits from five devices at once converge to the same queue as one after the other', async () => {
  const user = await newPlayer();
  const others = [app, other, app, other].map((on) => on.as({ id: user.id, role: Role.USER }));
  const clients: Client[] = [user, ...others];
  const devices = await Promise.all(
    [app, other, app, other, app].map((on, index) => user.device(`device ${index}`, on)),
  );
  await user.play(ids);
  const seen = new Map<number, { change: NonNullable<Awaited<ReturnType<Playing['whole']>>['change']> }>();
  for (let round = 0; round < rounds; round += 1) {
    const { items } = await user.whole();
    const some = () => given(items[randomInt(items.length)]).id;
    await Promise.all(
      clients.map(async (client) => {
        const dice = randomInt(10);
        const itemIds = [...new Set([some(), some()])];
        if (dice < 3) return client.query(moveItems, { input: { itemIds, position: randomInt(12) } });
        if (dice < 6) {
          const placement: 'NEXT' | 'LAST' = randomInt(2) ? 'NEXT' : 'LAST';
          const input = { songIds: [given(ids[randomInt(8)])], placement };
          return client.query(enqueue, { input });
        }
        if (dice < 7 && items.length > 12) return client.query(takeItems, { input: { itemIds } });
        if (dice < 8) return client.query(control, { input: { shuffled: randomInt(2) === 1 } });
        return client.query(control, { input: { itemId: some(), playing: true } });
      }),
    );
  }
  const last = await user.whole();
  for (const { live } of devices)
    await expect.poll(() => live.data.at(-1)?.playQueueChanged.version).toBe(last.version);
  for (const { live } of devices) {
    const events = live.data.map((data) => given(data).playQueueChanged);
    const versions = events.filter(({ change }) => change && change.kind !== 'DEVICES');
    // Each change once, and in order.
    expect(versions.map(({ version }) => version)).toEqual(versions.map((_event, index) => index + 1));
    let items: string[] = [];
    for (const { change, version } of versions) {
      items = apply({ items, current: null }, given(change));
      seen.set(version, { change: given(change) });
    }
    expect(items).toEqual(last.items.map(({ id }) => id));
    expect(events.at(-1)?.current).toEqual(last.current);
  }
});

const addBriefly = graphql(`
  mutation AddBriefly($input: QueueSongsInput!) {
    queueSongs(input: $input) { playQueue { version change { itemIds } } errors { code } }
  }
`);
const moveBriefly = graphql(`
  mutation MoveBriefly($input: MoveQueueItemsInput!) {
    moveQueueItems(input: $input) { playQueue { version change { itemIds } } errors { code } }
  }
`);
const removeBriefly = graphql(`
  mutation RemoveBriefly($input: RemoveQueueItemsInput!) {
    removeQueueItems(input: $input) { playQueue { version change { itemIds } } errors { code } }
  }
`);
const goBriefly = graphql(`
  mutation GoBriefly($input: PlaybackInput!) {
    updatePlayback(input: $input) { playQueue { version change { itemIds } } errors { code } }
  }
`);

/** An edit as it was asked for, and what the server said. */
interface Edit {
  version: number;
  /** What it does to a queue by the words of the schema alone: it knows nothing of the server's answer but new ids. */
  apply(model: Model): Model;
}

const withoutThem = (items: readonly string[], ids: readonly string[]) =>
  items.filter((id) => !ids.includes(id));

const model = {
  added: (ids: string[], placement: string) => (queue: Model) => {
    const at =
      placement === 'NEXT' && queue.current ? queue.items.indexOf(queue.current) + 1 : queue.items.length;
    return { items: queue.items.toSpliced(at, 0, ...ids), current: queue.current ?? ids[0] ?? null };
  },
  moved: (ids: string[], position: number) => (queue: Model) => {
    const present = ids.filter((id) => queue.items.includes(id));
    return { ...queue, items: withoutThem(queue.items, present).toSpliced(position, 0, ...present) };
  },
  removed: (ids: string[]) => (queue: Model) => {
    const { items, current } = queue;
    const after = current === null ? [] : items.slice(items.indexOf(current));
    const next = current !== null && ids.includes(current) ? (withoutThem(after, ids)[0] ?? null) : current;
    return { items: withoutThem(items, ids), current: next };
  },
  gone: (id: string) => (queue: Model) => ({ ...queue, current: id }),
};

/** Fewer in the suite than in `QUEUE_EDITS=1000 npm test`: each takes some ten statements, one after the other. */
const edits = Number(process.env.QUEUE_EDITS ?? 250);

test('random edits of five devices at once lead to the queue that a model has after the same edits in a row', async () => {
  const user = await newPlayer();
  const clients: Client[] = [
    user,
    ...[app, other, app, other].map((on) => on.as({ id: user.id, role: Role.USER })),
  ];
  const start = queueOf(await user.play(ids));
  const pool = start.items.map(({ id }) => id);
  const done: Edit[] = [];
  const one = () => given(pool[randomInt(pool.length)]);
  type Payload = {
    playQueue?: { version: number; change: { itemIds: string[] } | null } | null;
    errors: readonly { code: string }[];
  };
  const note = ({ playQueue, errors }: Payload, apply: (added: string[]) => Edit['apply']) => {
    for (const { code } of errors) expect(code).toBe('NOT_FOUND');
    if (playQueue?.change) done.push({ version: playQueue.version, apply: apply(playQueue.change.itemIds) });
  };
  const edit = async (client: Client) => {
    const dice = randomInt(10);
    if (dice < 4) {
      const placement: 'NEXT' | 'LAST' = randomInt(2) ? 'NEXT' : 'LAST';
      const songIds = [given(ids[randomInt(8)]), given(ids[randomInt(8)])].slice(randomInt(2));
      const { data } = await client.query(addBriefly, { input: { songIds, placement } });
      note(given(data).queueSongs, (added) => {
        pool.push(...added);
        return model.added(added, placement);
      });
    } else if (dice < 7) {
      const [itemIds, position] = [[...new Set([one(), one()])], randomInt(20)];
      const { data } = await client.query(moveBriefly, { input: { itemIds, position } });
      note(given(data).moveQueueItems, () => model.moved(itemIds, position));
    } else if (dice < 9) {
      const itemIds = [...new Set([one(), one()])];
      const { data } = await client.query(removeBriefly, { input: { itemIds } });
      note(given(data).removeQueueItems, () => model.removed(itemIds));
    } else {
      const itemId = one();
      const { data } = await client.query(goBriefly, { input: { itemId } });
      note(given(data).updatePlayback, () => model.gone(itemId));
    }
  };
  await Promise.all(
    clients.map(async (client) => {
      for (let count = 0; count < edits / clients.length; count += 1) await edit(client);
    }),
  );
  done.sort((before, after) => before.version - after.version);
  // Each change is one version, and none is lost.
  expect(done.map(({ version }) => version)).toEqual(done.map((_edit, index) => index + 2));
  const first: Model = { items: start.items.map(({ id }) => id), current: start.current?.id ?? null };
  const end = done.reduce((queue, { apply }) => apply(queue), first);
  const whole = await user.whole();
  expect({ items: whole.items.map(({ id }) => id), current: whole.current?.id ?? null }).toEqual(end);
});
