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

/** The account that a challenge is for, and when the challenge ends. */
export function findChallenge(em: EntityManager, hash: string) {
  return database(em)
    .selectFrom('login_challenge')
    .select(['user_id as userId', 'expires_at as expiresAt'])
    .where('hash', '=', hash)
    .executeTakeFirst();
}
