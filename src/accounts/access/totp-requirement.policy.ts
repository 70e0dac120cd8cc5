import { Role, type TotpDue } from '../../api/viewer.model.ts';

/** Who needs a second factor. */
export type TotpRequirement = 'off' | 'admin' | 'all';

/** What a user may do at present. */
export interface Standing {
  role: Role;
  /** What has to wait until the user has turned on a second factor. */
  totpDue: TotpDue | null;
}

/** The rights of a user: an administrator without a second factor has those of a user where administrators need one, and nobody
 * without it has any where all need one. Every check of the role is about these, so that none can be forgotten. */
export function standingOf(
  { role, totpEnabledAt }: { role: Role; totpEnabledAt: Date | null },
  required: TotpRequirement,
): Standing {
  if (totpEnabledAt !== null || required === 'off') return { role, totpDue: null };
  if (required === 'all') return { role: Role.USER, totpDue: 'everything' };
  return role === Role.ADMIN ? { role: Role.USER, totpDue: 'administration' } : { role, totpDue: null };
}
