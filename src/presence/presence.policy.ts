import type { Viewer } from '../api/viewer.model.ts';

/** Whether a viewer may see who is online and what they listen to: everyone who is signed in may. */
export function maySeePresence(viewer: Viewer | null): boolean {
  return viewer !== null;
}
