import { userById } from '../accounts/user.loaders.ts';
import { defineLoader } from '../api/batch.loaders.ts';
import type { Caller } from '../api/caller.service.ts';
import { albumById, songById } from '../catalog/catalog.loaders.ts';
import { imageByKey } from '../media/media.loaders.ts';
import { type PresenceRow, presencesOf } from './presence.queries.ts';
import { presenceServices } from './presence-services.key.ts';
import type { PresenceState } from './presence-states.service.ts';

/** The presence of each user, including users who have never been online. A user who has just connected to this
 * process is online. */
export const presenceByUser = defineLoader(async (userIds: readonly string[], caller) => {
  const { isHere } = caller.service(presenceServices);
  const rows = await presencesOf(caller.em, userIds, userIds.filter(isHere));
  const found = new Map(rows.map((row) => [row.userId, row]));
  return userIds.map((userId) => found.get(userId) ?? unknownPresence(userId, isHere(userId)));
});

/** Primes the loaders with a state read for all subscribers, so that none has to read it again. */
export function primePresence(caller: Caller, { user, song, album, images }: PresenceState): void {
  caller.loader(userById).prime(user.id, user);
  if (song) caller.loader(songById).prime(song.id, song);
  if (album) caller.loader(albumById).prime(album.id, album);
  for (const image of images) caller.loader(imageByKey).prime(image.key, image);
}

function unknownPresence(userId: string, online: boolean): PresenceRow {
  return { userId, online, lastSeenAt: online ? new Date() : null, songId: null };
}
