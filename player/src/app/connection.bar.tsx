import { useSyncExternalStore } from 'react';
import { Link } from 'wouter';
import { Icon } from '../look/icon.tsx';
import { useTexts } from '../texts/use.texts.ts';

/** Says that there is no network, and leads to what is kept on the device. */
export function ConnectionBar() {
  const { app } = useTexts();
  const online = useSyncExternalStore(follow, () => navigator.onLine);
  if (online) return null;
  return (
    <div className="connection" role="status">
      <Icon name="offline" />
      {app.offline} <Link href="/offline">{app.offlineMusic}</Link>
    </div>
  );
}

function follow(listener: () => void): () => void {
  addEventListener('online', listener);
  addEventListener('offline', listener);
  return () => {
    removeEventListener('online', listener);
    removeEventListener('offline', listener);
  };
}
