import { useMemo, useRef } from 'react';
import type { MenuItem } from '../look/menu.tsx';
import { usePlayerActs } from '../playing/player.ts';
import type { RowActs, SongRow } from './song-row.type.ts';
import { useLike } from './use.like.ts';
import { useSongMenu } from './use.song-menu.ts';

interface Given {
  play: (index: number) => void;
  entries?: (row: SongRow, index: number) => readonly MenuItem[];
}

/** What rows do. The object stays the same, so that rows are drawn again only if they themselves have changed. */
export function useRowActs(given: Given, details: (row: SongRow) => void): RowActs {
  const like = useLike();
  const menu = useSongMenu();
  const { toggle } = usePlayerActs();
  const latest = useRef({ given, details, like, menu, toggle });
  latest.current = { given, details, like, menu, toggle };
  return useMemo(
    () => ({
      play: (index) => latest.current.given.play(index),
      toggle: () => latest.current.toggle(),
      like: ({ song }) => latest.current.like(song),
      details: (row) => latest.current.details(row),
      menu: (row, index) => [
        ...latest.current.menu(row.song, () => latest.current.details(row)),
        ...(latest.current.given.entries?.(row, index) ?? []),
      ],
    }),
    [],
  );
}
