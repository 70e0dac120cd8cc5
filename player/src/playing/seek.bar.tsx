import { useState } from 'react';
import { Slider } from '../look/slider.tsx';
import { clock } from '../texts/format.ts';
import { useTexts } from '../texts/use.texts.ts';
import { usePlayer, usePosition } from './player.ts';

/** Where the song is, to be dragged. What is dragged is heard once it is let go. */
export function SeekBar() {
  const { playing } = useTexts();
  const { duration, seek } = usePlayer();
  const position = usePosition();
  const [dragged, setDragged] = useState<number | null>(null);
  const shown = dragged ?? Math.min(position, duration);
  return (
    <div className="seek">
      <span className="seek-time">{clock(shown)}</span>
      <Slider
        label={playing.position}
        value={shown}
        max={duration}
        step={1}
        valueText={playing.positionOf(clock(shown), clock(duration))}
        onChange={setDragged}
        onCommit={(seconds) => {
          if (dragged !== null) seek(seconds);
          setDragged(null);
        }}
      />
      <span className="seek-time">{clock(duration)}</span>
    </div>
  );
}
