import { accepted, answered, present } from '../api/api.errors.ts';
import { send } from '../api/send.ts';
import type { ResourceData } from '../data/resource.data.ts';
import type { ListUsersQueryVariables, Role, UserFieldsFragment } from '../generated/graphql.ts';
import { deleteUser, listUsers, oneUser, setUserRole } from './user.operations.ts';

/** A user in lists and on the user's own page. */
export type UserRecord = UserFieldsFragment;

/** The API lists users by name. Administrators can only change the role. */
export const userData: ResourceData<UserRecord> = {
  async list({ first, after, filter, signal }) {
    const { search, role } = filter as Pick<ListUsersQueryVariables, 'search' | 'role'>;
    const { users } = await send(listUsers, { first, after, search, role }, { signal });
    return answered(users);
  },
  async one(id, signal) {
    return present((await send(oneUser, { id }, { signal })).user, 'user');
  },
  async update(id, { role }) {
    const answer = await send(setUserRole, { id, role: role as Role });
    return present(accepted(answer.setUserRole).user, 'user');
  },
  async remove(id) {
    accepted((await send(deleteUser, { id: String(id) })).deleteUser);
  },
};

/** Two users may have the same name, but not the same address. */
export function nameAndAddress({ fullName, email }: UserRecord): string {
  return email ? `${fullName} (${email})` : fullName;
}
