import { foldPlays, trendsHandler } from '../discovery/trending/trending.writes.ts';
import { addPlayCounts, countHandler } from '../library/plays/play.writes.ts';
import type { PlayHandler } from '../library/plays/play-handler.model.ts';
import { tallyPlays } from '../stats/play-tally.writes.ts';
import { statisticsHandler } from '../stats/waiting-plays.queries.ts';
import { tellOfPlays, webhookHandler } from '../webhooks/webhook.writes.ts';

/** All handlers of recorded plays. Their names are stored in the database for waiting plays. */
export const playHandlers: readonly PlayHandler[] = [
  { name: countHandler, settle: addPlayCounts },
  { name: trendsHandler, settle: foldPlays },
  { name: statisticsHandler, settle: tallyPlays },
  { name: webhookHandler, settle: tellOfPlays },
];
