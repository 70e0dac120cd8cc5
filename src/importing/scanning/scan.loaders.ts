import { defineLoader, inOrder } from '../../api/batch.loaders.ts';
import { scansByIds } from './scan.queries.ts';

export const scanById = defineLoader(async (ids: readonly string[], { reads }) =>
  inOrder(ids, await scansByIds(reads, ids), ({ id }) => id),
);
