import { Role, type Viewer } from '../api/viewer.model.ts';

/** Entries name people and their addresses. */
export function maySeeAudit(viewer: Viewer | null): boolean {
  return viewer?.role === Role.ADMIN;
}
