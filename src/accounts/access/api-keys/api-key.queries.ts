import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { ApiKeyScope } from '../../../api/api-key-scope.model.ts';
import type { Role, Viewer } from '../../../api/viewer.model.ts';
import { database } from '../../../persistence/database.service.ts';
import { isAnyOf, rowTotal } from '../../../persistence/sql-parts.queries.ts';
import { suspended } from '../../user.policy.ts';
import { ownKeys } from './api-key.policy.ts';
import { type ApiKeyRow, apiKeyColumns } from './api-key.rows.ts';

/** What a request with a key needs to know. */
export interface KeyInUse {
  id: string;
  useId: string;
  userId: string;
  role: Role;
  totpEnabledAt: Date | null;
  scopes: ApiKeyScope[];
  expiresAt: Date | null;
}

/** The key of a secret, unless its owner is suspended. */
export async function keyInUse(em: EntityManager, secretHash: string): Promise<KeyInUse | undefined> {
  const { rows } = await sql<KeyInUse>`
    select api_key.id, api_key.use_id as "useId", api_key.user_id as "userId", account.role,
      account.totp_enabled_at as "totpEnabledAt", api_key.scopes, api_key.expires_at as "expiresAt"
    from api_key join account on account.id = api_key.user_id
    where api_key.secret_hash = ${secretHash} and not ${suspended}`.execute(database(em));
  return rows[0];
}

const keysFrom = (em: EntityManager) => database(em).selectFrom('api_key').select(apiKeyColumns);

/** The viewer's keys, newest first. */
export function keysOf(em: EntityManager, viewer: Viewer): Promise<ApiKeyRow[]> {
  return keysFrom(em).where(ownKeys(viewer)).orderBy('created_at', 'desc').orderBy('id', 'desc').execute();
}

export function keysByIds(em: EntityManager, viewer: Viewer, ids: readonly string[]): Promise<ApiKeyRow[]> {
  return keysFrom(em).where(isAnyOf('api_key.id', ids)).where(ownKeys(viewer)).execute();
}

export async function countKeys(em: EntityManager, userId: string): Promise<number> {
  const { total } = await database(em)
    .selectFrom('api_key')
    .select(rowTotal.as('total'))
    .where('user_id', '=', userId)
    .executeTakeFirstOrThrow();
  return total;
}
