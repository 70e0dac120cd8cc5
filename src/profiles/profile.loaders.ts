import { defineLoader, inOrder } from '../api/batch.loaders.ts';
import { picturesOfUsers } from './profile.queries.ts';

export const pictureByUser = defineLoader(async (userIds: readonly string[], { em }) =>
  inOrder(userIds, await picturesOfUsers(em, userIds), ({ userId }) => userId),
);
