import { Card } from '../shelves/card.tsx';
import { useTexts } from '../texts/use.texts.ts';
import type { PlaylistCard } from './playlist.parts.ts';

interface PlaylistTileProps {
  playlist: PlaylistCard;
  /** Whether all beside it are the viewer's as well. */
  own?: boolean;
}

/** A playlist on a shelf. */
export function PlaylistTile({ playlist, own = false }: PlaylistTileProps) {
  const { playlists } = useTexts();
  const { id, name, image, owner, songCount } = playlist;
  return (
    <Card href={`/playlists/${id}`} title={name} image={image} icon="playlist">
      {own ? playlists.songs(songCount) : playlists.by(owner.fullName)}
    </Card>
  );
}
