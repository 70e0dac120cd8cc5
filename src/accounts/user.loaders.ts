import { defineLoader, inOrder } from '../shared/loader.ts';
import { usersByIds } from './accounts.queries.ts';

export const userById = defineLoader(async (ids: readonly string[], { em }) =>
  inOrder(ids, await usersByIds(em, ids), ({ id }) => id),
);
