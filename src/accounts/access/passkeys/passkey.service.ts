import { LockMode, UniqueConstraintViolationException } from '@mikro-orm/postgresql';
import { parse } from 'uuid';
import type { RequestContext } from '../../../api/request-context.service.ts';
import { userFault } from '../../../api/user-errors.type.ts';
import { nameComplaint, tidy, Validation } from '../../../api/validation.checks.ts';
import { record } from '../../../audit/audit-log.writes.ts';
import { takeTurns } from '../../../persistence/advisory-lock.queries.ts';
import { transaction } from '../../../persistence/transaction.service.ts';
import { confirmPassword, findViewer } from '../../account.service.ts';
import { accountServices } from '../../account-services.key.ts';
import { hashToken } from '../../token.service.ts';
import { keepWayIn } from '../ways-in.service.ts';
import { readRegistration } from './credential.checks.ts';
import { Passkey } from './passkey.entity.ts';
import { mostPasskeys } from './passkey.loaders.ts';
import { passkeysOfUsers } from './passkey.queries.ts';
import { addPasskeyChallenge, deletePasskey, usePasskeyChallenge } from './passkey.writes.ts';
import { relyingParty } from './passkey-services.model.ts';
import { webAuthn } from './web-authn.client.ts';

/** Milliseconds that a challenge lasts. */
export const challengeMs = 5 * 60_000;

/** What the browser needs to make a passkey, after the password was given again.
 * @throws {UserFault} INVALID_CREDENTIALS, CONFLICT for somebody who has too many */
export async function beginPasskey(context: RequestContext, password: string): Promise<object> {
  const user = await confirmPassword(context, context.client.ipAddress, { password, field: 'password' });
  const { passkeys } = context.service(accountServices);
  const known = await passkeysOfUsers(context.em, [user.id], mostPasskeys);
  if (known.length >= mostPasskeys) throw tooMany();
  const { generateRegistrationOptions } = await webAuthn();
  const options = await generateRegistrationOptions({
    rpName: passkeys.serverName,
    rpID: relyingParty(passkeys, context.origin).id,
    userID: new Uint8Array(parse(user.id)),
    userName: user.email,
    userDisplayName: user.fullName,
    timeout: challengeMs,
    excludeCredentials: known.map(({ credentialId }) => ({ id: credentialId })),
    // Found without the address being typed, and unlocked by a person: so it is both factors.
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  });
  await addPasskeyChallenge(context.em, {
    hash: hashToken(options.challenge),
    userId: user.id,
    expiresAt: new Date(Date.now() + challengeMs),
  });
  return options;
}

const tooMany = () => userFault('CONFLICT', `You have ${mostPasskeys} passkeys; remove one first.`);

/** Keeps a passkey that the browser has made.
 * @throws {UserFault} INVALID, INVALID_CREDENTIALS, CONFLICT for one that is known, and for somebody who has too many */
export async function confirmPasskey(
  context: RequestContext,
  given: { response: unknown; name: string },
): Promise<Passkey> {
  const name = checkedName(given.name, 'input.name');
  const made = await verified(context, given.response);
  const { credential } = made;
  try {
    return await transaction(context.em, async (transaction) => {
      const { em } = transaction;
      // Only one at a time is counted and added.
      await takeTurns(transaction, `passkeys of ${context.signedIn.id}`);
      const user = await findViewer(em, context, LockMode.PESSIMISTIC_READ);
      const known = await passkeysOfUsers(em, [user.id], mostPasskeys);
      if (known.length >= mostPasskeys) throw tooMany();
      const passkey = em.create(Passkey, {
        user,
        credentialId: credential.id,
        publicKey: Buffer.from(credential.publicKey).toString('base64url'),
        counter: credential.counter,
        transports: (credential.transports ?? []).join(','),
        name,
      });
      await em.flush();
      await record(transaction, context, {
        action: 'passkey.create',
        target: { type: 'User', id: user.id },
        changes: { name: { after: name } },
      });
      return passkey;
    });
  } catch (error) {
    if (!(error instanceof UniqueConstraintViolationException)) throw error;
    throw userFault('CONFLICT', 'This passkey is there already.', 'input.response');
  }
}

async function verified(context: RequestContext, given: unknown) {
  const { passkeys } = context.service(accountServices);
  const { id, origins } = relyingParty(passkeys, context.origin);
  const refused = () =>
    userFault('INVALID_CREDENTIALS', 'The passkey could not be verified; try again.', 'input.response');
  const response = readRegistration(given);
  if (!response) throw refused();
  const { verifyRegistrationResponse } = await webAuthn();
  const answer = await verifyRegistrationResponse({
    response,
    expectedChallenge: (challenge) =>
      usePasskeyChallenge(context.em, hashToken(challenge), context.signedIn.id),
    expectedOrigin: origins,
    expectedRPID: id,
    requireUserVerification: true,
  }).catch((error: unknown) => {
    context.logger.info({ err: error }, 'Refused a new passkey');
    throw refused();
  });
  if (!answer.verified) throw refused();
  return answer.registrationInfo;
}

/** @throws {UserFault} NOT_FOUND, also for another user's; INVALID */
export function renamePasskey(context: RequestContext, id: string, given: string): Promise<Passkey> {
  const name = checkedName(given, 'name');
  return transaction(context.em, async (transaction) => {
    const { em } = transaction;
    const passkey = await em.findOne(Passkey, { id, user: context.signedIn.id });
    if (!passkey) throw userFault('NOT_FOUND', 'Passkey not found.', 'id');
    const changes = { name: { before: passkey.name, after: name } };
    passkey.name = name;
    await em.flush();
    const target = { type: 'User', id: context.signedIn.id };
    await record(transaction, context, { action: 'passkey.update', target, changes });
    return passkey;
  });
}

/** Removes a passkey, which signs in no longer. Sessions that it has opened go on.
 * @throws {UserFault} NOT_FOUND, also for another user's; CONFLICT if it is the only way in */
export function removePasskey(context: RequestContext, id: string): Promise<string> {
  return transaction(context.em, async (transaction) => {
    const viewer = context.signedIn;
    if (!(await deletePasskey(transaction, viewer, id)))
      throw userFault('NOT_FOUND', 'Passkey not found.', 'id');
    await keepWayIn(transaction, context);
    const target = { type: 'User', id: viewer.id };
    await record(transaction, context, { action: 'passkey.delete', target });
    return id;
  });
}

function checkedName(given: string, field: string): string {
  const name = tidy(given);
  const validation = new Validation();
  validation.check(field, nameComplaint('The name', name));
  validation.finish();
  return name;
}
