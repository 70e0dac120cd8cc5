import { useCallback, useEffect, useRef, useState } from 'react';
import { client } from '../api/client.ts';
import { useLive, useReconnected } from '../api/use.live.ts';
import type { PersonPartsFragment } from '../generated/graphql.ts';
import { playlistCursorMoved, setPlaylistCursor } from './cursor.documents.ts';

/** Somebody else who has the playlist open. */
export interface PlaylistVisitor {
  person: PersonPartsFragment;
  /** The item that they are at. */
  itemId: string | null;
  /** When they were last heard of. */
  at: number;
}

const beatMs = 20_000;
const goneMs = 60_000;
/** Between two moves that are told. */
const moveMs = 400;

/** Who else has a playlist open that several edit, and at which song they are; and tells them where the viewer is. */
export function useCursors(playlistId: string, enabled: boolean) {
  const [visitors, setVisitors] = useState<readonly PlaylistVisitor[]>([]);
  const known = useRef(new Set<string>());
  const place = useRef<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const tell = useCallback(
    (present = true) => {
      // Nobody misses a cursor that did not arrive.
      if (enabled) void client.mutate(setPlaylistCursor, { playlistId, itemId: place.current, present });
    },
    [playlistId, enabled],
  );
  useEffect(() => {
    if (!enabled) return;
    tell();
    const leave = () => tell(false);
    const beat = setInterval(() => {
      tell();
      setVisitors((present) => present.filter(({ at }) => at > Date.now() - goneMs));
    }, beatMs);
    addEventListener('pagehide', leave);
    return () => {
      clearInterval(beat);
      clearTimeout(timer.current);
      removeEventListener('pagehide', leave);
      known.current.clear();
      setVisitors([]);
      leave();
    };
  }, [enabled, tell]);
  useReconnected(tell);
  useLive(
    playlistCursorMoved,
    { playlistId },
    ({ playlistCursorMoved: { user: person, item, present } }) => {
      // Who has just come does not know who is there.
      if (present && !known.current.has(person.id)) tell();
      if (present) known.current.add(person.id);
      else known.current.delete(person.id);
      setVisitors((before) => {
        const others = before.filter((visitor) => visitor.person.id !== person.id);
        return present ? [...others, { person, itemId: item?.id ?? null, at: Date.now() }] : others;
      });
    },
    { enabled },
  );
  const point = useCallback(
    (itemId: string | null) => {
      if (itemId === place.current) return;
      place.current = itemId;
      clearTimeout(timer.current);
      timer.current = setTimeout(tell, moveMs);
    },
    [tell],
  );
  return { visitors, point };
}
