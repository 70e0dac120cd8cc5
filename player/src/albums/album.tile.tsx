import { Card } from '../shelves/card.tsx';
import { useTexts } from '../texts/use.texts.ts';
import type { AlbumCard } from './album.parts.ts';
import { usePlayAlbum } from './play.album.ts';

interface AlbumTileProps {
  album: AlbumCard;
  /** Names the kind instead of the artist, on the artist's own page. */
  ofArtist?: boolean;
}

/** An album on a shelf. */
export function AlbumTile({ album, ofArtist = false }: AlbumTileProps) {
  const { albums, songs } = useTexts();
  const play = usePlayAlbum(album.id);
  const { id, title, edition, artistName, kind, releaseYear, image } = album;
  const more = [ofArtist ? (edition ?? albums.kinds[kind]) : artistName, releaseYear];
  return (
    <Card
      href={`/albums/${id}`}
      title={title}
      image={image}
      playing={play.playing}
      play={{ label: play.playing ? songs.pause(title) : songs.play(title), run: play.run }}
    >
      {more.filter((part) => part !== null).join(' · ')}
    </Card>
  );
}
