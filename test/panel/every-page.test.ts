import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { given } from '../accounts/sessions/people.ts';
import { addAlbum } from '../catalog/admin/editing.operations.ts';
import { threeTalkers } from '../messages/talkers.ts';
import { hasBrowser } from '../support/browser.ts';
import { findingsOn, overflowOf } from './page-audit.ts';
import { PanelVisitor } from './panel-visitor.ts';

let visitor: PanelVisitor;
/** The address of each page, and what stands on it when it is there. */
let pages: Record<string, { path: string; shown: (page: Page) => ReturnType<Page['locator']> }>;

/** Where axe looks at the pages: it finds the same on other screens. */
const audited = new Set(['on a phone', 'on a phone in the dark', 'on a laptop in the dark']);
const longTitle = 'Concerto for Two Violins and Orchestra in D minor, second movement';

describe.runIf(hasBrowser)('every page of the panel', () => {
  beforeAll(async () => {
    visitor = await PanelVisitor.start();
    const { editor, administrator } = visitor;
    const song = await editor.created({
      title: longTitle,
      artist: 'The Chamber Orchestra of the Upper Valley',
    });
    await editor.query('mutation ($ids: [ID!]!) { setFeaturedSongs(songIds: $ids) { errors { code } } }', {
      ids: [song.id],
    });
    const input = {
      title: 'The Complete Recordings, from the First to the Last',
      artist: 'The Chamber Orchestra of the Upper Valley',
      releaseYear: 2000,
      tracks: [{ songId: song.id, discNumber: 2 }],
    };
    const { data } = await editor.query(addAlbum, { input });
    const album = given(given(data).createAlbum.album);
    const { ada, bob } = await threeTalkers(editor.app);
    await ada.tell(bob, 'Good morning');
    const row = (page: Page) => page.getByText(/Complete Recordings|Concerto|Upper Valley/).first();
    const field = (page: Page) => page.getByLabel(/^Title/).first();
    pages = {
      dashboard: { path: '/', shown: (page) => page.getByRole('figure', { name: 'Plays by day' }) },
      songs: { path: '/songs', shown: row },
      'a new song': { path: '/songs/create', shown: field },
      'several songs': {
        path: '/songs/several',
        shown: (page) => page.getByText('Drop as many audio files'),
      },
      'one song': { path: `/songs/${song.id}`, shown: field },
      albums: { path: '/albums', shown: row },
      'a new album': { path: '/albums/create', shown: field },
      'one album': { path: `/albums/${album.id}`, shown: (page) => page.getByText('Disc 2') },
      artists: { path: '/artists', shown: row },
      'one artist': { path: `/artists/${album.artist.id}/show`, shown: (page) => page.getByText(longTitle) },
      'an artist to edit': {
        path: `/artists/${album.artist.id}`,
        shown: (page) => page.getByLabel(/^Name to sort by/),
      },
      'featured shelf': { path: '/featured', shown: (page) => page.getByText(longTitle) },
      users: { path: '/users', shown: (page) => page.getByText(administrator.email) },
      'one user': {
        path: `/users/${administrator.id}/show`,
        shown: (page) => page.getByText(administrator.email),
      },
      'folders and scans': {
        path: '/scans',
        shown: (page) => page.getByRole('button', { name: 'Scan now' }),
      },
      messages: { path: '/messages', shown: (page) => page.getByText('Good morning') },
    };
  });

  test.each([
    ['on a phone', { viewport: { width: 390, height: 844 }, colorScheme: 'light' }],
    ['on a phone in the dark', { viewport: { width: 390, height: 844 }, colorScheme: 'dark' }],
    ['on a tablet', { viewport: { width: 1024, height: 768 }, colorScheme: 'light' }],
    ['on a laptop in the dark', { viewport: { width: 1280, height: 800 }, colorScheme: 'dark' }],
    ['on a large screen', { viewport: { width: 1600, height: 1000 }, colorScheme: 'light' }],
  ] as const)(
    'is accessible and no wider than the window, %s',
    async (size, options) => {
      const { page, faults } = await visitor.signedIn('/', { ...options, reducedMotion: 'reduce' });
      for (const [name, { path, shown }] of Object.entries(pages)) {
        await visitor.open(page, path);
        await shown(page).waitFor();
        if (audited.has(size)) expect({ [name]: await findingsOn(page) }).toEqual({ [name]: [] });
        expect({ [name]: await overflowOf(page) }).toEqual({ [name]: 0 });
        expect({ [name]: await page.getByRole('heading', { level: 1 }).count() }).toEqual({ [name]: 1 });
      }
      expect(faults).toEqual([]);
    },
    180_000,
  );

  test('includes an accessible sign-in page', async () => {
    const { page } = await visitor.tab({ viewport: { width: 390, height: 844 } });
    await visitor.open(page);
    await page.getByRole('button', { name: 'Sign in' }).waitFor();
    expect(await findingsOn(page)).toEqual([]);
  });

  test('is accessible with a selection, and with the confirmation of its deletion', async () => {
    const { page } = await visitor.signedIn('/songs');
    await page.getByRole('checkbox', { name: `Select ${longTitle}` }).check();
    await page.getByText('1 item selected').waitFor();
    expect(await findingsOn(page)).toEqual([]);
    await page.getByRole('button', { name: 'Delete' }).click();
    await page.getByRole('dialog').getByText('Delete 1 song?').waitFor();
    expect(await findingsOn(page)).toEqual([]);
  });

  test('shows all buttons of the list of songs', async () => {
    for (const width of [390, 1024, 1280, 1600]) {
      const { page } = await visitor.signedIn('/songs', { viewport: { width, height: 900 } });
      for (const name of ['Add several', /^(Add|Create)$/]) {
        const box = given(await page.getByRole('link', { name }).boundingBox());
        expect(box.x + box.width).toBeLessThanOrEqual(width);
      }
    }
  });
});
