import type { EventBus } from '../../events/event-bus.service.ts';
import type { Transaction } from '../../persistence/transaction.service.ts';

/** Wakes subscribers to a playlist. */
export const playlistTopic = (playlistId: string) => `playlist.${playlistId}`;

/** Wakes the subscriptions of a user to playlists, whichever they are: publish it when something else than a playlist
 * decides again what the user may see. */
export const playlistAccessTopic = (userId: string) => `playlist.access.${userId}`;

/** Sent with the commit. Subscribers read the playlist themselves, if they still may see it. */
export async function announcePlaylist(
  transaction: Transaction,
  bus: EventBus,
  playlistId: string,
): Promise<void> {
  await bus.publish(transaction, playlistTopic(playlistId), 'changed');
}

/** Makes the subscriptions of a user to playlists look again whether they may go on. */
export async function announcePlaylistAccess(
  transaction: Transaction,
  bus: EventBus,
  userId: string,
): Promise<void> {
  await bus.publish(transaction, playlistAccessTopic(userId), 'access');
}
