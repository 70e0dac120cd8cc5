import { type ComponentType, type LazyExoticComponent, lazy } from 'react';

type Load = () => Promise<{ default: ComponentType }>;

export interface AppRoute {
  /** With parameters, such as `/albums/:id`, which the screen gets by `useParams` of wouter. */
  path: string;
  screen: LazyExoticComponent<ComponentType>;
  load: Load;
}

const at = (path: string, load: Load): AppRoute => ({ path, screen: lazy(load), load });

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
  at('/sign-in', () => import('../session/sign.in.page.tsx')),
  at('/sign-in/elsewhere', () => import('../session/elsewhere.page.tsx')),
  at('/sign-up', () => import('../session/sign.up.page.tsx')),
  at('/playing', () => import('../playing/playing.page.tsx')),
  at('/offline', () => import('../offline/offline.page.tsx')),
  at('/forgot-password', () => import('../session/forgot.password.page.tsx')),
  at('/reset-password', () => import('../session/reset.password.page.tsx')),
  at('/verify-email', () => import('../session/verify.email.page.tsx')),
  at('/invitation', () => import('../session/invitation.page.tsx')),
  at('/people/:id', () => import('../people/person.page.tsx')),
  at('/feed', () => import('../people/feed.page.tsx')),
  at('/friends', () => import('../people/friends.page.tsx')),
  at('/chat/:userId', () => import('../chat/chat.page.tsx')),
  at('/rooms', () => import('../rooms/rooms.page.tsx')),
  at('/rooms/join/:token', () => import('../rooms/room.join.page.tsx')),
  at('/rooms/:id', () => import('../rooms/room.page.tsx')),
  at('/settings', () => import('../settings/settings.page.tsx')),
];

/** Loads the screen of an address before it is drawn. */
export function loadScreen(pathname: string): void {
  const { load } = routes.find(({ path }) => patternOf(path).test(pathname)) ?? {};
  // If that fails, it is told when the screen is drawn.
  void load?.().catch(() => undefined);
}

function patternOf(path: string): RegExp {
  return new RegExp(`^${path.replaceAll(/:\w+/g, '[^/]+')}$`);
}
