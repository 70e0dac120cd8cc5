import { beforeAll, describe, expect, test } from 'vitest';
import { addAlbum } from '../catalog/admin/editing.operations.ts';
import { graphql } from '../generated/gql.ts';
import { hasBrowser } from '../support/browser.ts';
import { given } from '../support/given.ts';
import { findingsOn, overflowOf } from './page-audit.ts';
import { PanelVisitor } from './panel-visitor.ts';

let visitor: PanelVisitor;

const creditsInPanel = graphql(`
  query CreditsInPanel($id: ID!) {
    song(id: $id) { id artistName credits { role creditedAs joinPhrase detail artist { name } } editedFields }
  }
`);
const albumCreditsInPanel = graphql(`
  query AlbumCreditsInPanel($id: ID!) { album(id: $id) { artistName credits { artist { name } } } }
`);
const songCalled = graphql(`
  query SongCalledInPanel($title: String!) {
    songs(first: 5, filter: { title: $title }) { nodes { id artistName } }
  }
`);

const creditsOf = async (id: string) =>
  given((await visitor.editor.query(creditsInPanel, { id })).data?.song);

describe.runIf(hasBrowser)('credits in the panel:', () => {
  beforeAll(async () => {
    visitor = await PanelVisitor.start();
  });

  test('several artists are credited with roles, printed names and join phrases, and ordered by the keyboard', async () => {
    const { id } = await visitor.editor.created({ title: 'Duet', artist: 'Ann' });
    const { page, faults } = await visitor.signedIn(`/songs/${id}`);
    await page.getByRole('button', { name: 'Credit several' }).press('Enter');
    const row = (place: number) =>
      page
        .getByRole('listitem')
        .filter({ has: page.getByLabel('Joined by') })
        .nth(place);
    await row(1)
      .getByLabel(/^Artist/)
      .fill('Bob');
    await row(1).getByLabel('Printed as').fill('B.');
    await page.getByText('Reads: Ann feat. B.').waitFor();
    await page.getByRole('button', { name: 'Add', exact: true }).press('Enter');
    await row(2)
      .getByLabel(/^Artist/)
      .fill('Cleo');
    await row(2).getByLabel(/^Role/).press('Enter');
    await page.getByRole('option', { name: 'Performer' }).press('Enter');
    await row(2).getByLabel('Instrument').fill('cello');
    await row(0).getByLabel('Joined by').fill(' with ');
    await page.getByText('Reads: Ann with B.').waitFor();
    expect(await findingsOn(page)).toEqual([]);
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('cell').getByText('Duet', { exact: true }).click();
    expect(await creditsOf(id)).toMatchObject({
      artistName: 'Ann with B.',
      editedFields: expect.arrayContaining(['CREDITS']),
      credits: [
        { role: 'MAIN', joinPhrase: ' with ', artist: { name: 'Ann' } },
        { role: 'FEATURED', creditedAs: 'B.', artist: { name: 'Bob' } },
        { role: 'PERFORMER', detail: 'cello', artist: { name: 'Cleo' } },
      ],
    });
    // They come back as they can be edited, and saving something else keeps them.
    await expect.poll(() => row(0).getByLabel('Joined by').inputValue()).toBe(' with ');
    await row(0).getByRole('button', { name: /down/i }).press('Enter');
    await expect
      .poll(() =>
        row(1)
          .getByLabel(/^Artist/)
          .inputValue(),
      )
      .toBe('Ann');
    await row(0).getByLabel(/^Role/).press('Enter');
    await page.getByRole('option', { name: 'Main artist' }).press('Enter');
    await page.getByRole('button', { name: 'Save' }).click();
    await expect.poll(async () => (await creditsOf(id)).credits[0]?.artist.name).toBe('Bob');
    expect(faults).toEqual([]);
  });

  test('a fault of one credit is shown at its field', async () => {
    const { id } = await visitor.editor.created({ title: 'Twice Ann', artist: 'Ann' });
    const { page } = await visitor.signedIn(`/songs/${id}`);
    await page.getByRole('button', { name: 'Credit several' }).click();
    await page
      .getByLabel(/^Artist/)
      .last()
      .fill('x'.repeat(300));
    await page.getByRole('button', { name: 'Save' }).click();
    await expect
      .poll(() =>
        page
          .getByLabel(/^Artist/)
          .last()
          .getAttribute('aria-invalid'),
      )
      .toBe('true');
    expect((await creditsOf(id)).credits).toHaveLength(1);
  });

  test('an album is by several artists, on a phone', async () => {
    const input = { title: 'Duets', artist: 'Ann' };
    const { id } = given((await visitor.editor.query(addAlbum, { input })).data?.createAlbum.album);
    const phone = { viewport: { width: 390, height: 844 } };
    const { page, faults } = await visitor.signedIn(`/albums/${id}`, phone);
    await page.getByRole('button', { name: 'Credit several' }).click();
    await page
      .getByRole('textbox', { name: /^Artist/ })
      .last()
      .fill('Dora');
    await page.getByLabel(/^Role/).last().click();
    await page.getByRole('option', { name: 'Main artist' }).click();
    await page.getByText('Reads: Ann & Dora').waitFor();
    expect(await overflowOf(page)).toBeLessThanOrEqual(0);
    // The bar with the heading is hidden further down.
    await page.evaluate('scrollTo(0, 0)');
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await findingsOn(page)).toEqual([]);
    await page.getByRole('button', { name: 'Save' }).click();
    const shown = async () =>
      (await visitor.editor.query(albumCreditsInPanel, { id })).data?.album?.artistName;
    await expect.poll(shown).toBe('Ann & Dora');
    expect(faults).toEqual([]);
  });

  test('what is there already is named with a link to it', async () => {
    const input = { title: 'There', artist: 'Ann', releaseYear: 1999 };
    const { id } = given((await visitor.editor.query(addAlbum, { input })).data?.createAlbum.album);
    const { page } = await visitor.signedIn('/albums/create');
    await page.getByLabel(/^Title/).fill('there');
    await page.getByLabel(/^Artist/).fill('ANN');
    await page.getByLabel('Year').fill('1999');
    await page.getByRole('button', { name: 'Save' }).click();
    const notice = page.getByRole('alert').filter({ hasText: 'This album is there already' });
    await notice.waitFor();
    await notice.getByRole('link', { name: 'Open it' }).click();
    await page.waitForURL(`**/albums/${id}`);
  });

  test('a file that names several artists keeps them, and a file that is there leads to its song', async () => {
    const tags = { TIT2: 'By Several', TPE1: 'Ann feat. Bob' };
    const content = visitor.editor.mp3(tags);
    const file = { name: 'several.mp3', mimeType: 'audio/mpeg', buffer: content };
    const { page } = await visitor.signedIn('/songs/several');
    await page.getByLabel('Audio files').setInputFiles([file]);
    await page.getByRole('button', { name: 'Upload 1 song' }).click();
    await page.getByText('1 of 1 added').waitFor();
    const found = given((await visitor.editor.query(songCalled, { title: 'By Several' })).data?.songs);
    expect(found.nodes).toMatchObject([{ artistName: 'Ann feat. Bob' }]);
    expect((await creditsOf(given(found.nodes[0]).id)).credits).toHaveLength(2);
    await page.getByLabel('Audio files').setInputFiles([file]);
    await page.getByRole('button', { name: 'Upload 1 song' }).click();
    await page.getByRole('link', { name: 'Open it' }).click();
    await page.waitForURL(`**/songs/${given(found.nodes[0]).id}`);
  });
});
