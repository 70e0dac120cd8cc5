import { type ComponentType, type LazyExoticComponent, lazy } from 'react';

type Load = () => Promise<{ default: ComponentType }>;

export interface AppRoute {
  /** With parameters, such as `/albums/:id`, which the screen gets by `useParams` of wouter. */
  path: string;
  screen: LazyExoticComponent<ComponentType>;
  load: Load;
  /** Whether it is there for those who are signed out also where the catalog is not public. */
  open: boolean;
}

const at = (path: string, load: Load): AppRoute => ({ path, screen: lazy(load), load, open: false });
const openAt = (path: string, load: Load): AppRoute => ({ ...at(path, load), open: true });

const settings = openAt('/settings', () => import('../settings/settings.page.tsx'));

/** What takes the place of other screens until a second factor is turned on that the server asks for. */
export const SettingsPage = settings.screen;

/** All screens. Each is loaded when it is first opened; the first that fits is shown. */
export const routes: readonly AppRoute[] = [
  at('/', () => import('../home/home.page.tsx')),
  at('/search', () => import('../search/search.page.tsx')),
  at('/artists/:id', () => import('../artists/artist.page.tsx')),
  at('/albums/:id', () => import('../albums/album.page.tsx')),
  at('/genres', () => import('../genres/genres.page.tsx')),
  at('/genres/:id', () => import('../genres/genre.page.tsx')),
  at('/library/:part', () => import('../library/library.page.tsx')),
  at('/playlists/:id', () => import('../playlists/playlist.page.tsx')),
  openAt('/sign-in', () => import('../session/sign.in.page.tsx')),
  openAt('/sign-in/elsewhere', () => import('../session/elsewhere.page.tsx')),
  openAt('/sign-up', () => import('../session/sign.up.page.tsx')),
  at('/playing', () => import('../playing/playing.page.tsx')),
  at('/offline', () => import('../offline/offline.page.tsx')),
  openAt('/forgot-password', () => import('../session/forgot.password.page.tsx')),
  openAt('/reset-password', () => import('../session/reset.password.page.tsx')),
  openAt('/verify-email', () => import('../session/verify.email.page.tsx')),
  openAt('/invitation', () => import('../session/invitation.page.tsx')),
  at('/people/:id', () => import('../people/person.page.tsx')),
  at('/feed', () => import('../people/feed.page.tsx')),
  at('/friends', () => import('../people/friends.page.tsx')),
  at('/chat/:userId', () => import('../chat/chat.page.tsx')),
  at('/rooms', () => import('../rooms/rooms.page.tsx')),
  at('/rooms/join/:token', () => import('../rooms/room.join.page.tsx')),
  at('/rooms/:id', () => import('../rooms/room.page.tsx')),
  settings,
];

/** Loads the screen of an address before it is drawn. */
export function loadScreen(pathname: string): void {
  // If that fails, it is told when the screen is drawn.
  void routeOf(pathname)
    ?.load()
    .catch(() => undefined);
}

/** Whether an address has a screen that does without the catalog: signing in, and what links in mails lead to. */
export function isOpen(pathname: string): boolean {
  return routeOf(pathname)?.open ?? false;
}

function routeOf(pathname: string): AppRoute | undefined {
  return routes.find(({ path }) => patternOf(path).test(pathname));
}

function patternOf(path: string): RegExp {
  return new RegExp(`^${path.replaceAll(/:\w+/g, '[^/]+')}$`);
}
