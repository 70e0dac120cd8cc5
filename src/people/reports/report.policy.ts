import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { Role, type Viewer } from '../../api/viewer.model.ts';

/** Whether a viewer may see the reports of others, and decide on them. */
export function mayModerate(viewer: Viewer | null): boolean {
  return viewer?.role === Role.ADMIN;
}

/** Reports that a viewer may see by their ids, on the table `report`: the viewer's own; administrators see all. */
export function visibleReports(viewer: Viewer): RawBuilder<SqlBool> {
  return mayModerate(viewer) ? sql`true` : sql`report.reported_by_id = ${viewer.id}`;
}
