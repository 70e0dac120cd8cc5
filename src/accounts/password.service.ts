import { LockMode } from '@mikro-orm/postgresql';
import type { Caller } from '../api/caller.service.ts';
import type { Device } from '../api/client.model.ts';
import { userFault } from '../api/user-errors.type.ts';
import { Validation } from '../api/validation.checks.ts';
import { record } from '../audit/audit-log.writes.ts';
import { enqueue } from '../jobs/job-queue.writes.ts';
import { type Transaction, transaction } from '../persistence/transaction.service.ts';
import { openSessionOrChallenge, type SignInOutcome } from './access/login-challenge.service.ts';
import type { ChangePasswordInput, ResetPasswordInput } from './account.inputs.ts';
import { accountTasks } from './account.jobs.ts';
import { confirmPassword, findViewer, requirePasswordSignIn } from './account.service.ts';
import { accountServices } from './account-services.key.ts';
import { readEmail } from './email-address.checks.ts';
import { type EmailPurpose, EmailToken } from './email-token.entity.ts';
import { passwordComplaint } from './password.checks.ts';
import { endSessionsOf } from './session-lifecycle.service.ts';
import { tellingRefusals } from './sign-in-refusals.service.ts';
import { hashToken } from './token.service.ts';
import { User } from './user.entity.ts';

/** What is compared with a new password where its user is unknown. */
const nobody = { email: '', fullName: '' };

/** Changes the viewer's password and ends all other sessions.
 * @throws {UserFault} INVALID_CREDENTIALS, INVALID */
export async function changePassword(
  caller: Caller,
  ipAddress: string,
  input: ChangePasswordInput,
): Promise<User> {
  const validation = new Validation();
  const user = await findViewer(caller.em.fork(), caller);
  await validation.attempt(() =>
    confirmPassword(caller, ipAddress, { password: input.currentPassword, field: 'input.currentPassword' }),
  );
  validation.check('input.newPassword', passwordComplaint(input.newPassword, user));
  validation.finish();
  const passwordHash = await caller.service(accountServices).passwords.hash(input.newPassword);
  return transaction(caller.em, async (transaction) => {
    const { em } = transaction;
    const current = await em.findOne(
      User,
      { id: user.id, passwordHash: user.passwordHash },
      { lockMode: LockMode.PESSIMISTIC_WRITE },
    );
    if (!current) throw userFault('CONFLICT', 'The password was changed meanwhile');
    current.passwordHash = passwordHash;
    await em.flush();
    await endSessionsOf(transaction, caller, user.id, caller.signedIn.sessionId);
    await record(transaction, caller, { action: 'user.password', target: { type: 'User', id: user.id } });
    return current;
  });
}

/** Accepts the request whether or not the address is known; only the mail reveals it.
 * @throws RATE_LIMITED after too many for this address. */
export async function requestPasswordReset(caller: Caller, given: string): Promise<void> {
  const validation = new Validation();
  const email = readEmail(given, 'email', validation);
  validation.finish();
  await caller.service(accountServices).mails.take('RESET', email);
  await enqueue(caller.em, accountTasks.sendReset, { email });
}

/** Sets a new password, ends all sessions, and signs in on this device, or answers a challenge. It also unlocks an account that was locked
 * by wrong passwords, because it is the owner's way in.
 * @throws {UserFault} INVALID_CREDENTIALS, EXPIRED, INVALID or, for a suspended user, FORBIDDEN (which leave the token
 * usable) */
export async function resetPassword(
  caller: Caller,
  device: Device,
  input: ResetPasswordInput,
): Promise<SignInOutcome> {
  requirePasswordSignIn(caller);
  const validation = new Validation();
  const found = await validation.attempt(() => findEmailToken(caller, input.token, 'RESET', 'input.token'));
  validation.check('input.newPassword', passwordComplaint(input.newPassword, found?.user ?? nobody));
  validation.finish();
  // Otherwise there was a fault.
  const { user } = found as EmailToken;
  const { attempts, passwords } = caller.service(accountServices);
  const passwordHash = await passwords.hash(input.newPassword);
  const signedIn = transaction(caller.em, async (transaction) => {
    const { em } = transaction;
    await useEmailToken(transaction, input.token, 'input.token');
    const current = await em.findOneOrFail(User, user.id, { lockMode: LockMode.PESSIMISTIC_WRITE });
    current.passwordHash = passwordHash;
    // Having the mail proves owning the address.
    current.emailVerifiedAt ??= new Date();
    await em.flush();
    await em.nativeDelete(EmailToken, { user, purpose: 'RESET' });
    await endSessionsOf(transaction, caller, user.id);
    const target = { type: 'User', id: user.id };
    await record(transaction, caller, { action: 'user.reset_password', actorId: user.id, target });
    return openSessionOrChallenge(transaction, caller, device, current, 'password reset');
  });
  const outcome = await tellingRefusals(caller, () => user, signedIn);
  await attempts.forget(user.email, device.ipAddress);
  return outcome;
}

/** Records that the address receives mail.
 * @throws {UserFault} INVALID_CREDENTIALS, EXPIRED */
export async function verifyEmail(caller: Caller, token: string): Promise<User> {
  const { user } = await findEmailToken(caller, token, 'VERIFY', 'token');
  return transaction(caller.em, async (transaction) => {
    const { em } = transaction;
    await useEmailToken(transaction, token, 'token');
    const current = await em.findOneOrFail(User, user.id);
    current.emailVerifiedAt ??= new Date();
    await em.flush();
    await em.nativeDelete(EmailToken, { user, purpose: 'VERIFY' });
    const target = { type: 'User', id: current.id };
    await record(transaction, caller, { action: 'user.verify_email', actorId: current.id, target });
    return current;
  });
}

/** Sends the mail again.
 * @throws {UserFault} CONFLICT if the address is verified already, because no mail is sent then
 * @throws UNAUTHENTICATED if the account has been deleted.
 * @throws RATE_LIMITED after too many to this address. */
export async function requestEmailVerification(caller: Caller): Promise<void> {
  const user = await findViewer(caller.em.fork(), caller);
  if (user.emailVerifiedAt) throw userFault('CONFLICT', 'Your address is already confirmed.');
  await caller.service(accountServices).mails.take('VERIFY', user.email);
  await enqueue(caller.em, accountTasks.sendVerification, { userId: user.id });
}

const unknownToken = (field: string) =>
  userFault('INVALID_CREDENTIALS', 'This link is invalid or has already been used.', field);

async function findEmailToken(caller: Caller, token: string, purpose: EmailPurpose, field: string) {
  const row = await caller.em
    .fork()
    .findOne(EmailToken, { hash: hashToken(token), purpose }, { populate: ['user'] });
  if (!row) throw unknownToken(field);
  if (row.expiresAt <= new Date())
    throw userFault('EXPIRED', 'This link has expired; request a new one.', field);
  return row;
}

/** Uses up a token: of two calls with the same token, one finds it gone. */
async function useEmailToken({ em }: Transaction, token: string, field: string): Promise<void> {
  if ((await em.nativeDelete(EmailToken, { hash: hashToken(token) })) === 0) throw unknownToken(field);
}
