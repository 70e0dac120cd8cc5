import { readFile } from 'node:fs/promises';
import { createClient, unwrap } from '@tonearm/client';
import { AddToPlaylistDocument } from '@tonearm/client/documents';
import type { Locator, Page } from 'playwright-core';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { findingsOn } from '../panel/page-audit.ts';
import { pickUp } from '../panel/pick-up.ts';
import { hasBrowser } from '../support/browser.ts';
import { given } from '../support/given.ts';
import { type Listener, Listening } from './listener.ts';

let listening: Listening;

describe.runIf(hasBrowser)('two listeners', () => {
  beforeAll(async () => {
    listening = await Listening.start();
    for (const title of ['Sunrise', 'Midday', 'Sunset'])
      await listening.editor.created({
        title,
        artist: 'The Hours',
        audio: listening.editor.audio({ TALB: 'Day' }),
      });
  });

  test('share a playlist by a link, which can be copied again and revoked', async () => {
    const ada = await listening.signedUp('Ada Shares', '/');
    const { page } = ada;
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await newPlaylist(ada, 'Mornings', ['Sunrise', 'Midday']);
    await choose(page, 'More for Mornings', 'Share …');
    const dialog = page.getByRole('dialog', { name: 'Share “Mornings”' });
    await dialog.getByLabel('A few words with it').fill('For breakfast');
    await dialog.getByLabel('Ends').selectOption({ label: 'In a week' });
    await dialog.getByRole('button', { name: 'Make a link' }).click();
    const address = await dialog.getByLabel('Link', { exact: true }).inputValue();
    expect(await findingsOn(page)).toEqual([]);
    await page.keyboard.press('Escape');

    // Whoever has it hears the private playlist, without an account.
    const guest = await listening.tab(new URL(address).pathname);
    await guest.page.getByText('For breakfast').waitFor();
    await guest.page.getByText('Sunrise').first().waitFor();

    await page.goto(`${listening.url}/library/links`);
    const links = page.getByRole('list', { name: 'Shared links' });
    await links.getByText(/1 visit · last /).waitFor();
    expect(await findingsOn(page)).toEqual([]);
    await links.getByRole('button', { name: 'Copy the link to For breakfast' }).click();
    await links.getByText('Copied', { exact: true }).first().waitFor();
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe(address);
    await links.getByRole('button', { name: 'Revoke the link to For breakfast' }).click();
    await links.getByRole('button', { name: 'Revoke', exact: true }).click();
    await page.getByText('Links that you share come here').waitFor();
    await expect.poll(async () => (await fetch(address)).status).toBe(404);

    // Songs and albums have the same entry.
    await page.goto(`${listening.url}/search?q=sunrise&kind=songs`);
    await choose(page, 'More for Sunrise', 'Share …');
    await page.getByRole('dialog', { name: 'Share “Sunrise”' }).getByLabel('Ends').waitFor();
    expect(ada.faults).toEqual([]);
  });

  test('make a playlist together, and see at once what the other does', async () => {
    const ada = await listening.signedUp('Ada Mixes', '/');
    const bob = await listening.signedUp('Bob Mixes', '/');
    const path = await newPlaylist(ada, 'Our day', ['Sunrise']);
    await choose(ada.page, 'More for Our day', 'Collaborators');
    const dialog = ada.page.getByRole('dialog', { name: 'Collaborators' });
    await dialog.getByLabel('Find somebody to add').fill('Bob Mi');
    await dialog.getByRole('button', { name: 'Add Bob Mixes' }).click();
    await dialog.getByRole('button', { name: 'Remove Bob Mixes' }).waitFor();
    expect(await findingsOn(ada.page)).toEqual([]);
    await ada.page.keyboard.press('Escape');

    await bob.page.goto(`${listening.url}${path}`);
    // Who has just come knows who is there, and the other way around.
    await ada.page.getByText('Here now: Bob Mixes').waitFor();
    await bob.page.getByText('Here now: Ada Mixes').waitFor();
    await bob.page.getByRole('button', { name: 'Play Sunrise' }).focus();
    await rows(ada.page).first().locator('.song-visitors', { hasText: 'Bob Mixes' }).waitFor();
    await add(bob.page, 'Midday');
    await ada.page.getByRole('status').getByText('Bob Mixes added “Midday”').waitFor();
    await expect.poll(() => titles(ada.page)).toEqual(['Sunrise', 'Midday']);
    await rows(ada.page).nth(1).locator('.song-note', { hasText: 'Bob Mixes' }).waitFor();
    await add(ada.page, 'Sunset');
    await bob.page.getByRole('status').getByText('Ada Mixes added “Sunset”').waitFor();
    await expect.poll(() => titles(bob.page)).toEqual(['Sunrise', 'Midday', 'Sunset']);
    await pickUp(bob.page, 'Sunset');
    await bob.page.getByText('Picked up Sunset at place 3.').waitFor({ state: 'attached' });
    await bob.page.keyboard.press('ArrowUp');
    await bob.page.getByText('Sunset is at place 2.').waitFor({ state: 'attached' });
    await bob.page.keyboard.press('Space');
    await ada.page.getByRole('status').getByText('Bob Mixes moved “Sunset”').waitFor();
    await expect.poll(() => titles(ada.page)).toEqual(['Sunrise', 'Sunset', 'Midday']);
    if (process.env.PANEL_PICTURES)
      await ada.page.screenshot({ path: `${process.env.PANEL_PICTURES}/playlist-moved.png` });
    await rows(bob.page).filter({ hasText: 'Sunset' }).press('Delete');
    await ada.page.getByRole('status').getByText('Bob Mixes removed “Sunset”').waitFor();
    await expect.poll(() => titles(ada.page)).toEqual(['Sunrise', 'Midday']);
    // To Bob, who did it, nobody says so.
    expect(await bob.page.getByText('Bob Mixes removed').count()).toBe(0);
    expect(await findingsOn(ada.page)).toEqual([]);

    // Who is put out sees no more of it.
    await choose(ada.page, 'More for Our day', 'Collaborators');
    await dialog.getByText('1 song added', { exact: true }).waitFor();
    await dialog.getByRole('button', { name: 'Remove Bob Mixes' }).click();
    await dialog.getByRole('button', { name: 'Remove Bob Mixes' }).waitFor({ state: 'hidden' });
    await ada.page.keyboard.press('Escape');
    await bob.page.getByText('This playlist is not here').waitFor();
    expect([ada.faults, bob.faults]).toEqual([[], []]);
  });

  test('see what happened to a playlist that was opened while the connection was away', async () => {
    const ada = await listening.signedUp('Ada Reconnects', '/');
    const { page } = ada;
    await newPlaylist(ada, 'Meanwhile', ['Sunrise']);
    let away = false;
    await page.routeWebSocket(/graphql/, (socket) => {
      if (away) void socket.close({ code: 1012 });
      else socket.connectToServer();
    });
    await page.goto(`${listening.url}/library/playlists`);
    const { services, server } = listening.editor.app;
    await expect.poll(() => services.sockets.subscriptions).toBeGreaterThan(0);
    away = true;
    for (const socket of server.websocketServer.clients) socket.terminate();
    await expect.poll(() => services.sockets.subscriptions).toBe(0);
    await page.getByRole('main').getByRole('link', { name: 'Meanwhile' }).last().click();
    await expect.poll(() => titles(page)).toEqual(['Sunrise']);

    const elsewhere = createClient({ url: listening.url });
    onTestFinished(() => elsewhere.close());
    unwrap(await elsewhere.session.signIn({ email: ada.email, password: ada.password }));
    const playlistId = new URL(page.url()).pathname.split('/').at(-1) ?? '';
    const [song] = await listening.editor.rows<{ id: string }>("select id from song where title = 'Midday'");
    const input = { playlistId, songIds: [given(song).id] };
    unwrap(await elsewhere.mutate(AddToPlaylistDocument, { input }));
    away = false;
    await expect.poll(() => titles(page)).toEqual(['Sunrise', 'Midday']);
  });

  test('take a playlist out as a file and in again, and are told what is missing', async () => {
    const ada = await listening.signedUp('Ada Exports', '/');
    const { page } = ada;
    await newPlaylist(ada, 'To go', ['Sunrise', 'Sunset']);
    for (const [format, part] of [
      ['XSPF', '<title>Sunrise</title>'],
      ['JSPF', '"title": "Sunrise"'],
      ['M3U8', 'The Hours - Sunset'],
    ] as const) {
      const saved = page.waitForEvent('download');
      await choose(page, 'More for To go', `Save as ${format} file`);
      const download = await saved;
      expect(download.suggestedFilename()).toBe(`To go.${format.toLowerCase()}`);
      const text = await readFile(await download.path(), 'utf8');
      expect(text).toContain(part);
      if (format === 'M3U8') await imported(page, `${text}#EXTINF:100,Nobody - Not in here\nnowhere.mp3\n`);
    }
    const dialog = page.getByRole('dialog', { name: 'Import a playlist' });
    await dialog.getByText('“To go” was made with 2 songs.').waitFor();
    expect(await dialog.getByRole('list', { name: '1 song not found' }).textContent()).toBe(
      'Nobody - Not in here',
    );
    expect(await findingsOn(page)).toEqual([]);
    await dialog.getByRole('link', { name: 'Open the playlist' }).click();
    await expect.poll(() => titles(page)).toEqual(['Sunrise', 'Sunset']);
    expect(ada.faults).toEqual([]);
  });

  test('see what those whom they follow do, report somebody, and end a block in the settings', async () => {
    const ada = await listening.signedUp('Ada Follows', '/feed');
    const bob = await listening.signedUp('Bob Likes', '/search?q=sunrise&kind=songs');
    const { page } = ada;
    await page.getByText('Nothing is new yet').waitFor();
    await page.getByRole('main').getByRole('link', { name: 'Find people' }).click();
    await page.getByRole('searchbox', { name: 'Find somebody' }).fill('Bob Li');
    await page.getByRole('link', { name: /Bob Likes/ }).click();
    await page.getByRole('button', { name: 'Follow', exact: true }).click();
    await page.getByRole('button', { name: '1 follower' }).waitFor();
    await bob.page.getByRole('button', { name: 'Like Sunrise' }).click();
    await bob.page.getByRole('button', { name: 'Like Sunrise', pressed: true }).waitFor();
    // It is shown before the server knows.
    await expect.poll(() => listening.editor.count('song_like')).toBe(1);
    await newPlaylist(bob, 'Sunny', ['Midday', 'Sunset'], true);

    await page.goto(listening.url);
    const section = page.getByRole('region', { name: 'From people you follow' });
    await section.getByText('Bob Likes likes Sunrise · The Hours').waitFor();
    await section.getByRole('link', { name: 'Show all: From people you follow' }).click();
    const feed = page.getByRole('list', { name: 'What is new' });
    await expect.poll(() => feed.locator('.activity').count()).toBe(3);
    await feed.getByText('Bob Likes added 2 songs to Sunny').waitFor();
    expect(await findingsOn(page)).toEqual([]);

    await feed.getByRole('link', { name: 'Bob Likes' }).first().click();
    await choose(page, 'More about Bob Likes', 'Report …');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Report' }).click();
    await dialog.getByText('Choose what is wrong.').waitFor();
    await dialog.getByLabel('Advertising').check();
    await dialog.getByLabel('What should the administrators know?').fill('Twice a day');
    expect(await findingsOn(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Report' }).click();
    await dialog.getByText('Your report has reached the administrators.').waitFor();
    expect(await listening.editor.rows('select reason, note from report')).toEqual([
      { reason: 'SPAM', note: 'Twice a day' },
    ]);
    await dialog.getByRole('button', { name: 'Close' }).last().click();
    await choose(page, 'More about Bob Likes', 'Block');
    await page.getByText('You have blocked this person').waitFor();

    await page.goto(`${listening.url}/settings`);
    const blocked = page.getByRole('list', { name: 'Blocked people' });
    await blocked.getByText('Bob Likes').waitFor();
    expect(await findingsOn(page)).toEqual([]);
    await blocked.getByRole('button', { name: 'Unblock Bob Likes' }).click();
    await page.getByText('You have blocked nobody.').waitFor();
    expect([ada.faults, bob.faults]).toEqual([[], []]);
  });
});

/** Opens the dialog in the library, and gives it a file. */
async function imported(page: Page, text: string): Promise<void> {
  await page.goto(`${listening.url}/library/playlists`);
  await page.getByRole('main').getByRole('button', { name: 'Import' }).click();
  await page
    .getByLabel('File')
    .setInputFiles({ name: 'a.m3u8', mimeType: 'audio/x-mpegurl', buffer: Buffer.from(text) });
  await page.getByRole('dialog').getByRole('button', { name: 'Import' }).click();
}

/** @returns the path of its page, which is open then. */
async function newPlaylist(
  { page }: Listener,
  name: string,
  songs: readonly string[],
  isPublic = false,
): Promise<string> {
  await page.goto(`${listening.url}/library/playlists`);
  await page.getByRole('button', { name: 'New playlist' }).click();
  await page.getByLabel('Name', { exact: true }).fill(name);
  if (isPublic) await page.getByRole('switch', { name: 'Public' }).check();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.waitForURL('**/playlists/*-*');
  for (const song of songs) await add(page, song);
  return new URL(page.url()).pathname;
}

/** Adds a song by the search below a playlist. */
async function add(page: Page, title: string): Promise<void> {
  await page.getByRole('searchbox', { name: 'Find songs to add' }).fill(title);
  await page.getByRole('button', { name: `Add ${title}` }).click();
  await rows(page).filter({ hasText: title }).waitFor();
}

async function choose(page: Page, menu: string, entry: string): Promise<void> {
  await page.getByRole('main').getByRole('button', { name: menu }).first().click();
  await page.getByRole('menuitem', { name: entry }).click();
}

function rows(page: Page): Locator {
  return page.getByRole('main').locator('.song-row');
}

function titles(page: Page): Promise<string[]> {
  return page.getByRole('main').locator('.song-row .song-title').allTextContents();
}
