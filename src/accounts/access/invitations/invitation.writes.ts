import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { database } from '../../../persistence/database.service.ts';
import type { Transaction } from '../../../persistence/transaction.service.ts';
import { type InvitationRow, invitationColumns } from './invitation.rows.ts';
import type { StoredToken } from './invitation-tokens.service.ts';

export type NewInvitation = Pick<InvitationRow, 'id' | 'email' | 'role' | 'createdById' | 'expiresAt'> &
  StoredToken;

export function addInvitation({ em }: Transaction, invitation: NewInvitation): Promise<InvitationRow> {
  return database(em)
    .insertInto('invitation')
    .values({
      id: invitation.id,
      created_at: new Date(),
      email: invitation.email,
      role: invitation.role,
      created_by_id: invitation.createdById,
      expires_at: invitation.expiresAt,
      token_hash: invitation.tokenHash,
      sealed_token: invitation.sealedToken,
      key_id: invitation.keyId,
      used_at: null,
      used_by_id: null,
    })
    .returning(invitationColumns)
    .executeTakeFirstOrThrow();
}

export async function markUsed({ em }: Transaction, id: string, userId: string): Promise<void> {
  await sql`
    update invitation set used_at = now(), used_by_id = ${userId}, sealed_token = null
    where id = ${id}`.execute(database(em));
}

/** @returns whether there was one that nobody had used. */
export async function deleteInvitation({ em }: Transaction, id: string): Promise<boolean> {
  const { numDeletedRows } = await database(em)
    .deleteFrom('invitation')
    .where('id', '=', id)
    .where('used_at', 'is', null)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

/** Days for which one that has ended without being used is still listed. */
const keptDays = 30;

export async function forgetInvitations(em: EntityManager): Promise<void> {
  await sql`
    delete from invitation
    where used_at is null and expires_at < now() - make_interval(days => ${keptDays})`.execute(database(em));
}
