import { Role, type Viewer } from '../api/viewer.model.ts';

/** Webhooks hear of everything. */
export function mayManageWebhooks(viewer: Viewer | null): boolean {
  return viewer?.role === Role.ADMIN;
}
