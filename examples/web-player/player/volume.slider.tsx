import { useState } from 'react';
import { IconButton } from './icon.button.tsx';
import { usePlayer } from './player.provider.tsx';

export function VolumeSlider() {
  const { audio } = usePlayer();
  const [volume, setVolume] = useState(audio.volume);
  const [muted, setMuted] = useState(audio.muted);
  const shown = muted ? 0 : volume;
  return (
    <div className="volume">
      <IconButton
        icon="volume"
        label="Mute"
        pressed={muted}
        onClick={() => {
          audio.muted = !muted;
          setMuted(!muted);
        }}
      />
      <input
        type="range"
        aria-label="Volume"
        min={0}
        max={1}
        step={0.05}
        value={shown}
        style={{ '--part': shown } as React.CSSProperties}
        onChange={({ target }) => {
          audio.volume = target.valueAsNumber;
          audio.muted = false;
          setVolume(audio.volume);
          setMuted(false);
        }}
      />
    </div>
  );
}
