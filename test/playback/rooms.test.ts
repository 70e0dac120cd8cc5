import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { Client } from 'pg';
import { expect, test } from 'vitest';
import { Role } from '../../src/api/viewer.model.ts';
import { eventBus } from '../../src/events/event-bus.service.ts';
import { transaction } from '../../src/persistence/transaction.service.ts';
import { readRoomClock, roomsInNeed, roomsNeeding } from '../../src/playback/rooms/room-keeping.queries.ts';
import { appBeside, database, given } from '../accounts/sessions/people.ts';
import { explainOn } from '../catalog/plans/plan.ts';
import { graphql } from '../generated/gql.ts';
import { type Listener, newAdmin, newListeners } from '../library/listeners.ts';
import { testApp } from '../support/app.ts';
import { catalogFactory } from '../support/catalog.ts';
import { atFileEnd } from '../support/file-end.ts';
import { socketOf } from '../support/socket.ts';

const environment = {
  RATE_LIMITS: 'createRoom=100000/60,inviteToRoom=100000/60,joinRoom=100000/60,sendRoomMessage=100000/60',
  PRESENCE_GRACE_MS: '50',
  PRESENCE_BEAT_SECONDS: '1',
};
const app = await testApp({ environment });
const other = await appBeside(app, environment);
const make = catalogFactory(app.orm);
const songs = Array.from({ length: 4 }, () => make.song({ duration: 200 }));
// The second one lasts as long as a busy server may look late for it: one that looks later goes on past it.
const [brief, next] = [make.song({ duration: 1 }), make.song({ duration: 3 })];
await make.save();
const ids = songs.map(({ id }) => id);
const db = database(app);

graphql(`
  fragment RoomAsSeen on Room {
    id name shared joined controlled inviteUrl memberCount
    host { id }
    members { user { id } joined controls listening }
    queue { version position positionAt serverTime playing current { id song { id } } items { id song { id } } device { id } }
    messages(first: 5) { nodes { content sender { id } } totalCount }
  }
`);
const see = graphql(`query SeeRoom($id: ID!) { room(id: $id) { ...RoomAsSeen } }`);
const listed = graphql(`query ListRooms { rooms { nodes { ...RoomAsSeen } totalCount } }`);
const open = graphql(`
  mutation OpenRoom($input: CreateRoomInput!) { createRoom(input: $input) { room { ...RoomAsSeen } errors { code field } } }
`);
const invite = graphql(`
  mutation InviteToRoom($roomId: ID!, $userIds: [ID!]!) {
    inviteToRoom(roomId: $roomId, userIds: $userIds) { room { ...RoomAsSeen } errors { code field } }
  }
`);
const join = graphql(`
  mutation JoinRoom($input: JoinRoomInput!) { joinRoom(input: $input) { room { ...RoomAsSeen } errors { code field } } }
`);
const change = graphql(`
  mutation ChangeRoom($input: UpdateRoomInput!) { updateRoom(input: $input) { room { ...RoomAsSeen } errors { code } } }
`);
const leave = graphql(`mutation LeaveRoom($id: ID!) { leaveRoom(id: $id) { deletedId errors { code } } }`);
const close = graphql(`mutation CloseRoom($id: ID!) { closeRoom(id: $id) { deletedId errors { code } } }`);
const remove = graphql(`
  mutation RemoveFromRoom($roomId: ID!, $userId: ID!) {
    removeFromRoom(roomId: $roomId, userId: $userId) { room { ...RoomAsSeen } errors { code } }
  }
`);
const share = graphql(`
  mutation ShareControl($roomId: ID!, $userId: ID!, $controls: Boolean!) {
    setRoomControl(roomId: $roomId, userId: $userId, controls: $controls) { room { ...RoomAsSeen } errors { code } }
  }
`);
const handOver = graphql(`
  mutation HandRoomOver($roomId: ID!, $userId: ID!) {
    handRoomOver(roomId: $roomId, userId: $userId) { room { ...RoomAsSeen } errors { code } }
  }
`);
const renew = graphql(`
  mutation RenewInvitation($roomId: ID!) { renewRoomInvitation(roomId: $roomId) { room { inviteUrl } errors { code } } }
`);
const preview = graphql(`
  query PreviewRoom($token: String!) { roomInvitation(token: $token) { roomId name memberCount joined host { id } } }
`);
const say = graphql(`
  mutation SayInRoom($input: SendRoomMessageInput!) {
    sendRoomMessage(input: $input) { message { id content cursor sender { id } } errors { code field } }
  }
`);
const unsay = graphql(`
  mutation UnsayInRoom($id: ID!) { deleteRoomMessage(id: $id) { deletedId errors { code } } }
`);
const play = graphql(`
  mutation PlayInRoom($input: PlaySongsInput!) {
    playSongs(input: $input) { playQueue { version playing current { song { id } } } errors { code field } }
  }
`);
const enqueue = graphql(`
  mutation QueueInRoom($input: QueueSongsInput!) { queueSongs(input: $input) { playQueue { version } errors { code field } } }
`);
const control = graphql(`
  mutation ControlRoom($input: PlaybackInput!) {
    updatePlayback(input: $input) { playQueue { version position } errors { code field } }
  }
`);
const followRoom = graphql(`subscription FollowRoom($id: ID!) { roomChanged(id: $id) { ...RoomAsSeen } }`);
const followQueue = graphql(`
  subscription FollowRoomQueue($id: ID!) {
    roomQueueChanged(roomId: $id) { version playing position positionAt current { song { id } } change { kind } }
  }
`);
const followAuthors = graphql(`
  subscription FollowAuthors($id: ID!) {
    roomQueueChanged(roomId: $id) { change { kind by { id } added { addedBy { id } } } }
  }
`);
const authors = graphql(`
  query SeeAuthors($id: ID!) { room(id: $id) { queue { items { id addedBy { id } } change { kind } } } }
`);
const moveIn = graphql(`
  mutation MoveInRoom($input: MoveQueueItemsInput!) {
    moveQueueItems(input: $input) { playQueue { change { kind by { id } } } errors { code } }
  }
`);
const takeOut = graphql(`
  mutation TakeOutOfRoom($input: RemoveQueueItemsInput!) {
    removeQueueItems(input: $input) { playQueue { version } errors { code } }
  }
`);
const ownAuthors = graphql(`
  mutation QueueOwn($input: QueueSongsInput!) {
    queueSongs(input: $input) { playQueue { items { addedBy { id } } change { by { id } } } errors { code } }
  }
`);
const followChat = graphql(`
  subscription FollowChat($id: ID!, $after: String) {
    roomMessageReceived(roomId: $id, after: $after) { content cursor sender { id } }
  }
`);
const followInvitations = graphql(`subscription FollowInvitations { roomInvited { id name joined } }`);
const block = graphql(
  `mutation BlockInRoom($userId: ID!) { blockUser(userId: $userId) { errors { code } } }`,
);
const remove_ = graphql(
  `mutation DeleteMember($id: ID!) { deleteUser(id: $id) { deletedId errors { code } } }`,
);
const suspend = graphql(`mutation SuspendHost($id: ID!) { suspendUser(userId: $id) { errors { code } } }`);

const people = (count: number) => newListeners(app, count);
const codeOf = ({ errors }: { errors: readonly { code: string }[] }) => errors[0]?.code;
const room = async (person: Listener, id: string) => (await person.query(see, { id })).data?.room ?? null;
const membersOf = async (person: Listener, id: string) =>
  given(await room(person, id)).members.map(({ user }) => user.id);

/** A room with some people in it. */
async function newRoom(count: number, input: object = {}) {
  const [host, ...guests] = await people(count);
  const opened = given(
    (await given(host).query(open, { input: { name: 'Late', ...input } })).data,
  ).createRoom;
  const id = given(opened.room).id;
  const token = given(given(opened.room).inviteUrl).split('/').at(-1) ?? '';
  for (const guest of guests) await guest.query(join, { input: { token } });
  return { id, token, host: given(host), guests };
}

/** What somebody hears of a room. */
async function following(person: Listener, id: string, on = app) {
  const socket = await socketOf(on, { id: person.id, role: Role.USER });
  return { socket, live: await socket.subscribe(followRoom, { id }) };
}

test('friends are invited and told, others come by the link; strangers see nothing', async () => {
  const [host, friend, guest, stranger] = (await people(4)) as [Listener, Listener, Listener, Listener];
  const opened = given((await host.query(open, { input: { name: '  Late  ' } })).data).createRoom;
  const { id, inviteUrl } = given(opened.room);
  expect(opened.room).toMatchObject({
    name: 'Late',
    joined: true,
    controlled: true,
    memberCount: 1,
    host: { id: host.id },
  });
  expect(inviteUrl).toMatch(/\/rooms\/join\/[\w-]{22}$/);
  const { rows } = await sql<{
    row: string;
  }>`select to_jsonb(room)::text as row from room where id = ${id}`.execute(db);
  const token = given(inviteUrl?.split('/').at(-1));
  // A stolen copy of the database lets nobody in.
  expect(rows[0]?.row).not.toContain(token);
  const socket = await socketOf(other, { id: friend.id, role: Role.USER });
  const invitations = await socket.subscribe(followInvitations);
  expect(
    codeOf(given((await stranger.query(invite, { roomId: id, userIds: [friend.id] })).data).inviteToRoom),
  ).toBe('NOT_FOUND');
  await host.query(invite, { roomId: id, userIds: [friend.id] });
  expect(await invitations.next()).toEqual({ roomInvited: { id, name: 'Late', joined: false } });
  expect(await room(friend, id)).toMatchObject({ joined: false, controlled: false, inviteUrl: null });
  expect((await friend.query(listed)).data?.rooms).toMatchObject({ nodes: [{ id }], totalCount: 1 });
  expect((await guest.query(preview, { token })).data?.roomInvitation).toEqual({
    ...{ roomId: id, name: 'Late', memberCount: 1, joined: false, host: { id: host.id } },
  });
  await friend.query(join, { input: { roomId: id } });
  const joined = given((await guest.query(join, { input: { token } })).data).joinRoom;
  expect(joined.room).toMatchObject({ joined: true, memberCount: 3 });
  expect(await membersOf(host, id)).toEqual([host.id, friend.id, guest.id]);
  expect(await room(stranger, id)).toBeNull();
  expect(codeOf(given((await stranger.query(join, { input: { roomId: id } })).data).joinRoom)).toBe(
    'NOT_FOUND',
  );
  expect(codeOf(given((await stranger.query(join, { input: {} })).data).joinRoom)).toBe('INVALID');
  const again = given((await host.query(renew, { roomId: id })).data).renewRoomInvitation;
  expect(again.room?.inviteUrl).not.toBe(inviteUrl);
  expect((await stranger.query(preview, { token })).data?.roomInvitation).toBeNull();
  expect(codeOf(given((await stranger.query(join, { input: { token } })).data).joinRoom)).toBe('NOT_FOUND');
});

test('an invitation whose message was lost is told once the loss is noticed, and only once', async () => {
  const [friend] = await people(1);
  const [lost, other] = [await newRoom(1), await newRoom(1)];
  const socket = await socketOf(app, { id: given(friend).id, role: Role.USER });
  const invitations = await socket.subscribe(followInvitations);
  await sql`insert into room_member (room_id, user_id, state)
    values (${lost.id}, ${given(friend).id}, 'INVITED')`.execute(db);
  const notice = () =>
    transaction(app.orm.em.fork(), (gap) => app.services.services.get(eventBus).publishGap(gap));
  await notice();
  expect((await invitations.next()).roomInvited.id).toBe(lost.id);
  await notice();
  await other.host.query(invite, { roomId: other.id, userIds: [given(friend).id] });
  expect((await invitations.next()).roomInvited.id).toBe(other.id);
});

test('the queue of a room is changed by its host and by those who share control, in the same way as one of a user', async () => {
  const { id, host, guests } = await newRoom(3);
  const [guest, deputy] = guests as [Listener, Listener];
  const playIn = async (person: Listener) =>
    given(
      (await person.query(play, { input: { roomId: id, songIds: ids.slice(0, 2), position: 5000 } })).data,
    ).playSongs;
  expect((await playIn(guest)).errors).toEqual([{ code: 'FORBIDDEN', field: ['input', 'roomId'] }]);
  expect((await playIn(host)).playQueue).toMatchObject({
    version: 1,
    playing: true,
    current: { song: { id: ids[0] } },
  });
  await host.query(share, { roomId: id, userId: deputy.id, controls: true });
  const queued = given(
    (await deputy.query(enqueue, { input: { roomId: id, songIds: [given(ids[2])] } })).data,
  ).queueSongs;
  expect(queued).toEqual({ playQueue: { version: 2 }, errors: [] });
  const late = { roomId: id, songIds: [given(ids[3])], version: 1 };
  expect(codeOf(given((await host.query(enqueue, { input: late })).data).queueSongs)).toBe('CONFLICT');
  await host.query(change, { input: { id, shared: true } });
  expect((await playIn(guest)).errors).toEqual([]);
  const { queue } = given(await room(deputy, id));
  expect(queue.items.map(({ song }) => song.id)).toEqual(ids.slice(0, 2));
  expect(queue).toMatchObject({ playing: true, position: 5000, device: null });
  for (const input of [{ volume: 0.5 }, { deviceId: 'phone' }])
    expect(
      codeOf(given((await host.query(control, { input: { roomId: id, ...input } })).data).updatePlayback),
    ).toBe('INVALID');
  // The own queue is another.
  const { rows } =
    await sql`select from play_queue where user_id = any(${[host.id, guest.id, deputy.id]}::uuid[])`.execute(
      db,
    );
  expect(rows).toHaveLength(0);
});

test('it shows who put a song into the queue of a room, and who changed it; not to the other of a blocked pair', async () => {
  const { id, host, guests } = await newRoom(3, { shared: true });
  const [guest, enemy] = guests as [Listener, Listener];
  const socket = await socketOf(other, { id: guest.id, role: Role.USER });
  const live = await socket.subscribe(followAuthors, { id });
  expect((await live.next()).roomQueueChanged.change).toBeNull();
  const heard = async () => (await live.next()).roomQueueChanged.change;
  await host.query(play, { input: { roomId: id, songIds: [brief.id, given(ids[0])] } });
  const byHost = { id: host.id };
  expect(await heard()).toEqual({
    ...{ kind: 'REPLACED', by: byHost, added: [{ addedBy: byHost }, { addedBy: byHost }] },
  });
  // The clock is nobody.
  expect(await heard()).toEqual({ kind: 'PLAYBACK', by: null, added: [] });
  await enemy.query(enqueue, { input: { roomId: id, songIds: [given(ids[1])] } });
  const byEnemy = { id: enemy.id };
  expect(await heard()).toEqual({ kind: 'ADDED', by: byEnemy, added: [{ addedBy: byEnemy }] });
  const itemsSeen = async (person: Listener) =>
    given(given((await person.query(authors, { id })).data?.room).queue.items);
  const last = given((await itemsSeen(host)).at(-1));
  const moved = await guest.query(moveIn, { input: { roomId: id, itemIds: [last.id], position: 0 } });
  expect(moved.data?.moveQueueItems).toEqual({
    ...{ playQueue: { change: { kind: 'MOVED', by: { id: guest.id } } }, errors: [] },
  });
  expect(await heard()).toMatchObject({ kind: 'MOVED', by: { id: guest.id } });
  // Whoever moves an item has not added it.
  expect((await itemsSeen(host)).map(({ addedBy }) => addedBy)).toEqual([byEnemy, byHost, byHost]);

  await guest.query(block, { userId: enemy.id });
  expect((await itemsSeen(guest)).map(({ addedBy }) => addedBy)).toEqual([null, byHost, byHost]);
  await enemy.query(takeOut, { input: { roomId: id, itemIds: [given((await itemsSeen(enemy))[1]).id] } });
  expect(await heard()).toEqual({ kind: 'REMOVED', by: null, added: [] });
  expect((await itemsSeen(host)).map(({ addedBy }) => addedBy)).toEqual([byEnemy, byHost]);

  const admin = await newAdmin(app);
  await admin.query(remove_, { id: enemy.id });
  expect((await itemsSeen(host)).map(({ addedBy }) => addedBy)).toEqual([null, byHost]);
});

test("in a user's own queue, nobody is named", async () => {
  const [host] = (await people(1)) as [Listener];
  const { data } = await host.query(ownAuthors, { input: { songIds: ids.slice(0, 1) } });
  expect(data?.queueSongs.playQueue).toEqual({ items: [{ addedBy: null }], change: { by: null } });
  const { room: opened } = given(
    (await host.query(open, { input: { name: 'Along', fromQueue: true } })).data,
  ).createRoom;
  const along = given((await host.query(authors, { id: given(opened).id })).data?.room).queue;
  expect(along.items.map(({ addedBy }) => addedBy)).toEqual([{ id: host.id }]);
});

test('a room goes on where the queue of its host is', async () => {
  const [host] = (await people(1)) as [Listener];
  await host.query(play, { input: { songIds: ids.slice(0, 3), startAt: 1, position: 60_000 } });
  const { room: opened } = given(
    (await host.query(open, { input: { name: 'Along', fromQueue: true } })).data,
  ).createRoom;
  const { queue } = given(opened);
  expect(queue.items.map(({ song }) => song.id)).toEqual(ids.slice(0, 3));
  expect(queue).toMatchObject({ playing: true, current: { song: { id: ids[1] } } });
  expect(queue.position).toBeGreaterThanOrEqual(60_000);
});

test('song after song follows by the clock, without anybody; members on every process are told', async () => {
  const { id, host, guests } = await newRoom(2);
  const socket = await socketOf(other, { id: given(guests[0]).id, role: Role.USER });
  const live = await socket.subscribe(followQueue, { id });
  expect(await live.next()).toMatchObject({ roomQueueChanged: { version: 0, change: null } });
  await following(host, id);
  await host.query(play, { input: { roomId: id, songIds: [brief.id, next.id, given(ids[0])] } });
  const begun = (await live.next()).roomQueueChanged;
  const moved = [(await live.next()).roomQueueChanged, (await live.next()).roomQueueChanged];
  const at = Date.parse(begun.positionAt);
  expect(moved).toMatchObject([
    { change: { kind: 'PLAYBACK' }, position: 0, playing: true, current: { song: { id: next.id } } },
    { change: { kind: 'PLAYBACK' }, position: 0, playing: true, current: { song: { id: ids[0] } } },
  ]);
  // To the millisecond, however late the server looked.
  expect(moved.map(({ positionAt }) => Date.parse(positionAt) - at)).toEqual([1000, 4000]);
  await sql`update play_queue set position_at = now() - interval '350 seconds', repeat = 'ALL' where id = ${id}`.execute(
    db,
  );
  const { queue } = given(await room(host, id));
  // 200 s, then 1 s and 3 s, then 146 s into the third.
  expect(queue).toMatchObject({ playing: true, current: { song: { id: ids[0] } } });
  const place = Date.parse(queue.serverTime) - Date.parse(queue.positionAt);
  expect(Math.abs(place - 146_000)).toBeLessThan(30_000);
  await sql`update play_queue set position_at = now() - interval '350 seconds', repeat = 'OFF' where id = ${id}`.execute(
    db,
  );
  await expect
    .poll(async () => (await room(host, id))?.queue)
    .toMatchObject({ playing: false, position: 200_000 });
});

test('whoever was put out hears and changes nothing from then on, and does not come in by the link', async () => {
  const { id, token, host, guests } = await newRoom(3, { shared: true });
  const [guest, witness] = guests as [Listener, Listener];
  const { socket, live } = await following(guest, id, other);
  const queue = await socket.subscribe(followQueue, { id });
  const chat = await socket.subscribe(followChat, { id });
  expect((await live.next()).roomChanged.host.id).toBe(host.id);
  const seen = await following(witness, id);
  await expect.poll(() => JSON.stringify(seen.live.data.at(-1))).toContain(guest.id);
  expect(
    codeOf(given((await guest.query(remove, { roomId: id, userId: witness.id })).data).removeFromRoom),
  ).toBe('FORBIDDEN');
  expect(codeOf(given((await host.query(remove, { roomId: id, userId: host.id })).data).removeFromRoom)).toBe(
    'INVALID',
  );
  const { room: after } = given(
    (await host.query(remove, { roomId: id, userId: guest.id })).data,
  ).removeFromRoom;
  expect(given(after).members.map(({ user }) => user.id)).toEqual([host.id, witness.id]);
  await Promise.all([live.ended, queue.ended, chat.ended]);
  expect(await room(guest, id)).toBeNull();
  expect(
    codeOf(given((await guest.query(play, { input: { roomId: id, songIds: ids } })).data).playSongs),
  ).toBe('NOT_FOUND');
  expect(
    codeOf(given((await guest.query(say, { input: { roomId: id, content: 'Hey' } })).data).sendRoomMessage),
  ).toBe('NOT_FOUND');
  expect((await guest.query(preview, { token })).data?.roomInvitation).toBeNull();
  expect(codeOf(given((await guest.query(join, { input: { token } })).data).joinRoom)).toBe('NOT_FOUND');
  await expect.poll(() => JSON.stringify(seen.live.data.at(-1))).not.toContain(guest.id);
  await host.query(invite, { roomId: id, userIds: [guest.id] });
  expect(given((await guest.query(join, { input: { roomId: id } })).data).joinRoom.errors).toEqual([]);
});

test('the chat has the rules of messages, reaches those who are in the room, and is gone with it', async () => {
  const { id, host, guests } = await newRoom(3);
  const [guest, enemy] = guests as [Listener, Listener];
  const [invited] = (await people(1)) as [Listener];
  await host.query(invite, { roomId: id, userIds: [invited.id] });
  const socket = await socketOf(other, { id: guest.id, role: Role.USER });
  const live = await socket.subscribe(followChat, { id });
  const speak = async (person: Listener, content: string, clientId?: string) =>
    given((await person.query(say, { input: { roomId: id, content, clientId } })).data).sendRoomMessage;
  const first = await speak(host, '  Hello  ', 'one');
  expect(first.message).toMatchObject({ content: 'Hello', sender: { id: host.id } });
  expect((await speak(host, 'Hello', 'one')).message?.id).toBe(first.message?.id);
  expect((await speak(host, 'Other', 'one')).errors).toEqual([
    { code: 'CONFLICT', field: ['input', 'clientId'] },
  ]);
  for (const content of ['   ', 'x'.repeat(10_001), 'a\0b'])
    expect((await speak(host, content)).errors).toEqual([{ code: 'INVALID', field: ['input', 'content'] }]);
  expect(await live.next()).toMatchObject({ roomMessageReceived: { content: 'Hello' } });
  await speak(enemy, 'Before');
  expect(await live.next()).toMatchObject({ roomMessageReceived: { content: 'Before' } });
  await guest.query(block, { userId: enemy.id });
  await speak(enemy, 'Hidden');
  const last = await speak(host, 'Bye');
  expect(await live.next()).toMatchObject({ roomMessageReceived: { content: 'Bye' } });
  // The two stay in the room of a third, without seeing each other.
  expect(await membersOf(guest, id)).toEqual([host.id, guest.id, invited.id]);
  expect(await membersOf(enemy, id)).toEqual([host.id, enemy.id, invited.id]);
  const texts = async (person: Listener) =>
    given(await room(person, id)).messages.nodes.map(({ content }) => content);
  expect(await texts(guest)).toEqual(['Bye', 'Hello']);
  expect(await texts(host)).toEqual(['Bye', 'Hidden', 'Before', 'Hello']);
  expect(await texts(invited)).toEqual([]);
  const resumed = await socket.subscribe(followChat, { id, after: first.message?.cursor });
  expect(await resumed.next()).toMatchObject({ roomMessageReceived: { content: 'Bye' } });
  const own = given(last.message).id;
  expect(codeOf(given((await guest.query(unsay, { id: own })).data).deleteRoomMessage)).toBe('NOT_FOUND');
  expect(given((await host.query(unsay, { id: own })).data).deleteRoomMessage.deletedId).toBe(own);
  expect(codeOf(given((await guest.query(close, { id })).data).closeRoom)).toBe('FORBIDDEN');
  expect(given((await host.query(close, { id })).data).closeRoom.deletedId).toBe(id);
  await live.ended;
  expect(await room(host, id)).toBeNull();
  const { rows } = await sql`select from room_message where room_id = ${id}
    union all select from play_queue where room_id = ${id}`.execute(db);
  expect(rows).toHaveLength(0);
});

test('a block between host and member ends what is between them; the blocked one is not invited and does not find the room', async () => {
  const { id, token, host, guests } = await newRoom(2);
  const guest = given(guests[0]);
  const { live } = await following(guest, id);
  await live.next();
  await host.query(block, { userId: guest.id });
  await live.ended;
  expect(await room(guest, id)).toBeNull();
  expect(await membersOf(host, id)).toEqual([host.id]);
  expect((await guest.query(preview, { token })).data?.roomInvitation).toBeNull();
  expect(codeOf(given((await guest.query(join, { input: { token } })).data).joinRoom)).toBe('NOT_FOUND');
  const invited = given((await host.query(invite, { roomId: id, userIds: [guest.id] })).data).inviteToRoom;
  expect(invited.errors).toEqual([{ code: 'BLOCKED', field: ['userIds', '0'] }]);
  const [private_] = (await newListeners(app, 1, { messageAudience: 'NOBODY' } as object)) as [Listener];
  const unwanted = given(
    (await host.query(invite, { roomId: id, userIds: [private_.id] })).data,
  ).inviteToRoom;
  expect(unwanted.errors).toEqual([{ code: 'FORBIDDEN', field: ['userIds', '0'] }]);
});

test('a host hands over, leaves, is deleted or suspended: another leads, and the last one closes the room', async () => {
  const admin = await newAdmin(app);
  const { id, host, guests } = await newRoom(4);
  const [second, third, fourth] = guests as [Listener, Listener, Listener];
  const { room: handed } = given(
    (await host.query(handOver, { roomId: id, userId: third.id })).data,
  ).handRoomOver;
  expect(handed).toMatchObject({ host: { id: third.id }, controlled: false });
  await third.query(share, { roomId: id, userId: fourth.id, controls: true });
  expect(given((await third.query(leave, { id })).data).leaveRoom.deletedId).toBe(id);
  // One who controls it already comes before one who has been there for longer.
  expect(await room(host, id)).toMatchObject({ host: { id: fourth.id } });
  const { live } = await following(host, id);
  await live.next();
  await admin.query(remove_, { id: fourth.id });
  await expect.poll(() => live.data.at(-1)?.roomChanged.host.id).toBe(host.id);
  await admin.query(suspend, { id: host.id });
  await expect.poll(async () => (await room(second, id))?.host.id).toBe(second.id);
  expect(await membersOf(second, id)).toEqual([second.id]);
  await second.query(leave, { id });
  // The suspended one is still in it, and is no host.
  const { rows } = await sql`select from room where id = ${id}`.execute(db);
  expect(rows).toHaveLength(0);
});

test('a host who vanishes while others listen is followed by one of them; without listeners the music rests, and the room closes', async () => {
  const { id, host, guests } = await newRoom(2);
  const guest = given(guests[0]);
  const hosts = await following(host, id, other);
  await hosts.live.next();
  const { live, socket } = await following(guest, id);
  await expect
    .poll(async () => (await room(host, id))?.members.map(({ listening }) => listening))
    .toEqual([true, true]);
  await host.query(play, { input: { roomId: id, songIds: ids } });
  await hosts.socket.close();
  await expect
    .poll(() => live.data.at(-1)?.roomChanged.members.map(({ listening }) => listening))
    .toEqual([false, true]);
  // A minute passes.
  await sql`update room set host_away_since = now() - interval '61 seconds' where id = ${id}`.execute(db);
  await expect.poll(() => live.data.at(-1)?.roomChanged.host.id).toBe(guest.id);
  await socket.close();
  const emptySince = async () => {
    const { rows } = await sql<{
      at: Date | null;
    }>`select empty_since as at from room where id = ${id}`.execute(db);
    return rows[0]?.at;
  };
  await expect.poll(emptySince).toBeInstanceOf(Date);
  expect((await room(guest, id))?.queue.playing).toBe(true);
  await sql`update room set empty_since = now() - interval '16 seconds' where id = ${id}`.execute(db);
  await expect.poll(async () => (await room(guest, id))?.queue.playing).toBe(false);
  await sql`update room set empty_since = now() - interval '31 minutes' where id = ${id}`.execute(db);
  await expect.poll(async () => await room(guest, id)).toBeNull();
});

test('a listener whose server died is not there any more', async () => {
  const { id, host, guests } = await newRoom(2);
  await sql`insert into room_listener (room_id, user_id, process_id) values (${id}, ${given(guests[0]).id}, ${randomUUID()})`.execute(
    db,
  );
  await sql`update room set empty_since = null where id = ${id}`.execute(db);
  await expect
    .poll(async () => {
      const { rows } = await sql<{ gone: boolean }>`select empty_since is not null
        and not exists (select from room_listener where room_id = room.id) as gone from room where id = ${id}`.execute(
        db,
      );
      return rows[0]?.gone;
    })
    .toBe(true);
  expect((await room(host, id))?.members.map(({ listening }) => listening)).toEqual([false, false]);
});

test('a user has at most 10 rooms, and a room at most 100 members', async () => {
  const { id, token, host } = await newRoom(1);
  for (let made = 1; made < 10; made += 1) await host.query(open, { input: { name: `Room ${made}` } });
  const eleventh = given((await host.query(open, { input: { name: 'One more' } })).data).createRoom;
  expect(eleventh.errors).toEqual([{ code: 'CONFLICT', field: ['input'] }]);
  const crowd = await people(100);
  const invited = crowd.slice(0, 99).map((person) => person.id);
  expect(
    given((await host.query(invite, { roomId: id, userIds: invited })).data).inviteToRoom.errors,
  ).toEqual([]);
  const last = given((await given(crowd[99]).query(join, { input: { token } })).data).joinRoom;
  expect(last.errors).toEqual([{ code: 'CONFLICT', field: ['input', 'token'] }]);
  expect(given((await given(crowd[0]).query(join, { input: { token } })).data).joinRoom.errors).toEqual([]);
});

test('however many rooms there are, a list of them takes the same statements', async () => {
  const { host } = await newRoom(1);
  for (let made = 1; made < 5; made += 1) {
    const { room: another } = given(
      (await host.query(open, { input: { name: `Room ${made}` } })).data,
    ).createRoom;
    await host.query(play, { input: { roomId: given(another).id, songIds: ids } });
    await host.query(say, { input: { roomId: given(another).id, content: 'Hello' } });
  }
  const counted = graphql(`
    query CountRooms($first: Int) {
      rooms(first: $first) {
        nodes {
          id host { id } memberCount controlled members { user { id } } queue { items { song { id } addedBy { id } } }
          messages { nodes { sender { id } } totalCount }
        }
      }
    }
  `);
  const counts: number[] = [];
  for (const first of [1, 3, 5]) {
    const { statements, errors, data } = await host.query(counted, { first });
    expect(errors).toBeUndefined();
    expect(data?.rooms?.nodes).toHaveLength(first);
    counts.push(statements.length);
  }
  expect(new Set(counts).size).toBe(1);
  const { rows } = await sql<{ 'QUERY PLAN': string }>`explain select * from room_member
    where user_id = ${host.id} order by added_at desc, room_id desc limit 21`.execute(db);
  expect(rows.map((row) => row['QUERY PLAN']).join('\n')).toContain('room_member_user_order');
});

const gate = new Client({ connectionString: app.orm.config.get('clientUrl') ?? '' });
await gate.connect();
atFileEnd(() => gate.end());

/** Lets changes of a room arrive one after the other while nobody can lock it, and then run at the same time.
 * @returns the answers, once all are there. */
async function meeting<Answers extends unknown[]>(
  id: string,
  ...calls: { [Index in keyof Answers]: () => Promise<Answers[Index]> }
): Promise<Answers> {
  await gate.query('begin');
  await gate.query('select from room where id = $1 for update', [id]);
  const asked: Promise<unknown>[] = [];
  for (const call of calls) {
    asked.push(call());
    await expect.poll(async () => (await waiting()).length).toBeGreaterThanOrEqual(asked.length);
  }
  await gate.query('commit');
  return (await Promise.all(asked)) as Answers;
}

async function waiting(): Promise<unknown[]> {
  const { rows } = await gate.query(
    'select from pg_stat_activity where datname = current_database() and wait_event_type = $$Lock$$',
  );
  return rows;
}

/** Transactions that PostgreSQL ended because they blocked each other are run again: these are what is left of that. Those of
 * the server's own rounds may meet others. */
async function rollbacks(work: () => Promise<unknown>): Promise<string[]> {
  app.statements.reset();
  await work();
  const texts = app.statements.asked().map(({ text }) => text);
  return texts.filter((text) => /^rollback/i.test(text));
}

test('leaving, handing over and losing the connection do not block the deletion of the member who would lead, nor the other way round', async () => {
  const admin = await newAdmin(app);
  const deleting = (person: Listener) => () => admin.query(remove_, { id: person.id });
  const left = await newRoom(3);
  const [first, second] = left.guests as [Listener, Listener];
  expect(
    await rollbacks(() => meeting(left.id, () => left.host.query(leave, { id: left.id }), deleting(first))),
  ).toEqual([]);
  expect((await room(second, left.id))?.host.id).toBe(second.id);

  const handed = await newRoom(2);
  const heir = given(handed.guests[0]);
  const handing = () => handed.host.query(handOver, { roomId: handed.id, userId: heir.id });
  expect(await rollbacks(() => meeting(handed.id, handing, deleting(heir)))).toEqual([]);
  expect(await membersOf(handed.host, handed.id)).toEqual([handed.host.id]);
  expect((await room(handed.host, handed.id))?.host.id).toBe(handed.host.id);

  const lost = await newRoom(2);
  const guest = given(lost.guests[0]);
  const { socket, live } = await following(guest, lost.id);
  await live.next();
  expect(await rollbacks(() => meeting(lost.id, deleting(guest), () => socket.close()))).toEqual([]);
  expect(await membersOf(lost.host, lost.id)).toEqual([lost.host.id]);

  // The only one who could lead is about to go, too: whoever leaves comes again, until it is clear who is left.
  const last = await newRoom(2);
  const only = given(last.guests[0]);
  const [answer] = await meeting(last.id, () => last.host.query(leave, { id: last.id }), deleting(only));
  expect(given(answer.data).leaveRoom.errors).toEqual([]);
  expect(await db.selectFrom('room').selectAll().where('id', '=', last.id).execute()).toEqual([]);
});

const [opened, accounts] = [2000, 6000];

/** Very many users with queues, and rooms: of every twentieth somebody listens, to music in a tenth of these. */
async function fillRooms(songId: string): Promise<void> {
  // Nothing that triggers derive of these rows matters here.
  await gate.query('set local session_replication_role = replica');
  await gate.query(`insert into account (id, full_name, email, password_hash)
    select gen_random_uuid(), 'User ' || n, n || '@rooms.example.org', '-' from generate_series(1, ${accounts}) n`);
  await gate.query(`create temporary table spread on commit drop as
    select id as user_id, gen_random_uuid() as room_id, row_number() over () as n from account`);
  await gate.query(`insert into play_queue (id, user_id, playing) select user_id, user_id, n % 20 = 0 from spread
    on conflict do nothing`);
  await gate.query(`insert into room (id, name, host_id, token_hash, sealed_token, key_id, empty_since, host_away_since)
    select room_id, 'Room', user_id, room_id, '', '', case when n % 20 > 0 then now() end, case when n % 20 > 0 then now() end
    from spread where n <= ${opened}`);
  await gate.query(`insert into room_member (room_id, user_id, state) select room_id, user_id, 'JOINED' from spread
    where n <= ${opened}`);
  await gate.query(`insert into room_listener (room_id, user_id, process_id)
    select room_id, user_id, (select id from server_process limit 1) from spread where n <= ${opened} and n % 20 = 0`);
  await gate.query(`insert into play_queue (id, room_id, playing, current_id)
    select room_id, room_id, n % 200 = 0, gen_random_uuid() from spread where n <= ${opened}`);
  await gate.query(`insert into play_queue_item (id, queue_id, song_id, position)
    select case when place = 0 then current_id else gen_random_uuid() end, play_queue.id, '${songId}', 'a' || place
    from play_queue join spread on spread.room_id = play_queue.id cross join generate_series(0, 49) place`);
  await gate.query(
    'analyze account, play_queue, play_queue_item, room, room_member, room_listener, server_process',
  );
}

test('looking after rooms reads what is open at most once, and neither users nor their queues; their clock reads the rooms that play', async () => {
  const em = app.orm.em.fork();
  app.statements.reset();
  await roomsInNeed(db, randomUUID());
  for (const need of ['closing', 'host', 'lead', 'rest'] as const) await roomsNeeding(em, need);
  await readRoomClock(db);
  const [looking, closing, host, lead, rest, clock, ...more] = app.statements.asked().map(given);
  expect(more).toEqual([]);
  await gate.query('begin');
  try {
    await fillRooms(given(ids[0]));
    for (const statement of [looking, closing, host, lead, rest]) {
      const { nodes, rowsRead } = await explainOn(gate, given(statement));
      expect(nodes).not.toContainEqual(
        expect.stringMatching(/Seq Scan (account|play_queue|play_queue_item|room_member)/),
      );
      expect(rowsRead, nodes.join(' < ')).toBeLessThan(2 * opened);
    }
    const { nodes, rowsRead } = await explainOn(gate, given(clock));
    expect(nodes).toContainEqual(expect.stringMatching(/ play_queue_rooms_index$/));
    // Of each room that plays: the queue, the item and the song.
    expect(rowsRead, nodes.join(' < ')).toBeLessThanOrEqual(3 * (opened / 200 + 10));
  } finally {
    await gate.query('rollback');
  }
});
