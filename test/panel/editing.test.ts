import { beforeAll, describe, expect, test } from 'vitest';
import { given } from '../accounts/sessions/people.ts';
import { addAlbum } from '../catalog/admin/editing.operations.ts';
import { graphql } from '../generated/gql.ts';
import { hasBrowser } from '../support/browser.ts';
import { catalogFactory } from '../support/catalog.ts';
import { findingsOn, overflowOf } from './page-audit.ts';
import { PanelVisitor } from './panel-visitor.ts';

let visitor: PanelVisitor;

const factsOfSong = graphql(`
  query FactsInPanel($id: ID!) {
    song(id: $id) {
      title releaseDate bpm isrc discNumber editedFields
      lyrics { language synced lines { start text } }
    }
  }
`);

async function facts(id: string) {
  return given((await visitor.editor.query(factsOfSong, { id })).data?.song);
}

const songsLike = graphql(`
  query SongsLikeInPanel($title: String!) {
    songs(first: 100, filter: { title: $title }) {
      nodes { id releaseDate artist { name } album { title } genres { name } }
      totalCount
    }
  }
`);

async function like(title: string) {
  return given((await visitor.editor.query(songsLike, { title })).data).songs;
}

const phone = { viewport: { width: 390, height: 844 } };

describe.runIf(hasBrowser)('editing in the panel:', () => {
  beforeAll(async () => {
    visitor = await PanelVisitor.start();
  });

  test('all facts of a song are edited, with a preview of its synced lines', async () => {
    const { id } = await visitor.editor.created({ title: 'Many Facts' });
    const { page, faults } = await visitor.signedIn(`/songs/${id}`);
    await page.getByLabel('Released', { exact: true }).fill('1969-09');
    await page.getByLabel(/^Disc/).fill('2');
    await page.getByLabel('Beats a minute').fill('82.5');
    await page.getByLabel('ISRC').fill('GB-AYE-06-01690');
    await page.getByLabel('Lyrics', { exact: true }).fill('[00:12.50]Second\n[00:01]First');
    await page.getByLabel('Language of the lyrics').fill('en');
    const lines = page.getByRole('region', { name: 'Synced lines' }).getByRole('row');
    await expect.poll(() => lines.allInnerTexts()).toEqual(['00:01.00\tFirst', '00:12.50\tSecond']);
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('cell').getByText('Many Facts', { exact: true }).click();
    expect(await facts(id)).toMatchObject({
      releaseDate: '1969-09',
      discNumber: 2,
      bpm: 82.5,
      isrc: 'GBAYE0601690',
      lyrics: {
        language: 'en',
        synced: true,
        lines: [
          { start: 1000, text: 'First' },
          { start: 12_500, text: 'Second' },
        ],
      },
    });
    // They come back as they can be edited, and saving something else keeps them.
    await expect
      .poll(() => page.getByLabel('Lyrics', { exact: true }).inputValue())
      .toBe('[00:01.000]First\n[00:12.500]Second');
    expect(faults).toEqual([]);
  });

  test('a fault of the lyrics is shown at their field', async () => {
    const { id } = await visitor.editor.created({ title: 'In Tongues' });
    const { page } = await visitor.signedIn(`/songs/${id}`);
    await page.getByLabel('Lyrics', { exact: true }).fill('La la');
    const language = page.getByLabel('Language of the lyrics');
    await language.fill('the queen’s');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('must be a BCP 47 tag').first().waitFor();
    await expect.poll(() => language.getAttribute('aria-invalid')).toBe('true');
    expect((await facts(id)).lyrics).toBeNull();
  });

  test('an edited field is marked, and comes from the file again, by the keyboard and on a phone', async () => {
    const { editor } = visitor;
    const tags = { TIT2: 'As Tagged', TPE1: 'Tagger', TCON: 'Pop', TDRC: '1999' };
    const { id } = await editor.created({ audio: editor.audio(tags), title: 'As Tagged', artist: 'Tagger' });
    await editor.edit({ id, title: 'As Edited', genres: ['Rock'], releaseDate: '2000' });
    const { page, faults } = await visitor.signedIn(`/songs/${id}`, { ...phone, reducedMotion: 'reduce' });
    const again = page.getByRole('button', { name: 'From the file again: Title' });
    await again.waitFor();
    expect(await findingsOn(page)).toEqual([]);
    expect(await overflowOf(page)).toBe(0);
    expect(await page.getByText('Edited here: tags no longer change it').count()).toBe(3);
    await again.focus();
    await page.keyboard.press('Enter');
    await again.waitFor({ state: 'detached' });
    await expect
      .poll(() =>
        page
          .getByLabel(/^Title/)
          .first()
          .inputValue(),
      )
      .toBe('As Tagged');
    expect(await facts(id)).toMatchObject({ releaseDate: '2000', editedFields: ['GENRES', 'RELEASE_DATE'] });

    await page
      .getByLabel(/^Title/)
      .first()
      .fill('Typed and not saved');
    await page.getByRole('button', { name: 'All from the file again' }).click();
    await page.getByText('Save your changes first').waitFor();
    await page
      .getByLabel(/^Title/)
      .first()
      .fill('As Tagged');
    await page.getByRole('button', { name: 'All from the file again' }).click();
    await page.getByRole('button', { name: 'All from the file again' }).waitFor({ state: 'detached' });
    expect(await facts(id)).toMatchObject({ title: 'As Tagged', releaseDate: '1999', editedFields: [] });
    expect(faults).toEqual([]);
  });

  test('500 songs get artist, album, genres and year at once', async () => {
    const { editor } = visitor;
    const make = catalogFactory(editor.app.orm);
    for (let index = 0; index < 510; index += 1) make.song({ title: `Crate ${index}`, genre: 'Old' });
    await make.save();
    await editor.query(addAlbum, { input: { title: 'The Crate', artist: 'Diggers' } });
    const { page, faults } = await visitor.signedIn('/songs');
    await page.getByRole('textbox', { name: 'Search' }).fill('Crate');
    await page
      .getByRole('checkbox', { name: /^Select Crate/ })
      .first()
      .check();
    await page.getByRole('button', { name: 'Select up to 500' }).click();
    await page.getByText('500 items selected').waitFor();
    await page.getByRole('button', { name: 'Edit', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Artist' }).fill('Diggers');
    await dialog.getByRole('textbox', { name: 'Genres' }).fill('Funk; Soul');
    await dialog.getByRole('textbox', { name: 'Released' }).fill('1974');
    await dialog.getByRole('combobox', { name: 'Album' }).fill('The Crate');
    await page.getByRole('option', { name: 'The Crate – Diggers' }).click();
    await expect
      .poll(() => dialog.getByRole('checkbox', { name: 'Change the album' }).isChecked())
      .toBe(true);
    expect(await findingsOn(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Change 500 songs' }).click();
    await page.getByText('500 songs changed').waitFor();
    const { nodes, totalCount } = given(await like('Crate'));
    expect(totalCount).toBe(510);
    const { total } = given(
      (
        await editor.rows<{ total: number }>(`
          select count(*)::int as total from song join album on album.id = album_id join artist on artist.id = song.artist_id
          where album.title = 'The Crate' and artist.name = 'Diggers' and genre = 'Funk'`)
      )[0],
    );
    expect(total).toBe(500);
    expect(nodes.filter(({ releaseDate }) => releaseDate === '1974').length).toBeGreaterThanOrEqual(90);
    expect(faults).toEqual([]);
  });

  test('songs that are gone are named, nothing is saved, and the others can be changed', async () => {
    const { editor } = visitor;
    const ids: string[] = [];
    for (const title of ['Ghost One', 'Ghost Two', 'Ghost Three'])
      ids.push((await editor.created({ title })).id);
    const { page } = await visitor.signedIn('/songs', { ...phone, reducedMotion: 'reduce' });
    await page.getByRole('textbox', { name: 'Search' }).fill('Ghost');
    for (const title of ['Ghost One', 'Ghost Two', 'Ghost Three']) {
      await page.getByRole('checkbox', { name: `Select ${title}` }).check();
    }
    await editor.rows(`delete from song where id = '${ids[0]}'`);
    await page.getByRole('button', { name: 'Edit', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Genres' }).fill('Spirit');
    await dialog.getByRole('button', { name: 'Change 3 songs' }).click();
    await dialog.getByRole('alert').getByText('Nothing was saved. 1 of the songs no longer exists').waitFor();
    expect(given(await like('Ghost')).nodes.flatMap(({ genres }) => genres)).toEqual([]);
    expect(await findingsOn(page)).toEqual([]);
    expect(await overflowOf(page)).toBe(0);
    await dialog.getByRole('button', { name: 'Change the other 2' }).click();
    await page.getByText('2 songs changed').waitFor();
    expect(given(await like('Ghost')).nodes.map(({ genres }) => genres[0]?.name)).toEqual([
      'Spirit',
      'Spirit',
    ]);
  });

  test('a box without a value clears it, and an artist is never cleared', async () => {
    const { id } = await visitor.editor.created({
      title: 'To Be Cleared',
      genre: 'Old',
      releaseDate: '1999',
    });
    const { page } = await visitor.signedIn('/songs');
    await page.getByRole('checkbox', { name: 'Select To Be Cleared' }).check();
    await page.getByRole('button', { name: 'Edit', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('checkbox', { name: 'Change the artist' }).check();
    await dialog.getByRole('checkbox', { name: 'Change the year or date' }).check();
    await dialog.getByRole('button', { name: 'Change 1 song' }).click();
    await dialog.getByText('Required').waitFor();
    await dialog.getByRole('checkbox', { name: 'Change the artist' }).uncheck();
    await dialog.getByRole('button', { name: 'Change 1 song' }).click();
    await page.getByText('1 song changed').waitFor();
    expect((await facts(id)).releaseDate).toBeNull();
  });
});
