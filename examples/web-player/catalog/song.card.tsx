import type { SongPartsFragment } from '../../generated/graphql.ts';
import { usePlayer, usePlayerState } from '../player/player.provider.tsx';
import { currentOf } from '../player/queue.ts';
import { Cover } from './cover.tsx';
import { LikeButton } from './like.button.tsx';

interface SongProps {
  /** The songs that play after it. */
  songs: readonly SongPartsFragment[];
  index: number;
  song: SongPartsFragment;
}

/** A song on a shelf. */
export function SongCard({ songs, index, song }: SongProps) {
  const player = usePlayer();
  const current = currentOf(usePlayerState().queue)?.id === song.id;
  return (
    <li className="card">
      <button
        type="button"
        className="open"
        aria-current={current || undefined}
        onClick={() => player.play(songs, index)}
      >
        <Cover image={song.image} large />
        <span className="title">{song.title}</span>
        <span className="artist">{song.artist.name}</span>
      </button>
      <LikeButton songId={song.id} title={song.title} />
    </li>
  );
}
