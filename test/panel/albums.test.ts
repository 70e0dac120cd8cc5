import { beforeAll, describe, expect, test } from 'vitest';
import { given } from '../accounts/sessions/people.ts';
import { addAlbum } from '../catalog/admin/editing.operations.ts';
import { hasBrowser } from '../support/browser.ts';
import { dragOnto } from '../support/drag.ts';
import { findingsOn, overflowOf } from './page-audit.ts';
import { albumsByTitle, albumTracks, panelAlbumFacts } from './panel.operations.ts';
import { heldAnswer, PanelVisitor } from './panel-visitor.ts';
import { pickUp } from './pick-up.ts';

let visitor: PanelVisitor;

describe.runIf(hasBrowser)('albums in the panel:', () => {
  beforeAll(async () => {
    visitor = await PanelVisitor.start();
  });

  test('an album is created from existing songs', async () => {
    await visitor.editor.created({ title: 'Loose End' });
    const { page, faults } = await visitor.signedIn('/albums/create');
    await page.getByLabel(/^Title/).fill('Made by Hand');
    await page.getByLabel(/^Artist/).fill('The Carpenters of Nowhere');
    await page.getByRole('spinbutton', { name: 'Year' }).fill('1999');
    await page.getByLabel('Add a song').fill('Loose');
    await page.getByRole('option', { name: /Loose End/ }).click();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('cell').getByText('Made by Hand', { exact: true }).waitFor();
    const { data } = await visitor.editor.query(albumsByTitle, { title: 'Made by Hand' });
    expect(given(data?.albums).nodes).toEqual([
      {
        title: 'Made by Hand',
        releaseYear: 1999,
        artist: { name: 'The Carpenters of Nowhere' },
        songs: [{ title: 'Loose End' }],
      },
    ]);
    expect(faults).toEqual([]);
  });

  test('a release year can be unknown, and become unknown again', async () => {
    const { page, faults } = await visitor.signedIn('/albums/create');
    await page.getByLabel(/^Title/).fill('Undated');
    await page.getByLabel(/^Artist/).fill('The Archivists');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('cell').getByText('Undated', { exact: true }).waitFor();
    const yearOf = async () => {
      const { data } = await visitor.editor.query(albumsByTitle, { title: 'Undated' });
      return given(data?.albums).nodes.map(({ releaseYear }) => releaseYear);
    };
    expect(await yearOf()).toEqual([null]);
    for (const [typed, stored] of [
      ['1974', 1974],
      ['', null],
    ] as const) {
      await page.getByRole('cell').getByText('Undated', { exact: true }).click();
      const save = page.getByRole('button', { name: 'Save' });
      // The form shows what the list knew until the album has been read again.
      await expect
        .poll(() =>
          page
            .getByRole('spinbutton', { name: 'Year' })
            .fill(typed)
            .then(() => save.isEnabled()),
        )
        .toBe(true);
      await save.click();
      await page.getByRole('cell').getByText('Undated', { exact: true }).waitFor();
      expect(await yearOf()).toEqual([stored]);
    }
    expect(faults).toEqual([]);
  });

  test('songs are moved with the keyboard, with announcements', async () => {
    const { id, titles } = await newAlbum('Three Steps');
    const { page, faults } = await visitor.signedIn(`/albums/${id}`);
    await pickUp(page, `${titles[0]}`);
    await page.getByText(`${titles[0]} is over place 1 of 3`).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.getByText(`${titles[0]} is over place 2 of 3`).waitFor();
    await page.keyboard.press('Space');
    await page.getByText(`${titles[0]} was put down at place 2 of 3`).waitFor();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('cell').getByText('Three Steps', { exact: true }).waitFor();
    const { data } = await visitor.editor.query(albumTracks, { id });
    expect(given(data?.album).songs.map(({ title }) => title)).toEqual([titles[1], titles[0], titles[2]]);
    expect(faults).toEqual([]);
  });

  test('songs are dragged within discs and between them', async () => {
    const { id, titles } = await newAlbum('Box');
    const [a = '', b = '', c = ''] = titles;
    const { page, faults } = await visitor.signedIn(`/albums/${id}`);
    await page.getByRole('button', { name: 'Add a disc' }).click();
    const handle = (title: string) => page.getByRole('button', { name: `Move ${title}`, exact: true });
    await dragOnto(page, handle(c), page.getByText('Disc 2'), `${c} is over disc 2`);
    await page.getByText(`${c} was put down at disc 2`).waitFor();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('cell').getByText('Box', { exact: true }).waitFor();
    expect(await placesOn(id)).toEqual([`${a} 1-1`, `${b} 1-2`, `${c} 2-1`]);

    await visitor.open(page, `/albums/${id}`);
    await dragOnto(page, handle(b), handle(a), `${b} is over place 1 of 2 on disc 1`);
    await page.getByText(`${b} was put down at place 1 of 2 on disc 1`).waitFor();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('cell').getByText('Box', { exact: true }).waitFor();
    expect(await placesOn(id)).toEqual([`${b} 1-1`, `${a} 1-2`, `${c} 2-1`]);
    expect(faults).toEqual([]);
  });

  test('editing another field keeps the discs', async () => {
    const { id, titles } = await newAlbum('Kept', [1, 2, 2]);
    const { page } = await visitor.signedIn(`/albums/${id}`);
    await page.getByText('Disc 2').waitFor();
    await page.getByRole('spinbutton', { name: 'Year' }).fill('2001');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('cell').getByText('Kept', { exact: true }).waitFor();
    expect(await placesOn(id)).toEqual([`${titles[0]} 1-1`, `${titles[1]} 2-1`, `${titles[2]} 2-2`]);
  });

  test('edition, kind, dates, label and codes are edited, and titles given to discs, on a phone', async () => {
    const { id } = await newAlbum('Factual', [1, 2, 2]);
    const phone = { viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' } as const;
    const { page, faults } = await visitor.signedIn(`/albums/${id}`, phone);
    await page.getByLabel('Title of disc 2').fill('Live in Berlin');
    await page.getByLabel('Edition', { exact: true }).fill('Deluxe Edition');
    await page.getByLabel('Kind').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('option', { name: 'Live' }).press('Enter');
    await page.getByRole('listbox').waitFor({ state: 'hidden' });
    await page.getByLabel(/^Released/).fill('2009-09-09');
    await page.getByLabel('First released').fill('1969-09');
    await page.getByLabel('Label').fill('Apple');
    await page.getByLabel('Catalogue number').fill('PCS 7088');
    await page.getByLabel('Barcode').fill('094638246824');
    expect(await overflowOf(page)).toBe(0);
    expect(await findingsOn(page)).toEqual([]);
    await page.getByRole('button', { name: 'Save' }).click();
    const read = async () => given((await visitor.editor.query(panelAlbumFacts, { id })).data?.album);
    await expect.poll(async () => (await read()).label).toBe('Apple');
    expect(await read()).toEqual({
      edition: 'Deluxe Edition',
      kind: 'LIVE',
      releaseYear: 1969,
      releaseDate: '2009-09-09',
      originalReleaseDate: '1969-09',
      label: 'Apple',
      catalogNumber: 'PCS 7088',
      barcode: '094638246824',
      discs: [{ title: null }, { title: 'Live in Berlin' }],
    });
    await visitor.open(page, `/albums/${id}`);
    await page.getByRole('button', { name: 'Label: from the files again' }).click();
    await page.getByText('Read from the files').waitFor();
    await expect
      .poll(() => page.getByRole('button', { name: 'Label: from the files again' }).count())
      .toBe(0);
    expect(faults).toEqual([]);
  });

  test('an album is merged into another one, with the keyboard', async () => {
    const into = await newAlbum('Whole');
    const part = await newAlbum('Part', [2, 2, 2]);
    const { page, faults } = await visitor.signedIn(`/albums/${part.id}`);
    await page.getByRole('button', { name: 'Merge' }).press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Merge Part into another album' });
    await dialog.getByLabel('Album that stays').fill('Whole');
    await page.getByRole('option', { name: /Whole/ }).click();
    expect(await findingsOn(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Merge' }).press('Enter');
    await page.getByText('Merged into Whole').waitFor();
    await page.getByText('Disc 2').first().waitFor();
    expect(await placesOn(into.id)).toEqual([
      ...into.titles.map((title, index) => `${title} 1-${index + 1}`),
      ...part.titles.map((title, index) => `${title} 2-${index + 1}`),
    ]);
    expect(faults).toEqual([]);
  });

  test('what was typed on an album that is merged is not taken for changes of the one that stays', async () => {
    await newAlbum('Stays As It Is');
    const { id } = await newAlbum('Goes');
    const { page } = await visitor.signedIn(`/albums/${id}`);
    const title = page.getByRole('textbox', { name: 'Title', exact: true });
    await title.fill('Typed in Vain');
    await page.getByRole('button', { name: 'Merge' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Album that stays').fill('Stays As It Is');
    await page.getByRole('option', { name: /Stays As It Is/ }).click();
    await dialog.getByRole('button', { name: 'Merge' }).click();
    await page.getByRole('heading', { name: 'Stays As It Is' }).waitFor();
    expect(await title.inputValue()).toBe('Stays As It Is');
    expect(await page.getByText('Somebody else changed this meanwhile').count()).toBe(0);
  });

  test('an album that is left while it is being added is not there again as a draft', async () => {
    const { page, faults } = await visitor.signedIn('/albums/create');
    await page.getByLabel(/^Title/).fill('Added Behind');
    await page.getByLabel(/^Artist/).fill('The Impatient');
    const adding = await heldAnswer(page, 'CreateAlbum');
    await page.getByRole('button', { name: 'Save' }).click();
    await adding.asked;
    await page.getByRole('menuitem', { name: 'Users' }).click();
    await page.getByPlaceholder('Name or e-mail').waitFor();
    adding.go();
    await page.getByText('The album is added').waitFor();
    await page.getByRole('menuitem', { name: 'Albums' }).click();
    await page.getByRole('cell').getByText('Added Behind', { exact: true }).waitFor();
    await page.getByRole('link', { name: 'Add', exact: true }).click();
    expect(await page.getByLabel(/^Title/).inputValue()).toBe('');
    expect(await page.getByText('What you typed here before is back').count()).toBe(0);
    expect(faults).toEqual([]);
  });

  test('an album is deleted with its songs, after a confirmation', async () => {
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

async function placesOn(id: string): Promise<string[]> {
  const { data } = await visitor.editor.query(albumTracks, { id });
  return given(data?.album).songs.map(
    ({ title, discNumber, trackNumber }) => `${title} ${discNumber}-${trackNumber}`,
  );
}

/** An album of three songs. */
async function newAlbum(title: string, discs = [1, 1, 1]): Promise<{ id: string; titles: string[] }> {
  const titles = ['a', 'b', 'c'].map((letter) => `${title} ${letter}`);
  const songs = [];
  for (const name of titles) songs.push(await visitor.editor.created({ title: name }));
  const input = {
    title,
    artist: 'An artist',
    releaseYear: 2000,
    tracks: songs.map(({ id }, index) => ({ songId: id, discNumber: discs[index] ?? 1 })),
  };
  const { data } = await visitor.editor.query(addAlbum, { input });
  return { id: given(given(data).createAlbum.album).id, titles };
}
