import type { RequestContext } from '../api/request-context.service.ts';
import type { SignedIn } from './account.service.ts';
import type { AuthPayload } from './account-payloads.type.ts';

const name = 'tonearm_refresh';

export function readRefreshCookie({ client }: RequestContext): string | undefined {
  return client.cookies?.get(name);
}

export function clearRefreshCookie({ client }: RequestContext): void {
  client.cookies?.clear(name);
}

/** What a client gets that signed in: with the refresh token, or with the cookie that holds it. */
export function authPayload(
  context: RequestContext,
  { user, pair }: SignedIn,
  cookie: boolean,
): Omit<AuthPayload, 'errors'> {
  const { sessionId, ...tokens } = pair;
  // Who has just signed in may see in the same answer what only they may see.
  context.viewer = { id: user.id, role: user.role, sessionId, expiresAt: pair.accessTokenExpiresAt };
  if (!cookie || !context.client.cookies) return { user, ...tokens };
  context.client.cookies.set(name, pair.refreshToken, pair.refreshTokenExpiresAt);
  return { user, ...tokens, refreshToken: null };
}
