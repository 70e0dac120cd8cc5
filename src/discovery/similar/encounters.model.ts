import type { Listens } from './listens.model.ts';
import type { SongListeners } from './song-listeners.model.ts';

/** What one song after another has in common with the other songs that its listeners play. */
export class Encounters {
  readonly #listens: Listens;
  readonly #audience: SongListeners;
  /** How many listeners both songs have, by the number of the other one. */
  readonly #common: Uint32Array;
  /** The products of both songs' weights, added up. */
  readonly #products: Float64Array;
  /** The songs that were met, the song itself among them. */
  readonly #met: Uint32Array;
  #count = 0;

  constructor(listens: Listens, audience: SongListeners) {
    this.#listens = listens;
    this.#audience = audience;
    this.#common = new Uint32Array(listens.songIds.length);
    this.#products = new Float64Array(listens.songIds.length);
    this.#met = new Uint32Array(listens.songIds.length);
  }

  /** Goes through all that the listeners of a song play, and then hands over each song that was met. */
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
