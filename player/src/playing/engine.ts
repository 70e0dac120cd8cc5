import { AudioGraph } from './audio.graph.ts';
import { Deck, type Track } from './deck.ts';
import { type GainSettings, gainOf } from './replay-gain.ts';
import type { Line, SeamReport } from './seam.messages.ts';

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

export interface EngineSettings {
  /** 0 to 1. */
  volume: number;
  /** Seconds; 0: none. */
  crossfade: number;
  gain: GainSettings;
}

/** Seconds before the end at which the next song starts, held back until it is its turn. */
const lead = 1;
/** Seconds before the expected end from which on silence ends a song. */
const uncertain = 0.2;
/** Without the seam, the seconds that an element takes to start. */
const startTime = 0.03;
/** Seconds that a song plays before the next one is fetched: those who skip through a list fetch less. */
const settled = 5;
/** Songs shorter than this many fades are not faded. */
const fadesPerSong = 3;

/** Plays tracks on two elements, one after the other without a gap. It knows nothing of queues. */
export class Engine {
  readonly #events: EngineEvents;
  #decks: readonly [Deck, Deck];
  #settings: EngineSettings = { volume: 1, crossfade: 0, gain: { mode: 'off', preamp: 0 } };
  #graph: AudioGraph | null = null;
  #plain = false;
  #on: Line = 0;
  #following: Track | null = null;
  /** Whether the user wants to hear something. */
  #wanted = false;
  /** Whether the next track plays already and waits in the seam. */
  #armed = false;
  #fading: ReturnType<typeof setTimeout> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #waiting = false;

  constructor(events: EngineEvents) {
    this.#events = events;
    this.#decks = this.#makeDecks(true);
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
    return this.#graph?.analyser ?? null;
  }

  set(settings: EngineSettings): void {
    this.#settings = settings;
    this.#graph?.setVolume(loudness(settings.volume));
    for (const line of [0, 1] as const) {
      const { track, audio } = this.#decks[line];
      if (track) this.#graph?.setGain(line, gainOf(track.song, settings.gain));
      if (!this.#graph) audio.volume = this.#plainVolume(track);
    }
  }

  /** Replaces what is heard. If it was prepared to follow, it begins at once. */
  start(track: Track, { at = 0, play = true }: { at?: number; play?: boolean } = {}): void {
    this.#endFade();
    const prepared = this.#other.track?.key === track.key && !this.#other.failed && at === 0;
    this.#disarm();
    if (prepared) {
      this.#deck.unload();
      this.#on = this.#next;
      this.#following = null;
    } else {
      this.#deck.audio.pause();
      void this.#load(this.#on, track, at);
    }
    this.#wanted = play;
    this.#waiting = play;
    if (play) this.#begin();
    else this.#events.changed();
  }

  stop(): void {
    this.#wanted = false;
    this.#endFade();
    this.#disarm();
    for (const deck of this.#decks) deck.unload();
    this.#following = null;
    this.#events.changed();
  }

  /** The track that follows by itself; null if none does. */
  follow(track: Track | null): void {
    if (track?.key === this.#following?.key) return;
    this.#disarm();
    this.#following = track;
    if (this.#fading === undefined && this.#other.track) this.#other.unload();
    this.#tick();
  }

  play(): void {
    if (!this.track) return;
    this.#wanted = true;
    this.#begin();
  }

  pause(): void {
    this.#wanted = false;
    this.#endFade();
    this.#disarm();
    this.#settle();
    this.#deck.audio.pause();
    this.#events.changed();
  }

  seek(seconds: number): void {
    this.#endFade();
    this.#disarm();
    this.#graph?.order({ kind: 'pass', line: this.#on });
    const again = this.#deck.audio.ended;
    this.#deck.seek(Math.max(0, Math.min(seconds, this.duration)));
    if (this.#wanted && again) this.#begin();
    this.#events.changed();
  }

  /** Goes on without Web Audio, whose sound other servers have to allow. */
  goPlain(): void {
    if (this.#plain) return;
    this.#plain = true;
    this.stop();
    for (const { audio } of this.#decks) audio.remove();
    void this.#graph?.context.close();
    this.#graph = null;
    this.#decks = this.#makeDecks(false);
  }

  get isPlain(): boolean {
    return this.#plain;
  }

  get #deck(): Deck {
    return this.#decks[this.#on];
  }

  get #next(): Line {
    return this.#on === 0 ? 1 : 0;
  }

  get #other(): Deck {
    return this.#decks[this.#next];
  }

  #makeDecks(crossOrigin: boolean): readonly [Deck, Deck] {
    const decks = [new Deck(crossOrigin), new Deck(crossOrigin)] as const;
    for (const deck of decks) this.#listen(deck);
    return decks;
  }

  #listen(deck: Deck): void {
    const { audio } = deck;
    const on = (type: string, listener: () => void) => audio.addEventListener(type, listener);
    const current = (listener: () => void) => () => {
      if (deck === this.#deck) listener();
    };
    on(
      'timeupdate',
      current(() => this.#tick()),
    );
    on(
      'durationchange',
      current(() => this.#events.changed()),
    );
    on(
      'waiting',
      current(() => this.#wait(true)),
    );
    on(
      'playing',
      current(() => this.#wait(false)),
    );
    on(
      'pause',
      current(() => this.#paused()),
    );
    on(
      'ended',
      current(() => this.#ended()),
    );
    on('error', () => this.#failed(deck));
  }

  async #load(line: Line, track: Track, at = 0): Promise<void> {
    const deck = this.#decks[line];
    this.#graph?.order({ kind: 'pass', line });
    this.#graph?.unfade(line);
    this.#graph?.resetGain(line, gainOf(track.song, this.#settings.gain));
    if (!this.#graph) deck.audio.volume = this.#plainVolume(track);
    try {
      const loaded = await deck.load(track, at);
      if (loaded && deck === this.#deck && this.#wanted && deck.audio.paused) this.#begin();
    } catch {
      if (deck.track === track) this.#failed(deck);
    }
  }

  /** Only a gesture of the user may begin Web Audio, so that it is made then. */
  #ensureGraph(): void {
    if (!this.#graph && !this.#plain) {
      try {
        this.#graph = new AudioGraph(this.#decks.map(({ audio }) => audio));
        this.#graph.onJoined = (report) => this.#joined(report);
        this.set(this.#settings);
        for (const { audio } of this.#decks) audio.volume = 1;
      } catch {
        this.#plain = true;
      }
    }
    if (this.#graph?.context.state !== 'running') void this.#graph?.context.resume().catch(() => undefined);
  }

  #begin(): void {
    this.#ensureGraph();
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
    if (!track || !this.#wanted) return;
    const left = duration - position;
    const due = position >= Math.min(settled, duration / 4);
    if (this.#following && due && this.#fading === undefined && !this.#other.track)
      void this.#load(this.#next, this.#following);
    this.#plan(left);
  }

  #plan(left: number): void {
    if (!this.#following || this.#armed || this.#fading !== undefined) return;
    const fade = this.#fadeBefore(this.#following);
    const early = fade > 0 ? fade : this.#graph?.joins ? lead : startTime;
    if (left > early + 1.5) return;
    if (left > early + 0.005) {
      this.#timer = setTimeout(() => this.#tick(), (left - early) * 1000);
      return;
    }
    if (!this.#other.ready) return;
    if (fade > 0) this.#fade(Math.max(0.1, Math.min(fade, left)));
    else if (this.#graph?.joins) this.#arm(this.#graph, left);
    else void this.#other.audio.play().catch(() => undefined);
  }

  /** Songs that follow each other on an album were made to. */
  #fadeBefore({ song }: Track): number {
    const { crossfade } = this.#settings;
    const before = this.track?.song;
    if (crossfade === 0 || !this.#graph || !before) return 0;
    const successive =
      song.album && song.album.id === before.album?.id && song.trackNumber === (before.trackNumber ?? 0) + 1;
    if (successive) return 0;
    const shorter = Math.min(this.duration, song.duration);
    return Math.min(crossfade, shorter / fadesPerSong);
  }

  #arm(graph: AudioGraph, left: number): void {
    const [from, to] = [this.#on, this.#next];
    const { audio } = this.#other;
    this.#armed = true;
    graph.order({ kind: 'hold', line: to });
    graph.order({
      kind: 'join',
      from,
      to,
      opensAt: graph.frame + (left - uncertain) * graph.context.sampleRate,
    });
    const tell = () => {
      audio.removeEventListener('timeupdate', tell);
      if (!this.#armed || audio.currentTime === 0) return;
      graph.order({
        kind: 'origin',
        line: to,
        frame: graph.frame - audio.currentTime * graph.context.sampleRate,
      });
    };
    audio.addEventListener('timeupdate', tell);
    audio.play().catch(() => this.#disarm());
  }

  #joined({ line, delay }: SeamReport): void {
    if (!this.#armed || line !== this.#next) return;
    this.#armed = false;
    this.#other.setDelay(delay);
    this.#advance();
  }

  /** The other deck is the current one.
   * @param fading whether the song before is heard for a while. */
  #advance(fading = false): void {
    this.#on = this.#next;
    this.#following = null;
    this.#waiting = false;
    if (!fading) this.#other.unload();
    this.#events.advanced();
    this.#events.changed();
  }

  /** What waits in the seam goes back to its start. */
  #disarm(): void {
    clearTimeout(this.#timer);
    if (!this.#armed) return;
    this.#armed = false;
    const { audio } = this.#other;
    audio.pause();
    audio.currentTime = 0;
    this.#graph?.order({ kind: 'pass', line: this.#next });
    // The end of the other song might have been cut off already.
    this.#graph?.order({ kind: 'pass', line: this.#on });
    this.#deck.settle();
    if (this.#wanted && this.#deck.audio.paused && !this.#deck.audio.ended) this.#begin();
  }

  #settle(): void {
    if (this.#deck.delay === 0) return;
    this.#graph?.order({ kind: 'pass', line: this.#on });
    this.#deck.settle();
  }

  #fade(seconds: number): void {
    const graph = this.#graph;
    if (!graph) return;
    const [from, to] = [this.#on, this.#next];
    graph.fade(to, 'in', seconds);
    graph.fade(from, 'out', seconds);
    void this.#other.audio.play().catch(() => undefined);
    this.#fading = setTimeout(() => this.#endFade(), seconds * 1000 + 50);
    this.#advance(true);
  }

  #endFade(): void {
    if (this.#fading === undefined) return;
    clearTimeout(this.#fading);
    this.#fading = undefined;
    this.#other.unload();
    this.#graph?.unfade(this.#on);
    this.#tick();
  }

  #wait(waiting: boolean): void {
    this.#waiting = waiting;
    // Without its bytes, the song would seem to end.
    if (waiting && this.#armed && !this.#deck.audio.ended) this.#disarm();
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
    if (this.#armed) return;
    const { delay, track } = this.#deck;
    const ready = this.#following && this.#other.ready;
    if (ready && delay === 0) {
      if (this.#other.audio.paused) void this.#other.audio.play().catch(() => undefined);
      this.#advance();
      return;
    }
    setTimeout(() => {
      if (this.track === track && this.#deck.audio.ended && !this.#armed) this.#events.ended();
    }, delay * 1000);
  }

  #failed(deck: Deck): void {
    if (!deck.track || deck.failed) return;
    deck.failed = true;
    this.#disarm();
    if (deck === this.#deck) this.#events.failed(deck.track, deck.position);
  }

  #plainVolume(track: Track | null): number {
    const gain = track ? gainOf(track.song, this.#settings.gain) : 1;
    return Math.min(1, loudness(this.#settings.volume) * gain);
  }
}

/** Ears hear ratios: half of the slider is about half as loud. */
function loudness(volume: number): number {
  return volume ** 2;
}
