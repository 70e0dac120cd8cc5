import type { Caller } from '../api/caller.service.ts';
import { UserErrorCode, UserFault } from '../api/user-errors.type.ts';
import { recordAlone } from '../audit/audit-log.writes.ts';
import { SuspendedFault } from './suspension.model.ts';
import type { User } from './user.entity.ts';

/** Why somebody could not sign in, as the audit log says it. */
export type Refusal =
  | 'suspended'
  | 'wrong address or password'
  | 'passkey'
  | 'challenge over'
  | 'address of another account'
  | 'not allowed';

/** Writes to the audit log that somebody could not sign in. The address is not written: people type passwords in its place.
 * @param user null if there is none with the address. */
export function recordRefusal(caller: Caller, user: Pick<User, 'id'> | null, reason: Refusal): Promise<void> {
  const target = user && { type: 'User', id: user.id };
  const changes = { reason: { after: reason } };
  return recordAlone(caller, { action: 'session.login_failed', actorId: null, target, changes });
}

/** Writes to the audit log if `signIn` is refused, and why.
 * @param user asked for afterwards, since it may take part of the work to know.
 * @param others the reasons by their codes; what is not among them is told elsewhere. A suspension always is one. */
export async function tellingRefusals<Value>(
  caller: Caller,
  user: () => Pick<User, 'id'> | null,
  signIn: Promise<Value>,
  others: Partial<Record<UserErrorCode, Refusal>> = {},
): Promise<Value> {
  try {
    return await signIn;
  } catch (error) {
    const reason = error instanceof UserFault ? reasonOf(error, others) : undefined;
    if (reason) await recordRefusal(caller, user(), reason);
    throw error;
  }
}

function reasonOf(fault: UserFault, others: Partial<Record<UserErrorCode, Refusal>>): Refusal | undefined {
  if (fault instanceof SuspendedFault) return 'suspended';
  return fault.errors.map(({ code }) => others[code]).find((reason) => reason !== undefined);
}
