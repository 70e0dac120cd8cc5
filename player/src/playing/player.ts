import { useMemo, useSyncExternalStore } from 'react';
import { witness } from './listening.ts';
import { MusicPlayer } from './music.player.ts';
import type { PlayerState } from './player.model.ts';

export type { PlayableSong } from './playable-song.ts';
export type { QueueContext, QueueEntry, Repeat } from './queue.ts';

/** The page's player. */
export const player = new MusicPlayer(witness);

/** What plays, and what changes it. */
export type Player = PlayerState & Acts;

type Acts = typeof acts;

const { setRepeat, setVolume, setMuted, configure, playOn, need } = player;
const acts = {
  ...player.transport,
  ...player.edits,
  ...{ setRepeat, setVolume, setMuted, configure, playOn, need },
};

/** The player, for components that show something of it. Its place in the song is that of `usePosition`. */
export function usePlayer(): Player {
  const state = useSyncExternalStore(player.subscribe, () => player.state);
  return useMemo(() => ({ ...state, ...acts }), [state]);
}

/** What changes the player, for components that show nothing of it. */
export function usePlayerActs(): Acts {
  return acts;
}

/** Whether this song is the current one, and whether it plays. */
export function useIsPlaying(songId: string): 'playing' | 'paused' | null {
  return useSyncExternalStore(player.subscribe, () => {
    const { current, playing } = player.state;
    if (current?.song.id !== songId) return null;
    return playing ? 'playing' : 'paused';
  });
}

const positionMs = 200;
const positionListeners = new Set<() => void>();
let positionTimer: ReturnType<typeof setInterval> | undefined;

/** Seconds from the start of the song, as heard; a few times a second. */
export function usePosition(): number {
  return useSyncExternalStore(onPosition, () => Math.round(player.position * 5) / 5);
}

function onPosition(listener: () => void): () => void {
  positionListeners.add(listener);
  const stop = player.subscribe(listener);
  positionTimer ??= setInterval(() => {
    if (player.state.playing) for (const each of positionListeners) each();
  }, positionMs);
  return () => {
    stop();
    positionListeners.delete(listener);
    if (positionListeners.size > 0) return;
    clearInterval(positionTimer);
    positionTimer = undefined;
  };
}
