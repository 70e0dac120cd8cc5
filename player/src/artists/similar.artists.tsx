import { useAnswer } from '../api/use.answer.ts';
import { Shelf } from '../shelves/shelf.tsx';
import type { ListedSong } from '../songs/listed-song.ts';
import { useTexts } from '../texts/use.texts.ts';
import { similarArtists } from './artist.documents.ts';
import type { ArtistCard } from './artist.parts.ts';
import { ArtistTile } from './artist.tile.tsx';

const shown = 12;

/** Artists whom the listeners of the popular songs also hear: those come first whom most of these songs lead to. */
export function SimilarArtists({ id, songs }: { id: string; songs: readonly ListedSong[] }) {
  const { artists } = useTexts();
  const [first, second = first, third = second] = songs.map((song) => song.id);
  const { data } = useAnswer(
    similarArtists,
    { first: first ?? '', second: second ?? '', third: third ?? '' },
    { enabled: first !== undefined },
  );
  const found = new Map<string, { artist: ArtistCard; songs: number }>();
  for (const { artist } of [data?.one, data?.two, data?.three].flatMap((list) => list ?? [])) {
    if (artist.id === id) continue;
    const known = found.get(artist.id) ?? { artist, songs: 0 };
    found.set(artist.id, { artist, songs: known.songs + 1 });
  }
  const similar = [...found.values()].sort((one, other) => other.songs - one.songs).slice(0, shown);
  if (similar.length === 0) return null;
  return (
    <Shelf title={artists.similar}>
      {similar.map(({ artist }) => (
        <ArtistTile key={artist.id} artist={artist} />
      ))}
    </Shelf>
  );
}
