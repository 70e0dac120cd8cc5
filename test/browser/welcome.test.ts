import { demoTracks } from '@tonearm/demo-music';
import type { Browser, Page } from 'playwright-core';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { catalogQuery } from '../process/catalog-query.ts';
import { hasBrowser, launchBrowser } from '../support/browser.ts';
import { given } from '../support/given.ts';
import { postgresIn } from '../support/postgres.ts';
import { dataFolder, type RunningServer, startServer } from '../support/server.ts';
import { audioState, playsOn, reaches } from './audio-probe.ts';

const folder = await dataFolder();
let browser: Browser;
let server: RunningServer;

describe.runIf(hasBrowser)('the welcome page', () => {
  beforeAll(async () => {
    [browser, server] = await Promise.all([launchBrowser(), startServer(folder)]);
    await server.process.logged(/Created the demo catalog/);
  });

  test('lists the songs with their covers', async () => {
    const { page, faults } = await openWelcome();
    expect(await page.locator('.song .title').allTextContents()).toHaveLength(demoTracks.length);
    for (const cover of await page.locator('.song img').all()) {
      await cover.scrollIntoViewIfNeeded();
      await eventually(() =>
        cover.evaluate(({ naturalWidth }: { naturalWidth?: number }) => naturalWidth),
      ).toBe(128);
    }
    expect(faults).toEqual([]);
  });

  test('plays the pressed song, then another, and pauses', async () => {
    const { page, faults } = await openWelcome();
    for (const index of [2, 0]) {
      const song = page.locator('.song').nth(index);
      await song.click();
      await playsOn(page);
      expect(await song.getAttribute('aria-current')).toBe('true');
      expect(await page.locator('[aria-current]').count()).toBe(1);
      expect(await page.locator('#title').textContent()).toBe(await song.locator('.title').textContent());
      expect((await audioState(page)).source).toBe(await audioUrlOf(page, index));
    }
    await page.getByRole('button', { name: 'Pause' }).click();
    await reaches(page, ({ paused }) => paused);
    expect(faults).toEqual([]);
  });

  test('continues with the next song', async () => {
    const { page } = await openWelcome();
    await page.locator('.song').first().click();
    await playsOn(page);
    await page.evaluate("document.querySelector('audio').currentTime = 10000");
    await eventually(() => page.locator('.song').nth(1).getAttribute('aria-current')).toBe('true');
    await playsOn(page);
  });

  test('can be used without a mouse', async () => {
    const { page, faults } = await openWelcome();
    await tabTo(page, 'li:first-child .song');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await playsOn(page);
    expect(await page.locator('.song').nth(1).getAttribute('aria-current')).toBe('true');

    await tabTo(page, '#toggle');
    await page.keyboard.press('Space');
    await reaches(page, ({ paused }) => paused);

    await tabTo(page, '#seek');
    for (let press = 0; press < 5; press += 1) await page.keyboard.press('ArrowRight');
    await reaches(page, ({ time }) => time >= 5);
    expect(faults).toEqual([]);
  });

  test('fits a phone', async () => {
    const { page } = await openWelcome({ width: 320, height: 568 });
    await page.locator('.song').first().click();
    await page.locator('#player').waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
  });

  test('shows a name that looks like HTML as text, and reports a song that cannot be played', async () => {
    const title = '<img src=x onerror=alert(1)>';
    const [changed] = await postgresIn<{ id: string; title: string }>(
      folder,
      'update song set title = $1, created_at = now() where id = (select min(id::text)::uuid from song) returning id',
      [title],
    );
    const { page } = await openWelcome();
    await page.route('**/media/audio/**', (route) => route.abort());
    const song = page.locator('.song').first();
    expect(await song.locator('.title').textContent()).toBe(title);
    await song.click();
    await eventually(() => page.locator('#title').textContent()).toBe(`${title} can't be played`);
    expect(changed).toBeDefined();
  });
});

/** A busy machine may need a while. */
const eventually = <Value>(look: () => Value) => expect.poll(look);

/** Opens the page and waits for its songs.
 * @returns with it what the browser finds fault with: errors, messages, and what the policy forbade. */
async function openWelcome(
  viewport = { width: 1280, height: 800 },
): Promise<{ page: Page; faults: string[] }> {
  const page = await browser.newPage({ viewport });
  onTestFinished(() => page.close());
  const faults: string[] = [];
  page.on('console', (message) => faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`);
  });
  await page.addInitScript(
    "addEventListener('securitypolicyviolation', (event) => console.error(event.violatedDirective))",
  );
  await page.goto(server.url);
  await page.locator('.song').first().waitFor();
  return { page, faults };
}

async function tabTo(page: Page, selector: string): Promise<void> {
  while (!(await page.evaluate<boolean>(`document.activeElement.matches('${selector}')`))) {
    await page.keyboard.press('Tab');
  }
}

/** Of the song at a place of the list. */
async function audioUrlOf(page: Page, index: number): Promise<string | undefined> {
  const title = await page.locator('.song .title').nth(index).textContent();
  const { data } = await server.query(catalogQuery);
  return given(data?.songs).nodes.find((song) => song.title === title)?.audioUrl;
}
