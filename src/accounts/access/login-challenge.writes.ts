import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { database } from '../../persistence/database.service.ts';
import { keptWrite } from '../../persistence/prepared.queries.ts';
import type { Transaction } from '../../persistence/transaction.service.ts';

/** Codes that one challenge takes. */
const triesOfChallenge = 5;

export async function addChallenge(
  { em }: Transaction,
  { hash, userId, expiresAt }: { hash: string; userId: string; expiresAt: Date },
): Promise<void> {
  await sql`insert into login_challenge (hash, user_id, expires_at)
    values (${hash}, ${userId}, ${expiresAt})`.execute(database(em));
}

/** Counts a code that is about to be tried.
 * @returns whether the challenge takes one more. */
export async function countTryOf(em: EntityManager, hash: string): Promise<boolean> {
  const { rows } = await sql`
    update login_challenge set tries = tries + 1
    where hash = ${hash} and tries < ${triesOfChallenge} and expires_at > now() returning hash`.execute(
    database(em),
  );
  return rows.length > 0;
}

/** Uses up a challenge.
 * @returns whether it was there: of two requests with one challenge, one gets it. */
export async function useChallenge({ em }: Transaction, hash: string): Promise<boolean> {
  const { rows } = await sql`delete from login_challenge where hash = ${hash} returning hash`.execute(
    database(em),
  );
  return rows.length > 0;
}

/** Ends the sign-ins of a user that wait for the second factor. */
export async function deleteChallengesOf({ em }: Transaction, userId: string): Promise<void> {
  const challenges = sql`delete from login_challenge where user_id = ${userId}`;
  await keptWrite(em, 'the end of challenges', challenges);
}
