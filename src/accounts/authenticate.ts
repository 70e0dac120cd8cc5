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
  return currentViewer(revocations, { id: userId, sessionId, expiresAt, role });
}

/** The viewer as of now, for what outlasts one request.
 * @param viewer as of when the token was read.
 * @throws UNAUTHENTICATED with `extensions.reason` when the session or the token is over. */
export function currentViewer(revocations: AccountTools['revocations'], viewer: Viewer): Viewer {
  if (revocations.isRevoked(viewer.sessionId)) throw tokenError('REVOKED', 'This session was signed out');
  if (viewer.expiresAt <= new Date()) throw tokenError('EXPIRED', 'The access token has expired');
  return { ...viewer, role: revocations.roleOf(viewer.id, viewer.role) };
}
