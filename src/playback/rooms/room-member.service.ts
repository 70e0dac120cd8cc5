import type { EntityManager } from '@mikro-orm/postgresql';
import { holdUnblocked } from '../../accounts/blocks/block.service.ts';
import { holdAccounts, holdPair } from '../../accounts/blocks/block.writes.ts';
import { tokenError } from '../../accounts/token.service.ts';
import type { Caller } from '../../api/caller.service.ts';
import { userFault } from '../../api/user-errors.type.ts';
import { parseId } from '../../api/validation.checks.ts';
import { eventBus } from '../../events/event-bus.service.ts';
import { standingBetween } from '../../messages/conversation.writes.ts';
import { retryDeadlocks } from '../../persistence/collision-retry.service.ts';
import { type Transaction, transaction } from '../../persistence/transaction.service.ts';
import { announceInvitation, announceRoom } from './room.events.ts';
import type { JoinRoomInput } from './room.inputs.ts';
import { forgetRooms } from './room.loaders.ts';
import { countPlaces, roomsByIds, roomTotals, standingsIn } from './room.queries.ts';
import type { RoomRow } from './room.rows.ts';
import { findByToken, refuseMoreJoined, showRoom } from './room.service.ts';
import { lockRooms, putInRoom, takeFromRoom, updateRoomRow, writeControl } from './room.writes.ts';
import { changeRoom, unknownRoom } from './room-control.service.ts';
import { takeLeave } from './room-parting.service.ts';

/** Those who are in one room or invited to it. */
const mostPlaces = 100;

/** Invites users. Those who are in the room already stay as they are, and those who were put out may come again.
 * @throws {UserFault} NOT_FOUND, FORBIDDEN for those who do not control the room, and for users who do not want to be
 * written to by the viewer; INVALID, BLOCKED, CONFLICT if there are too many */
export async function inviteToRoom(
  caller: Caller,
  given: { roomId: string; userIds: readonly string[] },
): Promise<RoomRow> {
  const roomId = parseId(given.roomId, 'roomId');
  if (given.userIds.length < 1 || given.userIds.length > mostPlaces)
    throw userFault(
      'INVALID',
      `Invite 1 to ${mostPlaces} users; you sent ${given.userIds.length}.`,
      'userIds',
    );
  const userIds = given.userIds.map((id, index) => parseId(id, `userIds.${index}`));
  const viewer = caller.signedIn;
  const bus = caller.service(eventBus);
  const invite = async (transaction: Transaction) => {
    const known = await standingsIn(transaction.em, roomId, userIds);
    const news = [...new Set(userIds)].filter(
      (id) => !known.some((one) => one.userId === id && one.state !== 'REMOVED'),
    );
    if (news.length === 0) return;
    if ((await countPlaces(transaction.em, roomId)) + news.length > mostPlaces) throw isFull('userIds');
    for (const userId of news) {
      await putInRoom(transaction, { roomId, userId, state: 'INVITED' });
      await announceInvitation(transaction, bus, { userId, roomId });
    }
    await announceRoom(transaction, bus, roomId);
  };
  await changeRoom(caller, { id: roomId, field: 'roomId', right: 'control' }, invite, async (transaction) => {
    await holdAccounts(transaction, [viewer.id, ...userIds]);
    for (const id of [...new Set(userIds)].sort())
      if (id !== viewer.id)
        await refuseUnwanted(transaction, viewer.id, id, `userIds.${userIds.indexOf(id)}`);
  });
  return showRoom(caller, roomId);
}

/** An invitation comes under the same rules as a first message. */
async function refuseUnwanted(
  transaction: Transaction,
  viewerId: string,
  id: string,
  field: string,
): Promise<void> {
  await holdUnblocked(transaction, viewerId, { id, field });
  const { haveMet, mayBegin } = await standingBetween(transaction, viewerId, id);
  if (!haveMet && !mayBegin)
    throw userFault('FORBIDDEN', 'This user does not want to be invited by you.', field);
}

/** Comes into a room by an invitation or a link. Coming again changes nothing.
 * @throws {UserFault} INVALID, NOT_FOUND, also for those who were put out; CONFLICT if there are too many */
export async function joinRoom(caller: Caller, input: JoinRoomInput): Promise<RoomRow> {
  const viewer = caller.signedIn;
  if ((input.roomId == null) === (input.token == null))
    throw userFault('INVALID', 'Give the id of a room, or the token of a link.', 'input');
  const field = input.roomId == null ? 'input.token' : 'input.roomId';
  const id = input.roomId == null ? null : parseId(input.roomId, field);
  const find = async (em: EntityManager) => {
    const room =
      id === null
        ? await findByToken(caller, input.token ?? '', em)
        : (await roomsByIds(em, viewer, [id]))[0];
    if (!room) throw unknownRoom(field);
    return room;
  };
  const room = await transaction(caller.em, async (transaction) => {
    const { em } = transaction;
    const found = await find(em);
    const accounts = await holdPair(transaction, viewer.id, found.hostId ?? viewer.id);
    if (!accounts.some((account) => account.id === viewer.id))
      throw tokenError('REVOKED', 'This account has been deleted.');
    await lockRooms(transaction, [found.id]);
    await enter(transaction, caller, await find(em), field);
    return found;
  });
  return showRoom(caller, room.id);
}

async function enter(
  transaction: Transaction,
  caller: Caller,
  { id }: RoomRow,
  field: string,
): Promise<void> {
  const { em } = transaction;
  const { id: userId } = caller.signedIn;
  const [standing] = await standingsIn(em, id, [userId]);
  if (standing?.state === 'JOINED') return;
  refuseMoreJoined((await roomTotals(em, userId)).joined, field);
  if (!standing && (await countPlaces(em, id)) >= mostPlaces) throw isFull(field);
  await putInRoom(transaction, { roomId: id, userId, state: 'JOINED' });
  await announceRoom(transaction, caller.service(eventBus), id);
}

/** Leaves a room, or declines an invitation. The host hands the room over to the next one, or closes it.
 * @returns the id of the room.
 * @throws {UserFault} NOT_FOUND */
export async function leaveRoom(caller: Caller, id: string): Promise<string> {
  const { id: userId } = caller.signedIn;
  const run = async (transaction: Transaction) => {
    const [room] = await roomsByIds(transaction.em, caller.signedIn, [id]);
    if (!room) throw unknownRoom('id');
    await lockRooms(transaction, [id]);
    await takeLeave(transaction, caller.service(eventBus), { roomId: id, userId });
  };
  await retryDeadlocks(() => transaction(caller.em, run));
  forgetRooms(caller);
  return id;
}

/** Puts a user out, or takes an invitation back. Until invited again, the user does not come in by the link.
 * @throws {UserFault} NOT_FOUND for the room and the user, FORBIDDEN for those who are not the host, INVALID for the host */
export function removeFromRoom(caller: Caller, given: { roomId: string; userId: string }): Promise<RoomRow> {
  return changeMember(caller, given, async (transaction, member) => {
    await takeFromRoom(transaction, { ...member, stays: true });
  });
}

/** Shares control with a member, or ends that.
 * @throws {UserFault} NOT_FOUND for the room and the member, FORBIDDEN for those who are not the host, INVALID for the host */
export function setRoomControl(
  caller: Caller,
  given: { roomId: string; userId: string; controls: boolean },
): Promise<RoomRow> {
  return changeMember(caller, given, async (transaction, member) => {
    await writeControl(transaction, { ...member, controls: given.controls });
  });
}

/** Makes a member the host; the previous one stays as a member.
 * @throws {UserFault} NOT_FOUND for the room and the member, FORBIDDEN for those who are not the host, INVALID for the host
 * and for those who have not come in */
export function handRoomOver(caller: Caller, given: { roomId: string; userId: string }): Promise<RoomRow> {
  return changeMember(caller, given, async (transaction, { roomId, userId, state }) => {
    if (state !== 'JOINED') throw userFault('INVALID', 'This user has not come in yet.', 'userId');
    await updateRoomRow(transaction, roomId, { hostId: userId });
  });
}

async function changeMember(
  caller: Caller,
  given: { roomId: string; userId: string },
  change: (
    transaction: Transaction,
    member: { roomId: string; userId: string; state: string },
  ) => Promise<void>,
): Promise<RoomRow> {
  const roomId = parseId(given.roomId, 'roomId');
  const userId = parseId(given.userId, 'userId');
  await changeRoom(
    caller,
    { id: roomId, field: 'roomId', right: 'host' },
    async (transaction, { hostId }) => {
      if (userId === hostId) throw userFault('INVALID', 'You are the host of this room.', 'userId');
      const [member] = await standingsIn(transaction.em, roomId, [userId]);
      if (!member || member.state === 'REMOVED')
        throw userFault('NOT_FOUND', 'This user is not in the room.', 'userId');
      await change(transaction, member);
      await announceRoom(transaction, caller.service(eventBus), roomId);
    },
    // The member may become the host.
    async (transaction) => void (await holdAccounts(transaction, [userId])),
  );
  return showRoom(caller, roomId);
}

function isFull(field: string) {
  return userFault('CONFLICT', `A room has at most ${mostPlaces} members.`, field);
}
