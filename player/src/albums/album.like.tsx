import { type SendOptions, useSend } from '../api/use.send.ts';
import { likedAlbumsList } from '../library/library.documents.ts';
import { IconButton } from '../look/icon.button.tsx';
import { useAskSignIn } from '../session/use.ask-sign-in.ts';
import { useTexts } from '../texts/use.texts.ts';
import { likeAlbum, unlikeAlbum } from './album.documents.ts';

/** Keeps an album in the library, or takes it out: at once, and undone if the server refuses. */
export function AlbumLike({ album: { id, liked } }: { album: { id: string; liked: boolean } }) {
  const { albums, songs } = useTexts();
  const { send } = useSend();
  const askSignIn = useAskSignIn();
  const press = () => {
    if (!askSignIn(songs.signInToLike)) return;
    const options: SendOptions = {
      optimistic: (cache) => cache.patch(id, { liked: !liked }),
      refresh: [likedAlbumsList],
      idempotent: true,
    };
    void (liked ? send(unlikeAlbum, { albumId: id }, options) : send(likeAlbum, { albumId: id }, options));
  };
  return (
    <IconButton
      icon={liked ? 'heartFull' : 'heart'}
      label={albums.like}
      aria-pressed={liked}
      onClick={press}
    />
  );
}
