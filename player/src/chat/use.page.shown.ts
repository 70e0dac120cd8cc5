import { useSyncExternalStore } from 'react';

/** Whether the page is in front, and not in a tab behind others. */
export function usePageShown(): boolean {
  return useSyncExternalStore(follow, () => document.visibilityState === 'visible');
}

function follow(listener: () => void): () => void {
  document.addEventListener('visibilitychange', listener);
  return () => document.removeEventListener('visibilitychange', listener);
}
