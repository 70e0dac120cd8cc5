import type { Deck, Track } from './deck.ts';
import { Handover } from './handover.ts';
import { Output, type SoundSettings } from './output.ts';
import type { Line } from './seam.messages.ts';

export interface EngineEvents {
  /** The track that was to follow is heard now. */
  advanced(): void;
  /** The track has ended, and none followed by itself. */
  ended(): void;
  /** The file of the current track could not be had or played. */
  failed(track: Track, position: number): void;
  /** It plays, has stopped, waits for bytes, or knows its duration. */
  changed(): void;
  /** The browser does not let pages play without a gesture. */
  refused(): void;
}

/** Seconds that a song plays before the next one is fetched: those who skip through a list fetch less. */
const settled = 5;
/** Seconds before the start of the next song from which on a timer watches the time. */
const watched = 1.5;
/** Seconds; timers are not more exact. */
const now = 0.005;

/** Plays tracks one after the other without a gap. It knows nothing of queues. */
export class Engine {
  readonly #events: EngineEvents;
  readonly #output: Output;
  readonly #handover: Handover;
  #following: Track | null = null;
  /** Whether the user wants to hear something. */
  #wanted = false;
  #waiting = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(events: EngineEvents) {
    this.#events = events;
    this.#output = new Output((deck) => this.#listen(deck));
    this.#handover = new Handover(this.#output, {
      handedOver: (fading) => this.#advance(fading),
      faded: () => this.#tick(),
      cancelled: () => this.#goOn(),
    });
  }

  get track(): Track | null {
    return this.#deck.track;
  }

  /** Whether the file of the track could not be had or played. */
  get failed(): boolean {
    return this.#deck.failed;
  }

  get playing(): boolean {
    return this.#wanted;
  }

  /** Whether it would play if the bytes were there. */
  get waiting(): boolean {
    return this.#wanted && this.#waiting;
  }

  get position(): number {
    return this.#deck.position;
  }

  get duration(): number {
    return this.#deck.duration;
  }

  /** What is heard, for meters. */
  get analyser(): AnalyserNode | null {
    return this.#output.graph?.analyser ?? null;
  }

  /** Whether it plays without Web Audio. */
  get isPlain(): boolean {
    return this.#output.isPlain;
  }

  set(settings: SoundSettings): void {
    this.#output.set(settings);
  }

  /** Replaces what is heard. If it was prepared to follow, it begins at once. */
  start(track: Track, { at = 0, play = true }: { at?: number; play?: boolean } = {}): void {
    const output = this.#output;
    this.#handover.endFade();
    const prepared = output.other.track?.key === track.key && !output.other.failed && at === 0;
    this.#cancel();
    if (prepared) {
      output.deck.unload();
      output.swap();
      this.#following = null;
    } else {
      output.deck.audio.pause();
      void this.#load(output.on, track, at);
    }
    this.#wanted = play;
    this.#waiting = play;
    if (play) this.#begin();
    else this.#events.changed();
  }

  stop(): void {
    this.#wanted = false;
    this.#handover.endFade();
    this.#cancel();
    this.#output.unload();
    this.#following = null;
    this.#events.changed();
  }

  /** The track that follows by itself; null if none does. */
  follow(track: Track | null): void {
    if (track?.key === this.#following?.key) return;
    this.#cancel();
    this.#following = track;
    if (!this.#handover.fading && this.#output.other.track) this.#output.other.unload();
    this.#tick();
  }

  play(): void {
    if (!this.track) return;
    this.#wanted = true;
    this.#begin();
  }

  pause(): void {
    this.#wanted = false;
    this.#handover.endFade();
    this.#cancel();
    this.#output.settle();
    this.#deck.audio.pause();
    this.#events.changed();
  }

  seek(seconds: number): void {
    this.#handover.endFade();
    this.#cancel();
    this.#output.graph?.order({ kind: 'pass', line: this.#output.on });
    const again = this.#deck.audio.ended;
    this.#deck.seek(Math.max(0, Math.min(seconds, this.duration)));
    if (this.#wanted && again) this.#begin();
    this.#events.changed();
  }

  /** Goes on without Web Audio, whose sound other servers have to allow. */
  goPlain(): void {
    if (this.isPlain) return;
    this.stop();
    this.#output.goPlain();
  }

  get #deck(): Deck {
    return this.#output.deck;
  }

  #listen(deck: Deck): void {
    const { audio } = deck;
    const whileCurrent = {
      timeupdate: () => this.#tick(),
      durationchange: () => this.#events.changed(),
      waiting: () => this.#wait(true),
      playing: () => this.#wait(false),
      pause: () => this.#paused(),
      ended: () => this.#ended(),
    };
    for (const [type, listener] of Object.entries(whileCurrent))
      audio.addEventListener(type, () => {
        if (deck === this.#deck) listener();
      });
    audio.addEventListener('error', () => this.#failed(deck));
  }

  async #load(line: Line, track: Track, at = 0): Promise<void> {
    const deck = line === this.#output.on ? this.#deck : this.#output.other;
    try {
      const loaded = await this.#output.load(line, track, at);
      if (loaded && deck === this.#deck && this.#wanted && deck.audio.paused) this.#begin();
    } catch {
      if (deck.track === track) this.#failed(deck);
    }
  }

  #begin(): void {
    this.#output.wake();
    const { audio } = this.#deck;
    this.#events.changed();
    if (!audio.hasAttribute('src')) return;
    audio.play().catch((error: unknown) => {
      if (!(error instanceof DOMException) || error.name !== 'NotAllowedError') return;
      this.#wanted = false;
      this.#events.refused();
      this.#events.changed();
    });
  }

  /** Whatever else brings the song nearer to its end calls this. */
  #tick(): void {
    clearTimeout(this.#timer);
    const { duration, position, track } = this.#deck;
    const following = this.#following;
    if (!track || !this.#wanted || !following || this.#handover.fading) return;
    const due = position >= Math.min(settled, duration / 4);
    if (due && !this.#output.other.track) void this.#load(this.#output.next, following);
    if (!this.#handover.armed) this.#plan(following, duration - position);
  }

  #plan(following: Track, left: number): void {
    const soon = left - this.#handover.earlyBy(following);
    if (soon > watched) return;
    if (soon > now) this.#timer = setTimeout(() => this.#tick(), soon * 1000);
    else if (this.#output.other.ready) this.#handover.start(following, left);
  }

  /** The other deck is the current one. */
  #advance(fading = false): void {
    this.#output.swap();
    this.#following = null;
    this.#waiting = false;
    if (!fading) this.#output.other.unload();
    this.#events.advanced();
    this.#events.changed();
  }

  #cancel(): void {
    clearTimeout(this.#timer);
    this.#handover.cancel();
  }

  /** The current song might have stopped for the next one. */
  #goOn(): void {
    const { paused, ended } = this.#deck.audio;
    if (this.#wanted && paused && !ended) this.#begin();
  }

  #wait(waiting: boolean): void {
    this.#waiting = waiting;
    // Without its bytes, the song would seem to end.
    if (waiting && this.#handover.armed && !this.#deck.audio.ended) this.#cancel();
    this.#events.changed();
  }

  /** By the system, such as when headphones are pulled out. */
  #paused(): void {
    const { audio } = this.#deck;
    // A song that is being replaced was paused by this engine.
    if (!this.#wanted || this.#deck.loading || audio.ended || !audio.paused || audio.error) return;
    this.pause();
  }

  #ended(): void {
    // The seam knows best when the last of it was heard.
    if (this.#handover.armed) return;
    const { delay, track } = this.#deck;
    const { other } = this.#output;
    if (this.#following && other.ready && delay === 0) {
      if (other.audio.paused) void other.audio.play().catch(() => undefined);
      this.#advance();
      return;
    }
    setTimeout(() => {
      if (this.track === track && this.#deck.audio.ended && !this.#handover.armed) this.#events.ended();
    }, delay * 1000);
  }

  #failed(deck: Deck): void {
    if (!deck.track || deck.failed) return;
    deck.failed = true;
    this.#cancel();
    if (deck === this.#deck) this.#events.failed(deck.track, deck.position);
  }
}
