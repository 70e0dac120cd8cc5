import { Link, useParams } from 'wouter';
import { LostPage } from '../app/lost.page.tsx';
import { usePageTitle } from '../app/use.page.title.ts';
import { ButtonLink } from '../look/button.tsx';
import { Empty } from '../look/states.tsx';
import { useSession } from '../session/use.session.ts';
import { useTexts } from '../texts/use.texts.ts';
import { FollowedArtists } from './followed.artists.tsx';
import { History } from './history.tsx';
import { LikedAlbums } from './liked.albums.tsx';
import { LikedSongs } from './liked.songs.tsx';
import { OwnPlaylists } from './own.playlists.tsx';
import { SharedLinks } from './shared.links.tsx';
import '../shelves/shelves.css';
import './library.css';

const parts = {
  songs: LikedSongs,
  albums: LikedAlbums,
  artists: FollowedArtists,
  playlists: OwnPlaylists,
  history: History,
  links: SharedLinks,
};
type Part = keyof typeof parts;

export default function LibraryPage() {
  const { part = '' } = useParams();
  const { library } = useTexts();
  const { user } = useSession();
  const known = isPart(part);
  usePageTitle(known ? library.tabs[part] : undefined);
  if (!known) return <LostPage />;
  const Screen = parts[part];
  return (
    <div className="page library">
      <h1>{library.title}</h1>
      {user ? (
        <>
          <Tabs part={part} />
          <Screen />
        </>
      ) : (
        <Empty icon="library" title={library.signIn} text={library.signInHint}>
          <ButtonLink kind="main" href="/sign-in">
            {library.signInAction}
          </ButtonLink>
        </Empty>
      )}
    </div>
  );
}

function Tabs({ part }: { part: Part }) {
  const { library } = useTexts();
  return (
    <nav aria-label={library.tabsLabel}>
      <ul className="chips">
        {Object.keys(parts)
          .filter(isPart)
          .map((name) => (
            <li key={name}>
              <Link
                href={`/library/${name}`}
                className="chip"
                aria-current={name === part ? 'page' : undefined}
              >
                {library.tabs[name]}
              </Link>
            </li>
          ))}
      </ul>
    </nav>
  );
}

function isPart(name: string): name is Part {
  return Object.hasOwn(parts, name);
}
