export interface SongToAdd {
  id: string;
  title: string;
}

let songs: readonly SongToAdd[] | null = null;
const listeners = new Set<() => void>();

/** Asks to which playlist to add these songs. */
export function openAddToPlaylist(given: readonly SongToAdd[]): void {
  set(given);
}

export function closeAddToPlaylist(): void {
  set(null);
}

export function songsToAdd(): readonly SongToAdd[] | null {
  return songs;
}

export function onSongsToAdd(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function set(next: readonly SongToAdd[] | null): void {
  songs = next;
  for (const listener of listeners) listener();
}
