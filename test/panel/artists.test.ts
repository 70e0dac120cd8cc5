import { beforeAll, describe, expect, test } from 'vitest';
import { given } from '../accounts/sessions/people.ts';
import { editArtist } from '../catalog/admin/editing.operations.ts';
import { makeCover } from '../support/audio-files.ts';
import { hasBrowser } from '../support/browser.ts';
import { catalogFactory } from '../support/catalog.ts';
import { findingsOn, overflowOf } from './page-audit.ts';
import { PanelVisitor } from './panel-visitor.ts';

let visitor: PanelVisitor;

/** An artist with a song. */
async function artist(name: string): Promise<string> {
  return (await visitor.editor.created({ title: `A song by ${name}`, artist: name })).artist.id;
}

async function stored(id: string) {
  const { data } = await visitor.editor.query(editArtist, { input: { id } });
  return given(given(data).updateArtist.artist);
}

describe.runIf(hasBrowser)('artists in the panel:', () => {
  beforeAll(async () => {
    visitor = await PanelVisitor.start();
  });

  test('a name is corrected, with the sort name and a picture', async () => {
    const id = await artist('the beetles');
    const { page, faults } = await visitor.signedIn(`/artists/${id}/show`);
    await page.getByRole('link', { name: 'Edit' }).click();
    const sortName = page.getByRole('textbox', { name: 'Name to sort by' });
    await expect.poll(() => sortName.inputValue()).toBe('beetles, the');
    await page.getByRole('textbox', { name: /^Name(?! to)/ }).fill('The Beatles');
    await page
      .getByLabel('Picture', { exact: true })
      .setInputFiles({ name: 'teal.png', mimeType: 'image/png', buffer: await makeCover('teal') });
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('heading', { name: 'The Beatles' }).first().waitFor();
    // Nobody gave it: it goes with the name.
    expect(await stored(id)).toMatchObject({
      name: 'The Beatles',
      sortName: 'Beatles, The',
      image: { url: expect.any(String) },
    });

    await page.getByRole('link', { name: 'Edit' }).click();
    await sortName.fill('Fab Four');
    await page.getByRole('button', { name: 'Remove picture' }).click();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('link', { name: 'Edit' }).waitFor();
    expect(await stored(id)).toMatchObject({ name: 'The Beatles', sortName: 'Fab Four', image: null });

    await page.getByRole('link', { name: 'Edit' }).click();
    await expect.poll(() => sortName.inputValue()).toBe('Fab Four');
    await page.getByRole('button', { name: 'Name to sort by: from the files again' }).click();
    await expect.poll(() => sortName.inputValue()).toBe('Beatles, The');
    expect((await stored(id)).sortName).toBe('Beatles, The');
    expect(faults).toEqual([]);
  });

  test('the name of another artist is reported at its field, and nothing is saved', async () => {
    await artist('Jay-Z');
    const id = await artist('Jay Zed');
    const { page, faults } = await visitor.signedIn(`/artists/${id}`);
    const name = page.getByRole('textbox', { name: /^Name(?! to)/ });
    await expect.poll(() => name.inputValue()).toBe('Jay Zed');
    await name.fill('jay-z');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Another artist has this name').first().waitFor();
    await expect.poll(() => name.getAttribute('aria-invalid')).toBe('true');
    expect((await stored(id)).name).toBe('Jay Zed');
    expect(faults).toEqual([]);
  });

  test('an editor is told that somebody else has changed the artist meanwhile', async () => {
    const id = await artist('Seen');
    const { page } = await visitor.signedIn(`/artists/${id}`);
    const name = page.getByRole('textbox', { name: /^Name(?! to)/ });
    await expect.poll(() => name.inputValue()).toBe('Seen');
    await visitor.editor.query(editArtist, { input: { id, name: 'Seen by another' } });
    await name.fill('Seen by me');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('dialog').getByText('Somebody else changed this meanwhile').waitFor();
    const dialog = page.getByRole('dialog');
    await dialog
      .getByRole('group', { name: 'Name', exact: true })
      .getByRole('radio', { name: 'Theirs Seen by another' })
      .check();
    await dialog.getByRole('button', { name: 'Continue with these' }).click();
    await expect.poll(() => name.inputValue()).toBe('Seen by another');
  });

  test('an artist is merged into another one, by the keyboard and on a phone', async () => {
    const into = await artist('Sigur Rós');
    const id = await artist('Sigur Ros Band');
    const phone = { viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' } as const;
    const { page, faults } = await visitor.signedIn(`/artists/${id}/show`, phone);
    const button = page.getByRole('button', { name: 'Merge' });
    await button.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Merge' }).click();
    await dialog.getByText('Required').waitFor();
    await dialog.getByRole('combobox', { name: 'Artist that stays' }).fill('Sigur');
    await page.getByRole('option', { name: 'Sigur Ros Band' }).click();
    await dialog.getByText('Choose another artist').waitFor();
    await dialog.getByRole('combobox', { name: 'Artist that stays' }).fill('Sigur R');
    await page.getByRole('option', { name: 'Sigur Rós', exact: true }).click();
    expect(await findingsOn(page)).toEqual([]);
    expect(await overflowOf(page)).toBe(0);
    await dialog.getByRole('button', { name: 'Merge' }).focus();
    const sent: string[] = [];
    page.on('request', (request) => sent.push(request.postData() ?? ''));
    await page.keyboard.press('Enter');
    await page.getByText('Merged into Sigur Rós').waitFor();
    await page.getByRole('listitem').filter({ hasText: 'A song by Sigur Ros Band' }).waitFor();
    // Whoever asked for the one that is gone would be led to the list.
    expect(sent.filter((body) => body.includes(id))).toHaveLength(1);
    expect((await stored(into)).songs.nodes).toHaveLength(2);
    expect(faults).toEqual([]);
  });

  test('an artist with songs is not deleted, and one without is', async () => {
    const id = await artist('Still Needed');
    const { page } = await visitor.signedIn(`/artists/${id}`);
    const name = page.getByRole('textbox', { name: /^Name(?! to)/ });
    await expect.poll(() => name.inputValue()).toBe('Still Needed');
    await page.getByRole('button', { name: 'Delete' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Confirm' }).click();
    await page.getByRole('alert').first().waitFor();
    expect((await stored(id)).name).toBe('Still Needed');

    const empty = catalogFactory(visitor.editor.app.orm);
    const { id: gone } = empty.artist({ name: 'Not Needed' });
    await empty.save();
    await visitor.open(page, `/artists/${gone}`);
    await expect.poll(() => name.inputValue()).toBe('Not Needed');
    await page.getByRole('button', { name: 'Delete' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Confirm' }).click();
    await expect.poll(() => visitor.editor.rows(`select id from artist where id = '${gone}'`)).toEqual([]);
  });
});
