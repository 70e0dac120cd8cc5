import type { Caller } from '../../api/caller.service.ts';
import type { Device } from '../../api/client.model.ts';
import { userFault } from '../../api/user-errors.type.ts';
import { type Transaction, transaction } from '../../persistence/transaction.service.ts';
import { lockedUser, type UserRow } from '../account.queries.ts';
import { openSession, type SignedIn, type SignInMethod } from '../session-lifecycle.service.ts';
import { tellingRefusals } from '../sign-in-refusals.service.ts';
import { refuseSuspended } from '../suspension.model.ts';
import { hashToken, makeEmailToken } from '../token.service.ts';
import { beginTry, tellingWrongCodes, useCode } from './factor-code.service.ts';
import { addChallenge, countTryOf, useChallenge } from './login-challenge.writes.ts';
import { findChallenge } from './second-factor.queries.ts';

/** Milliseconds that a challenge lasts. */
const lifetimeMs = 5 * 60_000;

/** A sign-in that waits for the second factor. */
export interface Challenged {
  challenge: { token: string; expiresAt: Date };
}

/** What comes of a right password, or of what replaces it. */
export type SignInOutcome = SignedIn | Challenged;

/** Signs a user in on a device, or answers a challenge to one who has a second factor. Call it with the account locked
 * against changes, so that a change of the password at the same time either is seen here or ends both.
 * @param method what came before the second factor, for the audit log.
 * @throws {UserFault} FORBIDDEN for a suspended user */
export async function openSessionOrChallenge(
  transaction: Transaction,
  caller: Caller,
  device: Device,
  user: UserRow,
  method: SignInMethod = 'password',
): Promise<SignInOutcome> {
  if (!user.totpEnabledAt)
    return { user, pair: await openSession(transaction, caller, device, user, method) };
  refuseSuspended(user);
  const { token, hash } = makeEmailToken();
  const expiresAt = new Date(Date.now() + lifetimeMs);
  await addChallenge(transaction, { hash, userId: user.id, expiresAt });
  return { challenge: { token, expiresAt } };
}

/** Signs in with the second factor.
 * @throws {UserFault} INVALID_CREDENTIALS, EXPIRED for a challenge that is over or had five tries, FORBIDDEN for a suspended
 * user
 * @throws RATE_LIMITED after too many codes for this account. */
export async function completeLogin(
  caller: Caller,
  device: Device,
  given: { challenge: string; code: string },
): Promise<SignedIn> {
  const hash = hashToken(given.challenge);
  const challenge = await findChallenge(caller.em, hash);
  if (!challenge) throw unknownChallenge();
  if (challenge.expiresAt <= new Date()) throw overChallenge();
  const { userId } = challenge;
  const signedIn = tellingWrongCodes(
    caller,
    userId,
    answerChallenge(caller, device, { userId, hash, code: given.code }),
  );
  return tellingRefusals(caller, () => ({ id: userId }), signedIn, { EXPIRED: 'challenge over' });
}

async function answerChallenge(
  caller: Caller,
  device: Device,
  { userId, hash, code }: { userId: string; hash: string; code: string },
): Promise<SignedIn> {
  await beginTry(caller, userId);
  if (!(await countTryOf(caller.em, hash))) throw overChallenge();
  return transaction(caller.em, async (transaction) => {
    const user = await lockedUser(transaction, userId);
    if (!user || !(await useChallenge(transaction, hash))) throw unknownChallenge();
    if (!(await useCode(transaction, caller, userId, code))) throw wrongCode('input.code');
    return { user, pair: await openSession(transaction, caller, device, user, 'second factor') };
  });
}

const unknownChallenge = () =>
  userFault('INVALID_CREDENTIALS', 'This sign-in is no longer valid; sign in again.', 'input.challenge');

const overChallenge = () =>
  userFault('EXPIRED', 'This sign-in has expired or had too many tries; sign in again.', 'input.challenge');

/** Says the same of a wrong code and one that was used. */
export const wrongCode = (field: string) =>
  userFault('INVALID_CREDENTIALS', 'The code is wrong or has been used; wait for the next one.', field);
