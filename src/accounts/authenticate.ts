import type { Viewer } from '../shared/viewer.ts';
import type { AccountTools } from './account.tools.ts';
import { tokenError } from './tokens.ts';

/** Finds out who the header `Authorization` (or what a WebSocket says in its place) speaks for.
 * @returns null where there is none.
 * @throws UNAUTHENTICATED with `extensions.reason` for a token that is not taken. */
export function authenticate(
  { tokens, revocations }: Pick<AccountTools, 'tokens' | 'revocations'>,
  authorization: string | undefined,
): Viewer | null {
  if (authorization === undefined) return null;
  const token = /^Bearer +(\S+)$/i.exec(authorization)?.[1];
  if (!token) throw tokenError('INVALID', 'Expected "Bearer" and an access token');
  const { userId, sessionId, role, expiresAt } = tokens.readAccessToken(token);
  if (revocations.isRevoked(sessionId)) throw tokenError('REVOKED', 'This session was signed out');
  return { id: userId, sessionId, expiresAt, role: revocations.roleOf(userId, role) };
}
