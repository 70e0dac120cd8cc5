import type { Listens } from './listens.model.ts';

/** The same listens, by song. */
export interface SongListeners {
  /** Where each song's entries begin, and, as one entry more, where the last one's end. */
  begins: Uint32Array;
  /** The listener of each entry. */
  listeners: Uint32Array;
  weights: Float32Array;
  /** The sum of the squares of each song's weights. */
  squares: Float64Array;
  /** How many listeners a song has. */
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
