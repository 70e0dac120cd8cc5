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
  /** A room of the listener. */
  roomId: string;
}

export interface AppScreen {
  path: (places: Places) => string;
  /** What stands on it when it is there. */
  shown: (page: Page) => Locator;
  /** Whether there are pictures of it to compare, and what of it differs each time. */
  pictured?: (page: Page) => Locator[];
}

const heading = (name: string | RegExp) => (page: Page) =>
  page.getByRole('heading', { level: 1, name, exact: typeof name === 'string' });

/** What the start page shows of the catalog: its greeting stands there before the answer does. */
const shelves = (page: Page) => page.getByRole('main').getByRole('link', { name: /^(?:A long walk|Paths)$/ });

/** Every screen that somebody sees who is signed in. */
export const ownScreens: Record<string, AppScreen> = {
  // The greeting is that of the time of day.
  home: { path: () => '/', shown: shelves, pictured: (page) => [page.locator('h1')] },
  search: { path: () => '/search?q=walk', shown: (page) => page.getByRole('row', { name: /Walk/ }) },
  'songs found': {
    path: () => '/search?q=walk&kind=songs',
    shown: (page) => page.getByRole('row', { name: /Walk/ }),
  },
  'genres to browse': { path: () => '/search', shown: heading('Browse by genre') },
  genres: { path: () => '/genres', shown: heading('Genres') },
  'a genre': { path: ({ genreId }) => `/genres/${genreId}`, shown: heading('Hiking') },
  'an album': { path: ({ albumId }) => `/albums/${albumId}`, shown: heading('Paths'), pictured: () => [] },
  'an artist': { path: ({ artistId }) => `/artists/${artistId}`, shown: heading('The Walkers') },
  'a playlist': {
    path: ({ playlistId }) => `/playlists/${playlistId}`,
    shown: (page) => page.getByRole('row', { name: /Walk/ }),
  },
  'what plays': {
    path: () => '/playing',
    shown: (page) => page.getByRole('list', { name: 'Queue' }).getByText('A long walk'),
    pictured: () => [],
  },
  'the music on this device': {
    path: () => '/offline',
    shown: (page) => page.getByRole('button', { name: 'Remove Paths from this device' }),
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
  rooms: { path: () => '/rooms', shown: (page) => page.getByRole('link', { name: 'Walking together' }) },
  'a room': { path: ({ roomId }) => `/rooms/${roomId}`, shown: heading('Walking together') },
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
  'sign in': { path: () => '/sign-in', shown: heading('Sign in'), pictured: () => [] },
  'sign up': { path: () => '/sign-up', shown: heading('Sign up') },
  'forgotten password': { path: () => '/forgot-password', shown: heading('Forgot your password') },
  'new password': { path: () => '/reset-password?token=x', shown: heading('Choose a new password') },
  'confirmed address': { path: () => '/verify-email?token=x', shown: heading('Confirm your address') },
  invitation: { path: () => '/invitation?token=x', shown: heading('You are invited') },
  'friends, signed out': { path: () => '/friends', shown: heading('Sign in first') },
  'a chat, signed out': { path: ({ personId }) => `/chat/${personId}`, shown: heading('Sign in first') },
  'settings, signed out': { path: () => '/settings', shown: heading('Settings') },
  'the library, signed out': {
    path: () => '/library/songs',
    shown: (page) => page.getByRole('main').getByRole('link', { name: /Sign in/ }),
  },
  'home, signed out': { path: () => '/', shown: shelves },
  'search, signed out': {
    path: () => '/search?q=walk',
    shown: (page) => page.getByRole('row', { name: /Walk/ }),
  },
  'a genre, signed out': { path: ({ genreId }) => `/genres/${genreId}`, shown: heading('Hiking') },
  'an album, signed out': { path: ({ albumId }) => `/albums/${albumId}`, shown: heading('Paths') },
  'an artist, signed out': { path: ({ artistId }) => `/artists/${artistId}`, shown: heading('The Walkers') },
  'a playlist, signed out': {
    path: ({ playlistId }) => `/playlists/${playlistId}`,
    shown: (page) => page.getByRole('row', { name: /Walk/ }),
  },
  'a profile, signed out': { path: ({ personId }) => `/people/${personId}`, shown: heading('Sign in first') },
  'nothing plays': { path: () => '/playing', shown: (page) => page.getByText('Nothing is playing') },
  'nothing on this device': {
    path: () => '/offline',
    shown: (page) => page.getByText('Nothing is kept on this device'),
  },
};
