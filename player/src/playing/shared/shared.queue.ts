import type { RequestError } from '@tonearm/client';
import { client } from '../../api/client.ts';
import type { LinkedDevice, LinkedPlayer, QueueLink } from '../queue.link.ts';
import type { KnownQueue } from './known.queue.ts';
import { QueueCommands } from './queue.commands.ts';
import { isQueueOf, markQueueOf } from './queue.mark.ts';
import type { Command } from './queue.outbox.ts';
import type { ItemsChange } from './server.items.ts';
import { queueChanged, type ServerState } from './shared.documents.ts';
import { repeatOf } from './told.ts';

/** Songs before and after the current one that are asked for before the queue is shown. */
const near = { before: 20, after: 80 };
/** And around one that is shown without a title. */
const around = { before: 50, after: 50 };

/** Milliseconds until a server that could not be reached is asked again. */
const againMs = 3000;

/** The queue that the server keeps for all devices of a user, on this device. What the user does here shows at once, and is
 * sent; once everything is answered, the player takes over what the server has. */
export class SharedQueue extends QueueCommands implements QueueLink {
  readonly #userId: string;
  /** Whether there was an event, so that what was asked for before it may be out of date. */
  #missed = false;
  /** Whether the player follows the server. Without a connection it is on its own. */
  #joined = false;
  #joining = false;
  #over = false;
  #settling = false;
  /** Whether the player is just being made what the server says. */
  #adopting = false;
  #again = false;
  #end: () => void = () => undefined;

  constructor(player: LinkedPlayer, { userId, deviceId }: { userId: string; deviceId: string }) {
    super(player, deviceId);
    this.#userId = userId;
  }

  /** Follows the queue until `stop`. */
  start(deviceName: string): void {
    const { deviceId } = this;
    const end = client.subscribe(
      queueChanged,
      { deviceId, deviceName },
      {
        next: (answer) => {
          const event = answer.ok ? answer.data.playQueueChanged : null;
          if (event) this.#received(event, event.change ?? null);
        },
      },
    );
    const forget = client.live.onState((state) => {
      if (state === 'disconnected') this.#part();
    });
    // A device that has slept may have another clock.
    const woken = () => {
      if (document.visibilityState === 'visible') void this.clock.measure();
    };
    document.addEventListener('visibilitychange', woken);
    this.#end = () => {
      end();
      forget();
      document.removeEventListener('visibilitychange', woken);
    };
  }

  stop(): void {
    this.#over = true;
    this.#end();
    this.#part();
  }

  get joined(): boolean {
    return this.#joined;
  }

  get devices(): readonly LinkedDevice[] {
    return this.known.devices;
  }

  need(key: string): void {
    const at = this.known.placeOfKey(key);
    if (at < 0) return;
    void this.#find(at, around).then((found) => {
      if (found) void this.settle();
    });
  }

  observe(): void {
    if (!this.#joined || this.#adopting || this.elsewhere) return;
    const news = this.told.news(this.deviceId, this.known.isOn(this.deviceId));
    if (!news) return;
    const { deviceId, playing, position, volume, repeat } = news.change;
    const fields = {
      ...(deviceId && { device: this.thisDevice }),
      ...(playing != null && { playing }),
      ...(volume != null && { volume }),
      ...(repeat != null && { repeat }),
    };
    this.guess(fields, position ?? undefined);
    this.outbox.add({ kind: 'playback', ...news });
    // Those after the next song may not be known yet.
    if (news.key !== undefined) this.need(news.key);
  }

  #received(state: ServerState, change: ItemsChange | null): void {
    if (!change) return void this.#join();
    this.#missed = true;
    if (!this.#joined) return;
    if (change.kind === 'DEVICES') void this.known.loadDevices().then(() => this.player.publish());
    if (this.known.isNews(state, change)) {
      // What comes while a command is on its way may be about that one.
      if (change.kind === 'DEVICES' || !this.outbox.busy) this.foreign.set(true);
      else this.foreign.heard(state.version);
      this.take(state, change);
    }
    if (!this.outbox.busy) void this.settle();
  }

  protected take(state: ServerState, change: ItemsChange | null): void {
    this.known.take(state, change);
    if (this.known.items) this.#bind();
    this.player.publish();
  }

  #bind(): void {
    const { queue, current } = this.player.here;
    // What was removed before it had an item is removed by that.
    this.known.bind([...queue, ...this.outbox.leaving], current);
  }

  protected failed(error: RequestError, lost: readonly Command[]): void {
    if (error.code === 'NETWORK' || error.code === 'SERVICE_UNAVAILABLE') return void this.#part(lost);
    const has = (wanted: string) => error.userErrors.some(({ code }) => code === wanted);
    if (has('CONFLICT')) this.player.tell({ kind: 'conflict' });
    if (has('TOO_LARGE')) this.player.tell({ kind: 'full' });
    // Whatever it was: what the server has holds.
    this.known.doubt();
    this.foreign.set(true);
  }

  /** Goes on alone.
   * @param lost what the server does not know of. */
  #part(lost: readonly Command[] = []): void {
    const dropped = [...lost, ...this.outbox.clear()];
    // A request may fail only after the socket has; by then, the queue may be that of somebody else.
    if (dropped.some(({ kind }) => kind !== 'playback') && isQueueOf(this.#userId)) markQueueOf(null);
    if (!this.#joined) return;
    this.#joined = false;
    this.player.publish();
    this.#joinLater();
  }

  /** While the socket is there, nothing else says that requests go through again. */
  #joinLater(): void {
    setTimeout(() => {
      if (!this.#joined && !this.#over && client.live.state === 'connected') void this.#join();
    }, againMs);
  }

  /** The connection is there, for the first time or again. */
  async #join(): Promise<void> {
    this.#missed = true;
    if (this.#joining) return;
    this.#joining = true;
    const isThere = await this.#load();
    this.#joining = false;
    if (this.#over) return;
    if (isThere) await this.#meet();
    else this.#joinLater();
  }

  /** @returns whether all is known. */
  async #load(): Promise<boolean> {
    await Promise.all([this.clock.measure(), this.player.restored]);
    do {
      this.#missed = false;
      if (!(await this.known.load())) return false;
    } while (this.#missed);
    return true;
  }

  /** The queue of this device and that of the server become one. */
  async #meet(): Promise<void> {
    const { device = null, playing = false } = this.known.state ?? {};
    const playsThere = playing && device !== null && device.id !== this.deviceId;
    const here = this.player.here;
    const isOurs = isQueueOf(this.#userId);
    this.#joined = true;
    markQueueOf(this.#userId);
    if (here.queue.length > 0 && !isOurs && !playsThere) return void this.#bring();
    if (isOurs) this.#bind();
    const goesOn = isOurs && here.playing && !playsThere;
    this.foreign.set(!goesOn);
    // A page that was opened again is silent, whatever the server has heard of it.
    if (!here.playing && playing && device?.id === this.deviceId)
      this.steer({ playing: false, seconds: this.position });
    // Whatever is done here from now on is told.
    else if (!goesOn) this.told.set();
    await this.settle();
    this.observe();
  }

  /** What was gathered without an account, or without a connection, becomes the queue of all devices. */
  #bring(): void {
    const { queue, ordered, current, playing, seconds, repeat } = this.player.here;
    this.known.keys.bind([], []);
    this.foreign.set(false);
    // The server mixes by itself, so that all devices can come back to the order.
    const entries = ordered ?? queue;
    const place = Math.max(0, current ? entries.indexOf(current) : 0);
    this.replace(entries, place, { playing, shuffled: ordered !== null, seconds });
    this.steer({ repeat });
  }

  /** Asks for songs around a place. */
  #find(at: number, { before, after }: typeof near): Promise<boolean> {
    const wanted = (this.known.items ?? []).slice(Math.max(0, at - before), at + after);
    return this.songs.find(wanted.map(({ song }) => song.id));
  }

  /** Makes the player what the server says, once everything of this device is answered. */
  protected async settle(): Promise<void> {
    this.#again = this.#settling;
    if (this.#settling) return;
    this.#settling = true;
    const isOver = () => !this.#joined || this.outbox.busy;
    do {
      this.#again = false;
      if (isOver() || (!this.known.items && !(await this.known.load()))) break;
      this.songs.know(this.player.here.queue.map(({ song }) => song));
      await this.#find(this.known.place, near);
      if (!isOver() && !this.#again && this.known.items) this.#adopt(this.known.items);
    } while (this.#again);
    this.#settling = false;
  }

  #adopt(items: NonNullable<KnownQueue['items']>): void {
    const { state, keys, place, position: seconds } = this.known;
    if (!state) return;
    this.#bind();
    const isHere = this.known.isOn(this.deviceId);
    const sounded = this.player.here.playing;
    const foreign = this.foreign.take();
    const here = { playing: isHere && state.playing, seconds, ...(isHere && { volume: state.volume }) };
    const repeat = repeatOf[state.repeat];
    this.#adopting = true;
    this.player.adopt({
      entries: items.map(({ id, song }) => ({ key: keys.keyOf(id) ?? id, song: this.songs.get(song.id) })),
      place,
      sounds: this.elsewhere === null,
      ...(foreign && { here }),
      repeat,
      shuffled: state.shuffled,
    });
    this.#adopting = false;
    if (this.elsewhere && sounded) this.player.tell({ kind: 'moved', device: this.elsewhere.name });
    if (foreign) this.told.set({ seconds });
    else this.told.add({ repeat });
  }
}
