import { useQuery } from '@apollo/client/react';
import { graphql, readFragment } from '../../generated/index.ts';
import { usePlayer } from '../player/player.provider.tsx';
import { Answered } from './answered.tsx';
import { clock } from './clock.ts';
import { Cover } from './cover.tsx';
import { SongList } from './song.list.tsx';
import { albumParts, songParts } from './song.parts.ts';

const albumQuery = graphql(`
  query PlayerAlbum($id: ID!) {
    album(id: $id) { ...AlbumParts id songCount duration songs { ...SongParts ...LikeParts } }
  }
`);

export function AlbumPage({ id }: { id: string }) {
  const player = usePlayer();
  const { data, error } = useQuery(albumQuery, { variables: { id } });
  return (
    <Answered data={data} error={error}>
      {({ album }) => {
        if (!album) return <p className="hint">Album not found.</p>;
        const { title, artist, releaseYear, image } = readFragment(albumParts, album);
        const songs = readFragment(songParts, album.songs);
        return (
          <article className="album">
            <header>
              <Cover image={image} large />
              <div>
                <h1>{title}</h1>
                <p>{artist.name}</p>
                <p className="hint">
                  {[releaseYear ?? [], `${album.songCount} songs`, clock(album.duration)].flat().join(' · ')}
                </p>
                <button type="button" className="primary" onClick={() => player.play(songs)}>
                  Play album
                </button>
              </div>
            </header>
            <SongList songs={songs} label="Songs of the album" />
          </article>
        );
      }}
    </Answered>
  );
}
