import { type RawBuilder, sql } from 'kysely';

/** How hard repeats are damped. Plays of one song by one listener at one moment count together as the root of
 * this degree of their number: 2 as 1.26, 10 as 2.15, 1,000 as 10. */
export const repeatDamping = 3;

/** Half-lives until a song with one play no longer trends. A song of 128 listeners trends for twice as long. */
export const trendingFloor = 7;

/** The half-life in days that scores were made with, as SQL. */
export const halfLife = sql<number>`(select half_life_days from discovery_state)`;

/** A moment in half-lives since 2026, as SQL: the logarithm to the base 2 of what one play at that moment weighs.
 * From when on does not matter, since only differences do; from nearby, numbers keep more digits. */
export function momentOf(time: RawBuilder<unknown>): RawBuilder<number> {
  return sql<number>`(extract(epoch from ${time} - timestamptz '2026-01-01 00:00:00Z')::double precision / 86400 / ${halfLife})`;
}
