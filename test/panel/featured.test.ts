import { beforeAll, describe, expect, test } from 'vitest';
import { given } from '../accounts/sessions/people.ts';
import { hasBrowser } from '../support/browser.ts';
import { putOnShelf, shelf } from './panel.operations.ts';
import { heldAnswer, isOf, PanelVisitor } from './panel-visitor.ts';
import { pickUp } from './pick-up.ts';

let visitor: PanelVisitor;
let ids: Record<string, string>;

async function titles(): Promise<string[]> {
  const { data } = await visitor.editor.query(shelf);
  return given(data?.featuredSongs)
    .filter(({ featured }) => featured)
    .map(({ title }) => title);
}

/** Puts songs on the shelf as another administrator would. */
async function put(...names: string[]): Promise<void> {
  await visitor.editor.query(putOnShelf, { songIds: names.map((name) => given(ids[name])) });
}

describe.runIf(hasBrowser)('the featured shelf in the panel', () => {
  beforeAll(async () => {
    visitor = await PanelVisitor.start();
    ids = {};
    for (const title of ['Amber', 'Birch', 'Cedar', 'Dahlia']) {
      ids[title] = (await visitor.editor.created({ title })).id;
    }
  });

  test('is reordered with the keyboard, extended by a search, and saved', async () => {
    await put('Amber', 'Birch', 'Cedar');
    const { page, faults } = await visitor.signedIn('/featured');
    // Play is before the title, as in lists.
    const row = page.getByRole('list', { name: 'Featured songs' }).getByRole('listitem').first();
    expect(await row.getByRole('button').nth(1).getAttribute('aria-label')).toBe('Play Amber');
    await pickUp(page, 'Cedar');
    for (const place of [3, 2, 1]) {
      if (place < 3) await page.keyboard.press('ArrowUp');
      await page.getByText(`Cedar is over place ${place} of 3.`).waitFor({ state: 'attached' });
    }
    await page.keyboard.press('Space');
    await page.getByText('Unsaved changes').waitFor();
    expect(await titles()).toEqual(['Amber', 'Birch', 'Cedar']);

    await page.getByLabel('Add a song').fill('dahlia');
    await page.getByRole('option', { name: /^Dahlia/ }).click();
    await page.getByRole('button', { name: 'Remove Birch from the shelf' }).click();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('The shelf is saved').waitFor();
    expect(await titles()).toEqual(['Cedar', 'Amber', 'Dahlia']);
    await expect.poll(() => page.getByText('Unsaved changes').count()).toBe(0);
    expect(faults).toEqual([]);
  });

  test('is reordered with the mouse', async () => {
    await put('Amber', 'Birch');
    const { page, faults } = await visitor.signedIn('/featured');
    await page.getByRole('button', { name: 'Move Birch', exact: true }).hover();
    await page.mouse.down();
    const target = given(await page.getByRole('button', { name: 'Move Amber', exact: true }).boundingBox());
    await page.mouse.move(target.x + 10, target.y - 5, { steps: 8 });
    // The page finds out a moment later, on a busy machine, what it is over.
    await page.getByText('Birch is over place 1 of 2.').waitFor({ state: 'attached' });
    await page.mouse.up();
    await page.getByText('Unsaved changes').waitFor();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('The shelf is saved').waitFor();
    expect(await titles()).toEqual(['Birch', 'Amber']);
    expect(faults).toEqual([]);
  });

  test('is not left unsaved without a confirmation', async () => {
    await put('Amber', 'Birch');
    const { page } = await visitor.signedIn('/featured');
    await page.getByRole('button', { name: 'Remove Amber from the shelf' }).click();
    await page.getByRole('menuitem', { name: 'Users' }).click();
    await page.getByRole('dialog').getByText('Leave without saving?').waitFor();
    await page.getByRole('button', { name: 'Stay' }).click();
    expect(new URL(page.url()).pathname).toBe('/admin/featured');
    expect(await titles()).toEqual(['Amber', 'Birch']);
  });

  test("does not overwrite another editor's shelf without a confirmation", async () => {
    await put('Amber', 'Birch');
    const { page } = await visitor.signedIn('/featured');
    await page.getByRole('button', { name: 'Remove Amber from the shelf' }).click();
    await put('Cedar');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Somebody else has changed the shelf').waitFor();
    expect(await titles()).toEqual(['Cedar']);
    await page.getByRole('button', { name: 'Save mine' }).click();
    await page.getByText('The shelf is saved').waitFor();
    expect(await titles()).toEqual(['Birch']);
  });

  test("does not overwrite another editor's shelf that was read again under the changes", async () => {
    await put('Amber', 'Birch');
    const { page } = await visitor.signedIn('/featured');
    await page.getByRole('button', { name: 'Remove Amber from the shelf' }).click();
    await put('Cedar');
    const again = page.waitForResponse((response) => isOf(response.request(), 'FeaturedShelf'));
    await page.getByRole('button', { name: 'Refresh' }).click();
    await (await again).finished();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Somebody else has changed the shelf').waitFor();
    expect(await titles()).toEqual(['Cedar']);
  });

  test('keeps what is changed while it is being saved', async () => {
    await put('Amber', 'Birch', 'Cedar');
    const { page, faults } = await visitor.signedIn('/featured');
    await page.getByRole('button', { name: 'Remove Amber from the shelf' }).click();
    const saving = await heldAnswer(page, 'SetFeaturedSongs');
    await page.getByRole('button', { name: 'Save' }).click();
    await saving.asked;
    await page.getByRole('button', { name: 'Remove Birch from the shelf' }).click();
    await page.getByRole('menuitem', { name: 'Users' }).click();
    await page.getByRole('dialog').getByText('Leave without saving?').waitFor();
    await page.getByRole('button', { name: 'Stay' }).click();
    saving.go();
    await page.getByText('The shelf is saved').waitFor();
    expect(await titles()).toEqual(['Birch', 'Cedar']);
    await page.getByText('1 of 50 songs').waitFor();
    await page.getByText('Unsaved changes').waitFor();
    await page.getByRole('button', { name: 'Save' }).click();
    await expect.poll(titles).toEqual(['Cedar']);
    expect(faults).toEqual([]);
  });

  test('takes no songs before those that are on it are known', async () => {
    await put('Amber');
    const { page } = await visitor.signedIn('/users');
    const reading = await heldAnswer(page, 'FeaturedShelf');
    await page.getByRole('menuitem', { name: 'Featured shelf' }).click();
    await reading.asked;
    await page.getByRole('progressbar', { name: 'Loading the shelf' }).waitFor();
    expect(await page.getByLabel('Add a song').count()).toBe(0);
    reading.go();
    await page.getByLabel('Add a song').fill('birch');
    await page.getByRole('option', { name: /^Birch/ }).click();
    await page.getByText('2 of 50 songs').waitFor();
  });

  test('marks a deleted song', async () => {
    const { id } = await visitor.editor.created({ title: 'Ephemeral' });
    await put('Amber');
    const { page } = await visitor.signedIn('/featured');
    await page.getByLabel('Add a song').fill('ephemeral');
    await page.getByRole('option', { name: /^Ephemeral/ }).click();
    await visitor.editor.query('mutation ($id: ID!) { deleteSong(id: $id) { deletedId } }', { id });
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('listitem').filter({ hasText: 'Ephemeral' }).getByText('Song not found.').waitFor();
    expect(await titles()).toEqual(['Amber']);
  });
});
