import { GraphQLError } from 'graphql';
import type { Caller, Identity } from '../api/caller.service.ts';
import { type Role, requireRank, type Viewer, withStanding } from '../api/viewer.model.ts';
import type { Transaction } from '../persistence/transaction.service.ts';
import { standingOf } from './access/totp-requirement.policy.ts';
import { lockedRights } from './account.queries.ts';
import { type AccountServices, accountServices } from './account-services.key.ts';
import { tokenError } from './token.service.ts';

const keyEnded = 'This API key has been revoked, or its owner suspended.';

type TokenServices = Pick<AccountServices, 'tokens' | 'revocations'>;
type KeyServices = Pick<AccountServices, 'keys' | 'revocations'>;

/** Like `authenticate`, except that a request with a refused token has no viewer. Only fields that need a viewer
 * report it; a client with an old token can still sign in, and read public fields. */
export function identify(services: TokenServices, authorization: string | undefined): Identity {
  try {
    return { viewer: authenticate(services, authorization), refusal: null };
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    return { viewer: null, refusal: error };
  }
}

/** Identifies the viewer from the header `Authorization`, or from its equivalent in a WebSocket.
 * @param remember whether the token is likely to be sent again.
 * @returns null without a token.
 * @throws UNAUTHENTICATED with `extensions.reason` for a refused token. */
export function authenticate(
  { tokens, revocations }: TokenServices,
  authorization: string | undefined,
  remember = true,
): Viewer | null {
  if (authorization === undefined) return null;
  const token = /^Bearer +(\S+)$/i.exec(authorization)?.[1];
  if (!token) throw tokenError('INVALID', 'Send the header "Authorization: Bearer" with an access token.');
  const { userId, sessionId, role, totpDue, expiresAt } = tokens.readAccessToken(token, remember);
  return currentViewer(revocations, { id: userId, sessionId, expiresAt, role, totpDue });
}

/** The same for an API key, which may have to be looked up.
 * @throws UNAUTHENTICATED with `extensions.reason` for a refused key
 * @throws RATE_LIMITED, SERVICE_UNAVAILABLE */
export async function authenticateKey({ keys, revocations }: KeyServices, secret: string): Promise<Viewer> {
  return currentViewer(revocations, await keys.viewerOf(secret));
}

/** Like `authenticateKey`, except that a request with a refused key has no viewer. */
export async function identifyKey(services: KeyServices, secret: string): Promise<Identity> {
  try {
    return { viewer: await authenticateKey(services, secret), refusal: null };
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    return { viewer: null, refusal: error };
  }
}

/** The present state of the viewer, for work that outlasts a request.
 * @param viewer as of when the token was read.
 * @throws UNAUTHENTICATED with `extensions.reason` if the session has ended or the token expired. */
export function currentViewer(revocations: AccountServices['revocations'], viewer: Viewer): Viewer {
  const { viewer: present, refusal } = identifyAgain(revocations, viewer);
  if (!present) throw refusal;
  if (viewer.expiresAt.getTime() <= Date.now()) throw tokenError('EXPIRED', 'The access token has expired.');
  return present;
}

/** The present state of the viewer, within a long request. An expiry of the token during the request does not
 * count. */
export function identifyAgain(revocations: AccountServices['revocations'], viewer: Viewer): Identity {
  if (revocations.isRevoked(viewer.sessionId))
    return {
      viewer: null,
      refusal: tokenError('REVOKED', viewer.key ? keyEnded : 'This session has been signed out.'),
    };
  const role = viewer.key?.ownerRole ?? viewer.role;
  const standing = revocations.standingOf({ id: viewer.id, role, totpDue: viewer.totpDue ?? null });
  const same = standing.role === role && standing.totpDue === (viewer.totpDue ?? null);
  return { viewer: same ? viewer : withStanding(viewer, standing), refusal: null };
}

/** Checks again that the viewer is signed in and has a role, for a change that had to wait for a file, or for its
 * turn. Neither changes until the transaction ends. Call it after all other locks, as when a profile is changed.
 * @throws UNAUTHENTICATED, FORBIDDEN */
export async function checkViewerAgain(
  transaction: Transaction,
  caller: Caller,
  requires: Role,
): Promise<void> {
  const rights = await lockedRights(transaction, caller.signedIn.id);
  if (!rights) throw tokenError('REVOKED', 'This account has been deleted or suspended.');
  requireRank(standingOf(rights, caller.service(accountServices).totp.required), requires);
}
