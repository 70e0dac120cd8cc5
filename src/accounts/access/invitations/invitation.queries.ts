import type { EntityManager } from '@mikro-orm/postgresql';
import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { keyset, type Page } from '../../../api/page.queries.ts';
import type { Role } from '../../../api/viewer.model.ts';
import { database } from '../../../persistence/database.service.ts';
import { isAnyOf, rowTotal } from '../../../persistence/sql-parts.queries.ts';
import type { Transaction } from '../../../persistence/transaction.service.ts';
import { suspended } from '../../user.policy.ts';
import { invitationOrder } from './invitation.orders.ts';
import { type InvitationRow, invitationColumns } from './invitation.rows.ts';

const invitationsFrom = (em: EntityManager) =>
  database(em).selectFrom('invitation').select(invitationColumns);

export function invitationsByIds(em: EntityManager, ids: readonly string[]): Promise<InvitationRow[]> {
  return invitationsFrom(em).where(isAnyOf('invitation.id', ids)).execute();
}

export function invitationsPage(em: EntityManager, page: Page): Promise<InvitationRow[]> {
  return keyset(invitationsFrom(em), invitationOrder, page).execute();
}

export async function countInvitations(em: EntityManager): Promise<number> {
  const { total } = await database(em)
    .selectFrom('invitation')
    .select(rowTotal.as('total'))
    .executeTakeFirstOrThrow();
  return total;
}

/** What somebody presents who wants to register. */
export interface PresentedInvitation {
  tokenHash: string;
  keyId: string;
  /** The address of the new account. */
  email: string;
}

/** One that makes an administrator is good for as long as the one who made it is an administrator. */
const isGood = sql<boolean>`used_at is null and expires_at > now()
  and (invitation.role = 'USER' or exists (
    select from account where account.id = created_by_id and account.role = 'ADMIN' and not ${suspended}))`;

function isOpen({ tokenHash, keyId, email }: PresentedInvitation): RawBuilder<SqlBool> {
  return sql`${isGood} and token_hash = ${tokenHash} and key_id = ${keyId}
    and (email is null or lower(email) = lower(${email}))`;
}

export async function isOpenInvitation(em: EntityManager, presented: PresentedInvitation): Promise<boolean> {
  const row = await database(em)
    .selectFrom('invitation')
    .select('id')
    .where(isOpen(presented))
    .executeTakeFirst();
  return row !== undefined;
}

/** An invitation that somebody is about to use. */
export interface TakenInvitation {
  id: string;
  role: Role;
}

/** The invitation, for nobody else until the transaction ends: of two who register with it at once, one finds it used. */
export function lockInvitation(
  transaction: Transaction,
  presented: PresentedInvitation,
): Promise<TakenInvitation | undefined> {
  return lockFirst(transaction, isOpen(presented));
}

/** The same for one that was mailed to an address, for whoever has shown that it is theirs. */
export function lockInvitationTo(
  transaction: Transaction,
  email: string,
): Promise<TakenInvitation | undefined> {
  return lockFirst(transaction, sql`${isGood} and lower(email) = lower(${email})`);
}

function lockFirst(
  { em }: Transaction,
  condition: RawBuilder<SqlBool>,
): Promise<TakenInvitation | undefined> {
  return database(em)
    .selectFrom('invitation')
    .select(['id', 'role'])
    .where(condition)
    .orderBy('created_at')
    .limit(1)
    .forUpdate()
    .executeTakeFirst();
}
