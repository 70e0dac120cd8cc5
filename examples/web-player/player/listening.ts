import { useMutation } from '@apollo/client/react';
import { useEffect } from 'react';
import { graphql } from '../../generated/index.ts';
import { useViewer } from '../session/session.provider.tsx';
import type { Player, PlayerState } from './player.ts';
import { currentOf } from './queue.ts';

const recordPlay = graphql(`
  mutation PlayerRecordPlay($songId: ID!, $clientId: ID) {
    recordPlay(songId: $songId, clientId: $clientId) { play { id } errors { message } }
  }
`);

const setNowPlaying = graphql(`
  mutation PlayerSetNowPlaying($songId: ID) { setNowPlaying(songId: $songId) { errors { message } } }
`);

/** Shows others what plays, and records a play after half of the song. */
export function useListening(player: Player, { queue, playing, begun }: PlayerState): void {
  const viewerId = useViewer()?.id;
  const songId = currentOf(queue)?.id;
  const [show] = useMutation(setNowPlaying);
  const [record] = useMutation(recordPlay);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a song that begins again is shown again.
  useEffect(() => {
    if (!viewerId || !playing || !songId) return;
    // Skipping through a list does not count as listening.
    const timer = setTimeout(() => show({ variables: { songId } }).catch(ignore), 300);
    return () => clearTimeout(timer);
  }, [viewerId, playing, songId, begun, show]);

  useEffect(() => {
    if (!viewerId || playing || !songId) return;
    // Between two songs, the audio is paused for a moment as well.
    const timer = setTimeout(() => show({ variables: { songId: null } }).catch(ignore), 500);
    return () => clearTimeout(timer);
  }, [viewerId, playing, songId, show]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a song that begins again is heard again.
  useEffect(() => {
    if (!viewerId || !songId) return;
    // The same for each attempt: the server records it once.
    const clientId = crypto.randomUUID();
    return whenHeard(player.audio, () => record({ variables: { songId, clientId } }).catch(ignore));
  }, [viewerId, songId, begun, player, record]);
}

/** Calls once, when half of the audio's duration was heard. Seeking does not count.
 * @returns a function that stops it. */
function whenHeard(audio: HTMLAudioElement, listener: () => void): () => void {
  let heard = 0;
  let last = audio.currentTime;
  const listen = () => {
    const step = audio.currentTime - last;
    last = audio.currentTime;
    if (step > 0 && step < 2) heard += step;
    if (!(heard >= audio.duration / 2)) return;
    audio.removeEventListener('timeupdate', listen);
    listener();
  };
  audio.addEventListener('timeupdate', listen);
  return () => audio.removeEventListener('timeupdate', listen);
}

/** Music continues without it. */
function ignore(): void {}
