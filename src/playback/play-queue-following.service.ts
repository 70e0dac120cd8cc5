import type { Caller } from '../api/caller.service.ts';
import type { EventBus } from '../events/event-bus.service.ts';
import { eventStream } from '../events/event-stream.service.ts';
import { readTogether } from '../events/joined-reads.service.ts';
import type { WakeUp } from '../events/wake-ups.service.ts';
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
  const reader = new QueueReader(caller, bus, userId);
  return eventStream(bus, {
    topics: [queueTopic(userId)],
    atOnce: true,
    async begin() {
      if (id !== null) release = await devices.connect({ userId, id, name: name || nameOf(kind), kind });
    },
    ended: () => release?.(),
    async *read({ payloads, missed }: WakeUp) {
      const isFirst = reader.isFirst;
      yield* reader.news();
      if (!isFirst && (missed || payloads.some((payload) => concernsDevices(payload, id))))
        yield* reader.present(ofDevices);
    },
  });
}

/** What a subscriber has not been told of a queue yet. Subscribers to the same queue read together. */
export class QueueReader {
  readonly #caller: Caller;
  readonly #bus: EventBus;
  readonly #queueId: string;
  #known: number | undefined;

  constructor(caller: Caller, bus: EventBus, queueId: string) {
    this.#caller = caller;
    this.#bus = bus;
    this.#queueId = queueId;
  }

  /** Whether nothing has been read so far. */
  get isFirst(): boolean {
    return this.#known === undefined;
  }

  /** The queue as it is, the first time; then its changes. */
  async *news(): AsyncGenerator<QueueRow> {
    const since = this.#known;
    if (since === undefined) {
      const queue = await this.#whole(null);
      this.#known = queue.version;
      return yield queue;
    }
    const changes = await readTogether(
      this.#bus,
      JSON.stringify(['queue changes', this.#queueId, since]),
      () => changesSince(this.#caller.em.fork(), this.#queueId, since),
    );
    for (const change of changes) {
      this.#known = change.version;
      yield change;
    }
  }

  /** The queue as it is, after the changes that led to it: what tells of a version before the change that made it would hide
   * that change. */
  async *present(change: ChangeOfQueue): AsyncGenerator<QueueRow> {
    let queue = await this.#whole(change);
    while (queue.version !== this.#known) {
      yield* this.news();
      queue = await this.#whole(change);
    }
    yield queue;
  }

  #whole(change: ChangeOfQueue | null): Promise<QueueRow> {
    return readTogether(this.#bus, JSON.stringify(['queue', this.#queueId, change]), async () =>
      rowOf(await readQueue(this.#caller.em.fork(), this.#queueId), change),
    );
  }
}

function nameOf(kind: string): string {
  return kind.charAt(0) + kind.slice(1).toLowerCase();
}
