import type { EntityManager } from '@mikro-orm/postgresql';
import { database } from '../../persistence/database.service.ts';

/** The sealed secret of a user's app, confirmed or not; undefined if there is none. */
export async function sealedSecretOf(em: EntityManager, userId: string): Promise<string | undefined> {
  const row = await database(em)
    .selectFrom('second_factor')
    .select('sealed_secret as sealedSecret')
    .where('user_id', '=', userId)
    .executeTakeFirst();
  return row?.sealedSecret;
}

/** Whether a user has begun to turn a second factor on, not too long ago.
 * @param lifetimeMs until what was begun is void. */
export async function hasBegun(em: EntityManager, userId: string, lifetimeMs: number): Promise<boolean> {
  const row = await database(em)
    .selectFrom('second_factor')
    .select('user_id')
    .where('user_id', '=', userId)
    .where('begun_at', '>', new Date(Date.now() - lifetimeMs))
    .executeTakeFirst();
  return row !== undefined;
}

/** The account that a challenge is for, and when the challenge ends. */
export function findChallenge(em: EntityManager, hash: string) {
  return database(em)
    .selectFrom('login_challenge')
    .select(['user_id as userId', 'expires_at as expiresAt'])
    .where('hash', '=', hash)
    .executeTakeFirst();
}
