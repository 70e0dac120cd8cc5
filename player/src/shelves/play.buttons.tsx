import { Button } from '../look/button.tsx';
import { usePlayer } from '../playing/player.ts';
import { useTexts } from '../texts/use.texts.ts';

interface PlayButtonsProps {
  /** The page of what is played. */
  href: string;
  play: () => void;
}

/** Plays all, or all mixed. While it plays, it pauses. */
export function PlayButtons({ href, play }: PlayButtonsProps) {
  const { songs } = useTexts();
  const player = usePlayer();
  const mine = player.current !== null && player.context?.href === href;
  const playing = mine && player.playing;
  const shuffle = () => {
    player.setShuffled(true);
    play();
  };
  return (
    <>
      <Button kind="main" icon={playing ? 'pause' : 'play'} onClick={mine ? player.toggle : play}>
        {playing ? songs.pauseAll : songs.playAll}
      </Button>
      <Button icon="shuffle" onClick={shuffle}>
        {songs.shuffle}
      </Button>
    </>
  );
}
