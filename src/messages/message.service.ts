import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 as uuidv7 } from 'uuid';
import { tokenError } from '../accounts/token.service.ts';
import type { Caller } from '../api/caller.service.ts';
import { type Connection, toConnection, toWrittenConnection } from '../api/connection.type.ts';
import { type PageArguments, parsePage } from '../api/page.queries.ts';
import type { ProjectedSelection } from '../api/projection.model.ts';
import { userFault } from '../api/user-errors.type.ts';
import { parseId, parseText, Validation } from '../api/validation.checks.ts';
import { record } from '../audit/audit-log.writes.ts';
import type { EventBus } from '../events/event-bus.service.ts';
import { transaction } from '../persistence/transaction.service.ts';
import {
  holdConversation,
  holdPeople,
  openMailboxes,
  type Standing,
  standingBetween,
} from './conversation.writes.ts';
import { clientIdComplaint, contentComplaint } from './message.checks.ts';
import { announceMessage } from './message.events.ts';
import type {
  MessageFilter,
  MessageLogArguments,
  MessagesArguments,
  SendMessageInput,
} from './message.inputs.ts';
import { messageById } from './message.loaders.ts';
import { messageOrder } from './message.orders.ts';
import { mayDeleteMessage, ownMessages } from './message.policy.ts';
import {
  countMessages,
  type MessageConditions,
  messageByClientId,
  messagesPage,
  writtenThreadPage,
} from './message.queries.ts';
import type { MessageRow } from './message.rows.ts';
import { addMessage, type NewMessage, removeMessage } from './message.writes.ts';

/** Checks a new message. The white space around its text is removed.
 * @throws {UserFault} INVALID with all faults
 * @throws BAD_USER_INPUT if `receiverId` is not an id. */
function checkNewMessage(senderId: string, input: SendMessageInput) {
  const receiverId = parseId(input.receiverId, 'input.receiverId');
  const content = input.content.trim();
  const clientId = input.clientId ?? null;
  const validation = new Validation();
  if (receiverId === senderId) validation.check('input.receiverId', 'You cannot send a message to yourself.');
  validation.check('input.content', contentComplaint(content));
  validation.check('input.clientId', clientIdComplaint(clientId));
  validation.finish();
  return { receiverId, content, clientId };
}

/** The viewer's messages, with one other user or with all.
 * @param selection what is selected of them, if their statement may write them. */
export async function listMessages(
  caller: Caller,
  given: MessagesArguments,
  selection?: ProjectedSelection,
): Promise<Connection<MessageRow>> {
  const withUserId = given.withUserId == null ? null : parseId(given.withUserId, 'withUserId');
  const conditions = { ...ownMessages(caller.signedIn), withUserId };
  if (withUserId === null || !selection) return list(caller, conditions, given);
  const page = parsePage(given, messageOrder);
  const sides = { userId: conditions.userId, withUserId };
  const written = await writtenThreadPage(caller.reads, sides, messageOrder, page, selection);
  if (!written) return list(caller, conditions, given);
  const total = () => countMessages(caller.reads, conditions);
  return toWrittenConnection(written, selection, page, messageOrder, total);
}

/** The messages of all users. */
export function listMessageLog(caller: Caller, given: MessageLogArguments): Promise<Connection<MessageRow>> {
  return list(caller, checkFilter(given.filter ?? {}), given);
}

async function list(caller: Caller, conditions: MessageConditions, given: PageArguments) {
  const page = parsePage(given, messageOrder);
  const rows = await messagesPage(caller.reads, conditions, messageOrder, page);
  return toConnection(rows, page, messageOrder, () => countMessages(caller.reads, conditions));
}

function checkFilter({ userId, content, from, until }: MessageFilter): MessageConditions {
  return {
    userId: userId == null ? null : parseId(userId, 'filter.userId'),
    content: content == null ? null : parseText(content, 'filter.content'),
    from: from ?? null,
    until: until ?? null,
  };
}

/** Sends a message, once for each `clientId`.
 * @throws {UserFault} INVALID, NOT_FOUND for an unknown receiver or one who has blocked the viewer, BLOCKED, FORBIDDEN,
 * CONFLICT if `clientId` belongs to another message */
export function sendMessage(caller: Caller, bus: EventBus, input: SendMessageInput): Promise<MessageRow> {
  const senderId = caller.signedIn.id;
  const { receiverId, content, clientId } = checkNewMessage(senderId, input);
  return transaction(caller.em, async (transaction) => {
    const { em } = transaction;
    const people = await holdPeople(transaction, senderId, receiverId);
    const isThere = (userId: string) => people.some(({ id }) => id === userId);
    if (!isThere(senderId)) throw tokenError('REVOKED', 'This account has been deleted.');
    if (!isThere(receiverId)) throw userFault('NOT_FOUND', 'User not found.', 'input.receiverId');
    refuseUnwanted(await standingBetween(transaction, senderId, receiverId));
    await openMailboxes(transaction, people);
    // Sent after the commit.
    await announceMessage(transaction, bus, { senderId, receiverId });
    const message = { id: uuidv7(), senderId, receiverId, content, clientId };
    return (await addMessage(transaction, message)) ?? sentBefore(em, message);
  });
}

/** @throws {UserFault} BLOCKED for the one who has blocked the other, NOT_FOUND for the one who is blocked, FORBIDDEN if
 * the receiver answers, but does not want to be written to first. */
function refuseUnwanted({ blocked, isBlocked, mayBegin, haveMet }: Standing): void {
  const field = 'input.receiverId';
  if (blocked) throw userFault('BLOCKED', 'You have blocked this user.', field);
  if (isBlocked) throw userFault('NOT_FOUND', 'User not found.', field);
  if (!haveMet && !mayBegin)
    throw userFault('FORBIDDEN', 'This user does not want you to begin a conversation.', field);
}

/** The message sent with this `clientId` before. A different message is refused, because the client would believe
 * it was sent.
 * @throws {UserFault} CONFLICT */
async function sentBefore(em: EntityManager, { senderId, receiverId, content, clientId }: NewMessage) {
  const first = await messageByClientId(em, senderId, clientId ?? '');
  if (first.receiverId !== receiverId || first.content !== content)
    throw userFault('CONFLICT', 'Another message was sent with this client id', 'input.clientId');
  return first;
}

/** Deletes a message of the viewer; administrators may delete any.
 * @throws {UserFault} NOT_FOUND if the message does not exist or the viewer may not delete it */
export async function deleteMessage(caller: Caller, id: string): Promise<string> {
  const missing = () => userFault('NOT_FOUND', 'Message not found.', 'id');
  const message = await caller.loader(messageById).load(id);
  if (!message || !mayDeleteMessage(caller.signedIn, message)) throw missing();
  const { senderId, receiverId } = message;
  await transaction(caller.em, async (transaction) => {
    await holdPeople(transaction, senderId, receiverId);
    await holdConversation(transaction, senderId, receiverId);
    if (!(await removeMessage(transaction, message))) throw missing();
    if (senderId !== caller.signedIn.id)
      await record(transaction, caller, { action: 'message.delete', target: { type: 'Message', id } });
  });
  caller.loader(messageById).clear(id);
  return id;
}
