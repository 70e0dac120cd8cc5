import { type Listens, listenersBySong, type SongListeners } from './listens.model.ts';

/** Keeps the highest of the added scores, in order. */
class TopScores {
  readonly #items: Uint32Array;
  readonly #scores: Float32Array;
  #size = 0;

  constructor(capacity: number) {
    this.#items = new Uint32Array(capacity);
    this.#scores = new Float32Array(capacity);
  }

  get size(): number {
    return this.#size;
  }

  offer(item: number, score: number): void {
    const full = this.#size === this.#items.length;
    if (full && score <= (this.#scores[this.#size - 1] ?? 0)) return;
    let place = full ? this.#size - 1 : this.#size++;
    for (; place > 0 && (this.#scores[place - 1] ?? 0) < score; place -= 1) {
      this.#scores[place] = this.#scores[place - 1] ?? 0;
      this.#items[place] = this.#items[place - 1] ?? 0;
    }
    this.#scores[place] = score;
    this.#items[place] = item;
  }

  /** Returns the kept scores, highest first, and starts over. */
  take(): { neighbours: Uint32Array; scores: Float32Array } {
    const size = this.#size;
    this.#size = 0;
    return { neighbours: this.#items.slice(0, size), scores: this.#scores.slice(0, size) };
  }
}

/** Counts what a song has in common with the other songs that its listeners play, for one song after the other. */
class Encounters {
  readonly #listens: Listens;
  readonly #audience: SongListeners;
  /** The number of listeners that both songs have, by the number of the other song. */
  readonly #common: Uint32Array;
  /** The sum of the products of both songs' weights. */
  readonly #products: Float64Array;
  /** The songs encountered, including the song itself. */
  readonly #met: Uint32Array;
  #count = 0;

  constructor(listens: Listens, audience: SongListeners) {
    this.#listens = listens;
    this.#audience = audience;
    this.#common = new Uint32Array(listens.songIds.length);
    this.#products = new Float64Array(listens.songIds.length);
    this.#met = new Uint32Array(listens.songIds.length);
  }

  /** Visits everything that the listeners of a song play, and then passes each encountered song to the callback. */
  forEach(song: number, visit: (other: number, common: number, product: number) => void): void {
    const { begins, listeners, weights } = this.#audience;
    const end = begins[song + 1] ?? 0;
    for (let at = begins[song] ?? 0; at < end; at += 1) this.#meet(listeners[at] ?? 0, weights[at] ?? 0);
    for (let index = 0; index < this.#count; index += 1) {
      const other = this.#met[index] ?? 0;
      if (other !== song) visit(other, this.#common[other] ?? 0, this.#products[other] ?? 0);
      this.#common[other] = 0;
      this.#products[other] = 0;
    }
    this.#count = 0;
  }

  #meet(listener: number, weight: number): void {
    const { begins, songs, weights } = this.#listens;
    const common = this.#common;
    const products = this.#products;
    const end = begins[listener + 1] ?? 0;
    for (let entry = begins[listener] ?? 0; entry < end; entry += 1) {
      const other = songs[entry] ?? 0;
      const before = common[other] ?? 0;
      if (before === 0) this.#met[this.#count++] = other;
      common[other] = before + 1;
      products[other] = (products[other] ?? 0) + weight * (weights[entry] ?? 0);
    }
  }
}

/** The nearest songs of one song, the nearest first, by their numbers. */
export interface Neighbourhood {
  song: number;
  neighbours: Uint32Array;
  scores: Float32Array;
}

/** The number of common listeners at which their evidence counts half. */
const shrinkage = 5;
/** Imaginary listeners who play at random, so that a handful of real ones does not determine everything. */
const strangers = 10;

/** Finds the nearest songs of each song that has any. The nearness of two songs is the cosine of the angle between
 * their listeners' weights. It is reduced if few listeners have both, and if so many have each of them that chance
 * alone explains common listeners. The time is the sum of the squares of the listeners' songs. */
export function* nearestSongs(listens: Listens, count: number): Generator<Neighbourhood> {
  const audience = listenersBySong(listens);
  const { squares, sizeOf } = audience;
  const population = listens.begins.length - 1 + strangers;
  const encounters = new Encounters(listens, audience);
  const best = new TopScores(count);
  for (let song = 0; song < listens.songIds.length; song += 1) {
    const size = sizeOf(song);
    const square = squares[song] ?? 0;
    encounters.forEach(song, (other, common, product) => {
      const byChance = (size * sizeOf(other)) / population;
      if (common <= byChance) return;
      const cosine = product / Math.sqrt(square * (squares[other] ?? 0));
      best.offer(other, cosine * (common / (common + shrinkage)) * (1 - byChance / common));
    });
    if (best.size > 0) yield { song, ...best.take() };
  }
}
