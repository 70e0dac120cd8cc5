import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { Viewer } from '../../../api/viewer.model.ts';
import { database } from '../../../persistence/database.service.ts';
import type { Transaction } from '../../../persistence/transaction.service.ts';
import { ownKeys } from './api-key.policy.ts';
import { type ApiKeyRow, apiKeyColumns } from './api-key.rows.ts';

export type NewApiKey = Pick<ApiKeyRow, 'id' | 'userId' | 'name' | 'prefix' | 'scopes' | 'expiresAt'> & {
  secretHash: string;
  useId: string;
};

export function addKey({ em }: Transaction, key: NewApiKey): Promise<ApiKeyRow> {
  return database(em)
    .insertInto('api_key')
    .values({
      id: key.id,
      created_at: new Date(),
      user_id: key.userId,
      name: key.name,
      prefix: key.prefix,
      secret_hash: key.secretHash,
      use_id: key.useId,
      scopes: key.scopes,
      last_used_at: null,
      expires_at: key.expiresAt,
    })
    .returning(apiKeyColumns)
    .executeTakeFirstOrThrow();
}

/** @returns what stood for the deleted key; undefined if the viewer had none. */
export async function deleteKey(
  { em }: Transaction,
  viewer: Viewer,
  id: string,
): Promise<string | undefined> {
  const row = await database(em)
    .deleteFrom('api_key')
    .where('id', '=', id)
    .where(ownKeys(viewer))
    .returning('use_id as useId')
    .executeTakeFirst();
  return row?.useId;
}

/** Lets something else stand for each key of a user, whose present uses are to end.
 * @returns what stood for them. */
export async function renewUses({ em }: Transaction, userId: string): Promise<string[]> {
  const { rows } = await sql<{ useId: string }>`
    with held as (select id, use_id from api_key where user_id = ${userId} order by id for update)
    update api_key set use_id = gen_random_uuid() from held where api_key.id = held.id
    returning held.use_id as "useId"`.execute(database(em));
  return rows.map(({ useId }) => useId);
}

export interface KeyUse {
  keyId: string;
  at: Date;
}

/** Notes the last uses of keys. */
export async function noteUses(em: EntityManager, uses: readonly KeyUse[]): Promise<void> {
  await sql`
    update api_key set last_used_at = greatest(last_used_at, use.at)
    from unnest(${uses.map(({ keyId }) => keyId)}::uuid[], ${uses.map(({ at }) => at)}::timestamptz[]) as use (id, at)
    where api_key.id = use.id`.execute(database(em));
}

/** Days for which a key that has ended is still listed. */
const keptDays = 30;

export async function forgetKeys(em: EntityManager): Promise<void> {
  await sql`
    delete from api_key where expires_at < now() - make_interval(days => ${keptDays})`.execute(database(em));
}
