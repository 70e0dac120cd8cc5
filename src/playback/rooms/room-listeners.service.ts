import { transaction } from '../../persistence/transaction.service.ts';
import {
  type ConnectionOptions,
  ConnectionRegistry,
  type ConnectionRows,
} from '../connection-registry.service.ts';
import { listenerCame, listenerGone, type NewListener, restoreListeners } from './listener.writes.ts';
import { roomsInNeed } from './room-keeping.queries.ts';
import { mendRooms } from './room-keeping.service.ts';

export type RoomListeners = ConnectionRegistry<NewListener>;

const listenerRows: ConnectionRows<NewListener> = {
  noun: 'a listener',
  keyOf: ({ roomId, userId }) => `${roomId} ${userId}`,
  came: listenerCame,
  gone: listenerGone,
  lookAfter: roomsInNeed,
  restore: (orm, processId, listeners) =>
    transaction(orm.em.fork(), (transaction) => restoreListeners(transaction, processId, listeners)),
  mend: mendRooms,
};

/** The members of rooms who are connected to this process, and what follows from that for their rooms. */
export function roomListeners(options: ConnectionOptions): RoomListeners {
  return new ConnectionRegistry(options, listenerRows);
}
