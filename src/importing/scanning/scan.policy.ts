import { administersCatalog, type Viewer } from '../../api/viewer.model.ts';

/** Scans name files of the server. */
export function maySeeScans(viewer: Viewer | null): boolean {
  return administersCatalog(viewer);
}
