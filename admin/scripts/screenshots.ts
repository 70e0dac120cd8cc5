import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { startChromium } from '../../test/support/chromium.ts';

/**
 * Makes the pictures of the README, of a running server with the demo catalog: `TONEARM_URL` (http://localhost:4000),
 * with the administrator of `ADMIN_EMAIL` and `ADMIN_PASSWORD`.
 */
const { TONEARM_URL: server = 'http://localhost:4000', ADMIN_EMAIL, ADMIN_PASSWORD } = process.env;
const folder = path.resolve(import.meta.dirname, '../../docs/images');
const width = 1280;

if (!ADMIN_EMAIL || !ADMIN_PASSWORD) throw new Error('ADMIN_EMAIL and ADMIN_PASSWORD are needed');
await mkdir(folder, { recursive: true });
const browser = await startChromium();
try {
  await songs(await signedIn(browser, 'light'));
  await album(await signedIn(browser, 'dark'));
  await playerHome(await listener(browser));
  await playing(await listener(browser));
} finally {
  await browser.close();
}

/** Somebody at the player, who needs no account. */
async function listener(chromium: Browser): Promise<Page> {
  const context = await chromium.newContext({
    colorScheme: 'dark',
    viewport: { width, height: 800 },
    locale: 'en-GB',
  });
  const page = await context.newPage();
  await page.goto(server);
  await page.getByRole('main').getByRole('img').or(page.getByRole('main').locator('img')).first().waitFor();
  return page;
}

async function playerHome(page: Page): Promise<void> {
  await save(page, 'player-home');
}

/** A song of an album, with the queue. */
async function playing(page: Page): Promise<void> {
  await page.locator('main a[href^="/albums/"]').first().click();
  await page.getByRole('main').getByRole('button', { name: 'Play', exact: true }).click();
  await page.getByRole('button', { name: 'Pause' }).first().waitFor();
  await page.goto(`${server}/playing`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await save(page, 'player-playing');
}

async function signedIn(chromium: Browser, colorScheme: 'light' | 'dark'): Promise<Page> {
  const context = await chromium.newContext({ colorScheme, viewport: { width, height: 800 } });
  const page = await context.newPage();
  await page.goto(`${server}/admin/songs`);
  await page.getByLabel('E-mail').fill(ADMIN_EMAIL ?? '');
  await page.getByLabel(/^Password/).fill(ADMIN_PASSWORD ?? '');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('row').nth(5).waitFor();
  return page;
}

/** The list, with a song that plays. */
async function songs(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: /^Play / })
    .nth(2)
    .click();
  await page.getByRole('slider').waitFor();
  await page.mouse.move(0, 0);
  await save(page, 'admin-songs');
}

/** An album, with its songs to be dragged. */
async function album(page: Page): Promise<void> {
  await page.goto(`${server}/admin/albums`);
  await page.getByRole('cell').nth(2).click();
  const handle = page.getByRole('button', { name: /^Move / }).first();
  await handle.waitFor();
  await handle.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await save(page, 'admin-album');
}

async function save(page: Page, name: string): Promise<void> {
  await page.waitForLoadState('networkidle');
  const picture = await page.screenshot({ animations: 'disabled' });
  await sharp(picture)
    .webp({ quality: 80 })
    .toFile(path.join(folder, `${name}.webp`));
}
