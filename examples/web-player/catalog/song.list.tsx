import type { SongPartsFragment } from '../../generated/graphql.ts';
import { usePlayer, usePlayerState } from '../player/player.provider.tsx';
import { currentOf } from '../player/queue.ts';
import { clock } from './clock.ts';
import { LikeButton } from './like.button.tsx';

/** A list of songs: pressing one plays it and those after it. */
export function SongList({ songs, label }: { songs: readonly SongPartsFragment[]; label: string }) {
  const player = usePlayer();
  const current = currentOf(usePlayerState().queue)?.id;
  return (
    <ol className="songs" aria-label={label}>
      {songs.map(({ id, title, artist, duration }, index) => (
        <li key={id}>
          <button
            type="button"
            aria-current={id === current || undefined}
            onClick={() => player.play(songs, index)}
          >
            <span className="number">{index + 1}</span>
            <span className="names">
              <span className="title">{title}</span>
              <span className="artist">{artist.name}</span>
            </span>
            <span className="time">{clock(duration)}</span>
          </button>
          <LikeButton songId={id} title={title} />
        </li>
      ))}
    </ol>
  );
}
