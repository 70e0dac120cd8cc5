import { defineLoader, inOrder } from '../api/batch.loaders.ts';
import type { Caller } from '../api/caller.service.ts';
import { devicesOf, itemsOfQueue, queueItemsByIds } from './play-queue.queries.ts';

// Keys are the viewer's: a queue is shown to its user alone.

/** An item of the viewer's queue; null if it is gone. */
export const queueItemById = defineLoader(async (ids: readonly string[], { em, signedIn }) =>
  inOrder(ids, await queueItemsByIds(em, signedIn.id, ids), ({ id }) => id),
);

/** All items of the viewer's queue, in their order. */
export const itemsByQueue = defineLoader((userIds: readonly string[], { em }) =>
  Promise.all(userIds.map((userId) => itemsOfQueue(em, userId))),
);

/** The viewer's devices. */
export const devicesByUser = defineLoader((userIds: readonly string[], { em }) =>
  Promise.all(userIds.map((userId) => devicesOf(em, userId))),
);

/** Call after a write, because the mutations of one document share their loaders. */
export function forgetQueue(caller: Caller): void {
  caller.loader(queueItemById).clearAll();
  caller.loader(itemsByQueue).clearAll();
  caller.loader(devicesByUser).clearAll();
}
