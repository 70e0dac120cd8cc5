import { ServerInfoDocument } from '@tonearm/client/documents';
import { Link } from 'wouter';
import { useAnswer } from '../api/use.answer.ts';
import { Avatar } from '../look/avatar.tsx';
import { ButtonLink } from '../look/button.tsx';
import { Menu } from '../look/menu.tsx';
import { useSession } from '../session/use.session.ts';
import { useTexts } from '../texts/use.texts.ts';
import { SearchBox } from './search.box.tsx';

export function TopBar() {
  const { app } = useTexts();
  return (
    <header className="top">
      <Link href="/" className="brand top-brand" aria-label={app.name}>
        <img src="/icon.svg" alt="" width="28" height="28" />
      </Link>
      <SearchBox />
      <Account />
    </header>
  );
}

function Account() {
  const { app } = useTexts();
  const { user, ready, signOut } = useSession();
  const { data } = useAnswer(ServerInfoDocument, {}, { enabled: ready && !user });
  if (!ready) return <span className="top-account" />;
  if (!user) {
    const isOpen = (data?.serverInfo?.registration ?? 'OPEN') === 'OPEN';
    return (
      <div className="top-account">
        <ButtonLink kind="quiet" href="/sign-in">
          {app.signIn}
        </ButtonLink>
        {isOpen && (
          <ButtonLink kind="main" href="/sign-up">
            {app.signUp}
          </ButtonLink>
        )}
      </div>
    );
  }
  return (
    <div className="top-account">
      <Menu
        label={app.account}
        className="account-button"
        items={() => [
          { label: app.profile, icon: 'person', href: `/people/${user.id}` },
          { label: app.settings, icon: 'settings', href: '/settings' },
          user.isAdmin && { label: app.adminPanel, icon: 'admin', href: '/admin', leaves: true },
          { label: app.signOut, icon: 'signOut', act: () => void signOut() },
        ]}
      >
        <Avatar person={user} size={32} />
      </Menu>
    </div>
  );
}
