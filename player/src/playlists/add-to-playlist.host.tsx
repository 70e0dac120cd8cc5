import { lazy, Suspense, useSyncExternalStore } from 'react';
import { closeAddToPlaylist, onSongsToAdd, songsToAdd } from './add-to-playlist.store.ts';

const Dialog = lazy(async () => ({
  default: (await import('./add-to-playlist.dialog.tsx')).AddToPlaylistDialog,
}));

/** The dialog that asks for a playlist, wherever on the page it was asked for. */
export function AddToPlaylistHost() {
  const songs = useSyncExternalStore(onSongsToAdd, songsToAdd);
  if (!songs) return null;
  return (
    <Suspense>
      <Dialog songs={songs} onClose={closeAddToPlaylist} />
    </Suspense>
  );
}
