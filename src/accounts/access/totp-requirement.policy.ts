import { Role } from '../../api/viewer.model.ts';

/** What a user may do at present. */
export interface Standing {
  role: Role;
  /** Whether the user is an administrator who has to turn on a second factor first. */
  totpDue: boolean;
}

/** The rights of a user: an administrator without a second factor has those of a user where administrators need one. Every
 * check of the role is about these, so that none can be forgotten.
 * @param required whether administrators need a second factor. */
export function standingOf(
  { role, totpEnabledAt }: { role: Role; totpEnabledAt: Date | null },
  required: boolean,
): Standing {
  const totpDue = required && role === Role.ADMIN && totpEnabledAt === null;
  return { role: totpDue ? Role.USER : role, totpDue };
}
