import type { Viewer } from '../api/viewer.model.ts';

/** Whether a viewer may see the sessions of a user: only the user's own; administrators have no exception. */
export function maySeeSessions(viewer: Viewer | null, { id }: { id: string }): boolean {
  return viewer?.id === id;
}

/** Sessions that a viewer may end: the viewer's own. A condition on the entity. */
export function endableSessions(viewer: Viewer): { user: string } {
  return { user: viewer.id };
}
