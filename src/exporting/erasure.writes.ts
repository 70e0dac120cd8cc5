import { sql } from 'kysely';
import { database } from '../persistence/database.service.ts';
import type { Transaction } from '../persistence/transaction.service.ts';

/** Erases what tells of a user in rows that outlive the account: what others reported of the user, what the user wrote about
 * others, and the address that an invitation went to. Call it in the transaction that deletes the account, before the
 * deletion. */
export async function eraseTraces({ em }: Transaction, userId: string): Promise<void> {
  const db = database(em);
  await sql`
    update report set excerpt = null, note = null
    where target_id = ${userId} or reported_by_id = ${userId}
      or exists (select from playlist where playlist.id = target_id and owner_id = ${userId})
      or exists (select from message where message.id = target_id and sender_id = ${userId})`.execute(db);
  await sql`
    delete from invitation where used_by_id = ${userId}
      or lower(email) = (select lower(email) from account where id = ${userId})`.execute(db);
}
