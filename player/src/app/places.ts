import type { IconName } from '../look/icon.tsx';
import type { Texts } from '../texts/language.store.ts';

export interface Place {
  href: string;
  icon: IconName;
  label: (app: Texts['app']) => string;
  /** Only of use to somebody who is signed in. */
  own?: boolean;
  /** Also in the bar at the bottom of a phone. */
  short?: boolean;
  /** Other addresses below which the place is shown as the current one. */
  within?: string;
}

/** Where the bars lead. */
export const places: readonly Place[] = [
  { href: '/', icon: 'home', label: (app) => app.home, short: true },
  { href: '/search', icon: 'search', label: (app) => app.search, short: true },
  { href: '/genres', icon: 'genres', label: (app) => app.genres },
  { href: '/offline', icon: 'download', label: (app) => app.onDevice },
  { href: '/feed', icon: 'feed', label: (app) => app.feed, own: true },
  {
    href: '/friends',
    icon: 'friends',
    label: (app) => app.friends,
    own: true,
    short: true,
    within: '/chat/',
  },
  { href: '/rooms', icon: 'rooms', label: (app) => app.rooms, own: true, within: '/rooms/' },
];

export const libraryPlaces: readonly Place[] = [
  { href: '/library/songs', icon: 'heart', label: (app) => app.likedSongs, own: true },
  { href: '/library/playlists', icon: 'playlist', label: (app) => app.playlists, own: true },
  { href: '/library/albums', icon: 'album', label: (app) => app.albums, own: true },
  { href: '/library/artists', icon: 'artist', label: (app) => app.artists, own: true },
  { href: '/library/history', icon: 'history', label: (app) => app.history, own: true },
];

export const libraryPlace: Place = {
  href: '/library/songs',
  icon: 'library',
  label: (app) => app.library,
  own: true,
  short: true,
  within: '/library/',
};

export function isCurrent({ href, within }: Place, location: string): boolean {
  return location === href || (within !== undefined && location.startsWith(within));
}
