export type Repeat = 'off' | 'all' | 'one';

/** The current song, and the order of the following ones. Immutable: each step creates another queue. */
export interface Queue<Song> {
  /** In their original order. */
  songs: readonly Song[];
  /** Indexes of `songs`, in playing order. */
  order: readonly number[];
  /** The current place in `order`. */
  place: number;
  shuffle: boolean;
  repeat: Repeat;
}

export const emptyQueue: Queue<never> = { songs: [], order: [], place: 0, shuffle: false, repeat: 'off' };

export function currentOf<Song>({ songs, order, place }: Queue<Song>): Song | undefined {
  return songs[order[place] ?? -1];
}

/** New songs, starting with one of them, with the modes of the previous queue. */
export function filled<Song>(queue: Queue<unknown>, songs: readonly Song[], index: number): Queue<Song> {
  const order = songs.map((_, at) => at);
  return shuffled({ ...queue, songs, order, place: index }, queue.shuffle);
}

/** Shuffles the songs after the current one, or restores their order. The current song continues. */
export function shuffled<Song>(queue: Queue<Song>, shuffle: boolean): Queue<Song> {
  const { songs, order, place } = queue;
  const present = order[place];
  const given = songs.map((_, at) => at);
  if (present === undefined) return { ...queue, shuffle };
  if (!shuffle) return { ...queue, shuffle, order: given, place: present };
  const others = mixed(given.filter((at) => at !== present));
  return { ...queue, shuffle, order: [present, ...others], place: 0 };
}

/** The next song, or null at the end. */
export function following<Song>(queue: Queue<Song>): Queue<Song> | null {
  const { order, place, repeat } = queue;
  if (place + 1 < order.length) return { ...queue, place: place + 1 };
  return repeat === 'all' && order.length > 0 ? { ...queue, place: 0 } : null;
}

/** The previous song, or null at the beginning. */
export function preceding<Song>(queue: Queue<Song>): Queue<Song> | null {
  const { order, place, repeat } = queue;
  if (place > 0) return { ...queue, place: place - 1 };
  return repeat === 'all' && order.length > 0 ? { ...queue, place: order.length - 1 } : null;
}

/** Fisher and Yates. */
function mixed(indexes: number[]): number[] {
  for (let last = indexes.length - 1; last > 0; last -= 1) {
    const other = Math.floor(Math.random() * (last + 1));
    [indexes[last], indexes[other]] = [indexes[other] ?? 0, indexes[last] ?? 0];
  }
  return indexes;
}
