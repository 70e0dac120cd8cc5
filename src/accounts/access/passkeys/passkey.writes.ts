import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { Viewer } from '../../../api/viewer.model.ts';
import { database } from '../../../persistence/database.service.ts';
import type { Transaction } from '../../../persistence/transaction.service.ts';
import { ownPasskeys } from './passkey.policy.ts';

export async function addPasskeyChallenge(
  em: EntityManager,
  { hash, userId, expiresAt }: { hash: string; userId: string | null; expiresAt: Date },
): Promise<void> {
  await sql`insert into passkey_challenge (hash, user_id, expires_at)
    values (${hash}, ${userId}, ${expiresAt})`.execute(database(em));
}

/** Uses up a challenge.
 * @param userId who makes a passkey; null for signing in.
 * @returns whether it was one of those, and in time: of two requests with one challenge, one gets it. */
export async function usePasskeyChallenge(
  em: EntityManager,
  hash: string,
  userId: string | null,
): Promise<boolean> {
  const { rows } = await sql`
    delete from passkey_challenge
    where hash = ${hash} and user_id is not distinct from ${userId}::uuid and expires_at > now()
    returning hash`.execute(database(em));
  return rows.length > 0;
}

/** Notes a use.
 * @returns whether the counter has risen, where the authenticator counts: of two requests at once, one gets it. */
export async function countUse({ em }: Transaction, id: string, counter: number): Promise<boolean> {
  const { rows } = await sql`
    update passkey set counter = ${counter}, last_used_at = now()
    where id = ${id} and (counter < ${counter} or counter = 0 and ${counter} = 0) returning id`.execute(
    database(em),
  );
  return rows.length > 0;
}

/** @returns whether there was one that the viewer may remove. */
export async function deletePasskey({ em }: Transaction, viewer: Viewer, id: string): Promise<boolean> {
  const { numDeletedRows } = await database(em)
    .deleteFrom('passkey')
    .where('id', '=', id)
    .where(ownPasskeys(viewer))
    .executeTakeFirst();
  return numDeletedRows > 0n;
}
