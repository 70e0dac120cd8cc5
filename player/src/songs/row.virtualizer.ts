import { defaultRangeExtractor, type Range, useWindowVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useCallback, useLayoutEffect, useState } from 'react';

const rowRem = 3.5;

/** The rows of a list in the page that are near the window, and where they are.
 * @param held the row that has the focus: it stays, also far from the window. */
export function useRowVirtualizer(list: RefObject<HTMLElement | null>, count: number, held: number) {
  const { top, rowHeight } = usePlace(list);
  return useWindowVirtualizer({
    count,
    estimateSize: () => rowHeight,
    overscan: 8,
    scrollMargin: top,
    // The bars above and below cover rows.
    scrollPaddingStart: rowHeight * 2,
    scrollPaddingEnd: rowHeight * 3,
    rangeExtractor: useCallback((range: Range) => withHeld(range, held), [held]),
    useFlushSync: false,
  });
}

function withHeld(range: Range, held: number): number[] {
  const indexes = defaultRangeExtractor(range);
  if (held < 0 || held >= range.count || indexes.includes(held)) return indexes;
  return [...indexes, held].sort((one, other) => one - other);
}

/** How far below the top of the page the list begins; what is above it may still be loading. */
function usePlace(list: RefObject<HTMLElement | null>): { top: number; rowHeight: number } {
  const [place, setPlace] = useState({ top: 0, rowHeight: rowRem * 16 });
  useLayoutEffect(() => {
    const measure = () => {
      const top = (list.current?.getBoundingClientRect().top ?? 0) + window.scrollY;
      const rowHeight = rowRem * Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      setPlace((known) => (known.top === top && known.rowHeight === rowHeight ? known : { top, rowHeight }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [list]);
  return place;
}
