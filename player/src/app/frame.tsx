import { lazy, type ReactNode, Suspense, useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { client } from '../api/client.ts';
import { PlayerBar } from '../playing/player.bar.tsx';
import { AddToPlaylistHost } from '../playlists/add-to-playlist.host.tsx';
import { useTotpDue } from '../session/totp-due.store.ts';
import { useSession } from '../session/use.session.ts';
import { useTexts } from '../texts/use.texts.ts';
import { BottomBar } from './bottom.bar.tsx';
import { ConnectionBar } from './connection.bar.tsx';
import { DialogHost } from './dialog.host.tsx';
import { notice } from './notice.store.ts';
import { Notices } from './notices.tsx';
import { useShortcut } from './shortcut.store.ts';
import { ShortcutsDialog } from './shortcuts.dialog.tsx';
import { SideBar } from './side.bar.tsx';
import { TopBar } from './top.bar.tsx';

const LiveFollower = lazy(() => import('../chat/live.follower.tsx'));

/** What is around every screen. */
export function Frame({ children }: { children: ReactNode }) {
  const { app } = useTexts();
  const main = useRef<HTMLElement>(null);
  const [listed, setListed] = useState(false);
  const [, go] = useLocation();
  useShortcut('?', app.shortcuts.list, () => setListed(true));
  useShortcut('h', app.shortcuts.home, () => go('/'));
  useShortcut('l', app.shortcuts.library, () => go('/library/songs'));
  const foot = useRef<HTMLDivElement>(null);
  const { user, remembered } = useSession();
  const totpDue = useTotpDue();
  useFootHeight(foot);
  useFreshStart(main);
  useEffect(() => client.session.onEnd(() => notice(app.sessionEnded)), [app.sessionEnded]);
  return (
    <div className="frame">
      <a className="skip" href="#main">
        {app.skip}
      </a>
      <SideBar />
      <div className="frame-page">
        <TopBar />
        <ConnectionBar />
        <main id="main" ref={main} tabIndex={-1}>
          {children}
        </main>
      </div>
      <div className="frame-foot" ref={foot}>
        <PlayerBar />
        <BottomBar />
      </div>
      <Notices />
      {user && !remembered && !totpDue && (
        <Suspense fallback={null}>
          <LiveFollower key={user.id} userId={user.id} />
        </Suspense>
      )}
      <AddToPlaylistHost />
      <DialogHost />
      {listed && <ShortcutsDialog onClose={() => setListed(false)} />}
    </div>
  );
}

/** Tells the style sheets how much of the window the bars at the bottom take. */
function useFootHeight(foot: { current: HTMLElement | null }): void {
  useEffect(() => {
    const element = foot.current;
    if (!element) return;
    const observer = new ResizeObserver(() => {
      document.documentElement.style.setProperty('--foot-height', `${element.offsetHeight}px`);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [foot]);
}

/** Another page begins at its top, and with the focus, as if it were loaded. Going back returns to where one was. */
function useFreshStart(main: { current: HTMLElement | null }): void {
  const [location] = useLocation();
  const shown = useRef(location);
  const back = useRef(false);
  useEffect(() => {
    const popped = () => {
      back.current = true;
    };
    addEventListener('popstate', popped);
    return () => removeEventListener('popstate', popped);
  }, []);
  useEffect(() => {
    if (shown.current === location) return;
    shown.current = location;
    if (!back.current) scrollTo(0, 0);
    back.current = false;
    // Who types a search goes on typing.
    if (!document.activeElement?.matches('input')) main.current?.focus({ preventScroll: true });
  }, [location, main]);
}
