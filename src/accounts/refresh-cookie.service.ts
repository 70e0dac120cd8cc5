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

/** Signs the user in for the rest of the operation, and stores the refresh token in the cookie if requested.
 * @returns the payload of a mutation that signs in; without the refresh token if the cookie contains it. */
export function completeSignIn(
  context: RequestContext,
  { user, pair }: SignedIn,
  cookie: boolean,
): Omit<AuthPayload, 'errors'> {
  const { sessionId, ...tokens } = pair;
  // A user who has just signed in may see private fields in the same answer.
  context.signIn({ id: user.id, role: user.role, sessionId, expiresAt: pair.accessTokenExpiresAt });
  if (!cookie || !context.client.cookies) return { user, ...tokens };
  context.client.cookies.set(name, pair.refreshToken, pair.refreshTokenExpiresAt);
  return { user, ...tokens, refreshToken: null };
}
