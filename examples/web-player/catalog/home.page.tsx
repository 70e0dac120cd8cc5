import { useQuery } from '@apollo/client/react';
import { graphql } from '../../generated/index.ts';
import { AlbumCards } from './album.cards.tsx';
import { Answered } from './answered.tsx';
import { Shelf, SongShelf } from './shelf.tsx';

const homeQuery = graphql(`
  query PlayerHome {
    featuredSongs(limit: 6) { ...SongParts ...LikeParts }
    madeForYouSongs(limit: 6) { ...SongParts ...LikeParts }
    trendingSongs(limit: 6) { ...SongParts ...LikeParts }
    newAlbums(limit: 6) { ...AlbumParts }
  }
`);

/** All shelves, in one request. One that fails is left out, and the others are shown. */
export function HomePage() {
  const { data, error } = useQuery(homeQuery, { fetchPolicy: 'cache-and-network', errorPolicy: 'all' });
  return (
    <Answered data={data} error={error}>
      {({ featuredSongs, madeForYouSongs, trendingSongs, newAlbums }) => (
        <>
          <h1 className="unseen">Home</h1>
          <SongShelf title="Featured" songs={featuredSongs ?? []} />
          <SongShelf title="Made for you" songs={madeForYouSongs ?? []} />
          <SongShelf title="Trending" songs={trendingSongs ?? []} />
          {newAlbums && newAlbums.length > 0 && (
            <Shelf title="New albums">
              <AlbumCards albums={newAlbums} />
            </Shelf>
          )}
        </>
      )}
    </Answered>
  );
}
