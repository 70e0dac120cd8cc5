import { UserErrorCode, UserFault } from '../api/user-errors.type.ts';
import type { UserRow } from './account.queries.ts';
import { isSuspended } from './user.policy.ts';

/** FORBIDDEN for a suspended user: until when, and why. */
export class SuspendedFault extends UserFault {
  constructor({ suspendedUntil, suspensionReason }: UserRow) {
    const until = suspendedUntil ? ` until ${readable(suspendedUntil)}` : '';
    const message = `This account is suspended${until}${suspensionReason ? `: ${suspensionReason}` : '.'}`;
    super([{ code: UserErrorCode.FORBIDDEN, message, field: null }]);
  }
}

/** @throws {UserFault} FORBIDDEN if the user is suspended: until when, and why. */
export function refuseSuspended(user: UserRow): void {
  if (isSuspended(user)) throw new SuspendedFault(user);
}

/** As in "2026-12-01 09:30 UTC": a message is the same for everybody, wherever they are. */
function readable(time: Date): string {
  return `${time.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
