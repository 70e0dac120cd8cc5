/** The properties of a play that tell about taste. */
export interface PlayRow {
  songId: string;
  playedAt: Date;
}

/** The known taste of a listener. */
export interface Taste {
  /** Songs to search from, with their weights. */
  seeds: Map<string, number>;
  /** Songs heard so recently that they should not appear. */
  justHeard: string[];
  /** Songs that the listener knows already. */
  familiar: string[];
}

/** The number of different songs played last that count as seeds. */
const seedSongs = 50;
/** The number of songs after which the weight halves. */
const halfCountingSongs = 25;
const hour = 60 * 60 * 1000;
const justHeardHours = 24;
const justHeardSongs = 20;

/** @param plays latest first.
 * @param likes the songs liked last. */
export function tasteOf(plays: readonly PlayRow[], likes: readonly string[], now: Date): Taste {
  const lastPlays = new Map<string, Date>();
  for (const { songId, playedAt } of plays) if (!lastPlays.has(songId)) lastPlays.set(songId, playedAt);
  const played = [...lastPlays.keys()];
  const seeds = new Map<string, number>();
  for (const [rank, songId] of played.slice(0, seedSongs).entries()) {
    seeds.set(songId, 2 ** (-rank / halfCountingSongs));
  }
  for (const songId of likes) seeds.set(songId, (seeds.get(songId) ?? 0) + 1);
  const justNow = now.getTime() - justHeardHours * hour;
  return {
    seeds,
    justHeard: played
      .slice(0, justHeardSongs)
      .filter((songId) => (lastPlays.get(songId)?.getTime() ?? 0) >= justNow),
    familiar: [...new Set([...played, ...likes])],
  };
}
