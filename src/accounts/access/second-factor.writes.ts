import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { database } from '../../persistence/database.service.ts';
import type { Transaction } from '../../persistence/transaction.service.ts';

/** Codes that an account may try, and in which time. */
const triesOfAccount = 20;
const windowSeconds = 60 * 60;

const windowIsOver = sql<boolean>`tries_since <= now() - make_interval(secs => ${windowSeconds})`;

/** Keeps a new secret, which replaces one that was not confirmed. The tries stay counted. */
export async function replaceSecret({ em }: Transaction, userId: string, sealed: string): Promise<void> {
  await sql`
    insert into second_factor (user_id, sealed_secret) values (${userId}, ${sealed})
    on conflict (user_id) do update set sealed_secret = excluded.sealed_secret, begun_at = now(), last_step = 0`.execute(
    database(em),
  );
}

/** Uses up the code of a time step, and those before it.
 * @returns whether it was still to be used: of two requests with one code, one gets it. */
export async function useStep({ em }: Transaction, userId: string, step: number): Promise<boolean> {
  const { rows } = await sql`
    update second_factor set last_step = ${step}
    where user_id = ${userId} and last_step < ${step} returning user_id`.execute(database(em));
  return rows.length > 0;
}

/** Uses up a recovery code.
 * @returns whether there was one. */
export async function useRecoveryCode({ em }: Transaction, userId: string, hash: string): Promise<boolean> {
  const { numDeletedRows } = await database(em)
    .deleteFrom('recovery_code')
    .where('user_id', '=', userId)
    .where('hash', '=', hash)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

/** Gives out new recovery codes instead of the old ones. */
export async function replaceRecoveryCodes(
  { em }: Transaction,
  userId: string,
  hashes: readonly string[],
): Promise<void> {
  const db = database(em);
  await sql`delete from recovery_code where user_id = ${userId}`.execute(db);
  await sql`insert into recovery_code (user_id, hash)
    select ${userId}::uuid, unnest(${hashes}::text[])`.execute(db);
}

/** Counts a code that an account is about to try, on all servers together.
 * @returns milliseconds until the next one is accepted, if there were too many; otherwise null. */
export async function countTry(em: EntityManager, userId: string): Promise<number | null> {
  const db = database(em);
  const { rows } = await sql`
    update second_factor set
      tries = case when ${windowIsOver} then 1 else tries + 1 end,
      tries_since = case when ${windowIsOver} then now() else tries_since end
    where user_id = ${userId} and (tries < ${triesOfAccount} or ${windowIsOver}) returning user_id`.execute(
    db,
  );
  if (rows.length > 0) return null;
  const waiting = await sql<{ ms: number }>`
    select extract(epoch from tries_since - now() + make_interval(secs => ${windowSeconds}))::float8 * 1000 as ms
    from second_factor where user_id = ${userId}`.execute(db);
  return waiting.rows[0]?.ms ?? null;
}

/** A right code does not count. */
export async function forgiveTry({ em }: Transaction, userId: string): Promise<void> {
  await sql`update second_factor set tries = greatest(tries - 1, 0) where user_id = ${userId}`.execute(
    database(em),
  );
}

/** Deletes the app of a user and its recovery codes. */
export async function deleteFactor({ em }: Transaction, userId: string): Promise<void> {
  const db = database(em);
  await sql`delete from second_factor where user_id = ${userId}`.execute(db);
  await sql`delete from recovery_code where user_id = ${userId}`.execute(db);
}
