import { useQuery } from '@apollo/client/react';
import { graphql, readFragment } from '../../generated/index.ts';
import { pathOf } from '../route.ts';
import { AlbumCards } from './album.cards.tsx';
import { Answered } from './answered.tsx';
import { Shelf } from './shelf.tsx';
import { SongList } from './song.list.tsx';
import { songParts } from './song.parts.ts';

const searchQuery = graphql(`
  query PlayerSearch($query: String!) {
    search(query: $query, first: 10) {
      songs { ...SongParts ...LikeParts }
      albums { ...AlbumParts }
      artists { id name }
    }
  }
`);

export function SearchPage({ query }: { query: string }) {
  const { data, previousData, error } = useQuery(searchQuery, { variables: { query } });
  return (
    <Answered data={(data ?? previousData)?.search} error={error}>
      {({ songs, albums, artists }) => (
        <>
          <h1 className="query">Results for “{query}”</h1>
          {songs.length + albums.length + artists.length === 0 && <p className="hint">Nothing was found.</p>}
          {artists.length > 0 && (
            <ul className="chips" aria-label="Artists">
              {artists.map(({ id, name }) => (
                <li key={id}>
                  <a href={pathOf({ page: 'search', query: name })}>{name}</a>
                </li>
              ))}
            </ul>
          )}
          {songs.length > 0 && (
            <Shelf title="Songs">
              <SongList songs={readFragment(songParts, songs)} label="Songs found" />
            </Shelf>
          )}
          {albums.length > 0 && (
            <Shelf title="Albums">
              <AlbumCards albums={albums} />
            </Shelf>
          )}
        </>
      )}
    </Answered>
  );
}
