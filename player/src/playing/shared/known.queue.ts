import { client } from '../../api/client.ts';
import type { LinkedDevice } from '../queue.link.ts';
import type { QueueEntry } from '../queue.ts';
import { ItemKeys } from './item.keys.ts';
import type { ServerClock } from './server.clock.ts';
import { changedItems, type ItemsChange, type ServerItem } from './server.items.ts';
import { queueDevices, type ServerState, wholeQueue } from './shared.documents.ts';

/** The server's queue, as far as this device knows it. */
export class KnownQueue {
  readonly keys = new ItemKeys();
  readonly #clock: ServerClock;
  #state: ServerState | null = null;
  #items: readonly ServerItem[] | null = null;
  #devices: readonly LinkedDevice[] = [];

  constructor(clock: ServerClock) {
    this.#clock = clock;
  }

  get state(): ServerState | null {
    return this.#state;
  }

  /** Null while they are out of date. */
  get items(): readonly ServerItem[] | null {
    return this.#items;
  }

  get devices(): readonly LinkedDevice[] {
    return this.#devices;
  }

  get version(): number {
    return this.#state?.version ?? 0;
  }

  /** Seconds into the current song, by the server's clock. */
  get position(): number {
    const state = this.#state;
    if (!state) return 0;
    const run = state.playing ? this.#clock.now - Date.parse(state.positionAt) : 0;
    return Math.max(0, state.position + run) / 1000;
  }

  /** Place of the current item. */
  get place(): number {
    const id = this.#state?.current?.id;
    const found = (this.#items ?? []).findIndex((item) => item.id === id);
    return Math.max(0, found);
  }

  isOn(deviceId: string): boolean {
    return this.#state?.device?.id === deviceId;
  }

  /** Takes what the server says, if it is newer than what is known. */
  take(state: ServerState, change: ItemsChange | null): void {
    const before = this.#state?.version ?? -1;
    if (state.version < before) return;
    if (state.version === before + 1 && change && this.#items)
      this.#items = changedItems(this.#items, change);
    else if (state.version > before) this.#items = null;
    this.#state = state;
  }

  /** Says of an event whether it changes what is known. */
  isNews(state: ServerState, { kind }: ItemsChange): boolean {
    if (kind !== 'DEVICES') return state.version > this.version;
    return state.device?.id !== this.#state?.device?.id || state.playing !== this.#state?.playing;
  }

  /** Takes for true what was asked for. The place in the song stays, unless another one is given. */
  guess(fields: Partial<ServerState>, position?: number): void {
    if (!this.#state) return;
    const place = {
      position: position ?? Math.round(this.position * 1000),
      positionAt: new Date(this.#clock.now).toISOString(),
    };
    this.#state = { ...this.#state, ...place, ...fields };
  }

  /** The items have to be asked for again. */
  doubt(): void {
    this.#items = null;
  }

  /** Finds out which entries of the player are which items. */
  bind(queue: readonly QueueEntry[], current: QueueEntry | null): void {
    const id = this.#state?.current?.id;
    this.keys.bind(this.#items ?? [], queue, id && current ? { id, key: current.key } : undefined);
  }

  placeOfKey(key: string): number {
    return (this.#items ?? []).findIndex(({ id }) => (this.keys.keyOf(id) ?? id) === key);
  }

  /** Asks for all of it.
   * @returns whether the server has answered. */
  async load(): Promise<boolean> {
    const before = this.version;
    const answer = await client.query(wholeQueue, {});
    if (!answer.ok || !answer.data.playQueue) return false;
    const { items, ...state } = answer.data.playQueue;
    // A change that was heard of meanwhile may have overtaken the answer.
    if (this.version !== before && state.version < this.version) return this.load();
    this.#devices = answer.data.devices ?? [];
    this.#state = state;
    this.#items = items;
    return true;
  }

  async loadDevices(): Promise<void> {
    const answer = await client.query(queueDevices, {});
    if (answer.ok) this.#devices = answer.data.devices ?? [];
  }
}
