import type { AudioGraph } from './audio.graph.ts';
import type { Track } from './deck.ts';
import type { Output } from './output.ts';
import type { SeamReport } from './seam.messages.ts';

export interface HandoverEvents {
  /** The next song is heard.
   * @param fading whether the one before is heard for a while. */
  handedOver(fading: boolean): void;
  /** The song before is not heard any more. */
  faded(): void;
  /** The next song, which played already, waits for its start again. */
  cancelled(): void;
}

/** Seconds before the end at which the next song starts, held back until it is its turn. */
const lead = 1;
/** Seconds before the expected end from which on silence ends a song. */
const uncertain = 0.2;
/** Without the seam, the seconds that an element takes to start. */
const startTime = 0.03;
/** Songs shorter than this many fades are not faded. */
const fadesPerSong = 3;
const shortestFade = 0.1;

/** Leads from one song to the next: through the seam, by a crossfade, or by the clock. */
export class Handover {
  readonly #output: Output;
  readonly #events: HandoverEvents;
  /** Whether the next song plays already and waits in the seam. */
  #armed = false;
  #fading: ReturnType<typeof setTimeout> | undefined;

  constructor(output: Output, events: HandoverEvents) {
    this.#output = output;
    this.#events = events;
    output.onJoined = (report) => this.#joined(report);
  }

  get armed(): boolean {
    return this.#armed;
  }

  get fading(): boolean {
    return this.#fading !== undefined;
  }

  /** Seconds before the end of the current song at which the next one is to start. */
  earlyBy(next: Track): number {
    return this.#fadeBefore(next) || (this.#output.graph?.joins ? lead : startTime);
  }

  /** Starts the song of the other deck, which is ready.
   * @param left the seconds that the current song still has. */
  start(next: Track, left: number): void {
    const { graph, other } = this.#output;
    const fade = this.#fadeBefore(next);
    if (graph && fade > 0) this.#fade(graph, Math.max(shortestFade, Math.min(fade, left)));
    else if (graph?.joins) this.#arm(graph, left);
    else void other.audio.play().catch(() => undefined);
  }

  /** What waits in the seam goes back to its start. */
  cancel(): void {
    if (!this.#armed) return;
    this.#armed = false;
    const { graph, deck, other, on, next } = this.#output;
    other.audio.pause();
    other.audio.currentTime = 0;
    graph?.order({ kind: 'pass', line: next });
    // The end of the other song might have been cut off already.
    graph?.order({ kind: 'pass', line: on });
    deck.settle();
    this.#events.cancelled();
  }

  endFade(): void {
    if (!this.fading) return;
    clearTimeout(this.#fading);
    this.#fading = undefined;
    this.#output.other.unload();
    this.#output.graph?.unfade(this.#output.on);
    this.#events.faded();
  }

  /** Seconds; 0: no crossfade. Songs that follow each other on an album were made to. */
  #fadeBefore({ song }: Track): number {
    const { deck, graph, settings } = this.#output;
    const before = deck.track?.song;
    if (settings.crossfade === 0 || !graph || !before) return 0;
    const successive =
      song.album && song.album.id === before.album?.id && song.trackNumber === (before.trackNumber ?? 0) + 1;
    if (successive) return 0;
    const shorter = Math.min(deck.duration, song.duration);
    return Math.min(settings.crossfade, shorter / fadesPerSong);
  }

  #arm(graph: AudioGraph, left: number): void {
    const { on: from, next: to, other } = this.#output;
    const { audio } = other;
    const { sampleRate } = graph.context;
    this.#armed = true;
    graph.order({ kind: 'hold', line: to });
    graph.order({ kind: 'join', from, to, opensAt: graph.frame + (left - uncertain) * sampleRate });
    const tell = () => {
      audio.removeEventListener('timeupdate', tell);
      if (!this.#armed || audio.currentTime === 0) return;
      graph.order({ kind: 'origin', line: to, frame: graph.frame - audio.currentTime * sampleRate });
    };
    audio.addEventListener('timeupdate', tell);
    audio.play().catch(() => this.cancel());
  }

  #joined({ line, delay }: SeamReport): void {
    if (!this.#armed || line !== this.#output.next) return;
    this.#armed = false;
    this.#output.other.setDelay(delay);
    this.#events.handedOver(false);
  }

  #fade(graph: AudioGraph, seconds: number): void {
    graph.fade(this.#output.next, 'in', seconds);
    graph.fade(this.#output.on, 'out', seconds);
    void this.#output.other.audio.play().catch(() => undefined);
    this.#fading = setTimeout(() => this.endFade(), seconds * 1000 + 50);
    this.#events.handedOver(true);
  }
}
