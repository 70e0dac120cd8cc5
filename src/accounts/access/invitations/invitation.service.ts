import { v7 as uuidv7 } from 'uuid';
import type { Caller } from '../../../api/caller.service.ts';
import { type Connection, toConnection } from '../../../api/connection.type.ts';
import { type PageArguments, parsePage } from '../../../api/page.queries.ts';
import { userFault } from '../../../api/user-errors.type.ts';
import { Validation } from '../../../api/validation.checks.ts';
import { Role } from '../../../api/viewer.model.ts';
import { changesBetween } from '../../../audit/audit-actions.model.ts';
import { record } from '../../../audit/audit-log.writes.ts';
import { enqueue } from '../../../jobs/job-queue.writes.ts';
import { type Transaction, transaction } from '../../../persistence/transaction.service.ts';
import { findUserIdByEmail } from '../../account.queries.ts';
import { accountServices } from '../../account-services.key.ts';
import { checkViewerAgain } from '../../authentication.service.ts';
import { readEmail } from '../../email-address.checks.ts';
import { Registration } from '../registration.model.ts';
import type { CreateInvitationInput } from './invitation.inputs.ts';
import { invitationTasks } from './invitation.jobs.ts';
import { invitationOrder } from './invitation.orders.ts';
import {
  countInvitations,
  invitationsByIds,
  invitationsPage,
  isOpenInvitation,
  lockInvitation,
  type PresentedInvitation,
} from './invitation.queries.ts';
import type { InvitationRow } from './invitation.rows.ts';
import { addInvitation, deleteInvitation, markUsed } from './invitation.writes.ts';
import { invitationServices } from './invitation-services.key.ts';

const week = 7 * 24 * 60 * 60 * 1000;

export async function listInvitations(
  { em }: Caller,
  given: PageArguments,
): Promise<Connection<InvitationRow>> {
  const page = parsePage(given, invitationOrder);
  const rows = await invitationsPage(em, page);
  return toConnection(rows, page, invitationOrder, () => countInvitations(em));
}

/** @throws {UserFault} INVALID, TAKEN where the address has an account
 * @throws RATE_LIMITED after too many mails to this address. */
export async function createInvitation(caller: Caller, input: CreateInvitationInput): Promise<InvitationRow> {
  const { email, expiresAt } = await checkNewInvitation(caller, input);
  if (email !== null) await caller.service(accountServices).mails.take('INVITATION', email);
  const { tokens } = caller.service(invitationServices);
  return transaction(caller.em, async (transaction) => {
    const id = uuidv7();
    const createdById = caller.signedIn.id;
    const invitation = { id, email, role: input.role, createdById, expiresAt, ...tokens.make(id) };
    await checkViewerAgain(transaction, caller, Role.ADMIN);
    const row = await addInvitation(transaction, invitation);
    await record(transaction, caller, {
      action: 'invitation.create',
      target: { type: 'Invitation', id },
      // Not the address: it is of somebody who may never have an account.
      changes: changesBetween(null, { role: input.role, expiresAt, mailed: email !== null }),
    });
    if (email !== null) await enqueue(transaction.em, invitationTasks.send, { invitationId: id });
    return row;
  });
}

async function checkNewInvitation({ em }: Caller, { email: given, expiresAt }: CreateInvitationInput) {
  const validation = new Validation();
  const email = given == null ? null : readEmail(given, 'input.email', validation);
  if (email !== null && validation.accepts('input.email') && (await findUserIdByEmail(em, email)))
    validation.add(userFault('TAKEN', 'An account with this address already exists.', 'input.email'));
  if (expiresAt && expiresAt.getTime() <= Date.now())
    validation.check('input.expiresAt', 'Give a time in the future, or none for a week from now.');
  validation.finish();
  return { email, expiresAt: expiresAt ?? new Date(Date.now() + week) };
}

/** @returns the id of the revoked invitation.
 * @throws {UserFault} NOT_FOUND, CONFLICT for one that was used */
export async function revokeInvitation(caller: Caller, id: string): Promise<string> {
  const isRevoked = await transaction(caller.em, async (transaction) => {
    if (!(await deleteInvitation(transaction, id))) return false;
    await record(transaction, caller, { action: 'invitation.revoke', target: { type: 'Invitation', id } });
    return true;
  });
  if (isRevoked) return id;
  const [used] = await invitationsByIds(caller.em, [id]);
  if (used) throw userFault('CONFLICT', 'This invitation has been used already.', 'id');
  throw userFault('NOT_FOUND', 'Invitation not found.', 'id');
}

/** What somebody gives who wants an account. */
export interface Applicant {
  email: string;
  /** The token of an invitation. */
  invitation?: string | null | undefined;
}

/** Refuses whoever may not register on this server, before anything else is told or done.
 * @throws {UserFault} FORBIDDEN */
export async function checkRegistration(caller: Caller, applicant: Applicant): Promise<void> {
  const { registration } = caller.service(invitationServices);
  if (registration === Registration.OPEN) return;
  const presented = presentedBy(caller, applicant);
  if (registration === Registration.CLOSED) throw closed();
  if (!presented || !(await isOpenInvitation(caller.em, presented))) throw notInvited();
}

/** Takes the invitation of somebody who registers; call `useInvitation` with the new account. Where everybody may register, one
 * that is not valid is like none.
 * @returns the role of the new account.
 * @throws {UserFault} FORBIDDEN */
export async function takeInvitation(
  transaction: Transaction,
  caller: Caller,
  applicant: Applicant,
): Promise<{ role: Role; id: string | null }> {
  const { registration } = caller.service(invitationServices);
  if (registration === Registration.CLOSED) throw closed();
  const presented = presentedBy(caller, applicant);
  const invitation = presented && (await lockInvitation(transaction, presented));
  if (!invitation && registration === Registration.INVITATION) throw notInvited();
  return invitation ?? { role: Role.USER, id: null };
}

/** Ends an invitation that was taken for a new account. */
export async function useInvitation(
  transaction: Transaction,
  caller: Caller,
  id: string,
  userId: string,
): Promise<void> {
  await markUsed(transaction, id, userId);
  await record(transaction, caller, {
    action: 'invitation.use',
    target: { type: 'Invitation', id },
    actorId: userId,
  });
}

function presentedBy(caller: Caller, { email, invitation }: Applicant): PresentedInvitation | undefined {
  const { tokens } = caller.service(invitationServices);
  const tokenHash = invitation == null ? undefined : tokens.hash(invitation.trim());
  return tokenHash === undefined ? undefined : { tokenHash, keyId: tokens.keyId, email: email.trim() };
}

const closed = () =>
  userFault('FORBIDDEN', 'Nobody can create an account on this server.', 'input.invitation');

const notInvited = () =>
  userFault(
    'FORBIDDEN',
    'This server needs an invitation that is still open and meant for this address.',
    'input.invitation',
  );
