import type { Caller } from '../../api/caller.service.ts';
import type { Viewer } from '../../api/viewer.model.ts';
import type { SongRow } from '../../catalog/catalog.rows.ts';
import { type Candidate, shareArtist } from '../candidate.model.ts';
import { songsInOrder } from '../shelf-songs.loaders.ts';
import { newestSongs } from '../shelves.queries.ts';
import { trendingCandidates } from '../trending/trending.queries.ts';
import { type Taste, tasteOf } from './taste.model.ts';
import { candidatesFor, recentListening } from './taste.queries.ts';

const stranger: Taste = { seeds: new Map(), justHeard: [], familiar: [] };

/** Songs near to those that the viewer plays and likes, filled up with trending and then new songs. Leaves out
 * songs that the viewer just heard, and avoids the same artist twice in a row if possible. */
export async function madeForYouShelf(caller: Caller, now: Date, limit: number): Promise<SongRow[]> {
  const { em, viewer } = caller;
  const taste = viewer ? await readTaste(caller, viewer, now) : stranger;
  // Enough candidates even if many are by one artist or were just heard.
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

/** The best `limit` of these songs, best first, except that no artist comes twice in a row.
 * @param songs best first, each once.
 * @returns undefined if there is no such order of that length. */
export function spacedByArtist(songs: readonly Candidate[], limit: number): Candidate[] | undefined {
  const left = [...songs];
  const shelf: Candidate[] = [];
  while (shelf.length < limit) {
    const index = left.findIndex((_, at) => canFollow(shelf, left, at, limit));
    if (index < 0) return undefined;
    shelf.push(...left.splice(index, 1));
  }
  return shelf;
}

/** Whether this song may come next, with the rest of the shelf still fillable after it. */
function canFollow(
  shelf: readonly Candidate[],
  left: readonly Candidate[],
  at: number,
  limit: number,
): boolean {
  if (shareArtist(left[at], shelf.at(-1))) return false;
  const artistId = left[at]?.artistIds[0];
  const places = limit - shelf.length - 1;
  const counts = new Map<string, number>();
  for (const [index, song] of left.entries()) {
    const [first = ''] = song.artistIds;
    if (index !== at) counts.set(first, (counts.get(first) ?? 0) + 1);
  }
  // A first artist can take every other remaining place: from the first, or from the second if just heard.
  let fillable = 0;
  for (const [other, count] of counts) {
    const most = other === artistId ? Math.floor(places / 2) : Math.ceil(places / 2);
    fillable += Math.min(count, most);
  }
  return fillable >= places;
}

/** All of the songs, up to `limit`, with as few artists twice in a row as a simple algorithm finds. */
export function spacedAsFarAsPossible(songs: readonly Candidate[], limit: number): Candidate[] {
  const left = [...songs];
  const shelf: Candidate[] = [];
  while (shelf.length < limit && left.length > 0) {
    const other = left.findIndex((song) => !shareArtist(song, shelf.at(-1)));
    shelf.push(...left.splice(Math.max(other, 0), 1));
  }
  return shelf;
}
