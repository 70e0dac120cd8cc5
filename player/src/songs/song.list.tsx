import {
  type ComponentType,
  type FocusEvent,
  type KeyboardEvent,
  lazy,
  Suspense,
  useRef,
  useState,
} from 'react';
import type { MenuItem } from '../look/menu.tsx';
import { focusBeside, rowAfter } from './row.keys.ts';
import { useRowVirtualizer } from './row.virtualizer.ts';
import { SongRowView } from './song.row.tsx';
import { SongRowFrame, type SongRowFrameProps } from './song-row.frame.tsx';
import type { RowLook, SongRow } from './song-row.type.ts';
import { useNeed } from './use.need.ts';
import { useRowActs } from './use.row-acts.ts';
import './songs.css';

const SongDetails = lazy(async () => ({ default: (await import('./song.details.tsx')).SongDetails }));

interface SongListProps extends Partial<RowLook> {
  /** For screen readers. */
  label: string;
  /** What is loaded: rows after it are drawn as loading. */
  rows: readonly SongRow[];
  /** Number of rows once all are loaded. */
  total?: number;
  /** Asks for more rows, up to this one. */
  need?: (index: number) => void;
  /** Plays this row and what comes after it. */
  play: (index: number) => void;
  /** More entries of the menu of a row. */
  entries?: (row: SongRow, index: number) => readonly MenuItem[];
  /** What the key Delete does to a row. */
  remove?: (row: SongRow, index: number) => void;
  /** Around rows that can be moved. */
  Frame?: ComponentType<SongRowFrameProps>;
}

/** Songs as a grid of rows: arrows move, Enter plays, the menu key opens the menu of the row. Only the rows that are on
 * the screen exist. */
export function SongList(props: SongListProps) {
  const { label, rows, total = rows.length, need, remove, Frame = SongRowFrame } = props;
  const { covers = true, album = true, knownArtist } = props;
  const list = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(0);
  const [focused, setFocused] = useState(false);
  const [detailed, setDetailed] = useState<SongRow>();
  const virtual = useRowVirtualizer(list, total, focused ? active : -1);
  const acts = useRowActs(props, setDetailed);
  const items = virtual.getVirtualItems();
  useNeed(need, items.at(-1)?.index ?? 0, rows.length);

  const focusRow = (index: number) => {
    setActive(index);
    setFocused(true);
    virtual.scrollToIndex(index, { align: 'auto' });
    const focus = () => rowAt(list.current, index)?.focus({ preventScroll: true });
    // At once, since the next key may follow before a frame is drawn; beyond the screen, it exists only after that.
    if (rowAt(list.current, index)) focus();
    else requestAnimationFrame(focus);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const pressed = event.target as HTMLElement;
    const element = pressed.closest<HTMLElement>('[role=row]');
    // While a row is carried, the keys carry it further.
    if (pressed.matches('.song-handle[aria-pressed=true]')) return;
    const index = Number(element?.dataset.index);
    const row = rows[index];
    if (!element || !row || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    const target = rowAfter(event.key, index, rows.length);
    if (target !== undefined) focusRow(target);
    else if (event.key === 'Enter' && pressed === element) props.play(index);
    else if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) openMenuOf(element);
    else if (event.key === 'Delete' && remove) remove(row, index);
    else if (!focusBeside(element, event.key)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onBlur = ({ relatedTarget }: FocusEvent) => {
    if (!list.current?.contains(relatedTarget as Node | null)) setFocused(false);
  };
  return (
    <>
      <div
        ref={list}
        role="grid"
        aria-label={label}
        aria-rowcount={total}
        aria-colcount={4}
        className="song-list"
        style={{ blockSize: virtual.getTotalSize() }}
        onKeyDown={onKeyDown}
        onFocus={() => setFocused(true)}
        onBlur={onBlur}
      >
        {items.map(({ index, start }) => (
          <SongRowView
            key={rows[index]?.key ?? index}
            Frame={Frame}
            row={rows[index]}
            index={index}
            top={start - virtual.options.scrollMargin}
            active={index === Math.min(active, rows.length - 1)}
            onActive={setActive}
            acts={acts}
            covers={covers}
            album={album}
            knownArtist={knownArtist}
          />
        ))}
      </div>
      {detailed && (
        <Suspense>
          <SongDetails song={detailed.song} onClose={() => setDetailed(undefined)} />
        </Suspense>
      )}
    </>
  );
}

function rowAt(list: HTMLElement | null, index: number): HTMLElement | null | undefined {
  return list?.querySelector<HTMLElement>(`[role=row][data-index="${index}"]`);
}

function openMenuOf(row: HTMLElement): void {
  row.querySelector<HTMLElement>('.song-menu')?.click();
}
