import type { MenuItem } from '../look/menu.tsx';
import { useOffline } from '../offline/offline.store.ts';
import { useTexts } from '../texts/use.texts.ts';

/** The entry of a menu that keeps a song, an album or a playlist on this device; null where the browser cannot. */
export function useOfflineEntry(id: string): MenuItem | null {
  const { offline: texts } = useTexts();
  const { supported, state, keep, remove } = useOffline(id);
  if (!supported) return null;
  if (state === 'none' || state === 'failed') return { label: texts.keep, icon: 'download', act: keep };
  return { label: texts.drop, icon: 'offline', act: remove };
}
