import { type ReactNode, useMemo } from 'react';
import { AlbumTile } from '../albums/album.tile.tsx';
import { type Pages, usePages } from '../api/use.pages.ts';
import { ArtistTile } from '../artists/artist.tile.tsx';
import type {
  FoundAlbumsQuery,
  FoundArtistsQuery,
  FoundPlaylistsQuery,
  FoundSongsQuery,
} from '../generated/graphql.ts';
import { GenreList } from '../genres/genre.tiles.tsx';
import { ShowMore } from '../look/show.more.tsx';
import { Empty, Failed, Skeleton } from '../look/states.tsx';
import { PlaylistTile } from '../playlists/playlist.tile.tsx';
import { CardGrid } from '../shelves/shelf.tsx';
import { usePlaySongs } from '../songs/play.songs.ts';
import { itself, rowsOf } from '../songs/rows.ts';
import { SongList } from '../songs/song.list.tsx';
import { useTexts } from '../texts/use.texts.ts';
import { searchAddress } from './search.address.ts';
import { foundAlbums, foundArtists, foundPlaylists, foundSongs } from './search.documents.ts';
import { useFoundGenres } from './use.found-genres.ts';

interface FoundProps {
  query: string;
}

const first = 50;
const songsIn = ({ searchSongs }: FoundSongsQuery) => searchSongs;
const albumsIn = ({ searchAlbums }: FoundAlbumsQuery) => searchAlbums;
const artistsIn = ({ searchArtists }: FoundArtistsQuery) => searchArtists;
const playlistsIn = ({ searchPlaylists }: FoundPlaylistsQuery) => searchPlaylists;

export function FoundSongs({ query }: FoundProps) {
  const { search } = useTexts();
  const { playPages } = usePlaySongs();
  const pages = usePages(foundSongs, { query, first }, songsIn);
  const rows = useMemo(() => rowsOf(pages.entries), [pages.entries]);
  const context = { name: search.found(query), href: searchAddress(query, 'songs') };
  return (
    <Found query={query} pages={pages}>
      <SongList
        label={search.kinds.songs}
        rows={rows}
        total={pages.total}
        need={pages.need}
        play={(index) => void playPages(pages, itself, index, context)}
      />
    </Found>
  );
}

export function FoundAlbums({ query }: FoundProps) {
  const { search } = useTexts();
  const pages = usePages(foundAlbums, { query, first }, albumsIn);
  return (
    <Found query={query} pages={pages}>
      <CardGrid label={search.kinds.albums}>
        {pages.entries.map((album) => (
          <AlbumTile key={album.id} album={album} />
        ))}
      </CardGrid>
    </Found>
  );
}

export function FoundArtists({ query }: FoundProps) {
  const { search } = useTexts();
  const pages = usePages(foundArtists, { query, first }, artistsIn);
  return (
    <Found query={query} pages={pages}>
      <CardGrid label={search.kinds.artists}>
        {pages.entries.map((artist) => (
          <ArtistTile key={artist.id} artist={artist} />
        ))}
      </CardGrid>
    </Found>
  );
}

export function FoundPlaylists({ query }: FoundProps) {
  const { search } = useTexts();
  const pages = usePages(foundPlaylists, { query, first }, playlistsIn);
  return (
    <Found query={query} pages={pages}>
      <CardGrid label={search.kinds.playlists}>
        {pages.entries.map((playlist) => (
          <PlaylistTile key={playlist.id} playlist={playlist} />
        ))}
      </CardGrid>
    </Found>
  );
}

export function FoundGenres({ query }: FoundProps) {
  const { search } = useTexts();
  const genres = useFoundGenres(query);
  if (genres.length === 0) return <Nothing query={query} />;
  return <GenreList genres={genres} label={search.kinds.genres} />;
}

function Nothing({ query }: FoundProps) {
  const { search } = useTexts();
  return <Empty icon="search" title={search.nothing(query)} text={search.nothingHint} />;
}

/** One kind of what was found, or why there is nothing. */
function Found<Row>({ query, pages, children }: FoundProps & { pages: Pages<Row>; children: ReactNode }) {
  if (pages.loading) return <Skeleton shape="rows" />;
  if (pages.error && pages.entries.length === 0) return <Failed error={pages.error} retry={pages.refetch} />;
  if (pages.entries.length === 0) return <Nothing query={query} />;
  return (
    <>
      {children}
      <ShowMore pages={pages} />
    </>
  );
}
