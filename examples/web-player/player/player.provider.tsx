import { createContext, type ReactNode, use, useSyncExternalStore } from 'react';
import { useListening } from './listening.ts';
import { useMediaSession } from './media.session.ts';
import type { Player, PlayerState } from './player.ts';

const PlayerContext = createContext<Player | null>(null);

export function PlayerProvider({ player, children }: { player: Player; children: ReactNode }) {
  return (
    <PlayerContext value={player}>
      <Companions />
      {children}
    </PlayerContext>
  );
}

/** Tells the server and the system what plays. Separate, so that the rest need not be rendered again. */
function Companions() {
  const player = usePlayer();
  const state = usePlayerState();
  useListening(player, state);
  useMediaSession(player, state);
  return null;
}

export function usePlayer(): Player {
  const player = use(PlayerContext);
  if (!player) throw new Error('There is no player around this');
  return player;
}

export function usePlayerState(): PlayerState {
  const player = usePlayer();
  return useSyncExternalStore(player.subscribe, () => player.state);
}
