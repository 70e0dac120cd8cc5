import { useState } from 'react';
import { Cover } from '../catalog/cover.tsx';
import { LikeButton } from '../catalog/like.button.tsx';
import { IconButton } from './icon.button.tsx';
import { usePlayer, usePlayerState } from './player.provider.tsx';
import { QueuePanel } from './queue.panel.tsx';
import { currentOf, type Repeat } from './queue.ts';
import { SeekSlider } from './seek.slider.tsx';
import { VolumeSlider } from './volume.slider.tsx';

/** The next mode after pressing the button, and the label until then. */
const repeats: Record<Repeat, { next: Repeat; label: string; badge?: string }> = {
  off: { next: 'all', label: 'Repeat: off' },
  all: { next: 'one', label: 'Repeat: all' },
  one: { next: 'off', label: 'Repeat: one', badge: '1' },
};

/** The current song and the controls. */
export function PlayerBar() {
  const { queue, fault } = usePlayerState();
  const [queueShown, showQueue] = useState(false);
  const song = currentOf(queue);
  return (
    <footer className="player">
      {queueShown && <QueuePanel />}
      <div className="now">
        <Cover image={song?.image} />
        <div className="names">
          <span className="title">{song?.title ?? 'Nothing plays'}</span>
          <span className="artist">{fault ? `${song?.title} ${fault}` : song?.artist.name}</span>
        </div>
        {song && <LikeButton songId={song.id} title={song.title} />}
      </div>
      <div className="middle">
        <Controls />
        <SeekSlider />
      </div>
      <div className="aside">
        <IconButton icon="queue" label="Queue" expanded={queueShown} onClick={() => showQueue(!queueShown)} />
        <VolumeSlider />
      </div>
    </footer>
  );
}

function Controls() {
  const player = usePlayer();
  const { queue, playing } = usePlayerState();
  const { shuffle, repeat } = queue;
  const { next, label, badge } = repeats[repeat];
  const idle = !currentOf(queue);
  return (
    <div className="controls">
      <IconButton
        icon="shuffle"
        label="Shuffle"
        pressed={shuffle}
        onClick={() => player.setShuffle(!shuffle)}
      />
      <IconButton icon="previous" label="Previous" disabled={idle} onClick={() => player.previous()} />
      <IconButton
        icon={playing ? 'pause' : 'play'}
        label={playing ? 'Pause' : 'Play'}
        className="toggle"
        disabled={idle}
        onClick={() => player.toggle()}
      />
      <IconButton icon="next" label="Next" disabled={idle} onClick={() => player.next()} />
      <IconButton
        icon="repeat"
        label={label}
        badge={badge}
        pressed={repeat !== 'off'}
        onClick={() => player.setRepeat(next)}
      />
    </div>
  );
}
