import { type EntityManager, LockMode } from '@mikro-orm/postgresql';
import { requireScope } from '../api/api-key-scope.model.ts';
import { laterThan } from '../api/base.entity.ts';
import type { Caller } from '../api/caller.service.ts';
import { type Connection, toConnection } from '../api/connection.type.ts';
import { type PageArguments, parsePage } from '../api/page.queries.ts';
import { userFault } from '../api/user-errors.type.ts';
import { tidy } from '../api/validation.checks.ts';
import { Role } from '../api/viewer.model.ts';
import { auditTasks } from '../audit/audit.jobs.ts';
import { eraseFromAudit, record } from '../audit/audit-log.writes.ts';
import { enqueue } from '../jobs/job-queue.writes.ts';
import { takeTurns } from '../persistence/advisory-lock.queries.ts';
import { retryDeadlocks } from '../persistence/collision-retry.service.ts';
import { type Transaction, transaction } from '../persistence/transaction.service.ts';
import { endKeyUses } from './access/api-keys/api-key.service.ts';
import { standingOf } from './access/totp-requirement.policy.ts';
import {
  countActiveAdministrators,
  countUsers,
  type UserRow,
  userOrder,
  usersPage,
} from './account.queries.ts';
import { accountServices } from './account-services.key.ts';
import { seesBlocked } from './blocks/block.policy.ts';
import { endSessionsOf } from './session-lifecycle.service.ts';
import { User } from './user.entity.ts';
import { isSuspended, maySeeAllAddresses, maySeeSuspended } from './user.policy.ts';

export interface UsersArguments extends PageArguments {
  search?: string | null;
  role?: Role | null;
  includeViewer: boolean;
}

export async function listUsers(caller: Caller, given: UsersArguments): Promise<Connection<UserRow>> {
  const viewer = caller.signedIn;
  const page = parsePage(given, userOrder);
  const conditions = {
    search: given.search ? tidy(given.search) : null,
    emails: maySeeAllAddresses(viewer),
    role: given.role ?? null,
    except: given.includeViewer ? null : viewer.id,
    withSuspended: maySeeSuspended(viewer),
    unblockedFor: seesBlocked(viewer) ? null : viewer.id,
  };
  const rows = await usersPage(caller.em, conditions, page);
  return toConnection(rows, page, userOrder, async () => {
    if (conditions.search) return countUsers(caller.em, conditions);
    const leftOut = !given.includeViewer && (!given.role || given.role === viewer.role) ? 1 : 0;
    return (await countUsers(caller.em, { ...conditions, except: null })) - leftOut;
  });
}

/** @throws {UserFault} NOT_FOUND, CONFLICT for the last administrator */
export function setUserRole(caller: Caller, userId: string, role: Role): Promise<User> {
  return transaction(caller.em, async (transaction) => {
    const { em } = transaction;
    const user = await findForChange(transaction, userId, 'userId');
    if (user.role === role) return user;
    if (role !== Role.ADMIN) await keepAnAdministrator(em, user);
    await giveRole(transaction, caller, user, { role, actorId: caller.signedIn.id });
    return user;
  });
}

/** Gives a user another role, effective immediately, on every process. Call it with the account locked.
 * @param change the role, and who gives it. */
export async function giveRole(
  transaction: Transaction,
  caller: Caller,
  user: User,
  { role, actorId }: { role: Role; actorId: string },
): Promise<void> {
  const { revocations, totp } = caller.service(accountServices);
  const before = user.role;
  user.role = role;
  const since = laterThan(user.roleChangedAt ?? new Date(0));
  user.roleChangedAt = since;
  await transaction.em.flush();
  await revocations.announceStanding(transaction, user.id, standingOf(user, totp.required), since);
  await record(transaction, caller, {
    action: 'user.role',
    actorId,
    target: { type: 'User', id: user.id },
    changes: { role: { before, after: role } },
  });
}

/** Deletes an account. Its sessions end at once, and its data is deleted as the foreign keys say.
 * @throws {UserFault} NOT_FOUND, CONFLICT for the last administrator */
export function deleteUser(caller: Caller, id: string): Promise<string> {
  // The account itself is not for keys.
  if (caller.viewer?.key && caller.viewer.id === id) requireScope(caller.viewer.key.scopes, []);
  const run = async (transaction: Transaction) => {
    const { em } = transaction;
    const user = await findForChange(transaction, id, 'id');
    await keepAnAdministrator(em, user);
    await endSessionsOf(transaction, caller, user.id);
    await endKeyUses(transaction, caller, user.id);
    await caller.service(accountServices).beforeDeletion(transaction, user.id);
    await record(transaction, caller, { action: 'user.delete', target: { type: 'User', id: user.id } });
    em.remove(user);
    await em.flush();
    if (await eraseFromAudit(transaction, user.id)) await enqueue(em, auditTasks.erase, { userId: user.id });
    return id;
  };
  // Some of what goes with an account is locked by its users in orders of their own.
  return retryDeadlocks(() => transaction(caller.em, run));
}

/** Serializes changes of administrators, so that two cannot remove each other.
 * @throws {UserFault} NOT_FOUND at `field` */
export async function findForChange(transaction: Transaction, id: string, field: string): Promise<User> {
  const { em } = transaction;
  await takeTurns(transaction, 'administrators');
  // Locked, so that nobody signs in to the account while it is deleted.
  const user = await em.findOne(User, id, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!user) throw userFault('NOT_FOUND', 'User not found.', field);
  return user;
}

/** Call before an administrator is removed, demoted or suspended.
 * @throws {UserFault} CONFLICT for the last one who can sign in */
export async function keepAnAdministrator(em: EntityManager, user: User): Promise<void> {
  if (user.role === Role.ADMIN && !isSuspended(user) && (await countActiveAdministrators(em)) <= 1) {
    throw userFault('CONFLICT', 'The last administrator has to stay one: make somebody else one first');
  }
}
