import { type SendOptions, useSend } from '../api/use.send.ts';
import { savedPlaylistsList } from '../library/library.documents.ts';
import { Button } from '../look/button.tsx';
import { useTexts } from '../texts/use.texts.ts';
import { savePlaylist, unsavePlaylist } from './playlist.documents.ts';

/** Keeps a playlist of somebody else in the library. */
export function SaveButton({ playlist: { id, saved } }: { playlist: { id: string; saved: boolean } }) {
  const { playlists } = useTexts();
  const { send } = useSend();
  const press = () => {
    const options: SendOptions = {
      optimistic: (cache) => cache.patch(id, { saved: !saved }),
      refresh: [savedPlaylistsList],
      idempotent: true,
    };
    void (saved
      ? send(unsavePlaylist, { playlistId: id }, options)
      : send(savePlaylist, { playlistId: id }, options));
  };
  return (
    <Button icon={saved ? 'heartFull' : 'heart'} aria-pressed={saved} onClick={press}>
      {playlists.keep}
    </Button>
  );
}
