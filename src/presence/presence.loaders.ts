import { defineLoader } from '../api/batch.loaders.ts';
import { type PresenceRow, presencesOf } from './presence.queries.ts';
import { presenceServices } from './presence-services.key.ts';

/** The presence of each user, including users who have never been online. A user who has just connected to this
 * process is online. */
export const presenceByUser = defineLoader(async (userIds: readonly string[], caller) => {
  const { isHere } = caller.service(presenceServices);
  const rows = await presencesOf(caller.em, userIds, userIds.filter(isHere));
  const found = new Map(rows.map((row) => [row.userId, row]));
  return userIds.map((userId) => found.get(userId) ?? unknownPresence(userId, isHere(userId)));
});

function unknownPresence(userId: string, online: boolean): PresenceRow {
  return { userId, online, lastSeenAt: online ? new Date() : null, songId: null };
}
