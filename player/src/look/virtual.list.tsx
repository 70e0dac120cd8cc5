import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';

interface VirtualListProps<Item> {
  items: readonly Item[];
  keyOf: (item: Item, index: number) => string;
  /** Height of a row in pixels; rows that are higher are measured. */
  rowHeight: number;
  /** What is in a row. */
  children: (item: Item, index: number) => ReactNode;
  /** The name of the list. */
  label: string;
  /** How many there are with those that are not loaded yet. */
  totalCount?: number | undefined;
  /** Called when the end of what is loaded comes near. */
  onEnd?: (() => void) | undefined;
  className?: string;
}

/** Rows before and after those on the screen. */
const overscan = 8;

/** A list of any length: only the rows that are on the screen exist. The page scrolls, not the list. */
export function VirtualList<Item>(props: VirtualListProps<Item>) {
  const { items, keyOf, rowHeight, children, label, totalCount = items.length, onEnd, className } = props;
  const list = useRef<HTMLUListElement>(null);
  const [top, setTop] = useState(0);
  // What is above the list may grow.
  useLayoutEffect(() => {
    const at = (list.current?.getBoundingClientRect().top ?? 0) + scrollY;
    if (Math.abs(at - top) >= 1) setTop(at);
  });
  const virtual = useWindowVirtualizer({
    count: items.length,
    estimateSize: () => rowHeight,
    getItemKey: (index) => keyOf(items[index] as Item, index),
    overscan,
    scrollMargin: top,
  });
  const rows = virtual.getVirtualItems();
  const last = rows.at(-1)?.index ?? -1;
  const nearEnd = items.length > 0 && last >= items.length - overscan * 2;
  useEffect(() => {
    if (nearEnd) onEnd?.();
  }, [nearEnd, onEnd]);
  return (
    <ul
      ref={list}
      className={['virtual-list', className].filter(Boolean).join(' ')}
      aria-label={label}
      style={{ blockSize: virtual.getTotalSize() }}
    >
      {rows.map(({ key, index, start }) => (
        <li
          key={key}
          ref={virtual.measureElement}
          data-index={index}
          aria-setsize={totalCount}
          aria-posinset={index + 1}
          style={{ transform: `translateY(${start - top}px)` }}
        >
          {children(items[index] as Item, index)}
        </li>
      ))}
    </ul>
  );
}
