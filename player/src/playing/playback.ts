import { isKept } from '../offline/offline.store.ts';
import { addressOf } from './addresses.ts';
import type { Track } from './deck.ts';
import { Engine } from './engine.ts';
import { KeptQueue } from './kept.queue.ts';
import type { PlaybackSettings } from './playback.settings.ts';
import type { PlayerNews, PlayerWitness } from './player.model.ts';
import type { Queue, QueueEntry, Repeat } from './queue.ts';
import { Recovery } from './recovery.ts';
import { Tabs } from './tabs.ts';
import { Turns } from './turns.ts';

/** Seconds of difference that are not worth a jump in what is heard. */
const jumpSeconds = 1;

/** Plays the queue: begins its entries, goes on to the next one, and gets over faults. */
export class Playback {
  readonly queue = new KeptQueue();
  readonly engine: Engine;
  readonly #witness: PlayerWitness;
  readonly #turns = new Turns();
  readonly #recovery: Recovery;
  readonly #tabs: Tabs;
  #repeat: Repeat = 'off';
  /** Whether this tab says where the next visit goes on. */
  #mine = false;
  /** Key of the entry on the engine. */
  #loaded: string | null = null;
  /** Whether the server decides which tab plays, as one of the user's devices. */
  linked = false;

  /** @param changed is called when something else is played, or it stops. */
  constructor(witness: PlayerWitness, changed: () => void) {
    this.#witness = witness;
    this.#tabs = new Tabs(() => this.#silenced());
    this.#recovery = new Recovery({
      isPlain: () => this.engine.isPlain,
      nextKept: () => this.#nextKept(),
      unreachable: () => witness.tell({ kind: 'unreachable' }),
    });
    this.engine = new Engine({
      advanced: () => this.#advanced(),
      ended: () => this.#ended(),
      failed: (track, position) => void this.#recover(track, position),
      changed: () => {
        if (!this.engine.playing) this.#tabs.ended();
        changed();
      },
      refused: () => witness.tell({ kind: 'refused' }),
    });
  }

  configure({ volume, muted, crossfade, gainMode, preamp, repeat }: PlaybackSettings): void {
    this.#repeat = repeat;
    this.engine.set({ volume: muted ? 0 : volume, crossfade, gain: { mode: gainMode, preamp } });
  }

  /** Shows what was played when the page was left, without playing it. */
  async restore(): Promise<void> {
    if (this.queue.entries.length > 0) return;
    const place = await this.queue.restore();
    const { current } = this.queue;
    if (!current || this.engine.track) return;
    if (place) this.#turns.resume(place);
    this.#loaded = current.key;
    this.engine.start(this.#track(current), { at: place?.seconds ?? 0, play: false });
    this.follow();
  }

  resume(): void {
    const { current } = this.queue;
    if (!current) return;
    this.#take();
    if (!this.engine.track) this.begin();
    else if (this.engine.failed) this.engine.start(this.#track(current), { at: this.engine.position });
    else this.engine.play();
    this.follow();
  }

  pause(): void {
    this.#recovery.cancel();
    this.engine.pause();
    this.#tabs.ended();
    this.remember();
  }

  go(place: number): void {
    this.queue.go(place);
    this.begin();
  }

  /** Plays the current entry from its start. */
  begin(play = true): void {
    const { current } = this.queue;
    if (!current) return;
    this.#recovery.cancel();
    this.#turns.begin(current);
    if (play) this.#take();
    this.#loaded = current.key;
    this.engine.start(this.#track(current), { play });
    this.follow();
  }

  /** Puts the current entry on the engine, silent. */
  show(): void {
    const { current } = this.queue;
    if (!current) return;
    this.#loaded = current.key;
    this.engine.start(this.#track(current), { play: false });
  }

  /** Takes over a queue that was changed elsewhere. What plays goes on, unless another entry or place is given. */
  adopt(queue: Queue, here?: { playing: boolean; seconds: number }): void {
    this.queue.set(queue);
    const { current } = this.queue;
    if (!current) return void this.silence();
    const isOther = current.key !== this.#loaded || !this.engine.track;
    if (!here && !isOther) return void this.follow();
    const { playing, seconds } = here ?? { playing: this.engine.playing, seconds: 0 };
    if (isOther) {
      this.#recovery.cancel();
      this.#turns.begin(current);
      this.#loaded = current.key;
      if (playing) this.#take();
      this.engine.start(this.#track(current), { at: seconds, play: playing });
    } else {
      if (Math.abs(seconds - this.engine.position) > jumpSeconds) this.engine.seek(seconds);
      if (playing && !this.engine.playing) this.resume();
      else if (!playing && this.engine.playing) this.pause();
    }
    this.follow();
  }

  /** Another device sounds. */
  silence(): void {
    this.#recovery.cancel();
    this.#loaded = null;
    this.engine.stop();
  }

  /** Tells the engine what comes after the current song. */
  follow(): void {
    const place = this.queue.following(this.#repeat);
    const entry = place === null ? undefined : this.queue.entries[place];
    if (!entry || !this.engine.track) {
      this.#turns.announceNone();
      this.engine.follow(null);
    } else this.engine.follow(this.#track(entry, this.#turns.announce(entry)));
  }

  /** After the last song: the first one, silent. */
  rest(): void {
    if (this.queue.entries.length === 0) return;
    this.pause();
    this.queue.go(0);
    this.begin(false);
  }

  /** Called a few times a second while something plays. */
  listen(): void {
    const { current } = this.queue;
    if (!current || !this.engine.playing) return;
    const { position, duration } = this.engine;
    if (this.#turns.hear(position, duration)) this.#witness.count(current.song);
    this.#recovery.progress(position);
    this.remember();
  }

  remember(): void {
    const { current } = this.queue;
    if (current && this.#mine) this.#turns.remember(current, this.engine.position);
  }

  #track({ song }: QueueEntry, turn = this.#turns.current): Track {
    return { key: turn, song, address: () => addressOf(song) };
  }

  /** This tab plays, and no other one. */
  #take(): void {
    this.#mine = true;
    this.#tabs.began();
  }

  #silenced(): void {
    if (this.linked) return;
    this.remember();
    this.#mine = false;
    if (!this.engine.playing) return;
    this.#recovery.cancel();
    this.engine.pause();
    this.#witness.tell({ kind: 'elsewhere' });
  }

  /** The engine went on by itself. */
  #advanced(): void {
    const place = this.queue.placeOf(this.#turns.advance());
    if (place >= 0) this.queue.go(place);
    this.#loaded = this.queue.current?.key ?? null;
    this.#recovery.progress();
    this.follow();
  }

  #ended(): void {
    const place = this.queue.following(this.#repeat);
    if (place !== null) this.go(place);
    else this.rest();
  }

  async #recover(track: Track, position: number): Promise<void> {
    this.#recovery.cancel();
    // What nobody hears is asked for when somebody wants to.
    if (!this.queue.current || !this.engine.playing) return;
    const remedy = await this.#recovery.remedyFor(track, position);
    if (remedy === null) return;
    if (remedy.kind === 'kept') return this.go(remedy.place);
    if (remedy.kind !== 'again') return this.#skip({ kind: remedy.kind, title: track.song.title });
    // Meanwhile, the user may have gone to another place in the song.
    const at = this.engine.position;
    if (remedy.plain) this.engine.goPlain();
    this.engine.start({ ...track, address: () => remedy.address }, { at });
    this.follow();
  }

  #nextKept(): number | null {
    if (navigator.onLine) return null;
    const { entries, place } = this.queue;
    const at = entries.findIndex(({ song }, index) => index > place && isKept(song.id));
    return at < 0 ? null : at;
  }

  #skip(news: PlayerNews): void {
    this.#witness.tell(news);
    this.#recovery.skip();
    const place = this.queue.following(this.#repeat === 'one' ? 'off' : this.#repeat);
    const hopeless = this.#recovery.isHopeless(this.queue.entries.length);
    if (place !== null && place !== this.queue.place && !hopeless) this.go(place);
    else this.#giveUp(hopeless);
  }

  #giveUp(tell: boolean): void {
    if (tell && this.#recovery.inRow) this.#witness.tell({ kind: 'given up' });
    this.engine.pause();
    this.#tabs.ended();
  }
}
