import type { Caller } from '../api/caller.service.ts';
import { songById } from '../catalog/catalog.loaders.ts';
import type { SongRow } from '../catalog/catalog.rows.ts';
import { mostPlayed, type SongTally } from './top-songs.queries.ts';
import { lastDays } from './utc-days.model.ts';

/** Deleted songs that may be among the most played ones before all songs have to be looked up. */
const spare = 1000;

/** The most played songs of the last days, including today. */
export async function topSongs(
  caller: Caller,
  now: Date,
  days: number,
  limit: number,
): Promise<{ song: SongRow; plays: number }[]> {
  const wanted = lastDays(now, days);
  const most = limit + spare;
  const tallies = await mostPlayed(caller.em, wanted, most);
  const present = onlyPresent(tallies);
  const enough = present.length >= limit || tallies.length < most;
  const top = (enough ? present : onlyPresent(await mostPlayed(caller.em, wanted, null))).slice(0, limit);
  const songs = await Promise.all(top.map(({ id }) => caller.loader(songById).load(id)));
  return songs.flatMap((song, place) => (song ? [{ song, plays: top[place]?.plays ?? 0 }] : []));
}

const onlyPresent = (tallies: SongTally[]) => tallies.filter(({ present }) => present);
