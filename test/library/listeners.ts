import type { User } from '../../src/accounts/user.entity.ts';
import { Role } from '../../src/api/viewer.model.ts';
import { given } from '../accounts/sessions/people.ts';
import { addUsers } from '../accounts/users/population.ts';
import type { Client, TestApp } from '../support/app.ts';

export interface Listener extends Client {
  id: string;
}

/** Users who are signed in. */
export async function newListeners(
  app: TestApp,
  count: number,
  facts: Partial<User> = {},
): Promise<Listener[]> {
  const users = await addUsers(
    app,
    Array.from({ length: count }, () => facts),
  );
  return users.map(({ id, role }) => ({ id, ...app.as({ id, role }) }));
}

export async function newListener(app: TestApp): Promise<Listener> {
  return given((await newListeners(app, 1))[0]);
}

export async function newAdmin(app: TestApp): Promise<Listener> {
  return given((await newListeners(app, 1, { role: Role.ADMIN }))[0]);
}

/** Limits of calls that no test reaches. */
export const unlimited = {
  RATE_LIMITS: ['recordPlay', 'likeSong', 'unlikeSong', 'createPlaylist', 'addToPlaylist']
    .concat(['addCollaborator', 'removeCollaborator', 'savePlaylist', 'unsavePlaylist'])
    .concat(['removeFromPlaylist', 'movePlaylistItem', 'updatePlaylist', 'deletePlaylist'])
    .map((field) => `${field}=1000000/60`)
    .join(','),
};
