import { useMemo } from 'react';
import { useParams } from 'wouter';
import { AlbumTile } from '../albums/album.tile.tsx';
import { useAnswer } from '../api/use.answer.ts';
import { type Pages, usePages } from '../api/use.pages.ts';
import { usePageTitle } from '../app/use.page.title.ts';
import { ArtistTile } from '../artists/artist.tile.tsx';
import type { GenreSongsQuery } from '../generated/graphql.ts';
import { Empty, Failed, Skeleton } from '../look/states.tsx';
import { PageLoading } from '../shelves/page.loading.tsx';
import { PlayButtons } from '../shelves/play.buttons.tsx';
import { Shelf } from '../shelves/shelf.tsx';
import type { ListedSong } from '../songs/listed-song.ts';
import { usePlaySongs } from '../songs/play.songs.ts';
import { itself, rowsOf } from '../songs/rows.ts';
import { SongList } from '../songs/song.list.tsx';
import { useTexts } from '../texts/use.texts.ts';
import { genrePage, genreSongs } from './genre.documents.ts';
import '../shelves/shelves.css';
import './genres.css';

const songsIn = ({ genre }: GenreSongsQuery) => genre?.songs;

export default function GenrePage() {
  const { id = '' } = useParams();
  const { genres } = useTexts();
  const { data, error, loading, refetch } = useAnswer(genrePage, { id });
  const pages = usePages(genreSongs, { id, first: 100 }, songsIn);
  usePageTitle(data?.genre?.name);
  if (loading) return <PageLoading />;
  if (!data) return <Failed error={error} retry={refetch} />;
  const { genre, artists } = data;
  if (!genre) return <Empty icon="genres" title={genres.missing} text={genres.missingHint} />;
  const { name, songCount, albumCount, albums } = genre;
  return (
    <div className="page genre">
      <GenreHead
        id={id}
        name={name}
        counts={[genres.songs(songCount), genres.albums(albumCount)]}
        pages={pages}
      />
      {albums.nodes.length > 0 && (
        <Shelf title={genres.popularAlbums}>
          {albums.nodes.map((album) => (
            <AlbumTile key={album.id} album={album} />
          ))}
        </Shelf>
      )}
      {artists && artists.nodes.length > 0 && (
        <Shelf title={genres.artists}>
          {artists.nodes.map((artist) => (
            <ArtistTile key={artist.id} artist={artist} />
          ))}
        </Shelf>
      )}
      <GenreSongs id={id} name={name} pages={pages} />
    </div>
  );
}

interface GenreHeadProps {
  id: string;
  name: string;
  counts: readonly string[];
  pages: Pages<ListedSong>;
}

function GenreHead({ id, name, counts, pages }: GenreHeadProps) {
  const { genres } = useTexts();
  const { playPages } = usePlaySongs();
  const context = { name, href: `/genres/${id}` };
  return (
    <header className="genre-head">
      <p className="page-kind">{genres.kind}</p>
      <h1>{name}</h1>
      <p className="soft">{counts.join(' · ')}</p>
      <div className="page-actions">
        <PlayButtons href={context.href} play={() => void playPages(pages, itself, undefined, context)} />
      </div>
    </header>
  );
}

function GenreSongs({ id, name, pages }: Omit<GenreHeadProps, 'counts'>) {
  const { genres } = useTexts();
  const { playPages } = usePlaySongs();
  const rows = useMemo(() => rowsOf(pages.entries), [pages.entries]);
  if (pages.loading) return <Skeleton shape="rows" />;
  if (pages.error && rows.length === 0) return <Failed error={pages.error} retry={pages.refetch} />;
  return (
    <section aria-label={genres.popularSongs}>
      <h2>{genres.popularSongs}</h2>
      <SongList
        label={genres.songsOf(name)}
        rows={rows}
        total={pages.total}
        need={pages.need}
        play={(index) => void playPages(pages, itself, index, { name, href: `/genres/${id}` })}
      />
    </section>
  );
}
