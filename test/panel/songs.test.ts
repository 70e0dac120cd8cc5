import { beforeAll, describe, expect, test } from 'vitest';
import { given } from '../accounts/sessions/people.ts';
import { playsOn } from '../browser/audio-probe.ts';
import { hasBrowser } from '../support/browser.ts';
import { cutOff, findingsOn, overflowOf } from './page-audit.ts';
import { albumsByTitle, songsByTitle } from './panel.operations.ts';
import { heldAnswer, heldScript, isOf, PanelVisitor } from './panel-visitor.ts';

let visitor: PanelVisitor;

/** A file to be chosen in a dialog of the browser. */
const mp3 = (name: string, buffer: Buffer) => ({ name, mimeType: 'audio/mpeg', buffer });

async function found(title: string) {
  const { data } = await visitor.editor.query(songsByTitle, { title });
  return given(data?.songs).nodes;
}

describe.runIf(hasBrowser)('songs in the panel:', () => {
  beforeAll(async () => {
    visitor = await PanelVisitor.start();
  });

  test('a file fills in the form from its tags, is uploaded, and plays in its row', async () => {
    const { page, faults } = await visitor.signedIn('/songs/create');
    const tags = { TIT2: 'Harbour Lights', TPE1: 'The Moorings', TCON: 'Folk\0Shanty', TRCK: '3' };
    await visitor.editor.addSound(60);
    await page.getByLabel('Audio', { exact: true }).setInputFiles(mp3('a.mp3', visitor.editor.mp3(tags, 60)));
    const title = page.getByLabel(/^Title/).first();
    await expect.poll(() => title.inputValue()).toBe('Harbour Lights');
    await expect.poll(() => page.getByLabel(/^Artist/).inputValue()).toBe('The Moorings');
    await title.fill('Harbour Lights at Dusk');
    await page.getByRole('button', { name: 'Save' }).click();

    await page.getByRole('button', { name: 'Play Harbour Lights at Dusk' }).click();
    const { from, to } = await playsOn(page);
    expect(to).toBeGreaterThan(from);
    await page.getByRole('button', { name: 'Pause Harbour Lights at Dusk' }).waitFor();
    expect(await found('Harbour Lights at Dusk')).toMatchObject([
      {
        genre: 'Folk',
        genres: [{ name: 'Folk' }, { name: 'Shanty' }],
        trackNumber: 3,
        artist: { name: 'The Moorings' },
      },
    ]);
    expect(faults).toEqual([]);
  });

  test('a form shows all genres, keeps them when something else is saved, and takes several', async () => {
    const genres = ['Drone', 'Dub'];
    const { id } = await visitor.editor.created({ title: 'Many Genres', genres });
    const { page, faults } = await visitor.signedIn(`/songs/${id}`);
    const field = page.getByLabel('Genres', { exact: true });
    await expect.poll(() => field.inputValue()).toBe('Drone; Dub');
    await page
      .getByLabel(/^Title/)
      .first()
      .fill('More Genres');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('cell').getByText('More Genres', { exact: true }).click();
    expect(await found('More Genres')).toMatchObject([{ genres: [{ name: 'Drone' }, { name: 'Dub' }] }]);
    await expect.poll(() => field.inputValue()).toBe('Drone; Dub');
    await field.fill('Dub; Noise');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('cell').getByText('Dub; Noise', { exact: true }).waitFor();
    expect(await found('More Genres')).toMatchObject([{ genres: [{ name: 'Dub' }, { name: 'Noise' }] }]);
    expect(faults).toEqual([]);
  });

  test('what is typed at once after a save stays, whatever is answered meanwhile', async () => {
    const { id } = await visitor.editor.created({ title: 'Slow Answers' });
    const { page, faults } = await visitor.signedIn(`/songs/${id}`);
    const title = page.getByLabel(/^Title/).first();
    await title.fill('Slower Answers');
    await page.getByRole('button', { name: 'Save' }).click();
    const answer = await heldAnswer(page, 'OneSong');
    await page.getByRole('cell').getByText('Slower Answers', { exact: true }).click();
    await answer.asked;
    // Whoever typed over the state before the answer would lose it.
    expect(await title.count()).toBe(0);
    answer.go();
    await title.fill('Typed at Once');
    const again = page.waitForResponse((response) => isOf(response.request(), 'OneSong'));
    await page.getByRole('button', { name: 'Refresh' }).click();
    await again;
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('cell').getByText('Typed at Once', { exact: true }).click();

    await title.fill('Typed Under Another');
    await visitor.editor.edit({ id, title: 'By Another' });
    const newer = page.waitForResponse((response) => isOf(response.request(), 'OneSong'));
    await page.getByRole('button', { name: 'Refresh' }).click();
    await newer;
    await page.getByRole('heading', { name: 'By Another' }).waitFor();
    expect(await title.inputValue()).toBe('Typed Under Another');
    await page.getByRole('alert').getByText('Somebody else changed this meanwhile').waitFor();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('dialog').getByText('Somebody else changed this meanwhile').waitFor();
    expect(faults).toEqual([]);
  });

  test('a form that is left while it is being saved leads nowhere afterwards, and is not taken for a draft', async () => {
    const { id } = await visitor.editor.created({ title: 'Left Early' });
    const { page, faults } = await visitor.signedIn(`/songs/${id}`);
    const title = page.getByLabel(/^Title/).first();
    await title.fill('Saved Behind');
    const saving = await heldAnswer(page, 'UpdateSong');
    await page.getByRole('button', { name: 'Save' }).click();
    await saving.asked;
    const shown: string[] = [];
    page.on('framenavigated', (frame) => shown.push(new URL(frame.url()).pathname));
    await page.getByRole('menuitem', { name: 'Artists' }).click();
    await page.getByPlaceholder('Search names').waitFor();
    saving.go();
    await page.getByText('The song is saved').waitFor();
    await page.getByRole('menuitem', { name: 'Users' }).click();
    await page.getByPlaceholder('Name or e-mail').waitFor();
    expect([...new Set(shown)]).toEqual(['/admin/artists', '/admin/users']);
    await page.getByRole('menuitem', { name: 'Songs' }).click();
    await page.getByRole('cell').getByText('Saved Behind', { exact: true }).click();
    await expect.poll(() => title.inputValue()).toBe('Saved Behind');
    expect(await page.getByText('Somebody else changed this meanwhile').count()).toBe(0);
    expect(faults).toEqual([]);
  });

  test('a saved form says nothing of changes of others while the list is on its way', async () => {
    const { id } = await visitor.editor.created({ title: 'Slow List' });
    const { page } = await visitor.signedIn(`/songs/${id}`);
    await page
      .getByLabel(/^Title/)
      .first()
      .fill('Slower List');
    const list = await heldScript(page);
    await page.getByRole('button', { name: 'Save' }).click();
    await list.asked;
    await page.getByText('The song is saved').waitFor();
    expect(await page.getByText('Somebody else changed this meanwhile').count()).toBe(0);
    list.go();
    await page.getByRole('cell').getByText('Slower List', { exact: true }).waitFor();
  });

  test('of two files chosen one after the other, the second fills in the form', async () => {
    const { page, faults } = await visitor.signedIn('/songs/create');
    const { editor } = visitor;
    const reader = await heldScript(page);
    const audio = page.getByLabel('Audio', { exact: true });
    await audio.setInputFiles(mp3('wrong.mp3', editor.mp3({ TIT2: 'By Mistake', TPE1: 'Wrong' })));
    await reader.asked;
    await audio.setInputFiles(mp3('right.mp3', editor.mp3({ TIT2: 'On Purpose', TPE1: 'Right' })));
    await page.getByText('right.mp3').waitFor();
    reader.go();
    const title = page.getByLabel(/^Title/).first();
    await expect.poll(() => title.inputValue()).not.toBe('');
    expect(await title.inputValue()).toBe('On Purpose');
    await expect.poll(() => page.getByLabel(/^Artist/).inputValue()).toBe('Right');
    expect(faults).toEqual([]);
  });

  test('faults reported by the API are shown at their fields', async () => {
    const { page } = await visitor.signedIn('/songs/create');
    const text = mp3('notes.mp3', Buffer.from('This is no audio, whatever it is called'));
    await page.getByLabel('Audio', { exact: true }).setInputFiles(text);
    await page
      .getByLabel(/^Title/)
      .first()
      .fill('Notes');
    await page.getByLabel(/^Artist/).fill('Nobody');
    await page.getByRole('button', { name: 'Save' }).click();
    await expect
      .poll(() => page.getByLabel('Audio', { exact: true }).getAttribute('aria-invalid'))
      .toBe('true');
    expect(await found('Notes')).toEqual([]);
  });

  test('after a conflict both versions are shown, and those that are chosen are saved', async () => {
    const genres = ['Drone'];
    const { id } = await visitor.editor.created({ title: 'First Draft', genres });
    const { page, faults } = await visitor.signedIn(`/songs/${id}`, {
      viewport: { width: 390, height: 844 },
    });
    const title = page.getByLabel(/^Title/).first();
    await expect.poll(() => title.inputValue()).toBe('First Draft');
    await visitor.editor.edit({ id, title: 'By Somebody Else', genres: ['Dub'] });
    await title.fill('Mine After All');
    await page.getByLabel(/^Disc/).fill('2');
    await page.getByRole('button', { name: 'Save' }).click();
    const fact = (name: string) => page.getByRole('dialog').getByRole('group', { name, exact: true });
    await fact('Title').getByRole('radio', { name: 'Theirs By Somebody Else' }).waitFor();
    // What only one of both changed is as that one left it.
    for (const [name, version] of [
      ['Title', 'Mine Mine After All'],
      ['Sort title', 'Theirs By Somebody Else'],
      ['Genres', 'Theirs Dub'],
      ['Disc', 'Mine 2'],
    ] as const)
      expect(await fact(name).getByRole('radio', { name: version }).isChecked()).toBe(true);
    expect(await page.getByRole('dialog').getByRole('group').count()).toBe(4);
    expect(await findingsOn(page)).toEqual([]);
    expect(await overflowOf(page)).toBe(0);
    await page.getByRole('button', { name: 'Continue with these' }).click();
    await expect.poll(() => title.inputValue()).toBe('Mine After All');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('listitem').filter({ hasText: 'Mine After All' }).waitFor();
    expect(await found('Mine After All')).toMatchObject([{ discNumber: 2, genres: [{ name: 'Dub' }] }]);
    expect(faults).toEqual([]);
  });

  test('several files become several songs, and a refused one can be corrected and retried', async () => {
    const { page, faults } = await visitor.signedIn('/songs/several', {
      viewport: { width: 390, height: 844 },
    });
    const { editor } = visitor;
    await page
      .getByLabel('Audio files')
      .setInputFiles([
        mp3('one.mp3', editor.mp3({ TIT2: 'Batch One', TPE1: 'The Batch', TALB: 'All at Once' })),
        mp3('two.mp3', editor.mp3({ TIT2: 'Batch Two', TPE1: 'The Batch', TALB: 'All at Once' })),
        mp3('three.mp3', editor.mp3({ TIT2: 'Batch Three' })),
      ]);
    await page.getByRole('button', { name: 'Upload 3 songs' }).click();
    await page.getByText('2 of 3 added').waitFor();
    await page.getByLabel('Artist of three.mp3').fill('The Late Batch');
    await page.getByLabel('Album of three.mp3').fill('Too Late');
    await page.getByLabel('Disc of three.mp3').fill('2');
    await page.getByLabel('Track of three.mp3').fill('7');
    expect(await overflowOf(page)).toBe(0);
    expect(await cutOff(page)).toEqual([]);
    await page.getByRole('button', { name: 'Try three.mp3 again' }).click();
    await page.getByText('3 of 3 added').waitFor();
    expect((await found('Batch T')).map(({ artist }) => artist.name).sort()).toEqual([
      'The Batch',
      'The Late Batch',
    ]);
    const { data } = await editor.query(albumsByTitle, { title: 'All at Once' });
    expect(given(data?.albums).nodes[0]?.songs).toHaveLength(2);
    const late = (await editor.query(albumsByTitle, { title: 'Too Late' })).data?.albums;
    expect(given(late).nodes).toMatchObject([
      { artist: { name: 'The Late Batch' }, songs: [{ title: 'Batch Three' }] },
    ]);
    expect(await found('Batch Three')).toMatchObject([{ discNumber: 2, trackNumber: 7 }]);
    expect(faults).toEqual([]);
  });

  test('a file that is removed while its album is looked up is not added', async () => {
    const { page, faults } = await visitor.signedIn('/songs/several');
    const { editor } = visitor;
    await page
      .getByLabel('Audio files')
      .setInputFiles([
        mp3('no.mp3', editor.mp3({ TIT2: 'Thought Better', TPE1: 'The Undecided' })),
        mp3('yes.mp3', editor.mp3({ TIT2: 'Thought Well', TPE1: 'The Undecided' })),
      ]);
    for (const name of ['no.mp3', 'yes.mp3']) await page.getByLabel(`Album of ${name}`).fill('Afterthoughts');
    const looking = await heldAnswer(page, 'ListAlbums');
    await page.getByRole('button', { name: 'Upload 2 songs' }).click();
    await looking.asked;
    await page.getByRole('button', { name: 'Remove no.mp3' }).click();
    let uploads = 0;
    page.on('request', (request) => {
      if (request.headers()['content-type']?.startsWith('multipart/')) uploads += 1;
    });
    looking.go();
    await page.getByText('1 of 1 added').waitFor();
    expect(uploads).toBe(1);
    expect(await found('Thought')).toMatchObject([{ title: 'Thought Well' }]);
    expect(faults).toEqual([]);
  });

  test('a song whose cover cannot be used is added without it, and the panel says so', async () => {
    const { page, faults } = await visitor.signedIn('/songs/create');
    const { editor } = visitor;
    const broken = (title: string) =>
      editor.mp3({ TIT2: title, TPE1: 'The Uncovered', picture: Buffer.from('no picture') });
    await page.getByLabel('Audio', { exact: true }).setInputFiles(mp3('a.mp3', broken('Bare Alone')));
    await expect
      .poll(() =>
        page
          .getByLabel(/^Title/)
          .first()
          .inputValue(),
      )
      .toBe('Bare Alone');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Added without a cover').waitFor();
    await page.getByRole('button', { name: 'Play Bare Alone' }).waitFor();

    await page.goto(page.url().replace(/songs.*/, 'songs/several'));
    await page
      .getByLabel('Audio files')
      .setInputFiles([
        mp3('b.mp3', broken('Bare in Company')),
        mp3('c.mp3', editor.mp3({ TIT2: 'No Picture at All', TPE1: 'The Uncovered' })),
      ]);
    await page.getByRole('button', { name: 'Upload 2 songs' }).click();
    await page.getByText('2 of 2 added').waitFor();
    await page.getByText('2 of 2 added, 1 without the cover in its tags').waitFor();
    const row = (name: string) => page.getByRole('listitem').filter({ hasText: name });
    await row('b.mp3').getByText('Added without a cover').waitFor();
    await row('c.mp3').getByText('Added', { exact: true }).waitFor();
    expect(faults).toEqual([]);
  });

  test('unsuitable files are reported at once, and files with the same name are distinguished', async () => {
    const { page } = await visitor.signedIn('/songs/several');
    const { editor } = visitor;
    const midi = { name: 'tape.mid', mimeType: 'audio/midi', buffer: Buffer.from('MThd') };
    await page
      .getByLabel('Audio files')
      .setInputFiles([
        mp3('same.mp3', editor.mp3({ TIT2: 'First of the Name' })),
        mp3('same.mp3', editor.mp3({ TIT2: 'Second of the Name' })),
        mp3('nothing.mp3', Buffer.alloc(0)),
        midi,
      ]);
    await page.getByRole('button', { name: 'Upload 2 songs' }).waitFor();
    expect(await page.getByLabel('Title of same.mp3', { exact: true }).inputValue()).toBe(
      'First of the Name',
    );
    expect(await page.getByLabel('Title of same.mp3 (2)', { exact: true }).inputValue()).toBe(
      'Second of the Name',
    );
    for (const [name, fault] of [
      ['nothing.mp3', 'The file is empty'],
      ['tape.mid', 'Not a kind of audio'],
    ] as const) {
      await page
        .getByRole('listitem')
        .filter({ hasText: name })
        .getByRole('alert')
        .getByText(fault)
        .waitFor();
    }
    expect(await findingsOn(page)).toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await overflowOf(page)).toBe(0);

    await visitor.open(page, '/songs/create');
    await page.getByLabel('Audio', { exact: true }).setInputFiles(midi);
    await page.getByRole('alert').getByText('Not a kind of audio').waitFor();
  });

  test('an upload shows its progress, and can be cancelled', async () => {
    const { page } = await visitor.signedIn('/songs/create');
    const tags = { TIT2: 'Never Sent', TPE1: 'Nobody' };
    await page.getByLabel('Audio', { exact: true }).setInputFiles(mp3('a.mp3', visitor.editor.mp3(tags)));
    await expect
      .poll(() =>
        page
          .getByLabel(/^Title/)
          .first()
          .inputValue(),
      )
      .toBe('Never Sent');
    // The network takes it and does not let go of it.
    await page.route('**/graphql', () => undefined);
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('progressbar', { name: 'Upload' }).waitFor();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByText('The upload was cancelled').waitFor();
    expect(
      await page
        .getByLabel(/^Title/)
        .first()
        .inputValue(),
    ).toBe('Never Sent');
    expect(await found('Never Sent')).toEqual([]);
  });

  test('selected songs are deleted, after a confirmation', async () => {
    for (const title of ['Gone One', 'Gone Two']) await visitor.editor.created({ title });
    const { page, faults } = await visitor.signedIn('/songs');
    await page.getByRole('textbox', { name: 'Search' }).fill('Gone');
    await page.getByRole('cell').getByText('Gone One', { exact: true }).waitFor();
    await expect.poll(() => page.getByRole('row').count()).toBe(3);
    await page.getByRole('checkbox', { name: 'Select all' }).check();
    await page.getByRole('button', { name: 'Delete' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Delete 2 songs?').waitFor();
    expect(await found('Gone')).toHaveLength(2);
    await dialog.getByRole('button', { name: 'Confirm' }).click();
    // It is told for some seconds only.
    await page.getByText('2 songs are deleted').waitFor();
    await page.getByRole('cell').getByText('Gone One', { exact: true }).waitFor({ state: 'detached' });
    await expect.poll(() => found('Gone')).toEqual([]);
    expect(faults).toEqual([]);
  });

  test('without a connection a change reports it, and succeeds once there is one', async () => {
    const { id } = await visitor.editor.created({ title: 'In the Tunnel' });
    const { page } = await visitor.signedIn(`/songs/${id}`);
    await page
      .getByLabel(/^Title/)
      .first()
      .fill('Out of the Tunnel');
    await page.context().setOffline(true);
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('The server can’t be reached').waitFor();
    await page.context().setOffline(false);
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('cell').getByText('Out of the Tunnel', { exact: true }).waitFor();
  });
});
