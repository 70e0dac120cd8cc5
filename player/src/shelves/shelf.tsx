import { Children, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { Link } from 'wouter';
import { IconButton } from '../look/icon.button.tsx';
import { useTexts } from '../texts/use.texts.ts';
import './shelves.css';

interface ShelfProps {
  title: string;
  /** The page of all its entries. */
  href?: string | undefined;
  children: ReactNode;
}

/** Cards in one line, with a heading. */
export function Shelf({ title, href, children }: ShelfProps) {
  const { songs } = useTexts();
  const id = useId();
  const line = useRef<HTMLUListElement>(null);
  const overflows = useOverflow(line);
  const scroll = (direction: 1 | -1) => {
    const { current } = line;
    if (!current) return;
    const toTheRight = getComputedStyle(current).direction === 'rtl' ? -direction : direction;
    current.scrollBy({ left: toTheRight * current.clientWidth * 0.85, behavior: 'smooth' });
  };
  return (
    <section className="shelf" aria-labelledby={id}>
      <header className="shelf-head">
        <h2 id={id}>{title}</h2>
        {href && (
          <Link href={href} className="shelf-all" aria-label={`${songs.showAll}: ${title}`}>
            {songs.showAll}
          </Link>
        )}
        {overflows && (
          // What has the focus is scrolled to anyway.
          <span className="shelf-arrows" aria-hidden="true">
            <IconButton icon="back" label={songs.back} tabIndex={-1} onClick={() => scroll(-1)} />
            <IconButton icon="forward" label={songs.forward} tabIndex={-1} onClick={() => scroll(1)} />
          </span>
        )}
      </header>
      <ul className="shelf-line" ref={line}>
        {Children.map(children, (child) => (
          <li>{child}</li>
        ))}
      </ul>
    </section>
  );
}

/** The same cards in as many lines as they need. */
export function CardGrid({ label, children }: { label: string; children: ReactNode }) {
  return (
    <ul className="card-grid" aria-label={label}>
      {Children.map(children, (child) => (
        <li>{child}</li>
      ))}
    </ul>
  );
}

function useOverflow(line: { current: HTMLElement | null }): boolean {
  const [overflows, setOverflows] = useState(false);
  useEffect(() => {
    const { current } = line;
    if (!current) return;
    const observer = new ResizeObserver(() => setOverflows(current.scrollWidth > current.clientWidth + 1));
    observer.observe(current);
    return () => observer.disconnect();
  }, [line]);
  return overflows;
}
