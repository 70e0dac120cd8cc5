import { useEffect } from 'react';
import type { Player, PlayerState } from './player.ts';
import { currentOf } from './queue.ts';

/** Shows the song on the lock screen, and handles the media keys of keyboards and headphones. */
export function useMediaSession(player: Player, { queue, playing }: PlayerState): void {
  const song = currentOf(queue);

  useEffect(() => {
    const { mediaSession } = navigator;
    if (!mediaSession || !song) return;
    mediaSession.metadata = new MediaMetadata({
      title: song.title,
      artist: song.artist.name,
      album: song.album?.title ?? '',
      artwork: song.image ? [{ src: song.image.large, type: 'image/webp' }] : [],
    });
  }, [song]);

  useEffect(() => {
    if (navigator.mediaSession) navigator.mediaSession.playbackState = playing ? 'playing' : 'paused';
  }, [playing]);

  useEffect(() => {
    const { mediaSession } = navigator;
    if (!mediaSession) return;
    const handlers: [MediaSessionAction, MediaSessionActionHandler][] = [
      ['play', () => player.toggle()],
      ['pause', () => player.toggle()],
      ['nexttrack', () => player.next()],
      ['previoustrack', () => player.previous()],
      ['seekto', ({ seekTime }) => player.seek(seekTime ?? 0)],
    ];
    for (const [action, handler] of handlers) mediaSession.setActionHandler(action, handler);
    return () => {
      for (const [action] of handlers) mediaSession.setActionHandler(action, null);
    };
  }, [player]);
}
