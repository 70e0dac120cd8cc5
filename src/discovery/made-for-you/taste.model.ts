/** A play, as far as it tells about taste. */
export interface PlayRow {
  songId: string;
  playedAt: Date;
}

/** The known taste of a listener. */
export interface Taste {
  /** Songs to look around from, with how much each counts. */
  seeds: Map<string, number>;
  /** Songs that were heard so lately that they should not come again. */
  justHeard: string[];
  /** Songs that the listener knows already. */
  familiar: string[];
}

/** Different songs, played last, that count as seeds. */
const seedSongs = 50;
/** Songs back at which one counts half as much as the last. */
const halfCountingSongs = 25;
const hour = 60 * 60 * 1000;
const justHeardHours = 24;
const justHeardSongs = 20;

/** @param plays latest first.
 * @param likes the songs that were liked last. */
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
