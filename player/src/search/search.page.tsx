import { Link, useSearchParams } from 'wouter';
import { usePageTitle } from '../app/use.page.title.ts';
import { GenreTiles, useGenres } from '../genres/genre.tiles.tsx';
import { useTexts } from '../texts/use.texts.ts';
import { AllKinds } from './all.kinds.tsx';
import { FoundAlbums, FoundArtists, FoundGenres, FoundPlaylists, FoundSongs } from './found.kinds.tsx';
import { type SearchKind, searchAddress, searchKinds } from './search.address.ts';
import '../shelves/shelves.css';
import './search.css';

const screens = {
  all: AllKinds,
  songs: FoundSongs,
  albums: FoundAlbums,
  artists: FoundArtists,
  playlists: FoundPlaylists,
  genres: FoundGenres,
};

/** What the box above it has found, and genres to browse while it is empty. */
export default function SearchPage() {
  const { search } = useTexts();
  const [parameters] = useSearchParams();
  const query = parameters.get('q')?.trim() ?? '';
  const kind = searchKinds.find((one) => one === parameters.get('kind')) ?? 'all';
  usePageTitle(query || search.title);
  const Screen = screens[kind];
  return (
    <div className="page search">
      <h1 className={query ? 'unseen' : undefined}>{query ? search.found(query) : search.browse}</h1>
      {query ? (
        <>
          <Kinds query={query} kind={kind} />
          <Screen query={query} />
        </>
      ) : (
        <Browse />
      )}
    </div>
  );
}

function Kinds({ query, kind }: { query: string; kind: SearchKind }) {
  const { search } = useTexts();
  return (
    <nav aria-label={search.kindsLabel}>
      <ul className="chips">
        {searchKinds.map((one) => (
          <li key={one}>
            <Link
              href={searchAddress(query, one)}
              replace
              className="chip"
              aria-current={one === kind ? 'page' : undefined}
            >
              {search.kinds[one]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Browse() {
  return <GenreTiles pages={useGenres()} />;
}
