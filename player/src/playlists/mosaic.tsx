import { Cover } from '../look/cover.tsx';
import type { ListedSong } from '../songs/listed-song.ts';

type Picture = ListedSong['image'];

/** The first four different pictures of the songs; one, if there are fewer. */
export function Mosaic({ songs, image }: { songs: readonly ListedSong[]; image: Picture }) {
  const pictures = new Map(songs.flatMap((song) => (song.image ? [[song.image.url, song.image]] : [])));
  const four = [...pictures.values()].slice(0, 4);
  if (four.length < 4)
    return <Cover picture={image} sizes="(width < 40rem) 60vw, 280px" icon="playlist" eager />;
  return (
    <div className="mosaic">
      {four.map((picture) => (
        <Cover key={picture.url} picture={picture} sizes="140px" eager />
      ))}
    </div>
  );
}
