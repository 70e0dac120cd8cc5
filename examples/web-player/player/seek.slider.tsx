import { useCallback, useSyncExternalStore } from 'react';
import { clock } from '../catalog/clock.ts';
import { usePlayer } from './player.provider.tsx';

const events = ['timeupdate', 'durationchange', 'seeking', 'emptied'] as const;

/** The position in the song: a slider, which arrow keys move by five seconds. */
export function SeekSlider() {
  const player = usePlayer();
  const { audio } = player;
  const listen = useCallback(
    (listener: () => void) => {
      for (const event of events) audio.addEventListener(event, listener);
      return () => {
        for (const event of events) audio.removeEventListener(event, listener);
      };
    },
    [audio],
  );
  // Tenths of seconds: more frequent updates are not visible.
  const tenths = useSyncExternalStore(listen, () => Math.floor(audio.currentTime * 10));
  const duration = useSyncExternalStore(listen, () => (Number.isFinite(audio.duration) ? audio.duration : 0));
  const time = tenths / 10;
  return (
    <div className="seek">
      <span className="time">{clock(time)}</span>
      <input
        type="range"
        aria-label="Position"
        aria-valuetext={`${clock(time)} of ${clock(duration)}`}
        min={0}
        max={duration}
        step="any"
        value={Math.min(time, duration)}
        disabled={duration === 0}
        style={{ '--part': duration ? time / duration : 0 } as React.CSSProperties}
        onChange={({ target }) => player.seek(target.valueAsNumber)}
        onKeyDown={(event) => {
          const step = { ArrowRight: 5, ArrowLeft: -5 }[event.key];
          if (step === undefined) return;
          event.preventDefault();
          player.seek(Math.max(0, Math.min(duration, audio.currentTime + step)));
        }}
      />
      <span className="time">{clock(duration)}</span>
    </div>
  );
}
