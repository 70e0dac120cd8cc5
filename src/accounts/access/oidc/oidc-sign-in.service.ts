import { randomBytes } from 'node:crypto';
import { LockMode, UniqueConstraintViolationException } from '@mikro-orm/postgresql';
import type { Caller } from '../../../api/caller.service.ts';
import type { Device } from '../../../api/client.model.ts';
import { UserFault, userFault } from '../../../api/user-errors.type.ts';
import { nameComplaint, tidy, Validation } from '../../../api/validation.checks.ts';
import { Role } from '../../../api/viewer.model.ts';
import { record } from '../../../audit/audit-log.writes.ts';
import { enqueue } from '../../../jobs/job-queue.writes.ts';
import { takeTurns } from '../../../persistence/advisory-lock.queries.ts';
import { type Transaction, transaction } from '../../../persistence/transaction.service.ts';
import { accountTasks } from '../../account.jobs.ts';
import { findUserIdByEmail } from '../../account.queries.ts';
import { findViewer } from '../../account.service.ts';
import { accountServices } from '../../account-services.key.ts';
import { readEmail } from '../../email-address.checks.ts';
import { tellingRefusals } from '../../sign-in-refusals.service.ts';
import { hashToken } from '../../token.service.ts';
import { User } from '../../user.entity.ts';
import { giveRole, keepAnAdministrator } from '../../user.service.ts';
import { lockInvitationTo } from '../invitations/invitation.queries.ts';
import { useInvitation } from '../invitations/invitation.service.ts';
import { invitationServices } from '../invitations/invitation-services.key.ts';
import { openSessionOrChallenge, type SignInOutcome } from '../login-challenge.service.ts';
import { Registration } from '../registration.model.ts';
import { keepWayIn } from '../ways-in.service.ts';
import { addIdentity, deleteIdentity, noteIdentityUse, takePerson, userOfIdentity } from './oidc.writes.ts';
import type { RecognizedPerson } from './oidc-settings.model.ts';

/** Signs in whom a service has recognized: by its id there; by the address, if both sides have verified it; or with a new
 * account, if the server takes new users.
 * @throws {UserFault} INVALID_CREDENTIALS, EXPIRED; FORBIDDEN for a suspended user, and where there is no account and nobody may
 * register; CONFLICT if the address has an account that cannot be told to be the same person's */
export async function exchangeOidcCode(caller: Caller, device: Device, code: string): Promise<SignInOutcome> {
  const person = await recognized(caller, code);
  // Hashing takes long: only for whoever may need an account, and before the transaction, which holds locks.
  const isLinked = (await userOfIdentity(caller, person)) !== undefined;
  const passwordHash = isLinked ? undefined : await newPasswordHash(caller);
  let known: User | null = null;
  const signedIn = transaction(caller.em, async (transaction) => {
    // As everywhere, before the row.
    if (person.isAdmin !== null) await takeTurns(transaction, 'administrators');
    const user = await accountOf(transaction, caller, person, passwordHash);
    known = user;
    await followRole(transaction, caller, user, person);
    await noteIdentityUse(transaction, person);
    return openSessionOrChallenge(transaction, caller, device, user, 'OpenID Connect');
  });
  const outcome = signedIn.catch((error) => {
    throw error instanceof UniqueConstraintViolationException ? sameAddress() : error;
  });
  return tellingRefusals(caller, () => known, outcome, {
    CONFLICT: 'address of another account',
    FORBIDDEN: 'not allowed',
    INVALID: 'not allowed',
  });
}

/** Of a password that nobody knows. The owner of the account can choose another one by mail. */
function newPasswordHash(caller: Caller): Promise<string> {
  return caller.service(accountServices).passwords.hash(randomBytes(32).toString('base64url'));
}

/** @throws {UserFault} INVALID_CREDENTIALS, EXPIRED */
async function recognized(caller: Caller, code: string): Promise<RecognizedPerson> {
  const found = await takePerson(caller.em.fork(), hashToken(code));
  if (!found) throw userFault('INVALID_CREDENTIALS', 'This code is invalid or has been used.', 'code');
  if (!found.isFresh) throw userFault('EXPIRED', 'This code has expired; sign in again.', 'code');
  return found.person;
}

async function accountOf(
  transaction: Transaction,
  caller: Caller,
  person: RecognizedPerson,
  preparedHash: string | undefined,
): Promise<User> {
  const { em } = transaction;
  const lock = { lockMode: LockMode.PESSIMISTIC_WRITE };
  const userId = await userOfIdentity(transaction, person);
  const known = userId && (await em.findOne(User, userId, lock));
  if (known) return known;
  const sameId = person.email && (await findUserIdByEmail(em, person.email));
  const same = sameId && (await em.findOne(User, sameId, lock));
  // Whoever has typed in somebody's address, here or there, must not get that person's account.
  if (same && !(person.emailVerified && same.emailVerifiedAt)) throw sameAddress();
  const user = same || (await newAccount(transaction, caller, person, preparedHash));
  await link(transaction, caller, user.id, person);
  return user;
}

const sameAddress = () =>
  userFault(
    'CONFLICT',
    'An account has this address already. Sign in to it another way, and link the two in its settings.',
    'code',
  );

/** @throws {UserFault} FORBIDDEN */
async function newAccount(
  transaction: Transaction,
  caller: Caller,
  person: RecognizedPerson,
  preparedHash: string | undefined,
): Promise<User> {
  const { em } = transaction;
  const invitation = await invitationFor(transaction, caller, person);
  const validation = new Validation();
  if (!person.email) throw userFault('FORBIDDEN', 'The provider does not say your e-mail address.', 'code');
  const email = readEmail(person.email, 'code', validation);
  validation.finish();
  const name = tidy(person.name ?? '').slice(0, 200);
  const fullName = nameComplaint('The name', name) === undefined ? name : (email.split('@')[0] ?? email);
  const emailVerifiedAt = person.emailVerified ? new Date() : null;
  // It is missing if the link was removed meanwhile.
  const passwordHash = preparedHash ?? (await newPasswordHash(caller));
  const { role } = invitation;
  const user = em.create(User, { email, fullName, passwordHash, role, emailVerifiedAt, roleChangedAt: null });
  await em.flush();
  if (invitation.id) await useInvitation(transaction, caller, invitation.id, user.id);
  if (!emailVerifiedAt) await enqueue(em, accountTasks.sendVerification, { userId: user.id });
  const target = { type: 'User', id: user.id };
  await record(transaction, caller, { action: 'user.register', actorId: user.id, target });
  return user;
}

/** Nobody can hand over an invitation on this way: it has to be one that went to the verified address.
 * @throws {UserFault} FORBIDDEN */
async function invitationFor(transaction: Transaction, caller: Caller, person: RecognizedPerson) {
  const { registration } = caller.service(invitationServices);
  if (registration === Registration.CLOSED)
    throw userFault('FORBIDDEN', 'Nobody can create an account on this server.', 'code');
  const invited = person.email && person.emailVerified && (await lockInvitationTo(transaction, person.email));
  if (!invited && registration === Registration.INVITATION)
    throw userFault('FORBIDDEN', 'A new account on this server needs an invitation to your address.', 'code');
  return invited || { id: null, role: Role.USER };
}

async function link(
  transaction: Transaction,
  caller: Caller,
  userId: string,
  person: RecognizedPerson,
): Promise<string> {
  const id = await addIdentity(transaction, userId, person);
  if (!id) throw userFault('CONFLICT', 'This account is linked to another user already.', 'code');
  const changes = { provider: { after: person.provider } };
  const target = { type: 'OidcIdentity', id };
  await record(transaction, caller, { action: 'identity.link', actorId: userId, target, changes });
  return id;
}

/** The service decides about the role at each sign-in, if it is asked. The last administrator stays one. */
async function followRole(
  transaction: Transaction,
  caller: Caller,
  user: User,
  { isAdmin }: RecognizedPerson,
): Promise<void> {
  if (isAdmin === null) return;
  const role = isAdmin ? Role.ADMIN : Role.USER;
  if (user.role === role) return;
  try {
    if (role === Role.USER) await keepAnAdministrator(transaction.em, user);
  } catch (error) {
    if (!(error instanceof UserFault)) throw error;
    caller.logger.warn(
      { userId: user.id },
      'The last administrator stays one, although the provider says otherwise',
    );
    return;
  }
  await giveRole(transaction, caller, user, { role, actorId: user.id });
}

/** Links an account elsewhere to the viewer's.
 * @returns the id of the link.
 * @throws {UserFault} INVALID_CREDENTIALS, EXPIRED, CONFLICT if it is another user's */
export async function linkOidcIdentity(caller: Caller, code: string): Promise<string> {
  const person = await recognized(caller, code);
  return transaction(caller.em, async (transaction) => {
    const { id } = await findViewer(transaction.em, caller, LockMode.PESSIMISTIC_WRITE);
    return link(transaction, caller, id, person);
  });
}

/** Confirms with a linked account elsewhere that it is the viewer who asks.
 * @throws {UserFault} INVALID_CREDENTIALS, EXPIRED */
export async function confirmByIdentity(caller: Caller, code: string): Promise<void> {
  const person = await recognized(caller, code);
  if ((await userOfIdentity(caller, person)) !== caller.signedIn.id)
    throw userFault('INVALID_CREDENTIALS', 'This is not an account that yours is linked to.', 'code');
  if (!person.confirms)
    throw userFault('INVALID_CREDENTIALS', 'Sign in to the service again to confirm that it is you.', 'code');
}

/** @throws {UserFault} NOT_FOUND, also for another user's; CONFLICT if it is the only way in */
export function unlinkOidcIdentity(caller: Caller, id: string): Promise<string> {
  return transaction(caller.em, async (transaction) => {
    const viewer = await findViewer(transaction.em, caller, LockMode.PESSIMISTIC_WRITE);
    if (!(await deleteIdentity(transaction, viewer.id, id)))
      throw userFault('NOT_FOUND', 'Account not found.', 'id');
    await keepWayIn(transaction, caller);
    await record(transaction, caller, { action: 'identity.unlink', target: { type: 'OidcIdentity', id } });
    return id;
  });
}
