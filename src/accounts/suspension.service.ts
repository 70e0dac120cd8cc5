import type { Caller } from '../api/caller.service.ts';
import { userFault } from '../api/user-errors.type.ts';
import { lengthComplaint, tidy, Validation } from '../api/validation.checks.ts';
import { changesBetween } from '../audit/audit-actions.model.ts';
import { record } from '../audit/audit-log.writes.ts';
import { type Transaction, transaction } from '../persistence/transaction.service.ts';
import { endKeyUses } from './access/api-keys/api-key.service.ts';
import { endSessionsOf } from './session-lifecycle.service.ts';
import type { User } from './user.entity.ts';
import { isSuspended } from './user.policy.ts';
import { findForChange, keepAnAdministrator } from './user.service.ts';

const longestReason = 500;

export interface SuspensionArguments {
  /** Null for good. */
  until: Date | null;
  /** Told to the user at sign-in. */
  reason: string | null;
}

/** Ends all sessions of a user at once, on every process, and keeps the user out.
 * @throws {UserFault} NOT_FOUND, CONFLICT for the last administrator, INVALID for the viewer and for invalid values */
export function suspendUser(caller: Caller, userId: string, given: SuspensionArguments): Promise<User> {
  const { until, reason } = checkSuspension(given);
  return transaction(caller.em, async (transaction) => {
    const { em } = transaction;
    const user = await findForChange(transaction, userId, 'userId');
    await keepAnAdministrator(em, user);
    if (user.id === caller.signedIn.id) throw userFault('INVALID', 'You cannot suspend yourself.', 'userId');
    const before = stateOf(user);
    Object.assign(user, { suspendedAt: new Date(), suspendedUntil: until, suspensionReason: reason });
    await em.flush();
    await endSessionsOf(transaction, caller, user.id);
    await endKeyUses(transaction, caller, user.id);
    await recordSuspension(transaction, caller, 'user.suspend', user, before);
    return user;
  });
}

/** Ends a suspension. The user has to sign in again.
 * @throws {UserFault} NOT_FOUND */
export function reinstateUser(caller: Caller, userId: string): Promise<User> {
  return transaction(caller.em, async (transaction) => {
    const { em } = transaction;
    const user = await findForChange(transaction, userId, 'userId');
    const before = stateOf(user);
    Object.assign(user, { suspendedAt: null, suspendedUntil: null, suspensionReason: null });
    await em.flush();
    await recordSuspension(transaction, caller, 'user.reinstate', user, before);
    return user;
  });
}

/** As the API shows it. */
function stateOf({ suspendedUntil, suspensionReason, ...user }: User) {
  return { suspended: isSuspended({ ...user, suspendedUntil }), suspendedUntil, suspensionReason };
}

function recordSuspension(
  transaction: Transaction,
  caller: Caller,
  action: 'user.suspend' | 'user.reinstate',
  user: User,
  before: ReturnType<typeof stateOf>,
): Promise<void> {
  const changes = changesBetween(before, stateOf(user));
  return record(transaction, caller, { action, target: { type: 'User', id: user.id }, changes });
}

function checkSuspension({ until, reason: given }: SuspensionArguments): SuspensionArguments {
  const reason = tidy(given ?? '') || null;
  const validation = new Validation();
  if (until && until.getTime() <= Date.now())
    validation.check('until', 'Give a time in the future, or none to suspend for good.');
  validation.check('reason', lengthComplaint('the reason', reason ?? '', longestReason));
  validation.finish();
  return { until, reason };
}
