import type { RequestContext } from '../api/request-context.service.ts';
import type { SignInOutcome } from './access/login-challenge.service.ts';
import { standingOf } from './access/totp-requirement.policy.ts';
import type { AuthPayload } from './account.type.ts';
import { accountServices } from './account-services.key.ts';

const name = 'tonearm_refresh';

export function readRefreshCookie({ client }: RequestContext): string | undefined {
  return client.cookies?.get(name);
}

export function clearRefreshCookie({ client }: RequestContext): void {
  client.cookies?.clear(name);
}

/** Signs the user in for the rest of the operation, unless a challenge has to be answered first, and stores the refresh token in the cookie if requested.
 * @returns the payload of a mutation that signs in; without the refresh token if the cookie contains it. */
export function completeSignIn(
  context: RequestContext,
  outcome: SignInOutcome,
  cookie: boolean,
): Omit<AuthPayload, 'errors'> {
  if ('challenge' in outcome) return outcome;
  const { user, pair } = outcome;
  const { sessionId, ...tokens } = pair;
  // A user who has just signed in may see private fields in the same answer.
  const standing = standingOf(user, context.service(accountServices).totp.required);
  context.signIn({ ...standing, id: user.id, sessionId, expiresAt: pair.accessTokenExpiresAt });
  if (!cookie || !context.client.cookies) return { user, ...tokens };
  context.client.cookies.set(name, pair.refreshToken, pair.refreshTokenExpiresAt);
  return { user, ...tokens, refreshToken: null };
}
