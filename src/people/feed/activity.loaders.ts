import { defineLoader, inOrder } from '../../api/batch.loaders.ts';
import { activitiesByIds } from './activity.queries.ts';

/** Null for activities that the viewer may not see. */
export const activityById = defineLoader(async (ids: readonly string[], { em, signedIn }) =>
  inOrder(ids, await activitiesByIds(em, signedIn, ids), ({ id }) => id),
);
