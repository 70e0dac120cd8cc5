import { type ComponentType, type LazyExoticComponent, lazy } from 'react';

export interface AppRoute {
  /** With parameters, such as `/albums/:id`, which the screen gets by `useParams` of wouter. */
  path: string;
  screen: LazyExoticComponent<ComponentType>;
}

/** All screens. Each is loaded when it is first opened; the first that fits is shown. */
export const routes: readonly AppRoute[] = [
  { path: '/', screen: lazy(() => import('../home/home.page.tsx')) },
  { path: '/search', screen: lazy(() => import('../search/search.page.tsx')) },
  { path: '/artists/:id', screen: lazy(() => import('../artists/artist.page.tsx')) },
  { path: '/albums/:id', screen: lazy(() => import('../albums/album.page.tsx')) },
  { path: '/genres', screen: lazy(() => import('../genres/genres.page.tsx')) },
  { path: '/genres/:id', screen: lazy(() => import('../genres/genre.page.tsx')) },
  { path: '/library/:part', screen: lazy(() => import('../library/library.page.tsx')) },
  { path: '/playlists/:id', screen: lazy(() => import('../playlists/playlist.page.tsx')) },
  { path: '/sign-in', screen: lazy(() => import('../session/sign.in.page.tsx')) },
  { path: '/sign-up', screen: lazy(() => import('../session/sign.up.page.tsx')) },
  { path: '/playing', screen: lazy(() => import('../playing/playing.page.tsx')) },
  { path: '/offline', screen: lazy(() => import('../offline/offline.page.tsx')) },
  { path: '/forgot-password', screen: lazy(() => import('../session/forgot.password.page.tsx')) },
  { path: '/reset-password', screen: lazy(() => import('../session/reset.password.page.tsx')) },
  { path: '/verify-email', screen: lazy(() => import('../session/verify.email.page.tsx')) },
  { path: '/invitation', screen: lazy(() => import('../session/invitation.page.tsx')) },
  { path: '/people/:id', screen: lazy(() => import('../people/person.page.tsx')) },
  { path: '/friends', screen: lazy(() => import('../people/friends.page.tsx')) },
  { path: '/chat/:userId', screen: lazy(() => import('../chat/chat.page.tsx')) },
  { path: '/settings', screen: lazy(() => import('../settings/settings.page.tsx')) },
];
