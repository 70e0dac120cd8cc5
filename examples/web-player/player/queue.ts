export type Repeat = 'off' | 'all' | 'one';

/** What plays, and what plays next. It never changes: each step makes another one. */
export interface Queue<Song> {
  /** As they were given. */
  songs: readonly Song[];
  /** Indexes of `songs`, as they are played. */
  order: readonly number[];
  /** Where in `order` it stands. */
  place: number;
  shuffle: boolean;
  repeat: Repeat;
}

export const emptyQueue: Queue<never> = { songs: [], order: [], place: 0, shuffle: false, repeat: 'off' };

export function currentOf<Song>({ songs, order, place }: Queue<Song>): Song | undefined {
  return songs[order[place] ?? -1];
}

/** New songs, from one of them on, played in the way of the queue before. */
export function filled<Song>(queue: Queue<unknown>, songs: readonly Song[], index: number): Queue<Song> {
  const order = songs.map((_, at) => at);
  return shuffled({ ...queue, songs, order, place: index }, queue.shuffle);
}

/** Mixes what comes after the present song, or puts everything back. The present song plays on. */
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

/** The song before, or null at the beginning. */
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
