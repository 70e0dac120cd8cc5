import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import { database } from '../../../persistence/database.service.ts';
import type { Transaction } from '../../../persistence/transaction.service.ts';
import type { RecognizedPerson } from './oidc-settings.model.ts';

/** Keeps somebody until the client comes with the code. */
export async function keepPerson(
  em: EntityManager,
  { hash, person, expiresAt }: { hash: string; person: RecognizedPerson; expiresAt: Date },
): Promise<void> {
  await sql`
    insert into oidc_code (hash, person, expires_at)
    values (${hash}, ${JSON.stringify(person)}::jsonb, ${expiresAt})`.execute(database(em));
}

/** Uses up a code: of two calls with the same one, one finds nobody. */
export async function takePerson(
  em: EntityManager,
  hash: string,
): Promise<{ person: RecognizedPerson; isFresh: boolean } | undefined> {
  const { rows } = await sql<{ person: RecognizedPerson; isFresh: boolean }>`
    delete from oidc_code where hash = ${hash}
    returning person, expires_at > now() as "isFresh"`.execute(database(em));
  return rows[0];
}

export async function deleteExpiredCodes(em: EntityManager): Promise<void> {
  await sql`delete from oidc_code where expires_at <= now()`.execute(database(em));
}

/** The user of an account elsewhere. */
export async function userOfIdentity(
  { em }: Pick<Transaction, 'em'>,
  { issuer, subject }: RecognizedPerson,
): Promise<string | undefined> {
  const { rows } = await sql<{ userId: string }>`
    select user_id as "userId" from oidc_identity where issuer = ${issuer} and subject = ${subject}`.execute(
    database(em),
  );
  return rows[0]?.userId;
}

/** @returns the id of the link; undefined if somebody else was faster. */
export async function addIdentity(
  { em }: Transaction,
  userId: string,
  { provider, issuer, subject }: RecognizedPerson,
): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`
    insert into oidc_identity (id, user_id, provider, issuer, subject)
    values (${uuidv7()}, ${userId}, ${provider}, ${issuer}, ${subject})
    on conflict (issuer, subject) do nothing returning id`.execute(database(em));
  return rows[0]?.id;
}

export async function noteIdentityUse(
  { em }: Transaction,
  { issuer, subject }: RecognizedPerson,
): Promise<void> {
  await sql`
    update oidc_identity set last_used_at = now() where issuer = ${issuer} and subject = ${subject}`.execute(
    database(em),
  );
}

/** @returns whether the user had it. */
export async function deleteIdentity({ em }: Transaction, userId: string, id: string): Promise<boolean> {
  const { numAffectedRows } = await sql`
    delete from oidc_identity where id = ${id} and user_id = ${userId}`.execute(database(em));
  return Number(numAffectedRows ?? 0) > 0;
}
