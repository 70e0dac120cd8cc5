import type { HTMLAttributes, ReactNode } from 'react';

export interface SongRowFrameProps {
  /** Of the row in its list. */
  rowKey: string;
  title: string;
  /** Pixels below the top of the list. */
  top: number;
  attributes: HTMLAttributes<HTMLDivElement> & { 'data-index': number };
  /** @param handle what the row is dragged by. */
  children: (handle: ReactNode) => ReactNode;
}

/** The outer element of a row, at its place in the list. */
export function SongRowFrame({ top, attributes, children }: SongRowFrameProps) {
  return (
    <div role="row" {...attributes} style={{ transform: `translateY(${top}px)` }}>
      {children(null)}
    </div>
  );
}
