import { useCallback } from 'react';
import type { Pages } from '../api/use.pages.ts';
import { type QueueContext, usePlayerActs } from '../playing/player.ts';
import type { ListedSong } from './listed-song.ts';

/** Grows with each list that is played: what belongs to an earlier one is not queued any more. */
let latest = 0;

/** For a list that has to be fetched before it is played.
 * @returns whether no other list was played since. */
export function takeTurn(): () => boolean {
  latest += 1;
  const mine = latest;
  return () => mine === latest;
}

/** Plays lists of songs. */
export function usePlaySongs() {
  const { play: begin, add } = usePlayerActs();
  /** @param index of the song to begin with; without it the first, or any if songs are shuffled. */
  const play = useCallback(
    (songs: readonly ListedSong[], index: number | undefined, context: QueueContext) => {
      takeTurn();
      begin(songs, index, context);
    },
    [begin],
  );
  /** Begins with what is loaded, and queues the other pages as they come. */
  const playPages = useCallback(
    async <Row>(
      pages: Pages<Row>,
      songOf: (row: Row) => ListedSong,
      index: number | undefined,
      context: QueueContext,
    ) => {
      const loaded = pages.entries.map(songOf);
      play(loaded, index, context);
      if (!pages.hasMore) return;
      const mine = latest;
      const rest = (await pages.all()).slice(loaded.length).map(songOf);
      if (mine === latest) add(rest, 'end');
    },
    [play, add],
  );
  return { play, playPages };
}
