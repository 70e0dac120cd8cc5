import type { Locator, Page } from 'playwright-core';

/** What the addresses of screens lead to. */
export interface Places {
  /** Somebody else than the listener. */
  personId: string;
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
  friends: { path: () => '/friends', shown: heading('Friends') },
  'a chat': {
    path: ({ personId }) => `/chat/${personId}`,
    shown: (page) => page.getByText('Have you heard it?'),
  },
  'a profile': { path: ({ personId }) => `/people/${personId}`, shown: heading('Percy Person') },
  settings: { path: () => '/settings', shown: (page) => page.getByText('This device', { exact: true }) },
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
