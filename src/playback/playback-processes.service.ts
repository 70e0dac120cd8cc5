import type { ConnectionOptions } from './connection-registry.service.ts';
import { type DeviceRegistry, deviceRegistry } from './device-registry.service.ts';
import type { ClockJump } from './rooms/clock-jumps.service.ts';
import { keepRoomsGoing } from './rooms/room-keeping.service.ts';
import { type RoomListeners, roomListeners } from './rooms/room-listeners.service.ts';

/** What a process does for playback besides requests. */
export interface Playback {
  devices: DeviceRegistry;
  listeners: RoomListeners;
  /** From now on, those who leave are taken to come back to another process. */
  leave(): void;
  close(): Promise<void>;
}

/** Keeps devices and rooms from now on. */
export function openPlayback(
  options: ConnectionOptions & {
    /** Called when the database's clock was set, for what waits elsewhere. */
    onClockJump(jump: ClockJump): Promise<unknown>;
  },
): Playback {
  const devices = deviceRegistry(options);
  const listeners = roomListeners(options);
  devices.start();
  listeners.start();
  const stopping = new AbortController();
  const going = keepRoomsGoing({ ...options, stop: stopping.signal });
  return {
    devices,
    listeners,
    leave() {
      devices.leave();
      listeners.leave();
    },
    async close() {
      stopping.abort();
      await Promise.all([devices.close(), listeners.close(), going]);
    },
  };
}
