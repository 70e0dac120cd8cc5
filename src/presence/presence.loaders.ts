import { defineLoader } from '../api/batch.loaders.ts';
import { type PresenceRow, presencesOf } from './presence.queries.ts';
import { presenceServices } from './presence-services.key.ts';

/** Of each user, also of those who never were online. Who just connected to this process is online already. */
export const presenceByUser = defineLoader(async (userIds: readonly string[], caller) => {
  const { isHere } = caller.service(presenceServices);
  const rows = await presencesOf(caller.em, userIds, userIds.filter(isHere));
  const found = new Map(rows.map((row) => [row.userId, row]));
  return userIds.map((userId) => found.get(userId) ?? unknownPresence(userId, isHere(userId)));
});

function unknownPresence(userId: string, online: boolean): PresenceRow {
  return { userId, online, lastSeenAt: online ? new Date() : null, songId: null };
}
