import { defineLoader, inOrder } from '../api/batch.loaders.ts';
import { auditEntriesByIds } from './audit.queries.ts';

export const auditEntryById = defineLoader(async (ids: readonly string[], { reads }) =>
  inOrder(ids, await auditEntriesByIds(reads, ids), ({ id }) => id),
);
