import { IconButton } from '../look/icon.button.tsx';
import { Slider } from '../look/slider.tsx';
import { useTexts } from '../texts/use.texts.ts';
import { usePlayer } from './player.ts';

export function VolumeControl() {
  const { playing } = useTexts();
  const { volume, muted, setVolume, setMuted } = usePlayer();
  const shown = muted ? 0 : Math.round(volume * 100);
  return (
    <div className="volume">
      <IconButton
        icon={shown === 0 ? 'muted' : 'volume'}
        label={muted ? playing.unmute : playing.mute}
        aria-pressed={muted}
        onClick={() => setMuted(!muted)}
      />
      <Slider
        label={playing.volume}
        value={shown}
        max={100}
        valueText={playing.percent(shown)}
        onChange={(value) => setVolume(value / 100)}
      />
    </div>
  );
}
