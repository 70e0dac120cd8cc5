import type { Caller } from '../api/caller.service.ts';
import type { EventBus } from '../events/event-bus.service.ts';
import { eventStream } from '../events/event-stream.service.ts';
import { readTogether } from '../events/joined-reads.service.ts';
import type { DeviceRegistry } from './device-registry.service.ts';
import { concernsDevices, queueTopic } from './play-queue.events.ts';
import type { PlayQueueChangedArguments } from './play-queue.inputs.ts';
import { type ChangeOfQueue, type QueueRow, rowOf } from './play-queue.model.ts';
import { changesSince, readQueue } from './play-queue.queries.ts';
import { DeviceKind } from './play-queue.type.ts';
import { parseDeviceId, parseDeviceName } from './sounding-device.checks.ts';

const ofDevices: ChangeOfQueue = { kind: 'DEVICES', itemIds: [], position: null };

/** The viewer's queue: first as it is, then after every change, each once and in order, and when devices come and go.
 * Makes the client a device for as long as it lasts. */
export function followQueue(
  caller: Caller,
  { bus, devices }: { bus: EventBus; devices: DeviceRegistry },
  given: PlayQueueChangedArguments,
): Promise<AsyncIterable<QueueRow>> {
  const { id: userId } = caller.signedIn;
  const kind = given.deviceKind ?? DeviceKind.OTHER;
  const id = given.deviceId == null ? null : parseDeviceId(given.deviceId, 'deviceId');
  const name = given.deviceName == null ? '' : parseDeviceName(given.deviceName, 'deviceName');
  let release: (() => void) | undefined;
  let known: number | undefined;
  const read = (change: ChangeOfQueue | null) =>
    readTogether(bus, JSON.stringify(['queue', userId, change]), async () =>
      rowOf(await readQueue(caller.em.fork(), userId), change),
    );
  return eventStream(bus, {
    topics: [queueTopic(userId)],
    atOnce: true,
    async begin() {
      if (id !== null) release = await devices.connect(userId, { id, name: name || nameOf(kind), kind });
    },
    ended: () => release?.(),
    async *read({ payloads, missed }) {
      if (known === undefined) {
        const queue = await read(null);
        known = queue.version;
        return yield queue;
      }
      const since = known;
      const changes = await readTogether(bus, JSON.stringify(['queue changes', userId, since]), () =>
        changesSince(caller.em.fork(), userId, since),
      );
      for (const change of changes) {
        known = change.version;
        yield change;
      }
      if (missed || payloads.some((payload) => concernsDevices(payload, id))) yield await read(ofDevices);
    },
  });
}

function nameOf(kind: string): string {
  return kind.charAt(0) + kind.slice(1).toLowerCase();
}
