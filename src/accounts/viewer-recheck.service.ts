import { sql } from 'kysely';
import type { Caller } from '../api/caller.service.ts';
import { type Role, requireRank } from '../api/viewer.model.ts';
import { database } from '../persistence/database.service.ts';
import type { Transaction } from '../persistence/transaction.service.ts';
import { tokenError } from './token.service.ts';

/** Looks again whether the viewer is signed in and holds a role, for a change that had to wait before: for a file, or
 * for its turn. Neither changes until the transaction ends. Comes behind all else that it locks, as
 * where a profile is changed.
 * @throws UNAUTHENTICATED, FORBIDDEN */
export async function checkViewerAgain({ em }: Transaction, caller: Caller, requires: Role): Promise<void> {
  const { id } = caller.signedIn;
  const { rows } = await sql<{ role: Role }>`select role from account where id = ${id} for share`.execute(
    database(em),
  );
  const [found] = rows;
  if (!found) throw tokenError('REVOKED', 'This account has been deleted.');
  requireRank(found.role, requires);
}
