import { type UserFault, userFault } from '../api/user-errors.type.ts';
import type { User } from './user.entity.ts';
import { isSuspended } from './user.policy.ts';

/** @throws {UserFault} FORBIDDEN if the user is suspended: until when, and why. */
export function refuseSuspended(user: User): void {
  if (isSuspended(user)) throw suspendedFault(user);
}

function suspendedFault({ suspendedUntil, suspensionReason }: User): UserFault {
  const until = suspendedUntil ? ` until ${readable(suspendedUntil)}` : '';
  return userFault(
    'FORBIDDEN',
    `This account is suspended${until}${suspensionReason ? `: ${suspensionReason}` : '.'}`,
  );
}

/** As in "2026-12-01 09:30 UTC": a message is the same for everybody, wherever they are. */
function readable(time: Date): string {
  return `${time.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
