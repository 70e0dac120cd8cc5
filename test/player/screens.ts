import type { Locator, Page } from 'playwright-core';

/** What the addresses of screens lead to. */
export interface Places {
  /** Somebody else than the listener. */
  personId: string;
  /** Of a song with all that belongs to it. */
  albumId: string;
  artistId: string;
  genreId: string;
  /** Of somebody else, and public. */
  playlistId: string;
}

export interface AppScreen {
  path: (places: Places) => string;
  /** What stands on it when it is there. */
  shown: (page: Page) => Locator;
}

const heading = (name: string | RegExp) => (page: Page) =>
  page.getByRole('heading', { level: 1, name, exact: typeof name === 'string' });

/** Every screen that somebody sees who is signed in. */
export const ownScreens: Record<string, AppScreen> = {
  home: { path: () => '/', shown: heading(/Good/) },
  search: { path: () => '/search?q=walk', shown: (page) => page.getByRole('row', { name: /Walk/ }) },
  'songs found': {
    path: () => '/search?q=walk&kind=songs',
    shown: (page) => page.getByRole('row', { name: /Walk/ }),
  },
  'genres to browse': { path: () => '/search', shown: heading('Browse by genre') },
  genres: { path: () => '/genres', shown: heading('Genres') },
  'a genre': { path: ({ genreId }) => `/genres/${genreId}`, shown: heading('Hiking') },
  'an album': { path: ({ albumId }) => `/albums/${albumId}`, shown: heading('Paths') },
  'an artist': { path: ({ artistId }) => `/artists/${artistId}`, shown: heading('The Walkers') },
  'a playlist': {
    path: ({ playlistId }) => `/playlists/${playlistId}`,
    shown: (page) => page.getByRole('row', { name: /Walk/ }),
  },
  'liked songs': {
    path: () => '/library/songs',
    shown: (page) => page.getByText('Songs that you like come here'),
  },
  'liked albums': {
    path: () => '/library/albums',
    shown: (page) => page.getByText('Albums that you keep come here'),
  },
  'followed artists': {
    path: () => '/library/artists',
    shown: (page) => page.getByText('Artists whom you follow come here'),
  },
  'own playlists': {
    path: () => '/library/playlists',
    shown: (page) => page.getByText('You have no playlists yet'),
  },
  'shared links': {
    path: () => '/library/links',
    shown: (page) => page.getByText('Links that you share come here'),
  },
  history: {
    path: () => '/library/history',
    shown: (page) => page.getByText('What you listen to comes here'),
  },
  feed: { path: () => '/feed', shown: (page) => page.getByText('Nothing is new yet') },
  friends: { path: () => '/friends', shown: heading('Friends') },
  'a chat': {
    path: ({ personId }) => `/chat/${personId}`,
    shown: (page) => page.getByText('Have you heard it?'),
  },
  'a profile': { path: ({ personId }) => `/people/${personId}`, shown: heading('Percy Person') },
  settings: { path: () => '/settings', shown: (page) => page.getByText(/^This device ·/) },
  'nothing there': { path: () => '/nothing/there', shown: heading('Nothing is here') },
};

/** Every screen for those who are not. */
export const openScreens: Record<string, AppScreen> = {
  'sign in': { path: () => '/sign-in', shown: heading('Sign in') },
  'sign up': { path: () => '/sign-up', shown: heading('Sign up') },
  'forgotten password': { path: () => '/forgot-password', shown: heading('Forgot your password') },
  'new password': { path: () => '/reset-password?token=x', shown: heading('Choose a new password') },
  'confirmed address': { path: () => '/verify-email?token=x', shown: heading('Confirm your address') },
  invitation: { path: () => '/invitation?token=x', shown: heading('You are invited') },
  'friends, signed out': { path: () => '/friends', shown: heading('Sign in first') },
};
