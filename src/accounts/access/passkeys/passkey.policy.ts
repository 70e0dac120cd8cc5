import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Viewer } from '../../../api/viewer.model.ts';

/** Whether a viewer may see the passkeys of a user: only the user's own, and not with an API key; administrators have
 * no exception. */
export function maySeePasskeys(viewer: Viewer | null, { id }: { id: string }): boolean {
  return viewer?.id === id && !viewer.key;
}

/** Passkeys that a viewer may see, rename and remove, on the table `passkey`: those of `maySeePasskeys`. */
export function ownPasskeys(viewer: Viewer): RawBuilder<SqlBool> {
  return sql`passkey.user_id = ${viewer.id}`;
}
