import { RateLimit } from '../api/rate-limit.decorator.ts';

/** For plays, likes and changes of playlists: a player that was offline for a day can still send everything. */
export const LibraryLimit = () => RateLimit(600, 60);
