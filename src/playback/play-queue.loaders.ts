import { defineLoader, grouped, inOrder } from '../api/batch.loaders.ts';
import type { Caller } from '../api/caller.service.ts';
import { devicesOf, itemsOfQueues, queueItemsAnywhere } from './play-queue.queries.ts';

// Keys come from queues that the viewer may see: the viewer's own, and those of the viewer's rooms.

/** An item of a queue; null if it is gone. */
export const queueItemById = defineLoader(async (ids: readonly string[], { em }) =>
  inOrder(ids, await queueItemsAnywhere(em, ids), ({ id }) => id),
);

/** All items of a queue, in their order. */
export const itemsByQueue = defineLoader(async (queueIds: readonly string[], { em }) =>
  grouped(queueIds, await itemsOfQueues(em, queueIds), ({ queueId }) => queueId),
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
