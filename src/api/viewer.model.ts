import { registerEnumType } from 'type-graphql';
import { requestError } from './request-errors.model.ts';

export enum Role {
  USER = 'USER',
  ADMIN = 'ADMIN',
}
registerEnumType(Role, {
  name: 'Role',
  description: 'The permissions of a user. Each role includes the permissions of the roles before it.',
  valuesConfig: {
    USER: { description: 'Listens, keeps a library and sends messages.' },
    ADMIN: { description: 'Manages the catalog and moderates.' },
  },
});

/** The user who makes the request. */
export interface Viewer {
  id: string;
  /** As it is now. */
  role: Role;
  /** The device that the request came from. */
  sessionId: string;
  /** When the access token ends. */
  expiresAt: Date;
}

const ranks: Record<Role, number> = { [Role.USER]: 0, [Role.ADMIN]: 1 };

/** Whether a role may do what another one may. */
export function outranks(held: Role, requires: Role): boolean {
  return ranks[held] >= ranks[requires];
}

/** @throws FORBIDDEN where a role is less than what is needed. */
export function requireRank(held: Role, requires: Role): void {
  if (!outranks(held, requires)) throw requestError('FORBIDDEN', `This requires the role ${requires}.`);
}
