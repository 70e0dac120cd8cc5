import { AudioGraph } from './audio.graph.ts';
import { Deck, type Track } from './deck.ts';
import { type GainSettings, gainOf } from './replay-gain.ts';
import type { Line, SeamReport } from './seam.messages.ts';

export interface SoundSettings {
  /** 0 to 1. */
  volume: number;
  /** Seconds; 0: none. */
  crossfade: number;
  gain: GainSettings;
}

/** Two decks, one of which is the current one, and the graph between them and the loudspeakers. */
export class Output {
  readonly #listen: (deck: Deck) => void;
  #decks: readonly [Deck, Deck];
  #settings: SoundSettings = { volume: 1, crossfade: 0, gain: { mode: 'off', preamp: 0 } };
  #graph: AudioGraph | null = null;
  #plain = false;
  #on: Line = 0;

  /** Called when the seam has begun the song of the other deck. */
  onJoined: (report: SeamReport) => void = () => undefined;

  /** @param listen is called for each new deck, to listen to its element. */
  constructor(listen: (deck: Deck) => void) {
    this.#listen = listen;
    this.#decks = this.#makeDecks(true);
  }

  get deck(): Deck {
    return this.#decks[this.#on];
  }

  get other(): Deck {
    return this.#decks[this.next];
  }

  /** The line of the current deck. */
  get on(): Line {
    return this.#on;
  }

  /** The line of the other deck. */
  get next(): Line {
    return this.#on === 0 ? 1 : 0;
  }

  /** Null before the first gesture of the user, and where Web Audio cannot be had. */
  get graph(): AudioGraph | null {
    return this.#graph;
  }

  get settings(): SoundSettings {
    return this.#settings;
  }

  get isPlain(): boolean {
    return this.#plain;
  }

  /** The other deck is the current one from now on. */
  swap(): void {
    this.#on = this.next;
  }

  set(settings: SoundSettings): void {
    this.#settings = settings;
    this.#graph?.setVolume(loudness(settings.volume));
    for (const line of [0, 1] as const) {
      const { track, audio } = this.#decks[line];
      if (track) this.#graph?.setGain(line, gainOf(track.song, settings.gain));
      if (!this.#graph) audio.volume = this.#plainVolume(track);
    }
  }

  /** Puts a song on a deck, at its own loudness.
   * @returns whether the deck has the song's address now; false if another song came in between. */
  load(line: Line, track: Track, at: number): Promise<boolean> {
    const deck = this.#decks[line];
    this.#graph?.order({ kind: 'pass', line });
    this.#graph?.unfade(line);
    this.#graph?.resetGain(line, gainOf(track.song, this.#settings.gain));
    if (!this.#graph) deck.audio.volume = this.#plainVolume(track);
    return deck.load(track, at);
  }

  /** What the current element plays is heard at once from now on. */
  settle(): void {
    if (this.deck.delay === 0) return;
    this.#graph?.order({ kind: 'pass', line: this.#on });
    this.deck.settle();
  }

  unload(): void {
    for (const deck of this.#decks) deck.unload();
  }

  /** Only a gesture of the user may begin Web Audio, so that it is made then. */
  wake(): void {
    if (!this.#graph && !this.#plain) this.#makeGraph();
    if (this.#graph?.context.state !== 'running') void this.#graph?.context.resume().catch(() => undefined);
  }

  /** Goes on without Web Audio, whose sound other servers have to allow. */
  goPlain(): void {
    this.#plain = true;
    for (const { audio } of this.#decks) audio.remove();
    void this.#graph?.context.close();
    this.#graph = null;
    this.#decks = this.#makeDecks(false);
  }

  #makeGraph(): void {
    try {
      this.#graph = new AudioGraph(this.#decks.map(({ audio }) => audio));
      this.#graph.onJoined = (report) => this.onJoined(report);
      this.set(this.#settings);
      for (const { audio } of this.#decks) audio.volume = 1;
    } catch {
      this.#plain = true;
    }
  }

  #makeDecks(crossOrigin: boolean): readonly [Deck, Deck] {
    const decks = [new Deck(crossOrigin), new Deck(crossOrigin)] as const;
    for (const deck of decks) this.#listen(deck);
    return decks;
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
