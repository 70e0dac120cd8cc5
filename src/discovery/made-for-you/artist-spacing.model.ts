import type { Candidate } from '../candidate.model.ts';

/** The best `limit` of these songs, best first as far as no artist comes twice in a row.
 * @param songs best first, each once.
 * @returns undefined when there is no such order of so many. */
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

/** Whether this song may come next, and the rest of the shelf can still be filled after it. */
function canFollow(
  shelf: readonly Candidate[],
  left: readonly Candidate[],
  at: number,
  limit: number,
): boolean {
  const artistId = left[at]?.artistId;
  if (artistId === shelf.at(-1)?.artistId) return false;
  const places = limit - shelf.length - 1;
  const counts = new Map<string, number>();
  for (const [index, song] of left.entries()) {
    if (index !== at) counts.set(song.artistId, (counts.get(song.artistId) ?? 0) + 1);
  }
  // Of the places left, an artist can take every other one: from the first on, or, just heard, from the second.
  let fillable = 0;
  for (const [other, count] of counts) {
    const most = other === artistId ? Math.floor(places / 2) : Math.ceil(places / 2);
    fillable += Math.min(count, most);
  }
  return fillable >= places;
}

/** As many as there are, up to `limit`, with as few artists twice in a row as a simple way finds. */
export function spacedAsFarAsPossible(songs: readonly Candidate[], limit: number): Candidate[] {
  const left = [...songs];
  const shelf: Candidate[] = [];
  while (shelf.length < limit && left.length > 0) {
    const other = left.findIndex(({ artistId }) => artistId !== shelf.at(-1)?.artistId);
    shelf.push(...left.splice(Math.max(other, 0), 1));
  }
  return shelf;
}
