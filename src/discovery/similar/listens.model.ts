/** All listening as plain numbers: songs and listeners are counted from 0. */
export interface Listens {
  /** The ids of the songs, by number. */
  songIds: string[];
  /** The index of each listener's first entry, and in addition the end of the last listener's. */
  begins: Uint32Array;
  /** The song of each entry. */
  songs: Uint32Array;
  /** How strongly the listener prefers that song; the squares sum up to 1 for each listener. */
  weights: Float32Array;
}

/** Songs counted of one listener. Without a bound, a listener who plays everything would cost the square of it. */
const songsPerListener = 300;

/** Collects entries as they are read, one listener after the other. */
export class ListensBuilder {
  readonly #numbers = new Map<string, number>();
  readonly #songIds: string[] = [];
  #begins = new Uint32Array(1024);
  #songs = new Uint32Array(65_536);
  #weights = new Float32Array(65_536);
  #listeners = 0;
  #entries = 0;
  #listener: string | undefined;

  /** Adds a song of a listener. Songs beyond the bound for one listener are ignored.
   * @param strength more than 0. */
  add(listener: string, songId: string, strength: number): void {
    if (listener !== this.#listener) this.#begin(listener);
    if (this.#entries - (this.#begins[this.#listeners - 1] ?? 0) >= songsPerListener) return;
    if (this.#entries === this.#songs.length) {
      this.#songs = enlarged(this.#songs, new Uint32Array(2 * this.#entries));
      this.#weights = enlarged(this.#weights, new Float32Array(2 * this.#entries));
    }
    this.#songs[this.#entries] = this.#numberOf(songId);
    this.#weights[this.#entries] = strength;
    this.#entries += 1;
  }

  build(): Listens {
    this.#end();
    const begins = this.#begins.slice(0, this.#listeners + 1);
    begins[this.#listeners] = this.#entries;
    return {
      songIds: this.#songIds,
      begins,
      songs: this.#songs.subarray(0, this.#entries),
      weights: this.#weights.subarray(0, this.#entries),
    };
  }

  #begin(listener: string): void {
    this.#end();
    if (this.#listeners + 1 === this.#begins.length) {
      this.#begins = enlarged(this.#begins, new Uint32Array(2 * this.#begins.length));
    }
    this.#begins[this.#listeners] = this.#entries;
    this.#listeners += 1;
    this.#listener = listener;
  }

  /** Gives every listener the same weight, however much they listen. */
  #end(): void {
    const own = this.#weights.subarray(this.#begins[this.#listeners - 1] ?? 0, this.#entries);
    const length = Math.hypot(...own);
    for (let index = 0; index < own.length; index += 1) own[index] = (own[index] ?? 0) / length;
  }

  #numberOf(songId: string): number {
    const known = this.#numbers.get(songId);
    if (known !== undefined) return known;
    this.#numbers.set(songId, this.#songIds.length);
    return this.#songIds.push(songId) - 1;
  }
}

function enlarged<Numbers extends Uint32Array | Float32Array>(from: Numbers, to: Numbers): Numbers {
  to.set(from);
  return to;
}

/** The same entries, by song. */
export interface SongListeners {
  /** The index of each song's first entry, and in addition the end of the last song's. */
  begins: Uint32Array;
  /** The listener of each entry. */
  listeners: Uint32Array;
  weights: Float32Array;
  /** The sum of the squares of each song's weights. */
  squares: Float64Array;
  /** The number of listeners of a song. */
  sizeOf(song: number): number;
}

export function listenersBySong({ songIds, begins, songs, weights }: Listens): SongListeners {
  const begin = new Uint32Array(songIds.length + 1);
  for (const song of songs) begin[song + 1] = (begin[song + 1] ?? 0) + 1;
  for (let song = 0; song < songIds.length; song += 1)
    begin[song + 1] = (begin[song + 1] ?? 0) + (begin[song] ?? 0);
  const next = begin.slice();
  const listeners = new Uint32Array(songs.length);
  const weightsBySong = new Float32Array(songs.length);
  const squares = new Float64Array(songIds.length);
  for (let listener = 0; listener + 1 < begins.length; listener += 1) {
    const end = begins[listener + 1] ?? 0;
    for (let entry = begins[listener] ?? 0; entry < end; entry += 1) {
      const song = songs[entry] ?? 0;
      const weight = weights[entry] ?? 0;
      const place = next[song] ?? 0;
      next[song] = place + 1;
      listeners[place] = listener;
      weightsBySong[place] = weight;
      squares[song] = (squares[song] ?? 0) + weight * weight;
    }
  }
  return {
    begins: begin,
    listeners,
    weights: weightsBySong,
    squares,
    sizeOf: (song) => (begin[song + 1] ?? 0) - (begin[song] ?? 0),
  };
}
