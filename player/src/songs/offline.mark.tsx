import { Icon } from '../look/icon.tsx';
import { useOffline } from '../offline/offline.store.ts';
import { useTexts } from '../texts/use.texts.ts';

/** Beside songs that are kept on this device. */
export function OfflineMark({ songId }: { songId: string }) {
  const { songs } = useTexts();
  const { state } = useOffline(songId);
  if (state !== 'kept') return null;
  return (
    <span className="song-kept" role="img" aria-label={songs.keptOffline}>
      <Icon name="download" />
    </span>
  );
}
