import { Role, type Viewer } from '../api/viewer.model.ts';

/** The reasons of failures name things of the server. */
export function maySeeJobs(viewer: Viewer | null): boolean {
  return viewer?.role === Role.ADMIN;
}
