import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { given } from '../accounts/sessions/people.ts';
import { addAlbum } from '../catalog/admin/editing.operations.ts';
import { threeTalkers } from '../messages/talkers.ts';
import { makeCover } from '../support/audio-files.ts';
import { hasBrowser } from '../support/browser.ts';
import { type Audit, cutOff, findingsOn, highestRow, overflowOf } from './page-audit.ts';
import { PanelVisitor } from './panel-visitor.ts';

let visitor: PanelVisitor;
/** The address of each page, and what stands on it when it is there. */
let pages: Record<
  string,
  { path: string; shown: (page: Page) => ReturnType<Page['locator']>; title?: string }
>;

const phone = { width: 390, height: 844 };
/** Each page is opened once, and its window changed. axe finds the same in those where it does not look. */
const sizes: { viewport: typeof phone; colorScheme: 'light' | 'dark'; audit?: Audit }[] = [
  { viewport: phone, colorScheme: 'light', audit: 'whole' },
  { viewport: phone, colorScheme: 'dark', audit: 'colours' },
  { viewport: { width: 1024, height: 768 }, colorScheme: 'light' },
  { viewport: { width: 1280, height: 800 }, colorScheme: 'dark', audit: 'whole' },
  { viewport: { width: 1600, height: 1000 }, colorScheme: 'light' },
];
const longTitle = 'Concerto for Two Violins and Orchestra in D minor, second movement';

describe.runIf(hasBrowser)('every page of the panel', () => {
  beforeAll(async () => {
    visitor = await PanelVisitor.start();
    const { editor, administrator } = visitor;
    const song = await editor.created({
      title: longTitle,
      artist: 'The Chamber Orchestra of the Upper Valley',
      genres: ['Chamber Music', 'Baroque'],
      audio: editor.audio({ picture: await makeCover('teal') }),
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
    await ada.query(
      `mutation { report(input: { targetId: "${bob.id}", reason: OTHER, note: "Look" }) { errors { code } } }`,
    );
    await editor.rows(`select graphile_worker.add_job('mails:${'long'.repeat(20)}', '{}'::json)`);
    await editor.query(
      `mutation { createWebhook(input: { url: "https://93.184.215.14/${'long'.repeat(40)}", events: ["song.created", "plays.recorded"] }) { errors { code } } }`,
    );
    await editor.query(
      `mutation { createInvitation(input: { email: "${'guest-'.repeat(10)}@${'long.'.repeat(20)}example.org" }) { errors { code } } }`,
    );
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
      'one song': { path: `/songs/${song.id}`, shown: field, title: longTitle },
      albums: { path: '/albums', shown: row },
      'a new album': { path: '/albums/create', shown: field },
      'one album': { path: `/albums/${album.id}`, shown: (page) => page.getByText('Disc 2') },
      artists: { path: '/artists', shown: row },
      'one artist': {
        path: `/artists/${album.artist.id}/show`,
        shown: (page) => page.getByText(longTitle),
        title: 'The Chamber Orchestra of the Upper Valley',
      },
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
      invitations: { path: '/invitations', shown: (page) => page.getByText('guest-guest') },
      reports: { path: '/reports', shown: (page) => page.getByText('“Look”') },
      figures: { path: '/figures', shown: (page) => page.getByRole('button', { name: 'Show' }) },
      jobs: { path: '/jobs', shown: (page) => page.getByText('mails:') },
      webhooks: { path: '/webhooks', shown: (page) => page.getByText('plays.recorded') },
      'the own profile': { path: '/profile', shown: (page) => page.getByLabel('New password') },
      'a page that is not there': {
        path: '/nowhere',
        shown: (page) => page.getByText('Nothing plays here'),
        title: 'Page not found',
      },
      messages: { path: '/messages', shown: (page) => page.getByText('Good morning') },
      'the audit log': { path: '/audit', shown: (page) => page.getByText('Changed the featured shelf') },
    };
  });

  test('is accessible and fits into the window, on screens of all sizes, in light and dark', async () => {
    const { page, faults } = await visitor.signedIn('/', { reducedMotion: 'reduce', ...sizes[0] });
    for (const [name, { path, shown, title }] of Object.entries(pages)) {
      for (const { viewport, colorScheme, audit } of sizes) {
        await page.setViewportSize(viewport);
        await page.emulateMedia({ colorScheme });
        if (viewport === phone && colorScheme === 'light') await visitor.open(page, path);
        await shown(page).waitFor();
        const where = `${name}, ${viewport.width} px, ${colorScheme}`;
        if (audit) expect({ [where]: await findingsOn(page, audit) }).toEqual({ [where]: [] });
        expect({ [where]: await overflowOf(page) }).toEqual({ [where]: 0 });
        expect({ [where]: await cutOff(page) }).toEqual({ [where]: [] });
        // Five lines: three of a long title, two of its artist.
        expect(await highestRow(page), where).toBeLessThan(120);
        await expect
          .poll(() => page.getByRole('heading', { level: 1 }).allTextContents(), { message: where })
          .toEqual([title ?? expect.any(String)]);
        if (name === 'songs') expect(await linksOutside(page, viewport.width)).toEqual([]);
        if (name === 'songs' && viewport === phone)
          expect(await page.getByRole('listitem').locator('img').count()).toBeGreaterThan(0);
        // What is above a list stands on the page, without a band of its own.
        if (name === 'songs') expect(await groundsAbove(page)).toEqual(['rgba(0, 0, 0, 0)']);
      }
    }
    expect(faults).toEqual([]);
  }, 600_000);

  test('includes an accessible sign-in page, and confirmation of the deletion of a selection', async () => {
    const { page } = await visitor.tab({ viewport: phone });
    await visitor.open(page, '/songs');
    await page.getByRole('button', { name: 'Sign in' }).waitFor();
    expect(await findingsOn(page)).toEqual([]);
    await visitor.signIn(page);
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.getByRole('checkbox', { name: `Select ${longTitle}` }).check();
    await page.getByText('1 item selected').waitFor();
    expect(await findingsOn(page)).toEqual([]);
    await page.getByRole('button', { name: 'Delete' }).click();
    await page.getByRole('dialog').getByText('Delete 1 song?').waitFor();
    expect(await findingsOn(page)).toEqual([]);
  });
});

/** The colours behind what is above a list. */
function groundsAbove(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(
    `[...new Set([...document.querySelectorAll('.RaList-actions, .RaList-actions .MuiToolbar-root')]
      .map((element) => getComputedStyle(element).backgroundColor))]`,
  );
}

/** The ways to new songs that are not whole in the window. */
async function linksOutside(page: Page, width: number): Promise<string[]> {
  const outside: string[] = [];
  for (const name of ['Add several', 'Add']) {
    const box = given(await page.getByRole('link', { name, exact: true }).boundingBox());
    if (box.x < 0 || box.x + box.width > width) outside.push(name);
  }
  return outside;
}
