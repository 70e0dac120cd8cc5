import { addressOf } from '../playing/addresses.ts';
import type { PlayableSong } from '../playing/playable-song.ts';
import type { RoomTurn } from './room.place.ts';
import type { ServerClock } from './server.clock.ts';

/** Seconds ahead of which a start is given to the audio thread: it then begins to the frame. */
const ahead = 0.15;
/** Milliseconds between two looks at the place. */
const lookMs = 1000;
/** Seconds by which the place may be wrong before it is put right. */
const tolerated = 0.015;
/** Looks in a row after which it is. */
const enoughLooks = 3;
/** Seconds of a fade between the wrong place and the right one. */
const fade = 0.03;
/** Milliseconds before its start from which the next song is fetched. */
const fetchedEarly = 20_000;

interface Sounding {
  key: string;
  source: AudioBufferSourceNode;
  gain: GainNode;
  /** On the clock of the audio context: when the song's first frame is, or would have been. */
  origin: number;
  /** Looks in a row that found it at a wrong place: a single one may itself be wrong. */
  wrong: number;
}

/** Plays what a room plays, at the same time as its other members: starts are given to the audio thread by the clock of the
 * server, and put right when the clocks drift apart. */
export class RoomSound {
  readonly #clock: ServerClock;
  readonly #context = new AudioContext({ latencyHint: 'interactive' });
  readonly #volume = this.#context.createGain();
  readonly #buffers = new Map<string, Promise<AudioBuffer>>();
  readonly #timer: ReturnType<typeof setInterval>;
  #sounding: Sounding[] = [];
  #turns: () => readonly RoomTurn[] = () => [];
  #closed = false;

  constructor(clock: ServerClock) {
    this.#clock = clock;
    this.#volume.connect(this.#context.destination);
    this.#timer = setInterval(() => this.#look(), lookMs);
  }

  /** @param turns asked again and again: the present turn, and the next one. */
  follow(turns: () => readonly RoomTurn[]): void {
    // Nobody may listen any more by the time the clock is known.
    if (this.#closed) return;
    this.#turns = turns;
    void this.#context.resume().then(() => this.#look());
  }

  /** Looks at once, because the queue has changed. */
  refresh(): void {
    this.#look();
  }

  setVolume(volume: number): void {
    this.#volume.gain.setTargetAtTime(volume ** 2, this.#context.currentTime, 0.015);
  }

  close(): void {
    this.#closed = true;
    clearInterval(this.#timer);
    void this.#context.close();
  }

  #look(): void {
    if (this.#closed || this.#context.state !== 'running') return;
    const turns = this.#turns();
    const keys = turns.map(keyOf);
    for (const sounding of this.#sounding) if (!keys.includes(sounding.key)) this.#end(sounding, 0);
    for (const turn of turns)
      if (turn.beginsAt - this.#clock.now < fetchedEarly) void this.#begin(turn).catch(() => undefined);
    const songs = new Set(turns.map(({ item }) => item.song.id));
    for (const id of this.#buffers.keys()) if (!songs.has(id)) this.#buffers.delete(id);
  }

  /** Begins a turn, or puts its place right. */
  async #begin(turn: RoomTurn): Promise<void> {
    const buffer = await this.#bufferOf(turn.item.song);
    // Meanwhile, the room may play something else.
    const key = keyOf(turn);
    if (this.#closed || !this.#turns().some((other) => keyOf(other) === key)) return;
    const origin = this.#contextTime(turn.beginsAt);
    const known = this.#sounding.find((sounding) => sounding.key === key);
    if (known) {
      known.wrong = Math.abs(known.origin - origin) > tolerated ? known.wrong + 1 : 0;
      if (known.wrong < enoughLooks) return;
    }
    const when = Math.max(origin, this.#context.currentTime + ahead);
    if (when - origin >= buffer.duration) return;
    if (known) this.#end(known, when);
    this.#start({ key, buffer, origin, when, until: this.#contextTime(turn.endsAt) });
  }

  #start(start: { key: string; buffer: AudioBuffer; origin: number; when: number; until: number }): void {
    const { key, buffer, origin, when, until } = start;
    const source = this.#context.createBufferSource();
    const gain = this.#context.createGain();
    source.buffer = buffer;
    source.connect(gain).connect(this.#volume);
    gain.gain.setValueAtTime(when > origin ? 0 : 1, 0);
    gain.gain.setTargetAtTime(1, when, fade / 3);
    source.start(when, when - origin);
    source.stop(until);
    const sounding = { key, source, gain, origin, wrong: 0 };
    source.onended = () => {
      this.#sounding = this.#sounding.filter((other) => other !== sounding);
    };
    this.#sounding.push(sounding);
  }

  #end(sounding: Sounding, when: number): void {
    const at = Math.max(when, this.#context.currentTime);
    sounding.gain.gain.setTargetAtTime(0, at, fade / 3);
    sounding.source.stop(at + fade * 2);
    this.#sounding = this.#sounding.filter((other) => other !== sounding);
  }

  /** When a time of the server's is heard, on the clock of the audio context. */
  #contextTime(time: number): number {
    const { contextTime, performanceTime } = this.#context.getOutputTimestamp();
    const pageTime = this.#clock.pageTime(time);
    // Before the first sound, there is no output to tell of.
    if (!performanceTime || contextTime === undefined)
      return this.#context.currentTime + (pageTime - performance.now()) / 1000;
    return contextTime + (pageTime - performanceTime) / 1000;
  }

  #bufferOf(song: PlayableSong): Promise<AudioBuffer> {
    const known = this.#buffers.get(song.id);
    if (known) return known;
    const buffer = fetched(song).then((bytes) => this.#context.decodeAudioData(bytes));
    this.#buffers.set(song.id, buffer);
    buffer.catch(() => this.#buffers.delete(song.id));
    return buffer;
  }
}

/** A turn stays the same one while its place is put right, and is another one after a seek. */
function keyOf({ item, beginsAt }: RoomTurn): string {
  return `${item.id} ${beginsAt}`;
}

async function fetched(song: PlayableSong): Promise<ArrayBuffer> {
  const answer = await fetch(await addressOf(song));
  if (!answer.ok) throw new Error(`The song could not be had: ${answer.status}`);
  return answer.arrayBuffer();
}
