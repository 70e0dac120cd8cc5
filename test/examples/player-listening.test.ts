import type { Browser, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { audioState, playsOn, reaches, seekTo } from '../browser/audio-probe.ts';
import type { Editor } from '../catalog/admin/editor.ts';
import { hasBrowser, launchBrowser } from '../support/browser.ts';
import { servedExample } from './served-example.ts';
import { serverWithAlbum, titles } from './tone-album.ts';
import { eventually, signedUp, visit } from './visitor.ts';

let browser: Browser;
let editor: Editor;
let url: string;

describe.runIf(hasBrowser)("the player's controls", () => {
  beforeAll(async () => {
    [browser, editor] = await Promise.all([launchBrowser(), serverWithAlbum()]);
    url = await servedExample('web-player', editor.url);
  });

  test('play a song to its end, begin the next one, and record what was heard', async () => {
    const { page, faults } = await signedUp(browser, url, 'Ada');
    await openAlbum(page);
    await page.getByRole('button', { name: 'Play album' }).click();
    await eventually(() => playing(page)).toBe('Amber');
    await playsOn(page);
    await eventually(() => playing(page)).toBe('Birch');
    await playsOn(page);
    const recorded = 'select song.title from play join song on song.id = play.song_id order by played_at';
    await eventually(() => editor.rows(recorded)).toEqual([{ title: 'Amber' }, { title: 'Birch' }]);
    expect(faults).toEqual([]);
  });

  test('skip, go back, and stop at the end of the queue', async () => {
    const { page, faults } = await visit(browser, url);
    await openAlbum(page);
    await page.getByRole('button', { name: /^3 Cedar/ }).click();
    await press(page, 'Next');
    await eventually(() => playing(page)).toBe('Dune');
    await press(page, 'Previous');
    await eventually(() => playing(page)).toBe('Cedar');
    await press(page, 'Next');
    await playsOn(page);
    await seekTo(page, 2.8);
    await page.getByRole('button', { name: 'Play', exact: true }).waitFor();
    expect(await playing(page)).toBe('Dune');
    expect(faults).toEqual([]);
  });

  test('repeat all songs, or one', async () => {
    const { page } = await visit(browser, url);
    await openAlbum(page);
    await page.getByRole('button', { name: /^4 Dune/ }).click();
    await press(page, 'Repeat: off');
    await press(page, 'Next');
    await eventually(() => playing(page)).toBe('Amber');
    await press(page, 'Repeat: all');
    await playsOn(page);
    await seekTo(page, 2.8);
    await reaches(page, ({ time, paused }) => !paused && time > 0.2 && time < 2);
    expect(await playing(page)).toBe('Amber');
    await page.getByRole('button', { name: 'Repeat: one' }).waitFor();
  });

  test('shuffle the following songs, each once, and restore their order', async () => {
    const { page } = await visit(browser, url);
    await openAlbum(page);
    await page.getByRole('button', { name: /^2 Birch/ }).click();
    await press(page, 'Queue');
    const queue = () => page.getByRole('region', { name: 'Queue' }).locator('.title').allTextContents();
    expect(await queue()).toEqual(titles);
    await press(page, 'Shuffle');
    const mixed = await queue();
    expect(mixed[0]).toBe('Birch');
    expect(mixed.toSorted()).toEqual(titles);
    await press(page, 'Shuffle');
    expect(await queue()).toEqual(titles);
    expect(await playing(page)).toBe('Birch');
    await page.getByRole('region', { name: 'Queue' }).getByText('Dune').click();
    await eventually(() => playing(page)).toBe('Dune');
    const shownBySystem = 'navigator.mediaSession.metadata.title';
    await eventually(() => page.evaluate(shownBySystem)).toBe('Dune');
  });

  test('seek and pause with the keyboard', async () => {
    const { page, faults } = await visit(browser, url);
    await openAlbum(page);
    await page.getByRole('button', { name: 'Play album' }).focus();
    await page.keyboard.press('Enter');
    await playsOn(page);
    await page.getByRole('button', { name: 'Pause' }).focus();
    await page.keyboard.press('Space');
    await reaches(page, ({ paused }) => paused);
    await page.getByRole('slider', { name: 'Position' }).focus();
    await page.keyboard.press('ArrowLeft');
    await reaches(page, ({ time }) => time === 0);
    await page.keyboard.press('ArrowRight');
    const { time, duration } = await reaches(page, (state) => state.time > 2);
    expect(time).toBeCloseTo(duration, 1);
    await page.getByRole('slider', { name: 'Volume' }).focus();
    await page.keyboard.press('Home');
    expect(await page.evaluate("document.querySelector('audio').volume")).toBe(0);
    expect(faults).toEqual([]);
  });

  test('report a song that cannot be played', async () => {
    const { page } = await visit(browser, url);
    await page.route('**/media/audio/**', (route) => route.abort());
    await openAlbum(page);
    await page.getByRole('button', { name: 'Play album' }).click();
    await page.getByText("Amber can't be played").waitFor();
    expect((await audioState(page)).paused).toBe(true);
  });
});

async function openAlbum(page: Page): Promise<void> {
  await page.getByRole('link', { name: /Four Woods/ }).click();
  await page.getByRole('heading', { name: 'Four Woods' }).waitFor();
}

function press(page: Page, name: string): Promise<void> {
  return page.getByRole('contentinfo').getByRole('button', { name, exact: true }).click();
}

/** The title in the player's bar. */
function playing(page: Page): Promise<string | null> {
  return page.locator('.now .title').textContent();
}
