import type { MusicPlayer } from './music.player.ts';

const seekSeconds = 10;

/** Shows the song on the lock screen, and listens to the keys of keyboards, headphones and cars. */
export function joinMediaSession(player: MusicPlayer): void {
  const { mediaSession } = navigator;
  if (!mediaSession) return;
  handle(mediaSession, player);
  let shown: string | undefined;
  player.subscribe(() => {
    const { current, playing, waiting, duration } = player.state;
    if (current?.key !== shown) showSong(mediaSession, player);
    shown = current?.key;
    mediaSession.playbackState = current ? (playing ? 'playing' : 'paused') : 'none';
    if (!current || duration <= 0) return;
    const position = Math.max(0, Math.min(player.position, duration));
    // While it waits, the bar of the lock screen stands still.
    mediaSession.setPositionState({ duration, position, playbackRate: waiting ? 0.0001 : 1 });
  });
}

function showSong(mediaSession: MediaSession, player: MusicPlayer): void {
  const song = player.state.current?.song;
  const { image } = song ?? {};
  mediaSession.metadata = song
    ? new MediaMetadata({
        title: song.title,
        artist: song.artistName,
        album: song.album?.title ?? '',
        artwork: image
          ? [
              { src: new URL(image.small, location.href).href, sizes: '128x128' },
              { src: new URL(image.large, location.href).href, sizes: '512x512' },
            ]
          : [],
      })
    : null;
}

function handle(mediaSession: MediaSession, player: MusicPlayer): void {
  const { transport } = player;
  const handlers: [MediaSessionAction, MediaSessionActionHandler][] = [
    ['play', transport.resume],
    ['pause', transport.pause],
    ['stop', transport.pause],
    ['nexttrack', transport.next],
    ['previoustrack', transport.previous],
    ['seekto', ({ seekTime }) => transport.seek(seekTime ?? 0)],
    ['seekforward', ({ seekOffset }) => transport.seek(player.position + (seekOffset ?? seekSeconds))],
    ['seekbackward', ({ seekOffset }) => transport.seek(player.position - (seekOffset ?? seekSeconds))],
  ];
  for (const [action, handler] of handlers) {
    try {
      mediaSession.setActionHandler(action, handler);
    } catch {
      // Browsers know different ones.
    }
  }
}
