import { useMemo } from 'react';
import { Link } from 'wouter';
import { AlbumTile } from '../albums/album.tile.tsx';
import { useAnswer } from '../api/use.answer.ts';
import { ArtistTile } from '../artists/artist.tile.tsx';
import type { SearchAllQuery } from '../generated/graphql.ts';
import { GenreList } from '../genres/genre.tiles.tsx';
import { Empty, Failed, Skeleton } from '../look/states.tsx';
import { PlaylistTile } from '../playlists/playlist.tile.tsx';
import { Shelf } from '../shelves/shelf.tsx';
import { usePlaySongs } from '../songs/play.songs.ts';
import { rowsOf } from '../songs/rows.ts';
import { SongList } from '../songs/song.list.tsx';
import { useTexts } from '../texts/use.texts.ts';
import { searchAddress } from './search.address.ts';
import { searchAll } from './search.documents.ts';
import { useFoundGenres } from './use.found-genres.ts';

type Found = NonNullable<SearchAllQuery['search']>;

/** The best of each kind. What was found before stays until the next answer is there. */
export function AllKinds({ query }: { query: string }) {
  const { search } = useTexts();
  const { data, error, loading, outdated, refetch } = useAnswer(searchAll, { query }, { keep: true });
  const genres = useFoundGenres(query);
  if (loading) return <Skeleton shape="rows" />;
  if (!data?.search) return <Failed error={error} retry={refetch} />;
  const { songs, albums, artists, playlists } = data.search;
  const nothing = [songs, albums, artists, playlists, genres].every((list) => list.length === 0);
  if (nothing && !outdated)
    return <Empty icon="search" title={search.nothing(query)} text={search.nothingHint} />;
  return (
    <div className="search-kinds" aria-busy={outdated}>
      <FoundSongs query={query} songs={songs} />
      {artists.length > 0 && (
        <Shelf title={search.kinds.artists} href={searchAddress(query, 'artists')}>
          {artists.map((artist) => (
            <ArtistTile key={artist.id} artist={artist} />
          ))}
        </Shelf>
      )}
      {albums.length > 0 && (
        <Shelf title={search.kinds.albums} href={searchAddress(query, 'albums')}>
          {albums.map((album) => (
            <AlbumTile key={album.id} album={album} />
          ))}
        </Shelf>
      )}
      {playlists.length > 0 && (
        <Shelf title={search.kinds.playlists} href={searchAddress(query, 'playlists')}>
          {playlists.map((playlist) => (
            <PlaylistTile key={playlist.id} playlist={playlist} />
          ))}
        </Shelf>
      )}
      {genres.length > 0 && (
        <section aria-label={search.kinds.genres}>
          <h2>{search.kinds.genres}</h2>
          <GenreList genres={genres.slice(0, 6)} label={search.kinds.genres} />
        </section>
      )}
    </div>
  );
}

function FoundSongs({ query, songs }: { query: string; songs: Found['songs'] }) {
  const { search, songs: texts } = useTexts();
  const { play } = usePlaySongs();
  const rows = useMemo(() => rowsOf(songs.slice(0, 5)), [songs]);
  if (songs.length === 0) return null;
  const context = { name: search.found(query), href: searchAddress(query, 'songs') };
  return (
    <section aria-label={search.kinds.songs}>
      <header className="shelf-head">
        <h2>{search.kinds.songs}</h2>
        <Link
          href={searchAddress(query, 'songs')}
          className="shelf-all"
          aria-label={search.showAll(search.kinds.songs)}
        >
          {texts.showAll}
        </Link>
      </header>
      <SongList label={search.kinds.songs} rows={rows} play={(index) => play(songs, index, context)} />
    </section>
  );
}
