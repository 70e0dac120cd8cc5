import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { given } from '../accounts/sessions/people.ts';
import { findingsOn } from '../panel/page-audit.ts';
import { pickUp } from '../panel/pick-up.ts';
import { hasBrowser } from '../support/browser.ts';
import { dragOnto } from '../support/drag.ts';
import { Listening } from './listener.ts';

const titles = ['Amber', 'Birch', 'Cedar', 'Dune'];
let listening: Listening;
/** Ids by title. */
const songs = new Map<string, string>();

describe.runIf(hasBrowser)('a listener', () => {
  beforeAll(async () => {
    listening = await Listening.start();
    for (const [index, title] of titles.entries()) {
      const tags = { TALB: 'Four Woods', TRCK: String(index + 1), TDRC: '2020', TCON: 'Folk' };
      const { id } = await listening.editor.created({
        title,
        artist: undefined,
        audio: listening.editor.audio(tags, 3),
        credits: [
          { artist: 'The Joiners', joinPhrase: ' feat. ' },
          { artist: 'Ann Plane', role: 'FEATURED' },
          { artist: 'Carl Chisel', role: 'COMPOSER' },
        ],
        lyrics: { text: `The words of ${title}`, language: 'en' },
      });
      songs.set(title, id);
    }
  });

  test('finds a song by typing, hears it, and has it in the library after a reload', async () => {
    const { page, faults } = await listening.signedUp('Ada Listens');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('birc');
    const found = page.getByRole('grid', { name: 'Songs' });
    await found.getByRole('button', { name: 'Play Birch' }).click();
    await expect.poll(playedTitles).toEqual(['Birch']);
    await expect
      .poll(() => page.getByRole('row', { name: /Birch/ }).getAttribute('aria-current'))
      .toBe('true');
    await like(page, 'Birch').click();
    await showsLiked(page, 'Birch', true);
    await expect.poll(() => listening.editor.count('song_like')).toBe(1);
    await page.goto(`${listening.url}/library/songs`);
    await page.reload();
    await page.getByRole('row', { name: /Birch/ }).waitFor();
    expect(await shownTitles(page)).toEqual(['Birch']);
    await page.goto(`${listening.url}${await albumPath()}`);
    await page.getByRole('button', { name: 'Add to library' }).click();
    await expect.poll(() => listening.editor.count('album_like')).toBe(1);
    await page.goto(`${listening.url}/library/albums`);
    await page.getByRole('main').getByRole('link', { name: 'Four Woods' }).last().waitFor();
    await page.goto(`${listening.url}${await artistPath()}`);
    await page.getByRole('button', { name: 'Follow', exact: true }).click();
    await page.getByText('1 follower').waitFor();
    await expect.poll(() => listening.editor.count('artist_follow')).toBe(1);
    await page.goto(`${listening.url}/library/artists`);
    await page.getByRole('main').getByRole('link', { name: 'The Joiners' }).last().waitFor();
    await page.getByRole('link', { name: 'History' }).last().click();
    await page.getByRole('grid', { name: 'History' }).getByRole('row', { name: /Birch/ }).waitFor();
    expect(faults).toEqual([]);
  });

  test('reads who made an album and the words of its songs, with the keyboard alone', async () => {
    const { page, faults } = await listening.tab('/search?q=woods');
    await page.getByRole('link', { name: 'Four Woods' }).last().click();
    await page.getByRole('heading', { level: 1, name: 'Four Woods' }).waitFor();
    const first = page.getByRole('row', { name: /Amber/ });
    await first.focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Shift+F10');
    await page.getByRole('menuitem', { name: 'Lyrics and credits' }).press('Enter');
    await page.getByText('The words of Birch').waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => focusedText(page)).toContain('Birch');
    await page.getByRole('main').getByRole('link', { name: 'Carl Chisel' }).click();
    await page.getByRole('heading', { level: 1, name: 'Carl Chisel' }).waitFor();
    await page.getByRole('heading', { name: 'Appears on' }).waitFor();
    // Pressed by somebody who is not signed in.
    await like(page, 'Amber').click();
    await page.getByRole('status').getByText('Sign in to keep songs that you like').waitFor();
    expect(faults).toEqual([]);
  });

  test('makes a playlist, adds songs, moves them with keyboard and pointer, removes one, and shows it to others', async () => {
    const { page, faults } = await listening.signedUp('Ada Gathers', await albumPath());
    await page.getByRole('button', { name: 'More for Amber' }).click();
    await page.getByRole('menuitem', { name: 'Add to playlist …' }).click();
    await page.getByRole('button', { name: 'New playlist' }).click();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Give it a name.').waitFor();
    await page.getByLabel('Name').fill('Timber');
    await page.getByLabel('Public').check();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('heading', { level: 1, name: 'Timber' }).waitFor();

    for (const title of ['Cedar', 'Dune']) {
      await page.getByLabel('Find songs to add').first().fill(title);
      await page.getByRole('button', { name: `Add ${title}` }).click();
      await page.getByRole('row', { name: new RegExp(title) }).waitFor();
    }
    expect(await shownTitles(page)).toEqual(['Amber', 'Cedar', 'Dune']);
    expect(await findingsOn(page)).toEqual([]);
    await pickUp(page, 'Dune');
    await page.getByText('Picked up Dune at place 3.').waitFor({ state: 'attached' });
    await page.keyboard.press('ArrowUp');
    await page.getByText('Dune is at place 2.').waitFor({ state: 'attached' });
    await page.keyboard.press('Space');
    await moved(page, ['Amber', 'Dune', 'Cedar']);
    const handle = (title: string) => page.getByRole('button', { name: `Move ${title}` });
    await dragOnto(page, handle('Cedar'), handle('Amber'), 'Cedar is at place 1.');
    await moved(page, ['Cedar', 'Amber', 'Dune']);
    await dragOnto(page, handle('Cedar'), handle('Dune'), 'Cedar is at place 3.');
    await moved(page, ['Amber', 'Dune', 'Cedar']);
    await page.getByRole('row', { name: /Amber/ }).press('Delete');
    await page.getByRole('status').getByText('“Amber” was removed').waitFor();
    await expect.poll(() => shownTitles(page)).toEqual(['Dune', 'Cedar']);
    await page.reload();
    await page.getByRole('row', { name: /Dune/ }).waitFor();
    expect(await shownTitles(page)).toEqual(['Dune', 'Cedar']);

    const stranger = await listening.tab(new URL(page.url()).pathname);
    await stranger.page.getByRole('row', { name: /Dune/ }).waitFor();
    expect(await stranger.page.getByRole('button', { name: /^(?:Move|Edit)/ }).count()).toBe(0);
    await page.getByRole('button', { name: 'More for Timber' }).click();
    await page.getByRole('menuitem', { name: 'Delete playlist' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Delete playlist' }).click();
    await page.getByText('You have no playlists yet').waitFor();
    await stranger.page.reload();
    await stranger.page.getByText('This playlist is not here').waitFor();
    expect([...faults, ...stranger.faults]).toEqual([]);
  });

  test('sees a like at once, and it is taken back if the server refuses it', async () => {
    const { page } = await listening.signedUp('Ada Undoes', await albumPath());
    const held = await heldAnswers(page, 'likeSong');
    await like(page, 'Dune').click();
    await showsLiked(page, 'Dune', true);
    const { editor } = listening;
    await editor.query('mutation ($id: ID!) { deleteSong(id: $id) { errors { code } } }', {
      id: songs.get('Dune'),
    });
    held.release();
    await page
      .getByRole('status')
      .getByText(/Dune|not exist|found/i)
      .waitFor();
    await showsLiked(page, 'Dune', false);
  });

  test('takes a like back before the server has it, and it stays taken back', async () => {
    const { page } = await listening.signedUp('Ada Hesitates', await albumPath());
    const { release, answers } = await heldAnswers(page, 'likeSong');
    await like(page, 'Amber').click();
    await showsLiked(page, 'Amber', true);
    await like(page, 'Amber').click();
    await showsLiked(page, 'Amber', false);
    release();
    await expect.poll(() => answers).toEqual(['likeSong', 'unlikeSong']);
    await page.reload();
    await showsLiked(page, 'Amber', false);
  });

  test('a like that is refused takes no other with it', async () => {
    const { page } = await listening.signedUp('Ada Likes Two', await albumPath());
    const before = await listening.editor.count('song_like');
    const { promise: bothShown, resolve: refuse } = Promise.withResolvers<void>();
    let likes = 0;
    await page.route('**/graphql', async (route) => {
      if (!route.request().postData()?.includes('likeSong(')) return route.continue();
      likes += 1;
      if (likes > 1) return route.continue();
      await bothShown;
      const errors = [{ message: 'No', extensions: { code: 'FORBIDDEN' } }];
      return route.fulfill({ json: { data: null, errors } });
    });
    for (const title of ['Amber', 'Birch']) {
      await like(page, title).click();
      await showsLiked(page, title, true);
    }
    refuse();
    await expect.poll(() => listening.editor.count('song_like')).toBe(before + 1);
    await showsLiked(page, 'Amber', false);
    await showsLiked(page, 'Birch', true);
  });

  test('a list that loads while a song is liked is shown', async () => {
    const { page } = await listening.signedUp('Ada Likes Early', await albumPath());
    await page.getByRole('button', { name: 'Play Cedar' }).click();
    const player = page.getByRole('region', { name: 'Player' });
    const heart = player.getByRole('button', { name: 'Like this song', exact: true });
    await heart.waitFor();
    const { release, asked } = await heldQuery(page, 'FollowedArtistsList');
    await page.getByRole('link', { name: 'Artists' }).first().click();
    await asked;
    await heart.click();
    await player.getByRole('button', { name: 'Unlike this song' }).waitFor();
    release();
    await page.getByText('Artists whom you follow come here').waitFor();
  });

  test('an album that takes long does not take the place of what was played after it', async () => {
    const { page } = await listening.signedUp('Ada Is Quicker', await artistPath());
    const { release, asked, answered } = await heldQuery(page, 'AlbumSongs');
    await page.getByRole('main').getByRole('button', { name: 'Play Four Woods' }).first().click();
    await asked;
    await page.getByRole('row', { name: /Cedar/ }).getByRole('button', { name: 'Play Cedar' }).click();
    const cedar = page.getByRole('row', { name: /Cedar/ });
    await expect.poll(() => cedar.getAttribute('aria-current')).toBe('true');
    release();
    await answered;
    // The page has had its turn with the answer once it has drawn two frames.
    await page.evaluate('new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))');
    expect(await cedar.getAttribute('aria-current')).toBe('true');
  });
});

/** Keeps the answer to a query from the page until it is released. */
async function heldQuery(page: Page, name: string) {
  const [asked, released] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const isIt = (text: string | null) => text?.includes(`query ${name}`) ?? false;
  const answered = page.waitForResponse((response) => isIt(response.request().postData()));
  await page.route('**/graphql', async (route) => {
    if (!isIt(route.request().postData())) return route.fallback();
    const response = await route.fetch();
    asked.resolve();
    await released.promise;
    // A page that no longer waits has given the request up.
    return route.fulfill({ response }).catch(() => undefined);
  });
  return { release: released.resolve, asked: asked.promise, answered };
}

function showsLiked(page: Page, title: string, isLiked: boolean): Promise<void> {
  return expect.poll(() => like(page, title).getAttribute('aria-pressed')).toBe(String(isLiked));
}

function like(page: Page, title: string) {
  return page.getByRole('main').getByRole('button', { name: `Like ${title}` });
}

/** Of the rows on the screen, in their order. */
async function shownTitles(page: Page): Promise<string[]> {
  const rows = page.getByRole('main').getByRole('row').locator('.song-title');
  const placed = await rows.evaluateAll((found) =>
    found.map((title) => ({ text: title.textContent ?? '', top: title.getBoundingClientRect().top })),
  );
  return placed.sort((one, other) => one.top - other.top).map(({ text }) => text);
}

/** The page shows an order before the server knows it, where the next change might be faster. */
async function moved(page: Page, order: string[]): Promise<void> {
  await expect.poll(() => shownTitles(page)).toEqual(order);
  const stored = `select title from playlist_item join song on song.id = song_id order by position`;
  await expect
    .poll(async () => (await listening.editor.rows<{ title: string }>(stored)).map(({ title }) => title))
    .toEqual(order);
}

async function playedTitles(): Promise<string[]> {
  const played = 'select song.title from play join song on song.id = play.song_id order by played_at';
  return (await listening.editor.rows<{ title: string }>(played)).map(({ title }) => title);
}

async function albumPath(): Promise<string> {
  const [album] = await listening.editor.rows<{ id: string }>(
    "select id from album where title = 'Four Woods'",
  );
  return `/albums/${given(album).id}`;
}

async function artistPath(): Promise<string> {
  const [artist] = await listening.editor.rows<{ id: string }>(
    "select id from artist where name = 'The Joiners'",
  );
  return `/artists/${given(artist).id}`;
}

function focusedText(page: Page): Promise<string> {
  return page.evaluate<string>('document.activeElement.closest("[role=row]")?.textContent ?? ""');
}

/** Keeps requests with a field from the server until they are released.
 * @returns `answers`: the likes that the server has answered, in their order. */
async function heldAnswers(page: Page, field: string): Promise<{ release: () => void; answers: string[] }> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const answers: string[] = [];
  await page.route('**/graphql', async (route) => {
    const text = route.request().postData() ?? '';
    if (new RegExp(`\\b${field}\\(`).test(text)) await promise;
    const response = await route.fetch();
    const liked = /\b(?:un)?likeSong(?=\()/.exec(text)?.[0];
    if (liked) answers.push(liked);
    await route.fulfill({ response });
  });
  return { release: resolve, answers };
}
