import { defineLoader, inOrder } from '../../../api/batch.loaders.ts';
import { invitationsByIds } from './invitation.queries.ts';

export const invitationById = defineLoader(async (ids: readonly string[], { reads }) =>
  inOrder(ids, await invitationsByIds(reads, ids), ({ id }) => id),
);
