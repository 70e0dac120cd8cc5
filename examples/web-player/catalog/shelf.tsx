import { type ReactNode, useId } from 'react';
import { type FragmentType, readFragment } from '../../generated/index.ts';
import { SongCard } from './song.card.tsx';
import { songParts } from './song.parts.ts';

/** A row with a heading. */
export function Shelf({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className="shelf" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

/** Nothing if there are no songs. */
export function SongShelf({
  title,
  songs,
}: {
  title: string;
  songs: readonly FragmentType<typeof songParts>[];
}) {
  const shown = readFragment(songParts, songs);
  if (shown.length === 0) return null;
  return (
    <Shelf title={title}>
      <ul className="cards">
        {shown.map((song, index) => (
          <SongCard key={song.id} songs={shown} index={index} song={song} />
        ))}
      </ul>
    </Shelf>
  );
}
