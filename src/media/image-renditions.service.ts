import { buffer } from 'node:stream/consumers';
import { scaleImage } from './image-processing.service.ts';
import type { MediaStore } from './media.store.ts';
import { renditionKey } from './media-formats.model.ts';
import { StorageFullError } from './storage-full.model.ts';

/** Scaled pictures: made on the first request, stored, and made once for simultaneous requests. */
export class Renditions {
  readonly #underWay = new Map<string, Promise<boolean | Buffer>>();

  readonly #store: MediaStore;

  constructor(store: MediaStore) {
    this.#store = store;
  }

  /** Ensures that the picture exists in this width.
   * @returns false if there is no such picture; the rendition itself if the store has no room for it. */
  async ensure(imageKey: string, width: number): Promise<boolean | Buffer> {
    const key = renditionKey(imageKey, width);
    if (await this.#store.head(key)) return true;
    const known = this.#underWay.get(key);
    if (known) return known;
    const made = this.#make(imageKey, key, width).finally(() => this.#underWay.delete(key));
    this.#underWay.set(key, made);
    return made;
  }

  async #make(imageKey: string, key: string, width: number): Promise<boolean | Buffer> {
    if (!(await this.#store.head(imageKey))) return false;
    const picture = await buffer(await this.#store.get(imageKey));
    const scaled = await scaleImage(picture, width);
    try {
      await this.#store.put(key, scaled);
      return true;
    } catch (error) {
      if (error instanceof StorageFullError) return scaled;
      throw error;
    }
  }
}
