import { LockMode } from '@mikro-orm/postgresql';
import { stringify } from 'uuid';
import type { RequestContext } from '../../../api/request-context.service.ts';
import { userFault } from '../../../api/user-errors.type.ts';
import { transaction } from '../../../persistence/transaction.service.ts';
import { lockedUser } from '../../account.queries.ts';
import { findViewer } from '../../account.service.ts';
import { accountServices } from '../../account-services.key.ts';
import { openSession, type SignedIn } from '../../session-lifecycle.service.ts';
import { recordRefusal, tellingRefusals } from '../../sign-in-refusals.service.ts';
import { hashToken } from '../../token.service.ts';
import { readAuthentication } from './credential.checks.ts';
import { type PasskeyRow, passkeyOf } from './passkey.queries.ts';
import { challengeMs } from './passkey.service.ts';
import { addPasskeyChallenge, countUse, usePasskeyChallenge } from './passkey.writes.ts';
import { relyingParty } from './passkey-services.model.ts';
import { webAuthn } from './web-authn.client.ts';

/** What the browser needs to sign in with a passkey of anybody's: it does not tell whether an account has any. */
export async function beginPasskeyLogin(context: RequestContext): Promise<object> {
  const { passkeys } = context.service(accountServices);
  const { generateAuthenticationOptions } = await webAuthn();
  const options = await generateAuthenticationOptions({
    rpID: relyingParty(passkeys, context.origin).id,
    timeout: challengeMs,
    userVerification: 'required',
  });
  const expiresAt = new Date(Date.now() + challengeMs);
  await addPasskeyChallenge(context.em, { hash: hashToken(options.challenge), userId: null, expiresAt });
  return options;
}

const refused = (field = 'input.response') =>
  userFault(
    'INVALID_CREDENTIALS',
    'This passkey is unknown here or could not be verified; try again.',
    field,
  );

/** Signs in with a passkey. It is both factors, since the authenticator has seen to it that its user is there: no code of an
 * app is asked for.
 * @throws {UserFault} INVALID_CREDENTIALS, FORBIDDEN for a suspended user */
export async function completePasskeyLogin(context: RequestContext, given: unknown): Promise<SignedIn> {
  const { passkey, counter } = await verified(context, given, () => true);
  const signedIn = transaction(context.em, async (transaction) => {
    const user = await lockedUser(transaction, passkey.userId);
    if (!user || !(await countUse(transaction, passkey.id, counter))) throw refused();
    return { user, pair: await openSession(transaction, context, context.client, user, 'passkey') };
  });
  return tellingRefusals(context, () => ({ id: passkey.userId }), signedIn, {
    INVALID_CREDENTIALS: 'passkey',
  });
}

/** Confirms with a passkey that it is the viewer who asks.
 * @throws {UserFault} INVALID_CREDENTIALS, also for another user's */
export async function confirmByPasskey(context: RequestContext, given: unknown): Promise<void> {
  const { passkey, counter } = await verified(
    context,
    given,
    ({ userId }) => userId === context.signedIn.id,
    'response',
  );
  await transaction(context.em, async (transaction) => {
    await findViewer(transaction.em, context, LockMode.PESSIMISTIC_READ);
    if (!(await countUse(transaction, passkey.id, counter))) throw refused('response');
  });
}

/** The passkey that has signed, and how often it has been used.
 * @param fits whether it may be this one.
 * @throws {UserFault} INVALID_CREDENTIALS */
async function verified(
  context: RequestContext,
  given: unknown,
  fits: (passkey: PasskeyRow) => boolean,
  field?: string,
): Promise<{ passkey: PasskeyRow; counter: number }> {
  const response = readAuthentication(given);
  const passkey = response && (await passkeyOf(context.em, response.id));
  if (!response || !passkey || !isOf(passkey, response.response.userHandle) || !fits(passkey)) {
    await recordRefusal(context, passkey ? { id: passkey.userId } : null, 'passkey');
    throw refused(field);
  }
  const counter = await verifiedCounter(context, passkey, response).catch(async (error: unknown) => {
    context.logger.warn({ err: error, userId: passkey.userId }, 'Refused a passkey');
    await recordRefusal(context, { id: passkey.userId }, 'passkey');
    throw refused(field);
  });
  return { passkey, counter };
}

/** Whether an authenticator says that the passkey is of the account that it is of here. */
function isOf({ userId }: PasskeyRow, userHandle: string | undefined): boolean {
  if (!userHandle) return true;
  const bytes = Buffer.from(userHandle, 'base64url');
  return bytes.length === 16 && stringify(bytes) === userId;
}

/** Verifies challenge, origin, domain, signature, and that the counter has risen.
 * @returns the new counter. */
async function verifiedCounter(
  context: RequestContext,
  passkey: PasskeyRow,
  response: NonNullable<ReturnType<typeof readAuthentication>>,
): Promise<number> {
  const { passkeys } = context.service(accountServices);
  const { id, origins } = relyingParty(passkeys, context.origin);
  const { verifyAuthenticationResponse } = await webAuthn();
  const { verified, authenticationInfo } = await verifyAuthenticationResponse({
    response,
    expectedChallenge: (challenge) => usePasskeyChallenge(context.em, hashToken(challenge), null),
    expectedOrigin: origins,
    expectedRPID: id,
    credential: {
      id: passkey.credentialId,
      publicKey: new Uint8Array(Buffer.from(passkey.publicKey, 'base64url')),
      counter: passkey.counter,
    },
    requireUserVerification: true,
  });
  if (!verified) throw new Error('The signature is wrong');
  return authenticationInfo.newCounter;
}
