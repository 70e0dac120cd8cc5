import { Role, type Viewer } from '../../../api/viewer.model.ts';

/** Whether a viewer may see invitations, with their links. */
export function maySeeInvitations(viewer: Viewer | null): boolean {
  return viewer?.role === Role.ADMIN;
}
