import { foldPlays, trendsHandler } from '../discovery/trending/trending.writes.ts';
import { addPlayCounts, countHandler } from '../library/plays/play.writes.ts';
import type { PlayHandler } from '../library/plays/play-handler.model.ts';
import { tallyPlays } from '../stats/play-tally.writes.ts';
import { statisticsHandler } from '../stats/waiting-plays.queries.ts';

/** All that is made of a play after it was recorded. The names stand in the database: plays wait for them. */
export const playHandlers: readonly PlayHandler[] = [
  { name: countHandler, settle: addPlayCounts },
  { name: trendsHandler, settle: foldPlays },
  { name: statisticsHandler, settle: tallyPlays },
];
