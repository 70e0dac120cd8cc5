import type { Browser } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Editor } from '../catalog/admin/editor.ts';
import { hasBrowser, launchBrowser } from '../support/browser.ts';
import { servedExample } from './served-example.ts';
import { serverWithAlbum, titles } from './tone-album.ts';
import { eventually, signedUp, visit } from './visitor.ts';

let browser: Browser;
let editor: Editor;
let url: string;

describe.runIf(hasBrowser)("the player's pages", () => {
  beforeAll(async () => {
    [browser, editor] = await Promise.all([launchBrowser(), serverWithAlbum()]);
    url = await servedExample('web-player', editor.url);
  });

  test('the home page has all shelves, and leads to an album with its songs', async () => {
    const { page, faults } = await visit(browser, url);
    const featured = page.getByRole('region', { name: 'Featured' }).locator('.title');
    await eventually(() => featured.allTextContents()).toEqual(titles);
    for (const name of ['Made for you', 'Trending', 'New albums']) {
      await page.getByRole('region', { name }).locator('.card').first().waitFor();
    }
    await page.getByRole('link', { name: /Four Woods/ }).click();
    const songs = page.getByRole('list', { name: 'Songs of the album' });
    await eventually(() => songs.locator('.title').allTextContents()).toEqual(titles);
    await page.getByText('2020 · 4 songs · 0:12').waitFor();
    await page.goBack();
    await page.getByRole('region', { name: 'Featured' }).waitFor();
    expect(faults).toEqual([]);
  });

  test('search finds while the user types, and leads from an artist to the songs', async () => {
    const { page, faults } = await visit(browser, url);
    const found = page.getByRole('list', { name: 'Songs found' }).locator('.title');
    await page.getByLabel('Search').pressSequentially('ced');
    await eventually(() => found.allTextContents()).toEqual(['Cedar']);
    await page.getByLabel('Search').fill('JOINERS the');
    await page.getByRole('list', { name: 'Artists' }).getByText('The Joiners').click();
    await eventually(async () => (await found.allTextContents()).toSorted()).toEqual(titles);
    await eventually(() => page.getByLabel('Search').inputValue()).toBe('The Joiners');
    await page.getByLabel('Search').fill('zzzzzz');
    await page.getByText('Nothing was found.').waitFor();
    expect(faults).toEqual([]);
  });

  test('a like shows wherever the song is, survives a reload, and is undone', async () => {
    const { page, faults } = await signedUp(browser, url, 'Ada');
    const hearts = page.getByRole('button', { name: 'Like Amber' });
    await hearts.first().click();
    const pressed = () =>
      hearts.all().then((all) => Promise.all(all.map((heart) => heart.getAttribute('aria-pressed'))));
    await eventually(async () => new Set(await pressed())).toEqual(new Set(['true']));
    expect((await pressed()).length).toBeGreaterThan(1);
    await page.reload();
    await eventually(async () => (await pressed())[0]).toBe('true');
    await hearts.first().click();
    await eventually(async () => new Set(await pressed())).toEqual(new Set(['false']));
    const likes = await editor.rows<{ count: number }>('select count(*)::int as count from song_like');
    expect(likes).toEqual([{ count: 0 }]);
    expect(faults).toEqual([]);
  });

  test('a signed-out user stays signed out, and a wrong password is reported', async () => {
    const { page, faults } = await signedUp(browser, url, 'Ada');
    // What is asked for as somebody who has left meanwhile is refused.
    await page
      .getByRole('button', { name: /^Like / })
      .first()
      .waitFor();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByRole('link', { name: 'Sign in' }).waitFor();
    expect(await page.getByRole('button', { name: /^Like / }).count()).toBe(0);
    await page.reload();
    await page.getByRole('link', { name: 'Sign in' }).click();
    await page.getByLabel('E-mail').fill('nobody@example.org');
    await page.getByLabel('Password').fill('not the password');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('alert').waitFor();
    expect(faults).toEqual([]);
  });

  test('fits a phone', async () => {
    const { page } = await visit(browser, url, 'Visitor', { width: 320, height: 568 });
    await page.getByRole('region', { name: 'Featured' }).waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
    await page
      .getByRole('button', { name: /^Amber/ })
      .first()
      .click();
    expect(await page.getByRole('button', { name: 'Next' }).isVisible()).toBe(true);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
  });
});
