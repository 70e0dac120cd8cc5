import { Card } from '../shelves/card.tsx';
import { useTexts } from '../texts/use.texts.ts';
import type { ArtistCard } from './artist.parts.ts';

/** An artist on a shelf. */
export function ArtistTile({ artist: { id, name, image } }: { artist: ArtistCard }) {
  const { artists } = useTexts();
  return (
    <Card href={`/artists/${id}`} title={name} image={image} icon="artist" round>
      {artists.kind}
    </Card>
  );
}
