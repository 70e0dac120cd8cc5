import { RateLimit } from '../api/rate-limit.decorator.ts';

/** Plays, likes and changes of playlists: what a player sends when it was offline for a day still passes. */
export const LibraryLimit = () => RateLimit(600, 60);
