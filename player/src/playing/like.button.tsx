import { IconButton } from '../look/icon.button.tsx';
import { useTexts } from '../texts/use.texts.ts';
import type { PlayableSong } from './playable-song.ts';
import { useLiked } from './use.liked.ts';

/** The heart of the song that plays. */
export function PlayingLikeButton({ song }: { song: PlayableSong }) {
  const { playing } = useTexts();
  const like = useLiked(song);
  if (!like) return null;
  return (
    <IconButton
      icon={like.liked ? 'heartFull' : 'heart'}
      label={like.liked ? playing.unlike : playing.like}
      aria-pressed={like.liked}
      onClick={like.toggle}
    />
  );
}
