import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { given } from '../accounts/sessions/people.ts';
import { addAlbum } from '../catalog/admin/editing.operations.ts';
import { hasBrowser } from '../support/browser.ts';
import { albumsByTitle, albumTracks } from './panel.operations.ts';
import { PanelVisitor } from './panel.visitor.ts';

let visitor: PanelVisitor;

describe.runIf(hasBrowser)('albums in the panel', () => {
  beforeAll(async () => {
    visitor = await PanelVisitor.start();
  });

  test('an album is made of songs that are there', async () => {
    await visitor.editor.created({ title: 'Loose End' });
    const { page, faults } = await visitor.signedIn('/albums/create');
    await page.getByLabel(/^Title/).fill('Made by Hand');
    await page.getByLabel(/^Artist/).fill('The Carpenters of Nowhere');
    await page.getByLabel(/^Year/).fill('1999');
    await page.getByLabel('Add a song').fill('Loose');
    await page.getByRole('option', { name: /Loose End/ }).click();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('cell', { name: 'Made by Hand', exact: true }).waitFor();
    const { data } = await visitor.editor.query(albumsByTitle, { title: 'Made by Hand' });
    expect(given(data).albums.nodes).toEqual([
      {
        title: 'Made by Hand',
        releaseYear: 1999,
        artist: { name: 'The Carpenters of Nowhere' },
        songs: [{ title: 'Loose End' }],
      },
    ]);
    expect(faults).toEqual([]);
  });

  test('its songs change places by the keyboard, said aloud', async () => {
    const { id, titles } = await newAlbum('Three Steps');
    const { page, faults } = await visitor.signedIn(`/albums/${id}`);
    await page.getByRole('button', { name: `Move ${titles[0]}` }).focus();
    await page.keyboard.press('Space');
    await page.getByText(`${titles[0]} is over place 1 of 3`).waitFor();
    await pressUntil(page, 'ArrowDown', `${titles[0]} is over place 2 of 3`);
    await page.keyboard.press('Space');
    await page.getByText(`${titles[0]} was put down at place 2 of 3`).waitFor();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('cell', { name: 'Three Steps', exact: true }).waitFor();
    const { data } = await visitor.editor.query(albumTracks, { id });
    expect(given(data?.album).songs.map(({ title }) => title)).toEqual([titles[1], titles[0], titles[2]]);
    expect(faults).toEqual([]);
  });

  test('one is deleted with its songs, after a question', async () => {
    const { id, titles } = await newAlbum('Farewell');
    const { page, faults } = await visitor.signedIn(`/albums/${id}`);
    await page.getByRole('button', { name: 'Delete' }).click();
    const dialog = page.getByRole('dialog', { name: 'Delete Farewell?' });
    await dialog.getByLabel('Delete its 3 songs as well').check();
    await dialog.getByRole('button', { name: 'Confirm' }).click();
    await page.getByText('Farewell was deleted').waitFor();
    const left = await visitor.editor.rows<{ title: string }>('select title from song');
    for (const title of titles) expect(left.map((row) => row.title)).not.toContain(title);
    expect(faults).toEqual([]);
  });
});

/** Presses a key again where it came before the rows were measured. */
async function pressUntil(page: Page, key: string, said: string): Promise<void> {
  const told = () => page.getByText(said).waitFor({ timeout: 2000 });
  await page.keyboard.press(key);
  await told().catch(async () => {
    await page.keyboard.press(key);
    await told();
  });
}

/** An album of three songs. */
async function newAlbum(title: string): Promise<{ id: string; titles: string[] }> {
  const titles = ['a', 'b', 'c'].map((letter) => `${title} ${letter}`);
  const songs = [];
  for (const name of titles) songs.push(await visitor.editor.created({ title: name }));
  const input = { title, artist: 'An artist', releaseYear: 2000, songIds: songs.map(({ id }) => id) };
  const { data } = await visitor.editor.query(addAlbum, { input });
  return { id: given(given(data).createAlbum.album).id, titles };
}
