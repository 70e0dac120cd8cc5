import { FollowedValue } from '../app/followed.value.ts';

export interface SongToAdd {
  id: string;
  title: string;
}

const songs = new FollowedValue<readonly SongToAdd[] | null>(null);

export const songsToAdd = songs.get;
export const onSongsToAdd = songs.subscribe;

/** Asks to which playlist to add these songs. */
export function openAddToPlaylist(given: readonly SongToAdd[]): void {
  songs.set(given);
}

export function closeAddToPlaylist(): void {
  songs.set(null);
}
