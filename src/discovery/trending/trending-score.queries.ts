import { type RawBuilder, sql } from 'kysely';

/** How much repeats are damped. _n_ plays of a song by one listener at one moment count as the root of this degree
 * of _n_: 2 as 1.26, 10 as 2.15, 1,000 as 10. */
export const repeatDamping = 3;

/** Half-lives until a song with one play no longer trends. A song of 128 listeners trends for twice as long. */
export const trendingFloor = 7;

/** The half-life in days with which scores were computed, as SQL. */
export const halfLife = sql<number>`(select half_life_days from discovery_state)`;

/** A moment in half-lives since 2026, as SQL: the binary logarithm of the weight of a play at that moment. The
 * origin does not matter, because only differences count; a recent one keeps more digits. */
export function momentOf(time: RawBuilder<unknown>): RawBuilder<number> {
  return sql<number>`(extract(epoch from ${time} - timestamptz '2026-01-01 00:00:00Z')::double precision / 86400 / ${halfLife})`;
}
