import type { RequestError } from '@tonearm/client';
import type { LinkedDevice, LinkedPlayer, Steering } from '../queue.link.ts';
import type { QueueEntry } from '../queue.ts';
import { ForeignChanges } from './foreign.changes.ts';
import { KnownQueue } from './known.queue.ts';
import { markQueueOf } from './queue.mark.ts';
import { type Command, mostSongs, QueueOutbox } from './queue.outbox.ts';
import { ServerClock } from './server.clock.ts';
import type { ItemsChange } from './server.items.ts';
import type { Playback, ServerState } from './shared.documents.ts';
import { SongFinder } from './song.finder.ts';
import { modeOf, Told } from './told.ts';

/** What the user of this device does with the queue of all devices: it shows at once, and is sent. */
export abstract class QueueCommands {
  readonly deviceId: string;
  protected readonly player: LinkedPlayer;
  protected readonly clock = new ServerClock();
  protected readonly known = new KnownQueue(this.clock);
  protected readonly songs = new SongFinder();
  protected readonly outbox: QueueOutbox;
  protected readonly told: Told;
  protected readonly foreign = new ForeignChanges();

  constructor(player: LinkedPlayer, deviceId: string) {
    this.player = player;
    this.deviceId = deviceId;
    this.told = new Told(player);
    this.outbox = new QueueOutbox({
      idOf: (key) => this.known.keys.idOf(key),
      version: () => this.known.version,
      answered: (state, change) => {
        this.foreign.made(state.version);
        this.take(state, change);
      },
      failed: (error, lost) => this.failed(error, lost),
      idle: () => void this.settle(),
    });
  }

  /** Whether the player follows the server. Without a connection it is on its own. */
  abstract get joined(): boolean;

  /** Takes over what the server has. */
  protected abstract take(state: ServerState, change: ItemsChange | null): void;

  /** @param lost what the server does not know of. */
  protected abstract failed(error: RequestError, lost: readonly Command[]): void;

  /** Called when everything is answered. */
  protected abstract settle(): Promise<void>;

  get elsewhere(): LinkedDevice | null {
    const device = this.joined ? this.known.state?.device : null;
    return device && device.id !== this.deviceId ? device : null;
  }

  get playing(): boolean {
    return this.known.state?.playing ?? false;
  }

  get volume(): number {
    return this.known.state?.volume ?? 1;
  }

  get position(): number {
    return this.known.position;
  }

  replace(
    entries: readonly QueueEntry[],
    place: number,
    { playing, shuffled, seconds = 0 }: { playing: boolean; shuffled: boolean; seconds?: number },
  ): void {
    if (!this.#changes(entries)) return;
    const key = entries[place]?.key ?? null;
    const deviceId = this.elsewhere?.id ?? this.deviceId;
    const position = this.told.milliseconds(seconds, key);
    this.told.set({ key, playing, seconds });
    this.guess({ playing, shuffled, ...(!this.elsewhere && { device: this.thisDevice }) }, position);
    const songIds = entries.map(({ song }) => song.id);
    this.outbox.add({ kind: 'replace', songIds, startAt: place, position, playing, shuffled, deviceId });
  }

  add(entries: readonly QueueEntry[], where: 'next' | 'end'): void {
    if (!this.#changes(entries)) return;
    const placement = where === 'next' ? 'NEXT' : 'LAST';
    const parts: string[][] = [];
    for (let from = 0; from < entries.length; from += mostSongs)
      parts.push(entries.slice(from, from + mostSongs).map(({ song }) => song.id));
    // What is put in next comes before what was put in before it.
    for (const songIds of where === 'next' ? parts.reverse() : parts)
      this.outbox.add({ kind: 'add', songIds, placement });
  }

  move(key: string, position: number): void {
    if (this.#changes()) this.outbox.add({ kind: 'move', keys: [key], position });
  }

  remove(keys: readonly string[]): void {
    const leaving = new Set(keys);
    const entries = this.player.here.queue.filter(({ key }) => leaving.has(key));
    if (this.#changes()) this.outbox.add({ kind: 'remove', entries });
  }

  shuffle(shuffled: boolean): void {
    this.guess({ shuffled });
    this.outbox.add({ kind: 'playback', change: { shuffled } });
  }

  steer({ key, playing, seconds, volume, repeat }: Steering): void {
    const position = seconds === undefined ? undefined : this.told.milliseconds(seconds, key);
    const fields = {
      ...(playing !== undefined && { playing }),
      ...(volume !== undefined && { volume }),
      ...(repeat !== undefined && { repeat: modeOf[repeat] }),
    };
    this.guess(fields, position ?? (key === undefined ? undefined : 0));
    const change: Playback = { ...fields, ...(position !== undefined && { position }) };
    this.outbox.add({ kind: 'playback', change, ...(key !== undefined && { key }) });
  }

  handOver(deviceId: string): void {
    const isHere = !this.elsewhere;
    const { key, seconds, playing, volume } = this.told.now();
    const change: Playback = { deviceId, playing: isHere ? playing : this.playing };
    // This device knows best where it is; of others, the clock tells.
    if (isHere && key !== null) change.position = this.told.milliseconds(seconds);
    if (deviceId === this.deviceId) change.volume = volume;
    this.foreign.set(true);
    this.outbox.add({ kind: 'playback', change });
  }

  protected get thisDevice() {
    const { deviceId } = this;
    const found = this.known.state?.device;
    return found?.id === deviceId ? found : { id: deviceId, name: '', kind: 'WEB' as const };
  }

  /** Notes that the queue is going to be another.
   * @returns whether the server is told; if not, this queue is that of this device alone. */
  #changes(entries: readonly QueueEntry[] = []): boolean {
    this.songs.know(entries.map(({ song }) => song));
    if (!this.joined) markQueueOf(null);
    return this.joined;
  }

  /** Shows what is going to be true. */
  protected guess(fields: Partial<ServerState>, position?: number): void {
    this.known.guess(fields, position);
    this.player.publish();
  }
}
