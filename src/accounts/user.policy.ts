import { Role, type Viewer } from '../api/viewer.model.ts';

/** Whether a viewer may look up users. The people of a visible playlist or message are visible with it. */
export function mayLookUpUsers(viewer: Viewer | null): boolean {
  return viewer !== null;
}

/** Whether a viewer may see the private fields of a user: the address, whether it is verified, and the role. */
export function maySeePrivateFields(viewer: Viewer | null, { id }: { id: string }): boolean {
  return viewer !== null && (viewer.id === id || maySeeAllAddresses(viewer));
}

/** Whether a viewer may see, and therefore search, the addresses of all users. */
export function maySeeAllAddresses(viewer: Viewer): boolean {
  return viewer.role === Role.ADMIN;
}
