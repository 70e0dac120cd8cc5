import { defineLoader, inOrder } from '../../api/batch.loaders.ts';
import { reportsByIds } from './report.queries.ts';

/** Null for reports that the viewer may not see. */
export const reportById = defineLoader(async (ids: readonly string[], { em, signedIn }) =>
  inOrder(ids, await reportsByIds(em, signedIn, ids), ({ id }) => id),
);
