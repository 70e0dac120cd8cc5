import { Slider } from '../look/slider.tsx';
import './playing.css';
import { useTexts } from '../texts/use.texts.ts';
import { longestCrossfade } from './playback.settings.ts';
import { usePlayer } from './player.ts';
import { type GainMode, preampLimit } from './replay-gain.ts';

const gainModes: readonly GainMode[] = ['album', 'track', 'off'];

/** How songs are joined, and how loud they are, on this device. */
export function SoundSettings() {
  const { playing: texts } = useTexts();
  const { crossfade, gainMode, preamp, configure } = usePlayer();
  return (
    <div className="sound">
      <label className="switch">
        <span>
          {texts.loudness}
          <span className="field-hint">{texts.loudnessHint}</span>
        </span>
        <select value={gainMode} onChange={({ target }) => configure({ gainMode: target.value as GainMode })}>
          {gainModes.map((mode) => (
            <option key={mode} value={mode}>
              {texts.gainModes[mode]}
            </option>
          ))}
        </select>
      </label>
      <div className="sound-row">
        <span>{texts.preamp(preamp)}</span>
        <Slider
          label={texts.preampLabel}
          value={preamp + preampLimit}
          max={preampLimit * 2}
          valueText={texts.preamp(preamp)}
          disabled={gainMode === 'off'}
          onChange={(value) => configure({ preamp: value - preampLimit })}
        />
      </div>
      <div className="sound-row">
        <span>
          {texts.crossfade(crossfade)}
          <span className="field-hint">{texts.crossfadeHint}</span>
        </span>
        <Slider
          label={texts.crossfadeLabel}
          value={crossfade}
          max={longestCrossfade}
          valueText={texts.crossfade(crossfade)}
          onChange={(value) => configure({ crossfade: value })}
        />
      </div>
    </div>
  );
}
