import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page, Request } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { newPerson } from '../accounts/sessions/people.ts';
import { Editor } from '../catalog/admin/editor.ts';
import { pickUp } from '../panel/pick-up.ts';
import { makeTone, type ToneOptions } from '../support/audio-files.ts';
import { hasBrowser, launchBrowser } from '../support/browser.ts';
import { Detour } from '../support/detour.ts';
import { dragOnto } from '../support/drag.ts';
import { given } from '../support/given.ts';
import { testS3 } from '../support/s3.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { fileOf } from '../support/upload.ts';
import {
  bar,
  fillSignIn,
  hold,
  PlayingVisitor,
  playing,
  position,
  press,
  queued,
  seek,
} from './playing-visitor.ts';
import {
  heard,
  heardTogether,
  isHeard,
  type LockScreen,
  lockScreenOf,
  lockScreensOf,
  pressAtOnce,
  pressOnLockScreen,
} from './sound-recorder.ts';

let browser: Browser;
let editor: Editor;
/** The way to the server, which can be blocked. */
let way: Detour;
const lyrics: Record<string, string> = {
  'Long song': '[00:01.00]First line\n[00:25.00]Second line\n[01:40.00]Third line',
  'Second half': '[00:00.10]A line that is kept',
};
const addresses = new Map<string, string>();

/** One tone in two halves, one at half of its loudness, a long one, one that is spoiled afterwards, and an album. */
const tones: Record<string, ToneOptions> = {
  'First half': { seconds: 8, frequency: 440, options: ['-t', '4'] },
  'Second half': { seconds: 8, frequency: 440, options: ['-ss', '4'] },
  // So long that a busy machine sees it play.
  'Loud song': {
    seconds: 12,
    frequency: 1000,
    tags: { REPLAYGAIN_TRACK_GAIN: '-6.02 dB', REPLAYGAIN_TRACK_PEAK: '0.125' },
  },
  'Long song': { seconds: 150, format: 'wav' },
  'Broken song': { seconds: 4 },
  'Short song': { seconds: 1.5, tags: { album: 'Two Shorts', track: '1' } },
  // So long that it is still heard when somebody comes to listen.
  'Next song': { seconds: 30, tags: { album: 'Two Shorts', track: '2' } },
};

describe.runIf(hasBrowser)('the player', () => {
  beforeAll(async () => {
    [browser, editor] = await Promise.all([launchBrowser(), Editor.start()]);
    way = await Detour.to(editor.url);
    const folder = await mkdtemp(path.join(tmpdir(), 'tonearm-tones-'));
    for (const [title, options] of Object.entries(tones)) {
      const file = path.join(folder, `${title}.${options.format ?? 'flac'}`);
      const audio = fileOf(await readFile(await makeTone(file, options)), path.basename(file));
      const words = lyrics[title] ? { lyrics: { text: lyrics[title] } } : {};
      const song = await editor.created({ title, artist: 'The Tones', audio, ...words });
      addresses.set(title, song.audioUrl);
    }
    await rm(folder, { recursive: true });
    await spoil('Broken song');
    return () => way.close();
  });

  test('joins the halves of a tone without a gap, at the loudness of their files, and counts each once', async () => {
    const person = await newPerson(editor.app);
    const visitor = await PlayingVisitor.come(browser, way.url);
    const page = await visitor.tab(['First half', 'Second half', 'Loud song'], person);
    await press(page, 'Play');
    await expect.poll(() => isHeard(page)).toBe(true);
    await expect.poll(() => playing(page)).toBe('Loud song');
    // What lasts for a few seconds may be over before a busy machine looks at the page.
    await expect
      .poll(async () => titlesOf(await lockScreensOf(page)))
      .toEqual(['First half', 'Second half', 'Loud song']);
    // A busy machine begins a little later to record than to play.
    await expect.poll(async () => (await heard(page)).length, { interval: 500 }).toBeGreaterThan(10.5);
    const { gap, peaks } = await heard(page);
    expect(gap).toBeLessThanOrEqual(0.02);
    // The tones are made with a peak of 1/8.
    expect(peaks[2]).toBeCloseTo(peaks[5] ?? 0, 2);
    expect((peaks[10] ?? 0) / (peaks[2] ?? 1)).toBeCloseTo(0.5, 1);
    await expect.poll(() => countedPlays(person.id)).toEqual(['First half', 'Second half', 'Loud song']);
  });

  test('goes on where it was after a reload, in one tab at a time, and skips a file that is broken', async () => {
    const visitor = await PlayingVisitor.come(browser, way.url);
    const page = await visitor.tab(['Long song', 'Broken song', 'Next song']);
    await press(page, 'Play');
    await expect.poll(() => isHeard(page)).toBe(true);
    await seek(page, 30);
    await expect.poll(() => position(page)).toBeGreaterThan(30);
    const sung = page.getByRole('list', { name: 'Lyrics' }).locator('[aria-current]');
    await expect.poll(() => sung.allTextContents()).toEqual(['Second line']);
    const since = Date.now();
    await page.getByRole('button', { name: 'Third line' }).click();
    await expect.poll(() => sung.allTextContents()).toEqual(['Third line']);
    expect(await position(page)).toBeGreaterThanOrEqual(100);
    await page.reload();
    await bar(page).getByRole('button', { name: 'Play', exact: true }).waitFor();
    expect(await playing(page)).toBe('Long song');
    expect(await position(page)).toBeGreaterThanOrEqual(100);
    await press(page, 'Play');
    await expect.poll(() => isHeard(page)).toBe(true);
    const reached = await position(page);
    expect(reached).toBeLessThanOrEqual(101 + (Date.now() - since) / 1000);

    const other = await visitor.otherTab();
    await press(other, 'Play');
    await page.getByText('Playing goes on in another tab.').waitFor();
    await bar(page).getByRole('button', { name: 'Play', exact: true }).waitFor();
    await expect.poll(() => isHeard(other)).toBe(true);
    expect(await position(other)).toBeGreaterThanOrEqual(reached);
    expect(await isHeard(page)).toBe(false);

    await press(other, 'Next');
    await other.getByText('“Broken song” cannot be played and was skipped.').waitFor();
    await expect.poll(() => playing(other)).toBe('Next song');
    await expect.poll(() => isHeard(other)).toBe(true);
  });

  test('fades from one song into the next, and does what the lock screen says', async () => {
    const visitor = await PlayingVisitor.come(browser, way.url);
    const page = await visitor.tab(['First half', 'Loud song']);
    await page.getByRole('main').getByRole('button', { name: 'Sound' }).click();
    await page.getByRole('slider', { name: 'Crossfade' }).fill('5');
    await page.keyboard.press('Escape');
    await press(page, 'Play');
    await expect.poll(() => isHeard(page)).toBe(true);
    const first = { title: 'First half', artist: 'The Tones', album: '', duration: 4 };
    await expect.poll(() => lockScreensOf(page)).toContainEqual({ ...first, playbackState: 'playing' });
    // Nobody seeks meanwhile: that is silent for as long as the machine is busy.
    await expect.poll(() => playing(page)).toBe('Loud song');
    await expect.poll(() => position(page)).toBeGreaterThan(2);
    // Before it is over, while a busy machine looks at what was heard.
    await pressOnLockScreen(page, 'pause');
    // A third of the shorter song, as both are too short for five seconds. At its ends, one of them is too soft.
    expect(await heardTogether(page, 440, 1000)).toBeGreaterThan(0.8);
    expect(await heardTogether(page, 440, 1000)).toBeLessThan(1.5);
    expect((await heard(page)).gap).toBeLessThanOrEqual(0.02);

    await expect
      .poll(() => lockScreenOf(page))
      .toMatchObject({ title: 'Loud song', playbackState: 'paused' });
    await expect.poll(() => isHeard(page)).toBe(false);
    await pressOnLockScreen(page, 'seekbackward', { seekOffset: 1 });
    await pressOnLockScreen(page, 'play');
    await expect.poll(() => isHeard(page)).toBe(true);
    const before = (await lockScreensOf(page)).length;
    // Later than after three seconds it would lead to the beginning of the song.
    await pressAtOnce(page, { action: 'seekto', seekTime: 1 }, { action: 'previoustrack' });
    await expect
      .poll(async () => (await lockScreensOf(page)).slice(before))
      .toContainEqual({ ...first, playbackState: 'playing' });
    await pressOnLockScreen(page, 'nexttrack');
    await expect.poll(() => playing(page)).toBe('Loud song');
  });

  test('repeats all songs, or one, and counts each time; otherwise it rests at the first one', async () => {
    const person = await newPerson(editor.app);
    const visitor = await PlayingVisitor.come(browser, way.url);
    const titles = ['Loud song', 'Short song'];
    const page = await visitor.tab(titles, person);
    await press(page, 'Play');
    await expect.poll(() => queued(editor, person.id)).toEqual(titles);
    await press(page, 'Repeat: off');
    await press(page, 'Next');
    await expect.poll(() => playing(page)).toBe('Short song');
    await expect.poll(() => playing(page)).toBe('Loud song');
    await press(page, 'Repeat: all songs');
    await press(page, 'Next');
    // On a slow machine half of the other song was heard meanwhile, which counts as well.
    const repeated = async () => (await countedPlays(person.id)).filter((title) => title === 'Short song');
    await expect.poll(async () => (await repeated()).length).toBeGreaterThanOrEqual(4);
    await press(page, 'Repeat: this song');
    await bar(page).getByRole('button', { name: 'Play', exact: true }).waitFor();
    await expect.poll(async () => [await playing(page), await position(page)]).toEqual(['Loud song', 0]);
  });

  test('counts a song that was heard while another was being counted, and each for the one who heard it', async () => {
    const [first, second] = [await newPerson(editor.app), await newPerson(editor.app)];
    const visitor = await PlayingVisitor.come(browser, editor.url);
    const page = await visitor.tab(['Short song', 'Short song', 'Short song'], first);
    const play = await hold(visitor.context, 'RecordPlay');
    await press(page, 'Play');
    await play.come;
    await expect.poll(() => waitingPlays(page)).toBe(3);
    const next = await hold(visitor.context, 'RecordPlay', 'answer');
    play.release();
    await next.come;
    // The last of them waits for the one who heard it.
    await page.evaluate("history.pushState(null, '', '/sign-in')");
    await fillSignIn(page, second);
    await page.waitForURL(({ pathname }) => pathname !== '/sign-in');
    next.release();
    await expect.poll(() => waitingPlays(page)).toBe(1);
    await visitor.signedIn(first);
    await expect.poll(async () => (await countedPlays(first.id)).length).toBe(3);
    expect(await countedPlays(second.id)).toEqual([]);
  });

  test('shuffles the queue and comes back to its order; it is moved, shortened, and saved as a playlist', async () => {
    const person = await newPerson(editor.app);
    const visitor = await PlayingVisitor.come(browser, way.url);
    const titles = ['First half', 'Second half', 'Loud song', 'Long song', 'Broken song'];
    const page = await visitor.tab(titles, person);
    const queue = page.getByRole('list', { name: 'Queue' });
    const shown = () => queue.locator('.queue-title').allTextContents();
    await expect.poll(shown).toEqual(titles);
    // It has words, which would show instead.
    await page.getByRole('button', { name: 'Queue', exact: true }).click();
    await queue.getByRole('button', { name: 'Play Long song' }).click();
    await expect.poll(() => queued(editor, person.id)).toEqual(titles);
    await page.keyboard.press('s');
    await bar(page).getByRole('button', { name: 'Shuffle', pressed: true }).waitFor();
    await expect.poll(async () => (await shown()).toSorted()).toEqual(titles.toSorted());
    expect((await shown())[0]).toBe('Long song');
    await page.keyboard.press('s');
    await page.getByRole('button', { name: 'Show 3 earlier songs' }).click();
    await expect.poll(shown).toEqual(titles);

    const handle = (title: string) => queue.getByRole('button', { name: `Move ${title}`, exact: true });
    await dragOnto(page, handle('Broken song'), handle('Second half'), 'Broken song is at place 2.');
    await expect.poll(shown).toEqual(['First half', 'Broken song', 'Second half', 'Loud song', 'Long song']);
    const removal = queue.getByRole('button', { name: 'Remove Broken song from the queue' });
    // A click right after a drag still belongs to it.
    const left = async () => {
      if (await removal.isVisible()) await removal.click();
      return shown();
    };
    await expect.poll(left).toEqual(['First half', 'Second half', 'Loud song', 'Long song']);
    await pickUp(page, 'First half');
    for (const place of [1, 2, 3]) {
      if (place > 1) await page.keyboard.press('ArrowDown');
      await page.getByText(`First half is at place ${place}.`).waitFor({ state: 'attached' });
    }
    await page.keyboard.press('Space');
    await page.getByText('First half is dropped.').waitFor({ state: 'attached' });
    await page.getByRole('button', { name: 'Save as playlist' }).click();
    await page.getByLabel('Name of the playlist').fill('From the queue');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('“From the queue” was saved.').waitFor();
    const saved = await editor.rows<{ title: string }>(`select song.title from playlist_item
      join song on song.id = playlist_item.song_id order by playlist_item.position`);
    expect(saved.map(({ title }) => title)).toEqual(['Second half', 'Loud song', 'First half', 'Long song']);

    await page.getByRole('button', { name: 'Clear', exact: true }).click();
    await expect.poll(shown).toEqual(['Long song']);
    await page.keyboard.press('m');
    await bar(page).getByRole('button', { name: 'Unmute' }).waitFor();
    await page.keyboard.press('?');
    await page.getByRole('dialog').getByText('5 seconds forward').waitFor();
  });

  test('asks for another address in mid-song, and waits for a server that is away', async () => {
    const visitor = await PlayingVisitor.come(browser, way.url);
    const page = await visitor.tab(['Long song']);
    let expired = false;
    await visitor.context.route('**/media/audio/**', (route) =>
      expired ? route.fulfill({ status: 403 }) : route.continue(),
    );
    await press(page, 'Play');
    await expect.poll(() => isHeard(page)).toBe(true);
    expired = true;
    const asked = page.waitForRequest(
      (request) => request.postData()?.includes('FreshAudioAddress') ?? false,
    );
    await seek(page, 90);
    await asked;
    expired = false;
    await expect.poll(() => position(page)).toBeGreaterThan(90);
    await expect.poll(() => isHeard(page)).toBe(true);

    await way.block();
    await seek(page, 140);
    await page.locator('.play-waiting').first().waitFor();
    await expect.poll(() => isHeard(page)).toBe(false);
    await page.getByText('The server cannot be reached.').waitFor();
    // Wherever the user goes meanwhile is where it goes on.
    await seek(page, 30);
    await way.unblock();
    await expect.poll(() => position(page)).toBeGreaterThan(30);
    expect(await position(page)).toBeLessThan(140);
    await expect.poll(() => isHeard(page)).toBe(true);
  });

  test('opens and plays what is kept on the device without a network, and counts it later', async () => {
    const person = await newPerson(editor.app);
    const visitor = await PlayingVisitor.come(browser, way.url, { serviceWorkers: 'allow' });
    const page = await visitor.tab(['Second half', 'Loud song'], person);
    const keep = page.getByRole('main').getByRole('button', { name: 'Keep on this device' });
    const thing = await hold(visitor.context, 'OfflineThing', 'answer');
    await keep.click();
    await thing.come;
    await page.getByRole('main').getByRole('button', { name: 'Waits to be kept' }).click();
    await keep.waitFor();
    const answered = page.waitForResponse((response) => isAbout(response.request(), 'OfflineThing'));
    thing.release();
    await (await answered).finished();
    await keep.click();
    const isHere = page.getByRole('main').getByRole('button', { name: 'On this device' });
    await isHere.waitFor();
    for (const path of await listsToKeep()) {
      await page.goto(`${way.url.replace(/\/$/, '')}${path}`);
      await page.getByRole('button', { name: /^More for (?:Two Shorts|Kept list)/ }).click();
      await page.getByRole('menuitem', { name: 'Keep on this device' }).click();
      await isHere.waitFor();
    }
    await page.evaluate('navigator.serviceWorker.ready.then(() => undefined)');
    await visitor.context.setOffline(true);
    await way.block();

    const opened = await visitor.otherTab('/offline');
    await page.close();
    await opened.getByRole('button', { name: 'Play Second half' }).waitFor();
    await press(opened, 'Play');
    await expect.poll(() => isHeard(opened)).toBe(true);
    await opened.getByText('The server cannot be reached.').waitFor();
    expect(await playing(opened)).toBe('Loud song');
    // Before it is over once more.
    await pressAtOnce(opened, { action: 'previoustrack' }, { action: 'pause' });
    await bar(opened).getByRole('link', { name: 'Queue and lyrics' }).click();
    await opened.getByText('A line that is kept').waitFor();
    await opened.goBack();
    await opened.getByRole('button', { name: 'Songs of Two Shorts' }).click();
    const songs = opened.getByRole('list', { name: 'Songs of Two Shorts' });
    await songs.getByRole('button', { name: 'Play Next song' }).click();
    await expect.poll(() => playing(opened)).toBe('Next song');
    await expect.poll(() => isHeard(opened)).toBe(true);
    await opened.getByRole('button', { name: 'Play Kept list' }).click();
    await expect.poll(() => playing(opened)).toBe('First half');
    // Its end, after which nothing comes.
    await bar(opened).getByRole('button', { name: 'Play', exact: true }).waitFor();
    expect(await countedPlays(person.id)).toEqual([]);
    const online = new Date();
    await way.unblock();
    await visitor.context.setOffline(false);
    await expect
      .poll(async () => [...new Set(await countedPlays(person.id))])
      .toEqual(expect.arrayContaining(['Second half', 'First half']));
    const [first] = await editor.rows<{ played_at: Date }>(
      `select played_at from play where user_id = '${person.id}' order by played_at limit 1`,
    );
    expect(Number(first?.played_at)).toBeLessThan(Number(online));

    // What is removed while its songs are asked for again stays away.
    const lists = await hold(visitor.context, 'OfflineThing', 'answer');
    await opened.reload();
    await lists.come;
    await opened.getByRole('button', { name: 'Remove Two Shorts from this device' }).click();
    const next = opened.waitForRequest((request) => isAbout(request, 'OfflineThing'));
    lists.release();
    await next;
    expect(await keptLists(opened)).toEqual(['Kept list']);

    await opened.getByRole('button', { name: 'Remove Second half from this device' }).click();
    await opened.getByRole('button', { name: 'Remove all' }).click();
    await opened.getByRole('dialog').getByRole('button', { name: 'Remove all' }).click();
    await opened.getByText('Nothing is kept on this device').waitFor();
    await expect
      .poll(() =>
        opened.evaluate(
          "caches.open('tonearm-offline-audio').then((cache) => cache.keys()).then((keys) => keys.length)",
        ),
      )
      .toBe(0);
  });

  test('plays from a bucket of another origin, and keeps its songs as soon as its rules let pages read them', async () => {
    const s3 = await testS3();
    const bucket = await Editor.start({ environment: s3.environment });
    const file = await makeTone(path.join(await temporaryFolder('bucket-tone'), 'long.mp3'), { seconds: 30 });
    const audio = fileOf(await readFile(file), 'long.mp3');
    await bucket.created({ title: 'From the bucket', artist: 'The Tones', audio });
    const visitor = await PlayingVisitor.come(browser, bucket.url, { bypassCSP: false });
    const page = await visitor.tab(['From the bucket']);
    await press(page, 'Play');
    // Without Web Audio, as the browser gives it no sound that the bucket does not let it read.
    await expect.poll(() => position(page)).toBeGreaterThan(1);
    await page.getByRole('button', { name: 'Keep on this device' }).click();
    await page.getByRole('button', { name: 'Could not be kept. Try again' }).waitFor();
    await page.getByText('Whoever runs the server has to allow it there (CORS).').waitFor();

    await s3.allowPages();
    await page.getByRole('button', { name: 'Could not be kept. Try again' }).click();
    await page.getByRole('main').getByRole('button', { name: 'On this device' }).waitFor();
    const other = await visitor.otherTab();
    await press(other, 'Play');
    await expect.poll(() => isHeard(other)).toBe(true);
  });
});

/** Pages of an album and of a playlist. */
async function listsToKeep(): Promise<string[]> {
  const [album] = await editor.rows<{ id: string }>("select id from album where title = 'Two Shorts'");
  const songs = await editor.rows<{ id: string }>("select id from song where title = 'First half'");
  await editor.query(
    'mutation ($input: CreatePlaylistInput!) { createPlaylist(input: $input) { errors { code } } }',
    { input: { name: 'Kept list', public: true, songIds: songs.map(({ id }) => id) } },
  );
  const [playlist] = await editor.rows<{ id: string }>("select id from playlist where name = 'Kept list'");
  return [`/albums/${given(album).id}`, `/playlists/${given(playlist).id}`];
}

async function countedPlays(userId: string): Promise<string[]> {
  const rows = await editor.rows<{ title: string }>(
    `select song.title from play join song on song.id = play.song_id where play.user_id = '${userId}' order by played_at`,
  );
  return rows.map(({ title }) => title);
}

/** Plays that the server has not confirmed. */
function waitingPlays(page: Page): Promise<number> {
  return page.evaluate<number>(`new Promise((resolve, reject) => {
    const request = indexedDB.open('tonearm-plays');
    request.onerror = reject;
    request.onsuccess = () => {
      const counted = request.result.transaction('heard').objectStore('heard').count();
      counted.onsuccess = () => resolve(counted.result);
    };
  })`);
}

/** Names of the albums and playlists that are noted on the device. */
function keptLists(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(`new Promise((resolve, reject) => {
    const request = indexedDB.open('tonearm-offline');
    request.onerror = reject;
    request.onsuccess = () => {
      const all = request.result.transaction('kept').objectStore('kept').getAll();
      all.onsuccess = () => resolve(all.result.flatMap(({ kind, name }) => (kind ? [name] : [])));
    };
  })`);
}

function isAbout(request: Request, operation: string): boolean {
  return request.postData()?.includes(operation) ?? false;
}

/** The titles in their order, each once for as long as it was shown. */
function titlesOf(screens: readonly LockScreen[]): (string | undefined)[] {
  return screens.map(({ title }) => title).filter((title, at, all) => title !== all[at - 1]);
}

/** Nothing can be played of the file any more. */
async function spoil(title: string): Promise<void> {
  const { pathname } = new URL(addresses.get(title) ?? '', editor.url);
  const file = path.join(editor.app.config.media.dir, pathname.replace('/media/', ''));
  await writeFile(file, Buffer.alloc(100_000, 'no sound'));
}
