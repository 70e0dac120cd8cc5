import type { QueueEntry } from '../queue.ts';
import type { ServerItem } from './server.items.ts';

/** Knows which entries of the player are which items of the server: entries are made at once, and get their items when the
 * server has answered. */
export class ItemKeys {
  readonly #idByKey = new Map<string, string>();
  readonly #keyById = new Map<string, string>();

  idOf(key: string): string | undefined {
    return this.#idByKey.get(key);
  }

  keyOf(id: string): string | undefined {
    return this.#keyById.get(id);
  }

  /** Finds the entries of items that have none yet, by their songs. Others get a key of their own.
   * @param current the pair that plays, which may be one of several of the same song. */
  bind(
    items: readonly ServerItem[],
    entries: readonly QueueEntry[],
    current?: { id: string; key: string },
  ): void {
    this.#forgetAllBut(items);
    const isFree = ({ key }: QueueEntry) => !this.#idByKey.has(key);
    if (current && !this.#keyById.has(current.id) && !this.#idByKey.has(current.key)) {
      const item = items.find(({ id }) => id === current.id);
      const entry = entries.find(({ key }) => key === current.key);
      if (item && item.song.id === entry?.song.id) this.#put(item.id, entry.key);
    }
    const free = new Map<string, QueueEntry[]>();
    for (const entry of entries.filter(isFree)) {
      const { id } = entry.song;
      free.set(id, [...(free.get(id) ?? []), entry]);
    }
    for (const { id, song } of items)
      if (!this.#keyById.has(id)) this.#put(id, free.get(song.id)?.shift()?.key ?? id);
  }

  #put(id: string, key: string): void {
    this.#keyById.set(id, key);
    this.#idByKey.set(key, id);
  }

  #forgetAllBut(items: readonly ServerItem[]): void {
    const present = new Set(items.map(({ id }) => id));
    for (const [id, key] of this.#keyById) {
      if (present.has(id)) continue;
      this.#keyById.delete(id);
      this.#idByKey.delete(key);
    }
  }
}
