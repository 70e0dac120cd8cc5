import type { RequestContext } from '../api/request-context.service.ts';
import type { SignedIn } from './account.service.ts';
import type { AuthPayload } from './account.type.ts';

const name = 'tonearm_refresh';

export function readRefreshCookie({ client }: RequestContext): string | undefined {
  return client.cookies?.get(name);
}

export function clearRefreshCookie({ client }: RequestContext): void {
  client.cookies?.clear(name);
}

/** Signs the user in for the rest of the operation, and keeps the refresh token in the cookie where that is asked
 * for.
 * @returns the payload of a mutation that signs in; without the refresh token where the cookie holds it. */
export function completeSignIn(
  context: RequestContext,
  { user, pair }: SignedIn,
  cookie: boolean,
): Omit<AuthPayload, 'errors'> {
  const { sessionId, ...tokens } = pair;
  // Who has just signed in may see in the same answer what only they may see.
  context.signIn({ id: user.id, role: user.role, sessionId, expiresAt: pair.accessTokenExpiresAt });
  if (!cookie || !context.client.cookies) return { user, ...tokens };
  context.client.cookies.set(name, pair.refreshToken, pair.refreshTokenExpiresAt);
  return { user, ...tokens, refreshToken: null };
}
