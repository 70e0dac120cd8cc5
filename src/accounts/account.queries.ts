import type { EntityManager } from '@mikro-orm/postgresql';
import { type Expression, type RawBuilder, type SqlBool, sql } from 'kysely';
import { type KeysetOrder, sortValues } from '../api/cursor.model.ts';
import { keyset, type Page } from '../api/page.queries.ts';
import { Role, type Viewer } from '../api/viewer.model.ts';
import { type Database, database } from '../persistence/database.service.ts';
import { columns, type Row, rowKeys } from '../persistence/entity-row.model.ts';
import { keptRows } from '../persistence/prepared.queries.ts';
import { countRows } from '../persistence/row-count.queries.ts';
import { type SharedRead, sharedRows } from '../persistence/shared-reads.queries.ts';
import { isAnyOf, rowTotal } from '../persistence/sql-parts.queries.ts';
import { textContainsAny, textEquals } from '../persistence/text-search.queries.ts';
import type { Transaction } from '../persistence/transaction.service.ts';
import { unblocked } from './blocks/block.policy.ts';
import { isInBlocks } from './blocks/block.queries.ts';
import { Session } from './session.entity.ts';
import { visibleSessions } from './session.policy.ts';
import { User } from './user.entity.ts';
import { suspended } from './user.policy.ts';

// All reads of the accounts' tables are in this file.

const unread = ['passwordHash', 'roleChangedAt'] as const;

export type UserRow = Row<User, (typeof unread)[number]> & {
  /** Whether the user has blocked anybody or is blocked by anybody; undefined if it was not read. */
  inBlocks?: boolean;
};
export type SessionRow = Row<Session>;

const userColumns = columns('account', rowKeys(User, unread));
export const sessionColumns = columns('session', rowKeys(Session));

export interface UserConditions {
  /** Part of the name, ignoring case. */
  search: string | null;
  /** Whether `search` also matches addresses. */
  emails: boolean;
  role: Role | null;
  /** The user to leave out. */
  except: string | null;
  /** Whether suspended users are among them. */
  withSuspended: boolean;
  /** The viewer, for whom those are left out with whom there is a block; null for one who sees all. */
  unblockedFor: string | null;
}

/** The columns of `UserRow`, of the table `account`. */
export const userSelection = [...userColumns, isInBlocks.as('inBlocks')] as const;

const usersFrom = (db: Database) => db.selectFrom('account').select(userSelection);

export const userOrder: KeysetOrder<UserRow> = {
  name: 'FULL_NAME',
  column: 'account.full_name',
  id: 'account.id',
  direction: 'asc',
  value: (user) => user.fullName,
  schema: sortValues.text,
};

const readUsers: SharedRead<UserRow> = {
  name: 'users by ids',
  build: (db, { keys }) => usersFrom(db).where(isAnyOf('account.id', keys)),
  keyOf: ({ id }) => id,
};

export function usersByIds(em: EntityManager, ids: readonly string[]): Promise<UserRow[]> {
  return sharedRows(em, readUsers, ids);
}

export function usersPage(em: EntityManager, conditions: UserConditions, page: Page): Promise<UserRow[]> {
  const users = usersFrom(database(em)).where((where) => where.and(toSql(conditions)));
  const found = keyset(users, userOrder, page);
  // How these are found depends on the text, and on how many have the role.
  return conditions.search || conditions.role ? found.execute() : keptRows(em, 'users', found);
}

/** Without a search, the number comes from counters: administrators and suspended users are few, and all others are the
 * rest. */
export async function countUsers(em: EntityManager, conditions: UserConditions): Promise<number> {
  const { search, role, except, withSuspended, unblockedFor } = conditions;
  if (!search && !except && role !== Role.ADMIN) {
    const all = await countRows(em, 'account');
    const ofRole = role ? all - (await countAdministrators(em)) : all;
    const listed = withSuspended ? ofRole : ofRole - (await countSuspended(em, role));
    return unblockedFor ? listed - (await countBlockedWith(em, unblockedFor, conditions)) : listed;
  }
  const { total } = await database(em)
    .selectFrom('account')
    .select(rowTotal.as('total'))
    .where((where) => where.and(toSql(conditions, true)))
    .executeTakeFirstOrThrow();
  return total;
}

/** Users of a list with whom there is a block. */
async function countBlockedWith(
  em: EntityManager,
  userId: string,
  { role, withSuspended }: Pick<UserConditions, 'role' | 'withSuspended'>,
): Promise<number> {
  const { rows } = await sql<{ total: number }>`
    select ${rowTotal} as total from account
    where id in (
      select blocked_id from user_block where blocker_id = ${userId}
      union select blocker_id from user_block where blocked_id = ${userId}
    ) and (${role}::text is null or role = ${role})
      and (${withSuspended} or not ${suspended})`.execute(database(em));
  return rows[0]?.total ?? 0;
}

function toSql(
  { search, emails, role, except, withSuspended, unblockedFor }: UserConditions,
  every = false,
): Expression<SqlBool>[] {
  const conditions: Expression<SqlBool>[] = [];
  if (search) {
    const name = textContainsAny('account.full_name', search, every);
    const email = textContainsAny('account.email', search, every);
    conditions.push(emails ? sql`(${name} or ${email})` : name);
  }
  if (role) conditions.push(sql`account.role = ${role}`);
  if (except) conditions.push(sql`account.id <> ${except}`);
  if (!withSuspended) conditions.push(sql`not ${suspended}`);
  if (unblockedFor) conditions.push(unblocked(sql`${unblockedFor}::uuid`, sql.ref('account.id')));
  return conditions;
}

/** By address, ignoring case. */
export async function findUserIdByEmail(em: EntityManager, email: string): Promise<string | undefined> {
  return (await credentialsByEmail(em, email))?.id;
}

/** What a password is compared with. */
export type Credentials = Pick<User, 'id' | 'passwordHash'>;

/** By address, ignoring case. */
export async function credentialsByEmail(em: EntityManager, email: string): Promise<Credentials | undefined> {
  const accounts = database(em)
    .selectFrom('account')
    .select(['id', 'password_hash as passwordHash'])
    .where(textEquals('email', email));
  const [row] = await keptRows(em, 'credentials by address', accounts);
  return row;
}

/** A user who signs in: locked, so that nobody changes or deletes the account until the transaction ends. */
export async function lockedUser(
  { em }: Transaction,
  id: string,
): Promise<(UserRow & Credentials) | undefined> {
  const accounts = database(em)
    .selectFrom('account')
    .select([...userColumns, 'password_hash as passwordHash'])
    .where('id', '=', id)
    .forShare();
  const [row] = await keptRows(em, 'a user who signs in', accounts);
  return row;
}

export function countAdministrators(em: EntityManager): Promise<number> {
  return countAccounts(em, sql`role = 'ADMIN'`);
}

/** Administrators who can sign in. */
export function countActiveAdministrators(em: EntityManager): Promise<number> {
  return countAccounts(em, sql`role = 'ADMIN' and not ${suspended}`);
}

function countSuspended(em: EntityManager, role: Role | null): Promise<number> {
  const ofRole = role ? sql`role = ${role}` : sql`true`;
  return countAccounts(em, sql`${suspended} and ${ofRole}`);
}

async function countAccounts(em: EntityManager, condition: RawBuilder<SqlBool>): Promise<number> {
  const { total } = await database(em)
    .selectFrom('account')
    .select(rowTotal.as('total'))
    .where(condition)
    .executeTakeFirstOrThrow();
  return total;
}

/** Unexpired sessions, the latest used first. */
export function sessionsOfUsers(
  em: EntityManager,
  userIds: readonly string[],
  atMost: number,
): Promise<SessionRow[]> {
  const sessions = database(em)
    .selectFrom('session')
    .select(sessionColumns)
    .where(isAnyOf('user_id', userIds))
    .where('expires_at', '>', sql<Date>`now()`)
    .orderBy('last_used_at', 'desc')
    .orderBy('id', 'desc')
    .limit(sql.lit(atMost));
  return keptRows(em, 'sessions of users', sessions);
}

/** Unexpired sessions that the viewer may see. */
export function sessionsByIds(
  em: EntityManager,
  viewer: Viewer,
  ids: readonly string[],
): Promise<SessionRow[]> {
  return database(em)
    .selectFrom('session')
    .select(sessionColumns)
    .where(isAnyOf('session.id', ids))
    .where(visibleSessions(viewer))
    .where('expires_at', '>', sql<Date>`now()`)
    .execute();
}

/** Ended sessions whose access tokens may still be valid. */
export async function currentRevocations(em: EntityManager) {
  return database(em)
    .selectFrom('session_revocation')
    .select(['session_id as sessionId', 'expires_at as expiresAt'])
    .where('expires_at', '>', sql<Date>`now()`)
    .execute();
}

/** Users whose role changed while access tokens with the old one may still be valid. */
export async function recentRoles(em: EntityManager, since: Date) {
  return selectRights(em).where('role_changed_at', '>', since).execute();
}

/** Administrators without a second factor: their access tokens may be from a time when they needed none. */
export async function administratorsWithoutTotp(em: EntityManager) {
  return selectRights(em).where('role', '=', Role.ADMIN).where('totp_enabled_at', 'is', null).execute();
}

/** What the rights of a user depend on, which cannot change until the transaction ends; undefined if the user does not
 * exist or is suspended. */
export function lockedRights({ em }: Transaction, userId: string) {
  return selectRights(em)
    .where('id', '=', userId)
    .where(sql<boolean>`not ${suspended}`)
    .forShare()
    .executeTakeFirst();
}

function selectRights(em: EntityManager) {
  return database(em)
    .selectFrom('account')
    .select(['id as userId', 'role', 'totp_enabled_at as totpEnabledAt', 'role_changed_at as changedAt']);
}
