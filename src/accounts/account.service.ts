import type { EntityManager } from '@mikro-orm/postgresql';
import { LockMode, UniqueConstraintViolationException } from '@mikro-orm/postgresql';
import type { Caller } from '../api/caller.service.ts';
import type { Device } from '../api/client.model.ts';
import { userFault } from '../api/user-errors.type.ts';
import { nameComplaint, tidy, Validation } from '../api/validation.checks.ts';
import { record, recordAlone } from '../audit/audit-log.writes.ts';
import { enqueue } from '../jobs/job-queue.writes.ts';
import { transaction } from '../persistence/transaction.service.ts';
import { checkRegistration, takeInvitation, useInvitation } from './access/invitations/invitation.service.ts';
import { openSessionOrChallenge, type SignInOutcome } from './access/login-challenge.service.ts';
import type { LoginInput, RegisterInput } from './account.inputs.ts';
import { accountTasks } from './account.jobs.ts';
import {
  type Credentials,
  credentialsByEmail,
  findUserIdByEmail,
  lockedUser,
  type UserRow,
  usersByIds,
} from './account.queries.ts';
import { accountServices } from './account-services.key.ts';
import { readEmail } from './email-address.checks.ts';
import { passwordComplaint } from './password.checks.ts';
import { openSession, type SignedIn } from './session-lifecycle.service.ts';
import { recordRefusal, tellingRefusals } from './sign-in-refusals.service.ts';
import { tokenError } from './token.service.ts';
import { User } from './user.entity.ts';
import { isSuspended } from './user.policy.ts';

export type NewUser = Pick<RegisterInput, 'email' | 'password' | 'fullName'>;

/** @throws {UserFault} with all faults of a new account, under `input.…`. */
export function checkNewUser(given: NewUser): NewUser {
  const validation = new Validation();
  const user = readNewUser(given, validation);
  validation.finish();
  return user;
}

/** Normalizes a new account. Faults are added to `validation`, under `input.…`. */
function readNewUser(given: NewUser, validation: Validation): NewUser {
  const fullName = tidy(given.fullName);
  validation.check('input.fullName', nameComplaint('The name', fullName));
  const email = readEmail(given.email, 'input.email', validation);
  validation.check('input.password', passwordComplaint(given.password, { email, fullName }));
  return { ...given, email, fullName };
}

/** Creates an account, signs it in, and sends a mail to verify its address.
 * @throws {UserFault} INVALID, TAKEN, FORBIDDEN for whoever may not register on this server
 * @throws RATE_LIMITED after too many mails to this address. */
export async function register(caller: Caller, device: Device, input: RegisterInput): Promise<SignedIn> {
  requirePasswordSignIn(caller);
  // First: whoever may not register is not told which addresses have an account.
  await checkRegistration(caller, input);
  const validation = new Validation();
  const { email, password, fullName } = readNewUser(input, validation);
  const taken = () => userFault('TAKEN', 'An account with this address already exists.', 'input.email');
  if (validation.accepts('input.email') && (await findUserIdByEmail(caller.em, email)))
    validation.add(taken());
  validation.finish();
  const { mails, passwords } = caller.service(accountServices);
  await mails.check('VERIFY', email);
  const passwordHash = await passwords.hash(password);
  try {
    const signedIn = await transaction(caller.em, async (transaction) => {
      const { em } = transaction;
      const invitation = await takeInvitation(transaction, caller, { email, invitation: input.invitation });
      const user = em.create(User, {
        email,
        fullName,
        passwordHash,
        role: invitation.role,
        emailVerifiedAt: null,
        roleChangedAt: null,
      });
      await em.flush();
      if (invitation.id) await useInvitation(transaction, caller, invitation.id, user.id);
      await enqueue(em, accountTasks.sendVerification, { userId: user.id });
      const target = { type: 'User', id: user.id };
      await record(transaction, caller, { action: 'user.register', actorId: user.id, target });
      return { user, pair: await openSession(transaction, caller, device, user, 'registration') };
    });
    await mails.note('VERIFY', email);
    return signedIn;
  } catch (error) {
    if (error instanceof UniqueConstraintViolationException) throw taken();
    throw error;
  }
}

/** Gives the same answer, after the same work, for a wrong password and an unknown address.
 * @throws {UserFault} INVALID for an invalid address, INVALID_CREDENTIALS, FORBIDDEN for a suspended user, who is told
 * so only with the right password
 * @throws RATE_LIMITED after too many wrong passwords. */
export async function login(
  caller: Caller,
  device: Device,
  { password, ...input }: LoginInput,
): Promise<SignInOutcome> {
  requirePasswordSignIn(caller);
  const validation = new Validation();
  const email = readEmail(input.email, 'input.email', validation);
  validation.finish();
  const wrong = () => userFault('INVALID_CREDENTIALS', 'The address or the password is wrong.');
  const { attempts, passwords } = caller.service(accountServices);
  const user = (await credentialsByEmail(caller.em, email)) ?? null;
  const compare = () => passwords.verify(password, user?.passwordHash ?? null);
  if (!(await attempts.verify(email, device.ipAddress, compare)) || !user) {
    await recordRefusal(caller, user, 'wrong address or password');
    throw wrong();
  }
  const signedIn = transaction(caller.em, async (transaction) => {
    // The password may have been changed, or the account deleted, during the comparison. The lock prevents both until
    // the session exists and can be ended.
    const current = await lockedUser(transaction, user.id);
    if (!current) throw wrong();
    // Another sign-in may have renewed the hash of the same password.
    if (
      current.passwordHash !== user.passwordHash &&
      !(await passwords.verify(password, current.passwordHash))
    )
      throw wrong();
    return openSessionOrChallenge(transaction, caller, device, current);
  });
  const outcome = await tellingRefusals(caller, () => user, signedIn, {
    INVALID_CREDENTIALS: 'wrong address or password',
  });
  await renewHash(caller, user, password);
  return outcome;
}

/** Hashes a right password again if its hash was made at a lower cost than is configured now. */
async function renewHash(caller: Caller, { id, passwordHash }: Credentials, password: string): Promise<void> {
  const { passwords } = caller.service(accountServices);
  if (!passwords.isOutdated(passwordHash)) return;
  try {
    const renewed = await passwords.hash(password);
    await caller.em.fork().nativeUpdate(User, { id, passwordHash }, { passwordHash: renewed });
  } catch (error) {
    // The next sign-in does it.
    caller.logger.debug({ err: error, userId: id }, 'Could not renew the hash of a password');
  }
}

/** @throws {UserFault} FORBIDDEN where a password does not let in */
export function requirePasswordSignIn(caller: Caller): void {
  if (!caller.service(accountServices).passwordSignIn)
    throw userFault('FORBIDDEN', 'Passwords do not let in on this server; sign in another way.');
}

/** The viewer's account, managed by the session of `em`.
 * @throws UNAUTHENTICATED if it has just been deleted or suspended. */
export async function findViewer(
  em: EntityManager,
  caller: Caller,
  lockMode: LockMode = LockMode.NONE,
): Promise<User> {
  const user = await em.findOne(User, caller.signedIn.id, { lockMode });
  if (!user || isSuspended(user)) throw viewerGone();
  return user;
}

/** The same for those who only read it: a row, by a statement that is kept.
 * @throws UNAUTHENTICATED if it has just been deleted or suspended. */
export async function readViewer(em: EntityManager, caller: Caller): Promise<UserRow> {
  const [user] = await usersByIds(em, [caller.signedIn.id]);
  if (!user || isSuspended(user)) throw viewerGone();
  return user;
}

const viewerGone = () => tokenError('REVOKED', 'This account has been deleted or suspended.');

/** Requires the viewer's password again, or a confirmation of another way in.
 * @throws {UserFault} INVALID_CREDENTIALS at `field`
 * @throws RATE_LIMITED after too many wrong passwords. */
export async function confirmPassword(
  caller: Caller,
  ipAddress: string,
  { password, field }: { password: string; field: string },
): Promise<User> {
  const { attempts, confirmations, passwords } = caller.service(accountServices);
  const user = await findViewer(caller.em.fork(), caller);
  if (confirmations.isOf(caller.signedIn.sessionId, password)) return user;
  const compare = () => passwords.verify(password, user.passwordHash);
  if (!(await attempts.verify(user.email, ipAddress, compare))) {
    await recordAlone(caller, { action: 'user.password_failed', target: { type: 'User', id: user.id } });
    throw userFault('INVALID_CREDENTIALS', 'The password is wrong.', field);
  }
  return user;
}
