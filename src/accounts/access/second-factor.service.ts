import { LockMode } from '@mikro-orm/postgresql';
import { laterThan } from '../../api/base.entity.ts';
import type { Caller } from '../../api/caller.service.ts';
import { userFault } from '../../api/user-errors.type.ts';
import { record } from '../../audit/audit-log.writes.ts';
import { type Transaction, transaction } from '../../persistence/transaction.service.ts';
import { confirmPassword, findViewer } from '../account.service.ts';
import { accountServices } from '../account-services.key.ts';
import type { User } from '../user.entity.ts';
import { beginTry, tellingWrongCodes, useAppCode, useCode } from './factor-code.service.ts';
import { wrongCode } from './login-challenge.service.ts';
import { deleteChallengesOf } from './login-challenge.writes.ts';
import { hashRecoveryCode, makeRecoveryCodes } from './recovery-code.model.ts';
import { hasBegun } from './second-factor.queries.ts';
import { deleteFactor, forgiveTry, replaceRecoveryCodes, replaceSecret } from './second-factor.writes.ts';
import { appCode, makeTotpSecret, totpUri } from './totp.model.ts';
import { standingOf } from './totp-requirement.policy.ts';

/** Milliseconds in which a secret has to be confirmed. */
const setupMs = 60 * 60_000;

/** A secret for the app, and the same as it reads it from a QR code. */
export interface TotpSetup {
  secret: string;
  uri: string;
}

/** Makes a secret, which counts once `confirmTotp` has seen a code made with it. An earlier one that was not confirmed is
 * void.
 * @throws {UserFault} INVALID_CREDENTIALS, CONFLICT if the second factor is on */
export async function beginTotp(caller: Caller, ipAddress: string, password: string): Promise<TotpSetup> {
  await confirmPassword(caller, ipAddress, { password, field: 'password' });
  const { issuer, seal } = caller.service(accountServices).totp;
  const secret = makeTotpSecret();
  return transaction(caller.em, async (transaction) => {
    const user = await lockedViewer(transaction, caller);
    if (user.totpEnabledAt) throw userFault('CONFLICT', 'The second factor is on; turn it off first.');
    await replaceSecret(transaction, user.id, seal.close(user.id, secret));
    return { secret, uri: totpUri(issuer, user.email, secret) };
  });
}

const isOn = () => userFault('CONFLICT', 'The second factor is on already.');

/** Turns the second factor on. Codes are counted here as well: whoever has taken over a session must not find the code of a secret
 * that its owner has begun with, and get the recovery codes.
 * @returns the recovery codes, which are not readable afterwards.
 * @throws {UserFault} INVALID_CREDENTIALS, also if it was not begun; EXPIRED if that was long ago; CONFLICT if it is on
 * @throws RATE_LIMITED after too many codes for this account. */
export async function confirmTotp(caller: Caller, given: string): Promise<string[]> {
  const code = given.replaceAll(/\s/g, '');
  const { id, totpEnabledAt } = await findViewer(caller.em.fork(), caller);
  // Before it is counted: these tries would be missing at sign-in.
  if (totpEnabledAt) throw isOn();
  await beginTry(caller, id);
  const confirmed = transaction(caller.em, async (transaction) => {
    const user = await lockedViewer(transaction, caller);
    if (user.totpEnabledAt) throw isOn();
    if (!appCode.test(code) || !(await useAppCode(transaction, caller, user.id, code)))
      throw wrongCode('code');
    if (!(await hasBegun(transaction.em, user.id, setupMs)))
      throw userFault('EXPIRED', 'This was begun too long ago; begin again.', 'code');
    await forgiveTry(transaction, user.id);
    const codes = makeRecoveryCodes();
    await replaceRecoveryCodes(transaction, user.id, codes.map(hashRecoveryCode));
    await setEnabled(transaction, caller, user, new Date());
    return codes;
  });
  return tellingWrongCodes(caller, id, confirmed);
}

/** Turns the second factor off, with a code of the app or a recovery code.
 * @throws {UserFault} INVALID_CREDENTIALS, CONFLICT if it is off
 * @throws RATE_LIMITED after too many codes for this account. */
export async function disableTotp(
  caller: Caller,
  ipAddress: string,
  { password, code }: { password: string; code: string },
): Promise<User> {
  // Whether the code is right is told only to one who has the password.
  const { id } = await confirmPassword(caller, ipAddress, { password, field: 'password' });
  await beginTry(caller, id);
  const disabled = transaction(caller.em, async (transaction) => {
    const user = await lockedViewer(transaction, caller);
    if (!user.totpEnabledAt) throw userFault('CONFLICT', 'The second factor is off already.');
    if (!(await useCode(transaction, caller, id, code))) throw wrongCode('code');
    await deleteFactor(transaction, id);
    await deleteChallengesOf(transaction, id);
    await setEnabled(transaction, caller, user, null);
    return user;
  });
  return tellingWrongCodes(caller, id, disabled);
}

function lockedViewer({ em }: Transaction, caller: Caller): Promise<User> {
  return findViewer(em, caller, LockMode.PESSIMISTIC_WRITE);
}

/** Where administrators need the second factor, their rights change with it at once, on every process. */
async function setEnabled(
  transaction: Transaction,
  caller: Caller,
  user: User,
  enabledAt: Date | null,
): Promise<void> {
  const { revocations, totp } = caller.service(accountServices);
  const before = standingOf(user, totp.required);
  user.totpEnabledAt = enabledAt;
  const standing = standingOf(user, totp.required);
  const changed = standing.totpDue !== before.totpDue;
  if (changed) user.roleChangedAt = laterThan(user.roleChangedAt ?? new Date(0));
  await transaction.em.flush();
  const target = { type: 'User', id: user.id };
  await record(transaction, caller, { action: enabledAt ? 'totp.enable' : 'totp.disable', target });
  if (changed && user.roleChangedAt)
    await revocations.announceStanding(transaction, user.id, standing, user.roleChangedAt);
}
