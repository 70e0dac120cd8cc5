import { IconButton } from '../look/icon.button.tsx';
import { useTexts } from '../texts/use.texts.ts';
import { type Repeat, usePlayer } from './player.ts';

export const repeatAfter: Record<Repeat, Repeat> = { off: 'all', all: 'one', one: 'off' };

/** Shuffle, back, play, forward, repeat. */
export function Controls() {
  const { playing: texts } = useTexts();
  const { shuffled, repeat, previous, next, setShuffled, setRepeat } = usePlayer();
  return (
    <div className="controls">
      <IconButton
        icon="shuffle"
        label={texts.shuffle}
        aria-pressed={shuffled}
        className="control-mode"
        onClick={() => setShuffled(!shuffled)}
      />
      <IconButton icon="previous" label={texts.previous} onClick={previous} />
      <PlayButton />
      <IconButton icon="next" label={texts.next} onClick={next} />
      <IconButton
        icon="repeat"
        label={texts.repeat[repeat]}
        aria-pressed={repeat !== 'off'}
        className={repeat === 'one' ? 'control-mode control-one' : 'control-mode'}
        onClick={() => setRepeat(repeatAfter[repeat])}
      />
    </div>
  );
}

export function PlayButton() {
  const { playing: texts } = useTexts();
  const { playing, waiting, toggle } = usePlayer();
  return (
    <IconButton
      icon={playing ? 'pause' : 'play'}
      label={playing ? texts.pause : texts.play}
      className={waiting ? 'play-button play-waiting' : 'play-button'}
      onClick={toggle}
    />
  );
}
