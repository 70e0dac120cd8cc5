import { requestError } from './request-errors.model.ts';
import { Role } from './viewer.model.ts';

const ranks: Record<Role, number> = { [Role.USER]: 0, [Role.ADMIN]: 1 };

/** Whether a role may do what another one may. */
export function outranks(held: Role, requires: Role): boolean {
  return ranks[held] >= ranks[requires];
}

/** @throws FORBIDDEN where a role is less than what is needed. */
export function requireRank(held: Role, requires: Role): void {
  if (!outranks(held, requires)) throw requestError('FORBIDDEN', `This requires the role ${requires}.`);
}
