import { deviceName } from '@tonearm/client';
import { currentLanguage } from '../../texts/language.store.ts';
import type { LinkedPlayer, QueueLink } from '../queue.link.ts';
import { deviceId } from './device.id.ts';
import { SharedQueue } from './shared.queue.ts';

/** Plays from the queue that the server keeps for a user.
 * @returns the link, and what ends it. */
export async function joinSharedQueue(
  player: LinkedPlayer,
  userId: string,
): Promise<{ link: QueueLink; leave: () => void }> {
  const queue = new SharedQueue(player, { userId, deviceId: await deviceId() });
  const name = deviceName(navigator.userAgent) ?? currentLanguage().texts.settings.unknownDevice;
  queue.start(name);
  return { link: queue, leave: () => queue.stop() };
}
