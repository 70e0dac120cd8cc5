import type { EntityManager } from '@mikro-orm/postgresql';
import type { Viewer } from '../../../api/viewer.model.ts';
import { database } from '../../../persistence/database.service.ts';
import { columns, type Row, rowKeys } from '../../../persistence/entity-row.model.ts';
import { isAnyOf } from '../../../persistence/sql-parts.queries.ts';
import { OidcIdentity } from './oidc-identity.entity.ts';

export type OidcIdentityRow = Row<OidcIdentity, 'issuer' | 'subject'>;

const shown = columns('oidc_identity', rowKeys(OidcIdentity, ['issuer', 'subject']));

/** Accounts elsewhere of these users, the oldest first. */
export function identitiesOf(em: EntityManager, userIds: readonly string[]): Promise<OidcIdentityRow[]> {
  return database(em)
    .selectFrom('oidc_identity')
    .select(shown)
    .where(isAnyOf('user_id', userIds))
    .orderBy('created_at')
    .orderBy('id')
    .execute();
}

/** Those of the viewer's own. */
export function identitiesByIds(
  em: EntityManager,
  viewer: Viewer,
  ids: readonly string[],
): Promise<OidcIdentityRow[]> {
  return database(em)
    .selectFrom('oidc_identity')
    .select(shown)
    .where(isAnyOf('id', ids))
    .where('user_id', '=', viewer.id)
    .execute();
}
