import {
  type ConnectionOptions,
  ConnectionRegistry,
  type ConnectionRows,
} from './connection-registry.service.ts';
import {
  deviceCame,
  deviceGone,
  lookAfter,
  type NewDevice,
  pauseLost,
  restoreDevices,
} from './device.writes.ts';

/** A device of a user, while it has subscriptions. */
type DeviceOfUser = NewDevice & { userId: string };

export type DeviceRegistry = ConnectionRegistry<DeviceOfUser>;

const deviceRows: ConnectionRows<DeviceOfUser> = {
  noun: 'a device',
  keyOf: ({ userId, id }) => `${userId} ${id}`,
  came: deviceCame,
  gone: deviceGone,
  lookAfter,
  restore: (orm, processId, devices) => restoreDevices(orm.em.fork(), processId, devices),
  mend: pauseLost,
};

/** The devices that are connected to this process, and their rows in the database. */
export function deviceRegistry(options: ConnectionOptions): DeviceRegistry {
  return new ConnectionRegistry(options, deviceRows);
}
