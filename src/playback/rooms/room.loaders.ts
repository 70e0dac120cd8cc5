import { defineLoader, definePagedLoader, grouped, inOrder } from '../../api/batch.loaders.ts';
import type { Caller } from '../../api/caller.service.ts';
import { rowOf } from '../play-queue.model.ts';
import { readQueues } from '../play-queue.queries.ts';
import {
  membersOfRooms,
  messagePagesOfRooms,
  messageTotalsOfRooms,
  roomMessagesByIds,
  roomsByIds,
} from './room.queries.ts';

/** Null for rooms that the viewer may not see. */
export const roomById = defineLoader(async (ids: readonly string[], { em, signedIn }) =>
  inOrder(ids, await roomsByIds(em, signedIn, ids), ({ id }) => id),
);

// The caller has checked that the viewer may see the rooms.

/** Those who are in a room or invited, suspended accounts left out. */
export const membersByRoom = defineLoader(async (ids: readonly string[], { em }) =>
  grouped(ids, await membersOfRooms(em, ids), ({ roomId }) => roomId),
);

/** The queue of a room as it is now. */
export const queueByRoom = defineLoader(async (ids: readonly string[], { em }) => {
  const queues = await readQueues(em, ids);
  return inOrder(
    ids,
    queues.map((queue) => rowOf(queue, null)),
    ({ queueId }) => queueId,
  );
});

/** The latest first; nothing for those who are only invited. */
export const messagesByRoom = definePagedLoader(
  (roomIds, page, { em, signedIn }) => messagePagesOfRooms(em, signedIn, roomIds, page),
  ({ roomId }) => roomId,
);

export const messageCountByRoom = defineLoader(async (ids: readonly string[], { em, signedIn }) =>
  inOrder(ids, await messageTotalsOfRooms(em, signedIn, ids), ({ roomId }) => roomId),
);

/** Null for messages that the viewer may not read. */
export const roomMessageById = defineLoader(async (ids: readonly string[], { em, signedIn }) =>
  inOrder(ids, await roomMessagesByIds(em, signedIn, ids), ({ id }) => id),
);

/** Call after a write, because the mutations of one document share their loaders. */
export function forgetRooms(caller: Caller): void {
  caller.loader(roomById).clearAll();
  caller.loader(membersByRoom).clearAll();
  caller.loader(queueByRoom).clearAll();
  caller.loader(messagesByRoom).clearAll();
  caller.loader(messageCountByRoom).clearAll();
  caller.loader(roomMessageById).clearAll();
}
