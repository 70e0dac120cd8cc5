import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Viewer } from '../../../api/viewer.model.ts';

/** Keys that a viewer may see and revoke, on the table `api_key`: the viewer's own. */
export function ownKeys({ id }: Viewer): RawBuilder<SqlBool> {
  return sql`api_key.user_id = ${id}`;
}
