import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { Viewer } from '../../../api/viewer.model.ts';
import { database } from '../../../persistence/database.service.ts';
import { columns, type Row, rowKeys } from '../../../persistence/entity-row.model.ts';
import { keptRows } from '../../../persistence/prepared.queries.ts';
import { isAnyOf } from '../../../persistence/sql-parts.queries.ts';
import { Passkey } from './passkey.entity.ts';
import { ownPasskeys } from './passkey.policy.ts';

export type PasskeyRow = Row<Passkey>;

const selection = columns('passkey', rowKeys(Passkey));

export function passkeysOfUsers(
  em: EntityManager,
  userIds: readonly string[],
  atMost: number,
): Promise<PasskeyRow[]> {
  const passkeys = database(em)
    .selectFrom('passkey')
    .select(selection)
    .where(isAnyOf('user_id', userIds))
    .orderBy('created_at')
    .orderBy('id')
    .limit(sql.lit(atMost));
  return keptRows(em, 'passkeys of users', passkeys);
}

export function passkeysByIds(
  em: EntityManager,
  viewer: Viewer,
  ids: readonly string[],
): Promise<PasskeyRow[]> {
  return database(em)
    .selectFrom('passkey')
    .select(selection)
    .where(isAnyOf('passkey.id', ids))
    .where(ownPasskeys(viewer))
    .execute();
}

/** By the name that the authenticator gave it. */
export function passkeyOf(em: EntityManager, credentialId: string): Promise<PasskeyRow | undefined> {
  return database(em)
    .selectFrom('passkey')
    .select(selection)
    .where('credential_id', '=', credentialId)
    .executeTakeFirst();
}
