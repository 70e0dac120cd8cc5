import { useState } from 'react';
import { AlbumPage } from './catalog/album.page.tsx';
import { HomePage } from './catalog/home.page.tsx';
import { SearchBox } from './catalog/search.box.tsx';
import { SearchPage } from './catalog/search.page.tsx';
import { FriendsPanel } from './friends/friends.panel.tsx';
import { useUnread } from './friends/people.ts';
import { IconButton } from './player/icon.button.tsx';
import { PlayerBar } from './player/player.bar.tsx';
import { pathOf, type Route, useRoute } from './route.ts';
import { useSession, useViewer } from './session/session.provider.tsx';
import { SignInPage } from './session/sign.in.page.tsx';

/** The frame around the pages. */
export function App() {
  const route = useRoute();
  const viewer = useViewer();
  const [friendsShown, showFriends] = useState(false);
  return (
    <div className="app">
      <header className="top">
        <a className="brand" href={pathOf({ page: 'home' })}>
          Tonearm
        </a>
        <SearchBox route={route} />
        <Account />
        {viewer && <FriendsButton shown={friendsShown} onToggle={() => showFriends(!friendsShown)} />}
      </header>
      <main>
        <Page route={route} />
      </main>
      {/* Its subscriptions make the viewer show as online, so it exists even while hidden. */}
      {viewer && <FriendsPanel key={viewer.id} shown={friendsShown} />}
      <PlayerBar />
    </div>
  );
}

function Page({ route }: { route: Route }) {
  if (route.page === 'album') return <AlbumPage id={route.id} />;
  if (route.page === 'search') return <SearchPage query={route.query} />;
  return route.page === 'sign-in' ? <SignInPage /> : <HomePage />;
}

function Account() {
  const session = useSession();
  const viewer = useViewer();
  if (!viewer) {
    return (
      <a className="account" href={pathOf({ page: 'sign-in' })}>
        Sign in
      </a>
    );
  }
  return (
    <div className="account">
      <span className="who">{viewer.fullName}</span>
      <button type="button" className="link" onClick={() => void session.signOut()}>
        Sign out
      </button>
    </div>
  );
}

function FriendsButton({ shown, onToggle }: { shown: boolean; onToggle: () => void }) {
  const unread = useUnread();
  const label = unread > 0 ? `Friends, ${unread} unread` : 'Friends';
  return (
    <IconButton
      icon="friends"
      label={label}
      className="friends-button"
      badge={unread}
      expanded={shown}
      onClick={onToggle}
    />
  );
}
