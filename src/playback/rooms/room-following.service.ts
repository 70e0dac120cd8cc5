import type { Caller } from '../../api/caller.service.ts';
import { decodeCursor } from '../../api/cursor.model.ts';
import { badArgument } from '../../api/request-errors.model.ts';
import type { EventBus } from '../../events/event-bus.service.ts';
import { eventStream } from '../../events/event-stream.service.ts';
import { readTogether } from '../../events/joined-reads.service.ts';
import type { WakeUp } from '../../events/wake-ups.service.ts';
import { playlistAccessTopic } from '../../library/playlists/playlist.events.ts';
import { positionAfter } from '../../messages/message.orders.ts';
import { queueTopic } from '../play-queue.events.ts';
import type { QueueRow } from '../play-queue.model.ts';
import { QueueReader } from '../play-queue-following.service.ts';
import { invitedTopic, roomChanged, roomMessageTopic, roomTopic } from './room.events.ts';
import { type OwnRoomRow, roomArrivalOrder, roomMessageOrder } from './room.orders.ts';
import { joinedRoom, lastRoomMessage, messagePagesOfRooms, openInvitations } from './room.queries.ts';
import type { RoomMessageRow, RoomRow } from './room.rows.ts';
import type { RoomListeners } from './room-listeners.service.ts';

/** Messages read at a time. */
const batch = 100;

/** Whether a viewer is still in a room, for a subscription that ends with that. */
class Membership {
  isOver = false;
  readonly #read: () => Promise<RoomRow | undefined>;

  constructor(caller: Caller, bus: EventBus, roomId: string) {
    const viewer = caller.signedIn;
    const key = JSON.stringify(['room', roomId, viewer.id]);
    this.#read = () => readTogether(bus, key, () => joinedRoom(caller.em.fork(), viewer, roomId));
  }

  /** @throws BAD_USER_INPUT if the viewer is not in the room. */
  async begin(): Promise<void> {
    if (!(await this.#read())) throw badArgument('id', 'there is no such room that you are in');
  }

  async look(): Promise<RoomRow | undefined> {
    const room = await this.#read();
    this.isOver = !room;
    return room;
  }
}

/** What wakes a subscription besides its own events: the room changed, or who may see whom. */
const accessTopics = (caller: Caller, roomId: string) => [
  roomTopic(roomId),
  playlistAccessTopic(caller.signedIn.id),
];

const concernsRoom = ({ payloads, missed }: WakeUp, own: string) =>
  missed || payloads.some((payload) => payload !== own);

/** A room: first as it is, then after each change of it or of who is in it. Ends when it closes, or when the viewer is no
 * longer in it. The viewer listens for as long as it lasts. */
export function followRoom(
  caller: Caller,
  { bus, listeners }: { bus: EventBus; listeners: RoomListeners },
  roomId: string,
): Promise<AsyncIterable<RoomRow>> {
  const membership = new Membership(caller, bus, roomId);
  let release: (() => void) | undefined;
  return eventStream(bus, {
    topics: accessTopics(caller, roomId),
    atOnce: true,
    async begin() {
      await membership.begin();
      release = await listeners.connect({ roomId, userId: caller.signedIn.id });
    },
    ended: () => release?.(),
    isOver: () => membership.isOver,
    async *read({ payloads, missed }) {
      const room = await membership.look();
      if (room && (missed || payloads.includes(roomChanged))) yield room;
    },
  });
}

/** The queue of a room: first as it is, then after every change, each once and in order. */
export function followRoomQueue(
  caller: Caller,
  bus: EventBus,
  roomId: string,
): Promise<AsyncIterable<QueueRow>> {
  const membership = new Membership(caller, bus, roomId);
  const reader = new QueueReader(caller, bus, roomId);
  return eventStream(bus, {
    topics: [queueTopic(roomId), ...accessTopics(caller, roomId)],
    atOnce: true,
    begin: () => membership.begin(),
    isOver: () => membership.isOver,
    async *read(wakeUp) {
      if (concernsRoom(wakeUp, 'changed') && !(await membership.look())) return;
      yield* reader.news();
    },
  });
}

/** The messages in a room in the order they were sent, from now on or after a cursor. */
export function followRoomMessages(
  caller: Caller,
  bus: EventBus,
  { roomId, after: given }: { roomId: string; after?: string | null },
): Promise<AsyncIterable<RoomMessageRow>> {
  const viewer = caller.signedIn;
  const membership = new Membership(caller, bus, roomId);
  let after = given == null ? undefined : decodeCursor(roomMessageOrder, given, 'after');
  return eventStream(bus, {
    topics: [roomMessageTopic(roomId), ...accessTopics(caller, roomId)],
    atOnce: after !== undefined,
    async begin() {
      await membership.begin();
      const last = await lastRoomMessage(caller.em.fork(), roomId);
      after ??= last ? { value: last.createdAt, id: last.id } : positionAfter(new Date(0));
    },
    isOver: () => membership.isOver,
    async *read(wakeUp) {
      if (concernsRoom(wakeUp, 'new') && !(await membership.look())) return;
      let rows: RoomMessageRow[];
      do {
        const page = { size: batch, backward: false, after, before: undefined };
        rows = await readTogether(bus, JSON.stringify(['room messages', roomId, viewer.id, after]), () =>
          messagePagesOfRooms(caller.em.fork(), viewer, [roomId], page, roomArrivalOrder),
        );
        for (const message of rows) {
          after = { value: message.createdAt, id: message.id };
          yield message;
        }
      } while (rows.length > batch);
    },
  });
}

const invitationKey = ({ id, addedAt }: OwnRoomRow) => `${id} ${addedAt.getTime()}`;

/** Rooms to which the viewer is invited from now on. After a gap, it tells of what is open and was neither told nor there
 * before. */
export function followInvitations(caller: Caller, bus: EventBus): Promise<AsyncIterable<RoomRow>> {
  const viewer = caller.signedIn;
  const known = new Set<string>();
  const read = () => openInvitations(caller.em.fork(), viewer);
  return eventStream(bus, {
    topics: [invitedTopic(viewer.id)],
    async begin() {
      for (const room of await read()) known.add(invitationKey(room));
    },
    async *read({ payloads, missed }) {
      for (const room of await read()) {
        const key = invitationKey(room);
        if (!payloads.includes(room.id) && !(missed && !known.has(key))) continue;
        known.add(key);
        yield room;
      }
    },
  });
}
