import { lazy, Suspense, useMemo } from 'react';
import { AlbumTile } from '../albums/album.tile.tsx';
import { useAnswer } from '../api/use.answer.ts';
import { usePageTitle } from '../app/use.page.title.ts';
import { Empty, Failed, Skeleton } from '../look/states.tsx';
import { useSession } from '../session/use.session.ts';
import { Shelf } from '../shelves/shelf.tsx';
import type { ListedSong } from '../songs/listed-song.ts';
import { usePlaySongs } from '../songs/play.songs.ts';
import { rowsOf } from '../songs/rows.ts';
import { SongList } from '../songs/song.list.tsx';
import { SongTile } from '../songs/song.tile.tsx';
import { useTexts } from '../texts/use.texts.ts';
import { homeShelves, recentPlays } from './home.documents.ts';
import '../shelves/shelves.css';
import './home.css';

/** Cards that a phone shows of a shelf. */
const shownAtOnce = 3;
const FeedSection = lazy(() => import('../people/feed.section.tsx'));

/** The shelves, in one request. One that fails is left out, and the others are shown. */
export default function HomePage() {
  const { home } = useTexts();
  const { user } = useSession();
  usePageTitle('');
  const { data, error, loading, refetch } = useAnswer(homeShelves, { signedIn: user !== null });
  const greeting = useGreeting();
  const recent = useRecentSongs(user !== null);
  if (loading) return <Loading />;
  if (!data) return <Failed error={error} retry={refetch} />;
  const { featuredSongs, madeForYouSongs, trendingSongs, newAlbums } = data;
  const nothing = ![featuredSongs, trendingSongs, newAlbums].some((shelf) => shelf?.length);
  return (
    <div className="page home">
      <h1>{greeting}</h1>
      {nothing && <Empty title={home.nothing} text={home.nothingHint} />}
      <SongShelf title={home.recent} songs={recent} href="/library/history" first />
      <SongShelf title={home.featured} songs={featuredSongs} first={recent.length === 0} />
      <SongShelf title={home.madeForYou} songs={madeForYouSongs} />
      {user && (
        <Suspense fallback={null}>
          <FeedSection />
        </Suspense>
      )}
      {newAlbums && newAlbums.length > 0 && (
        <Shelf title={home.newAlbums}>
          {newAlbums.map((album) => (
            <AlbumTile key={album.id} album={album} />
          ))}
        </Shelf>
      )}
      <Trending songs={trendingSongs ?? []} />
    </div>
  );
}

interface SongShelfProps {
  title: string;
  songs: readonly ListedSong[] | null | undefined;
  href?: string;
  /** Whether it is at the top of the page. */
  first?: boolean;
}

function SongShelf({ title, songs, href, first = false }: SongShelfProps) {
  if (!songs?.length) return null;
  return (
    <Shelf title={title} href={href}>
      {songs.map((song, index) => (
        <SongTile
          key={song.id}
          song={song}
          shelf={songs}
          context={{ name: title, href: href ?? '/' }}
          eager={first && index < shownAtOnce}
        />
      ))}
    </Shelf>
  );
}

function Trending({ songs }: { songs: readonly ListedSong[] }) {
  const { home } = useTexts();
  const { play } = usePlaySongs();
  const rows = useMemo(() => rowsOf(songs), [songs]);
  if (songs.length === 0) return null;
  return (
    <section aria-label={home.trending}>
      <h2>{home.trending}</h2>
      <SongList
        label={home.trending}
        rows={rows}
        play={(index) => play(songs, index, { name: home.trending, href: '/' })}
      />
    </section>
  );
}

/** What the viewer heard last, each song once. */
function useRecentSongs(signedIn: boolean): ListedSong[] {
  const { data } = useAnswer(recentPlays, {}, { enabled: signedIn });
  return useMemo(() => {
    const songs = new Map(data?.playHistory?.nodes.map(({ song }) => [song.id, song]));
    return [...songs.values()].slice(0, 12);
  }, [data]);
}

function useGreeting(): string {
  const { home } = useTexts();
  const hour = new Date().getHours();
  if (hour >= 5 && hour < 12) return home.morning;
  return hour >= 12 && hour < 18 ? home.afternoon : home.evening;
}

function Loading() {
  const greeting = useGreeting();
  return (
    <div className="page home">
      <h1>{greeting}</h1>
      <Skeleton shape="covers" />
      <Skeleton shape="covers" />
    </div>
  );
}
