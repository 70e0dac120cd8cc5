import { useEffect, useRef, useState } from 'react';
import type { PlaylistItem } from './playlist.items.ts';

/** Milliseconds for which a song shows as just added. */
const freshMs = 12_000;

/** Items that others have just added, while the page was open.
 * @returns their keys, and a function to call before the items are asked for again. */
export function usePlaylistNews(items: readonly PlaylistItem[], viewerId: string | undefined) {
  const [fresh, setFresh] = useState<ReadonlySet<string>>(new Set());
  const before = useRef<ReadonlySet<string> | null>(null);
  const latest = useRef(items);
  latest.current = items;
  useEffect(() => {
    const known = before.current;
    if (!known) return;
    const added = items.filter(({ id, addedBy }) => !known.has(id) && addedBy && addedBy.id !== viewerId);
    if (added.length === 0) return;
    before.current = null;
    const keys = added.map(({ id }) => id);
    setFresh((present) => new Set([...present, ...keys]));
    setTimeout(
      () => setFresh((present) => new Set([...present].filter((key) => !keys.includes(key)))),
      freshMs,
    );
  }, [items, viewerId]);
  const expect = () => {
    before.current = new Set(latest.current.map(({ id }) => id));
  };
  return { fresh, expect };
}
