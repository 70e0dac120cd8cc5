import type { Caller } from '../../api/caller.service.ts';
import type { Viewer } from '../../api/viewer.model.ts';
import type { SongRow } from '../../catalog/catalog.rows.ts';
import type { Candidate } from '../candidate.model.ts';
import { newestSongs } from '../newest.queries.ts';
import { songsInOrder } from '../shelf-songs.loaders.ts';
import { trendingCandidates } from '../trending/trending.queries.ts';
import { spacedAsFarAsPossible, spacedByArtist } from './artist-spacing.model.ts';
import { type Taste, tasteOf } from './taste.model.ts';
import { candidatesFor, recentListening } from './taste.queries.ts';

const stranger: Taste = { seeds: new Map(), justHeard: [], familiar: [] };

/** Songs near those that the viewer plays and likes; where these are too few, what trends, and then what is new.
 * Without what the viewer just heard, and with no artist twice in a row where that can be avoided. */
export async function madeForYouShelf(caller: Caller, now: Date, limit: number): Promise<SongRow[]> {
  const { em, viewer } = caller;
  const taste = viewer ? await readTaste(caller, viewer, now) : stranger;
  // Enough to choose from when many are of one artist, or just heard.
  const pool = 3 * limit + 2 * taste.justHeard.length + 20;
  const sources = [
    async () => (taste.seeds.size > 0 ? candidatesFor(em, taste, pool) : []),
    () => trendingCandidates(em, now, pool),
    () => newestSongs(em, pool),
  ];
  const candidates = new Map<string, Candidate>();
  const justHeard = new Set(taste.justHeard);
  for (const source of sources) {
    for (const song of await source()) {
      if (!justHeard.has(song.id) && !candidates.has(song.id)) candidates.set(song.id, song);
    }
    const shelf = spacedByArtist([...candidates.values()], limit);
    if (shelf) return show(caller, shelf);
  }
  return show(caller, spacedAsFarAsPossible([...candidates.values()], limit));
}

async function readTaste({ em }: Caller, viewer: Viewer, now: Date): Promise<Taste> {
  const { plays, likes } = await recentListening(em, viewer);
  return tasteOf(plays, likes, now);
}

function show(caller: Caller, songs: readonly Candidate[]): Promise<SongRow[]> {
  return songsInOrder(
    caller,
    songs.map(({ id }) => id),
  );
}
