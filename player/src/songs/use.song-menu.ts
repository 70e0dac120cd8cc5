import { useCallback } from 'react';
import { openDialog } from '../app/dialog.store.ts';
import { notice } from '../app/notice.store.ts';
import type { MenuItem } from '../look/menu.tsx';
import { usePlayerActs } from '../playing/player.ts';
import { openAddToPlaylist } from '../playlists/add-to-playlist.store.ts';
import { useTexts } from '../texts/use.texts.ts';
import type { ListedSong } from './listed-song.ts';
import { useLike } from './use.like.ts';

/** The entries of a song's menu, the same wherever the song is. */
export function useSongMenu(): (song: ListedSong, details: () => void) => MenuItem[] {
  const { songs } = useTexts();
  const { add } = usePlayerActs();
  const like = useLike();
  return useCallback(
    (song, details) => {
      const { title, album, artist, available } = song;
      const queue = (where: 'next' | 'end', told: string) => () => {
        add([song], where);
        notice(told);
      };
      const playing: MenuItem[] = [
        { label: songs.playNext, icon: 'next', act: queue('next', songs.queuedNext(title)) },
        { label: songs.addToQueue, icon: 'queue', act: queue('end', songs.queued(title)) },
      ];
      const liking: MenuItem = song.liked
        ? { label: songs.unlikeIt, icon: 'heartFull', act: () => like(song) }
        : { label: songs.likeIt, icon: 'heart', act: () => like(song) };
      const share: MenuItem = {
        label: songs.share,
        icon: 'share',
        act: () => openDialog({ kind: 'share', target: { id: song.id, name: title } }),
      };
      return [
        ...(available ? playing : []),
        { label: songs.addToPlaylist, icon: 'playlist', act: () => openAddToPlaylist([song]) },
        liking,
        share,
        ...(album ? [{ label: songs.goToAlbum, icon: 'album', href: `/albums/${album.id}` } as const] : []),
        { label: songs.goToArtist(artist.name), icon: 'artist', href: `/artists/${artist.id}` },
        { label: songs.details, icon: 'lyrics', act: details },
      ];
    },
    [songs, add, like],
  );
}
