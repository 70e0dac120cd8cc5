import './playing.css';
import { Link, useLocation } from 'wouter';
import { openDialog } from '../app/dialog.store.ts';
import { Cover } from '../look/cover.tsx';
import { Icon } from '../look/icon.tsx';
import { useTexts } from '../texts/use.texts.ts';
import { Controls } from './controls.tsx';
import { DeviceButton } from './device.button.tsx';
import { PlayingLikeButton } from './like.button.tsx';
import { usePlayer, usePosition } from './player.ts';
import { SeekBar } from './seek.bar.tsx';
import { SongLabel } from './song.label.tsx';
import { usePlayerShortcuts } from './use.shortcuts.ts';
import { VolumeControl } from './volume.control.tsx';

/** What plays, at the bottom of every screen. Nothing until something does. */
export function PlayerBar() {
  const { playing } = useTexts();
  const { current } = usePlayer();
  const [location] = useLocation();
  usePlayerShortcuts();
  if (!current) return null;
  const { song } = current;
  const doubled = location === '/playing';
  return (
    <section className={doubled ? 'player-bar player-bar-doubled' : 'player-bar'} aria-label={playing.player}>
      <Progress />
      <Elsewhere />
      <div className="player-bar-song">
        <Link href="/playing" className="player-bar-cover" aria-label={playing.open}>
          <Cover picture={song.image} sizes="56px" eager />
        </Link>
        <SongLabel song={song} />
        <PlayingLikeButton song={song} />
      </div>
      <div className="player-bar-middle">
        <Controls />
        <SeekBar />
      </div>
      <div className="player-bar-end">
        <Link
          href="/playing"
          className="icon-button"
          aria-label={playing.openQueue}
          title={playing.openQueue}
          aria-current={doubled ? 'page' : undefined}
        >
          <Icon name="queue" />
        </Link>
        <DeviceButton />
        <VolumeControl />
      </div>
    </section>
  );
}

/** Which other device plays, if it is another. */
function Elsewhere() {
  const { playing } = useTexts();
  const { elsewhere } = usePlayer();
  if (!elsewhere) return null;
  return (
    <button type="button" className="player-elsewhere" onClick={() => openDialog({ kind: 'devices' })}>
      <Icon name="device" />
      {playing.playsOn(elsewhere.name)}
    </button>
  );
}

/** A line in place of the slider, where there is no room for one. */
function Progress() {
  const { duration } = usePlayer();
  const position = usePosition();
  const part = duration > 0 ? Math.min(1, position / duration) : 0;
  return <span className="player-bar-progress" style={{ scale: `${part} 1` }} aria-hidden="true" />;
}
