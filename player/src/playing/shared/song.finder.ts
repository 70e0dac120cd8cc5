import { client } from '../../api/client.ts';
import type { PlayableSong } from '../playable-song.ts';
import { queuedSongs } from './shared.documents.ts';

/** Ids that one request may ask for. */
const atOnce = 100;

/** Songs that the player knows, and those that it asks for. */
export class SongFinder {
  readonly #songs = new Map<string, PlayableSong>();

  know(songs: Iterable<PlayableSong>): void {
    for (const song of songs) if (song.title !== '') this.#songs.set(song.id, song);
  }

  /** The song; one without a title while it is not known. */
  get(id: string): PlayableSong {
    return this.#songs.get(id) ?? unknown(id);
  }

  /** Asks for those that are not known.
   * @returns whether that has changed anything. */
  async find(ids: Iterable<string>): Promise<boolean> {
    const missing = [...new Set(ids)].filter((id) => !this.#songs.has(id));
    for (let from = 0; from < missing.length; from += atOnce) {
      const asked = missing.slice(from, from + atOnce);
      const answer = await client.query(queuedSongs, { ids: asked });
      if (!answer.ok) return from > 0;
      for (const node of answer.data.nodes ?? [])
        if (node && 'audioUrl' in node) this.#songs.set(node.id, node);
    }
    return missing.length > 0;
  }
}

function unknown(id: string): PlayableSong {
  return {
    id,
    title: '',
    artistName: '',
    duration: 0,
    audioUrl: '',
    available: true,
    liked: false,
    artist: { id: '', name: '' },
  } as PlayableSong;
}
