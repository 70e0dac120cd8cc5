import { isSuspended, type Suspension } from '../accounts/user.policy.ts';
import type { Viewer } from '../api/viewer.model.ts';

/** Whether a viewer may see whether a user is online and what they listen to: everyone who is signed in may, except for
 * users who are suspended. */
export function maySeePresence(viewer: Viewer | null, user: Suspension): boolean {
  return viewer !== null && !isSuspended(user);
}
