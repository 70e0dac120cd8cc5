import { usePlayer, usePlayerState } from './player.provider.tsx';

/** The following songs, in the order in which they will be played. */
export function QueuePanel() {
  const player = usePlayer();
  const { songs, order, place } = usePlayerState().queue;
  return (
    <section className="queue" aria-label="Queue">
      <h2>Queue</h2>
      {order.length === 0 && <p className="hint">Press a song to hear it.</p>}
      <ol>
        {order.map((index, at) => (
          <li key={index}>
            <button type="button" aria-current={at === place || undefined} onClick={() => player.jump(at)}>
              <span className="title">{songs[index]?.title}</span>
              <span className="artist">{songs[index]?.artist.name}</span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
