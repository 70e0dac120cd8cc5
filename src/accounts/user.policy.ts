import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { Role, type Viewer } from '../api/viewer.model.ts';

/** The suspension of an account, as it was decided. */
export interface Suspension {
  suspendedAt: Date | null;
  suspendedUntil: Date | null;
}

/** Whether an account is suspended at present: it can't sign in, and others see neither its profile nor its public
 * things. A suspension ends by itself, with no write. */
export function isSuspended({ suspendedAt, suspendedUntil }: Suspension): boolean {
  return suspendedAt !== null && (suspendedUntil === null || suspendedUntil.getTime() > Date.now());
}

/** The same as a condition, on the table `account`. */
export const suspended: RawBuilder<SqlBool> = sql`(account.suspended_at is not null
  and (account.suspended_until is null or account.suspended_until > now()))`;

/** Whether the account with an id is suspended; the few that are have an index of their own.
 * @param column a column of the statement, such as `playlist.owner_id`. */
export const isOfSuspended = (column: string): RawBuilder<SqlBool> =>
  sql`exists (select from account where account.id = ${sql.ref(column)} and ${suspended})`;

/** Whether a viewer may see the profile of a user who is suspended. */
export function maySeeSuspended(viewer: Viewer | null): boolean {
  return viewer?.role === Role.ADMIN;
}

/** Whether a viewer may look up users. The people of a visible playlist or message are visible with it. */
export function mayLookUpUsers(viewer: Viewer | null): boolean {
  return viewer !== null;
}

/** Whether a viewer may find a user by its id or in lists. */
export function mayFindUser(viewer: Viewer | null, user: Suspension & { id: string }): boolean {
  return mayLookUpUsers(viewer) && (viewer?.id === user.id || maySeeSuspended(viewer) || !isSuspended(user));
}

/** Whether a viewer may see the private fields of a user: the address, whether it is verified, the role, and
 * whether the user is suspended. */
export function maySeePrivateFields(viewer: Viewer | null, { id }: { id: string }): boolean {
  return viewer !== null && (viewer.id === id || maySeeAllAddresses(viewer));
}

/** Whether a viewer may see, and therefore search, the addresses of all users. */
export function maySeeAllAddresses(viewer: Viewer): boolean {
  return viewer.role === Role.ADMIN;
}
