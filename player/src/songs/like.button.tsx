import { IconButton } from '../look/icon.button.tsx';
import { useTexts } from '../texts/use.texts.ts';
import { useLike } from './use.like.ts';

interface LikeButtonProps {
  song: { id: string; title: string; liked: boolean };
  tabIndex?: number;
}

/** A heart. */
export function LikeButton({ song, tabIndex }: LikeButtonProps) {
  const { songs } = useTexts();
  const like = useLike();
  return (
    <IconButton
      icon={song.liked ? 'heartFull' : 'heart'}
      label={songs.like(song.title)}
      aria-pressed={song.liked}
      className="like"
      tabIndex={tabIndex}
      onClick={() => like(song)}
    />
  );
}
