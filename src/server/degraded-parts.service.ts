import { readReplica } from '../api/read-replica.key.ts';
import { eventBus } from '../events/event-bus.service.ts';
import type { MediaStore } from '../media/media.store.ts';
import { hasRoom } from '../media/storage-room.service.ts';
import { StoreReach } from '../media/store-reach.service.ts';
import type { FellowWorkers } from './fellow-workers.model.ts';
import type { OpenServices } from './open-services.model.ts';

export interface DegradedPartsOptions {
  store: MediaStore;
  services: OpenServices;
  workers?: FellowWorkers | undefined;
  /** Bytes of the largest file that the store needs room for. */
  largestFile: number;
}

/** The parts that a server can do without for a while. It serves meanwhile, so they are no reason to send listeners
 * elsewhere: without storage, there are no uploads; without workers or a replica, answers take longer; without Redis,
 * or the database's notifications, events come late. */
export class DegradedParts {
  readonly #parts: ReadonlyMap<string, () => boolean | Promise<boolean>>;

  constructor({ store, services: { services }, workers, largestFile }: DegradedPartsOptions) {
    const bus = services.get(eventBus);
    const replica = services.get(readReplica);
    const reach = new StoreReach(store);
    const parts = new Map<string, () => boolean | Promise<boolean>>();
    parts.set('storage', async () => !((await hasRoom(store, largestFile)) && (await reach.isReached())));
    if (workers) parts.set('workers', () => workers.state.ready < workers.state.of);
    parts.set(bus.carrier, () => !bus.isConnected);
    if (replica) parts.set('replica', () => !replica.isFit);
    this.#parts = parts;
  }

  /** Each that there is, and whether it is missing now. */
  async all(): Promise<[part: string, isMissing: boolean][]> {
    return Promise.all(
      [...this.#parts].map(
        async ([part, isMissing]): Promise<[string, boolean]> => [part, await isMissing()],
      ),
    );
  }

  /** Those that are missing now. */
  async missing(): Promise<string[]> {
    return (await this.all()).filter(([, isMissing]) => isMissing).map(([part]) => part);
  }
}
