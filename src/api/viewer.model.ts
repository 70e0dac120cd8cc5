import { registerEnumType } from 'type-graphql';
import { ApiKeyScope, scopeSuffices } from './api-key-scope.model.ts';
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

/** What a user may not do until a second factor is on: what is for administrators, or anything. */
export type TotpDue = 'administration' | 'everything';

/** The user who makes the request. */
export interface Viewer {
  id: string;
  /** As of now. */
  role: Role;
  /** The device that made the request. */
  sessionId: string;
  /** When the access token expires. */
  expiresAt: Date;
  /** What has to wait until the user has turned on a second factor; `role` is `USER` until then. */
  totpDue?: TotpDue | null;
  /** What an API key allows, if one was sent instead of an access token; then `sessionId` is what stands for the key. */
  key?: KeyRights;
}

export interface KeyRights {
  id: string;
  scopes: readonly ApiKeyScope[];
  /** The role of its owner. That of the viewer is USER unless the key has the scope ADMIN. */
  ownerRole: Role;
}

/** The viewer with the rights of a user, as far as a key gives them. */
export function withStanding(viewer: Viewer, standing: { role: Role; totpDue: TotpDue | null }): Viewer {
  const { key } = viewer;
  if (!key) return { ...viewer, ...standing };
  const role = key.scopes.includes(ApiKeyScope.ADMIN) ? standing.role : Role.USER;
  return { ...viewer, role, totpDue: standing.totpDue, key: { ...key, ownerRole: standing.role } };
}

/** Whether a viewer administers the catalog: an administrator, unless an API key does not allow it. */
export function administersCatalog(viewer: Viewer | null): boolean {
  if (!viewer?.key) return viewer?.role === Role.ADMIN;
  const { scopes, ownerRole } = viewer.key;
  return ownerRole === Role.ADMIN && scopeSuffices(scopes, [ApiKeyScope.CATALOG]);
}

const ranks: Record<Role, number> = { [Role.USER]: 0, [Role.ADMIN]: 1 };

/** Whether a role includes the rights of another one. */
export function outranks(held: Role, requires: Role): boolean {
  return ranks[held] >= ranks[requires];
}

const totpMessages: Record<TotpDue, string> = {
  administration: 'Administrators of this server need a second factor: turn it on in your settings first.',
  everything: 'Users of this server need a second factor: turn it on first.',
};

/** @throws FORBIDDEN if the role is lower than required; with `TOTP_REQUIRED` in `extensions.reason` for a user who has to turn
 * on a second factor first. */
export function requireRank({ role, totpDue }: Pick<Viewer, 'role' | 'totpDue'>, requires: Role): void {
  if (totpDue !== 'everything' && outranks(role, requires)) return;
  if (!totpDue) throw requestError('FORBIDDEN', `This requires the role ${requires}.`);
  throw requestError('FORBIDDEN', totpMessages[totpDue], { reason: 'TOTP_REQUIRED' });
}
