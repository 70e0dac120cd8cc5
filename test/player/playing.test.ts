import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { newPerson } from '../accounts/sessions/people.ts';
import { Editor } from '../catalog/admin/editor.ts';
import { makeTone, type ToneOptions } from '../support/audio-files.ts';
import { hasBrowser, launchBrowser } from '../support/browser.ts';
import { Detour } from '../support/detour.ts';
import { fileOf } from '../support/upload.ts';
import { bar, PlayingVisitor, playing, position, press, seek } from './playing-visitor.ts';
import { heard, isHeard } from './sound-recorder.ts';

let browser: Browser;
let editor: Editor;
/** The way to the server, which can be blocked. */
let way: Detour;
/** Of the long song. */
const lyrics = { text: '[00:01.00]First line\n[00:25.00]Second line\n[01:40.00]Third line' };
const addresses = new Map<string, string>();

/** One tone in two halves, one at half of its loudness, a long one, and one that is spoiled afterwards. */
const tones: Record<string, ToneOptions> = {
  'First half': { seconds: 8, frequency: 440, options: ['-t', '4'] },
  'Second half': { seconds: 8, frequency: 440, options: ['-ss', '4'] },
  'Loud song': { seconds: 6, tags: { REPLAYGAIN_TRACK_GAIN: '-6.02 dB', REPLAYGAIN_TRACK_PEAK: '0.125' } },
  'Long song': { seconds: 150, format: 'wav' },
  'Broken song': { seconds: 4 },
};

describe.runIf(hasBrowser)('the player', () => {
  beforeAll(async () => {
    [browser, editor] = await Promise.all([launchBrowser(), Editor.start()]);
    way = await Detour.to(editor.url);
    const folder = await mkdtemp(path.join(tmpdir(), 'tonearm-tones-'));
    for (const [title, options] of Object.entries(tones)) {
      const file = path.join(folder, `${title}.${options.format ?? 'flac'}`);
      const audio = fileOf(await readFile(await makeTone(file, options)), path.basename(file));
      const words = title === 'Long song' ? { lyrics } : {};
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
    await expect.poll(() => playing(page)).toBe('Second half');
    await expect.poll(() => playing(page)).toBe('Loud song');
    await expect.poll(() => position(page)).toBeGreaterThan(3);
    const { gap, length, peaks } = await heard(page);
    expect(gap).toBeLessThanOrEqual(0.02);
    expect(length).toBeGreaterThan(10);
    // The tones are made with a peak of 1/8.
    expect(peaks[2]).toBeCloseTo(peaks[5] ?? 0, 2);
    expect((peaks[10] ?? 0) / (peaks[2] ?? 1)).toBeCloseTo(0.5, 1);
    await expect.poll(() => countedPlays(person.id)).toEqual(['First half', 'Second half', 'Loud song']);
  });

  test('goes on where it was after a reload, in one tab at a time, and skips a file that is broken', async () => {
    const visitor = await PlayingVisitor.come(browser, way.url);
    const page = await visitor.tab(['Long song', 'Broken song', 'First half']);
    await press(page, 'Play');
    await expect.poll(() => isHeard(page)).toBe(true);
    await seek(page, 30);
    await expect.poll(() => position(page)).toBeGreaterThan(30);
    const sung = page.getByRole('list', { name: 'Lyrics' }).locator('[aria-current]');
    await expect.poll(() => sung.allTextContents()).toEqual(['Second line']);
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
    expect(reached).toBeLessThan(120);

    const other = await visitor.otherTab();
    await press(other, 'Play');
    await page.getByText('Playing goes on in another tab.').waitFor();
    await bar(page).getByRole('button', { name: 'Play', exact: true }).waitFor();
    await expect.poll(() => isHeard(other)).toBe(true);
    expect(await position(other)).toBeGreaterThanOrEqual(reached);
    expect(await isHeard(page)).toBe(false);

    await press(other, 'Next');
    await other.getByText('“Broken song” cannot be played and was skipped.').waitFor();
    await expect.poll(() => playing(other)).toBe('First half');
    await expect.poll(() => isHeard(other)).toBe(true);
  });

  test('shuffles the queue and comes back to its order; it is moved, shortened, and saved as a playlist', async () => {
    const person = await newPerson(editor.app);
    const visitor = await PlayingVisitor.come(browser, way.url);
    const titles = ['First half', 'Second half', 'Loud song', 'Long song', 'Broken song'];
    const page = await visitor.tab(titles, person);
    const queue = page.getByRole('list', { name: 'Queue' });
    const shown = () => queue.locator('.queue-title').allTextContents();
    await expect.poll(shown).toEqual(titles);
    await page.keyboard.press('s');
    await expect.poll(async () => (await shown()).toSorted()).toEqual(titles.toSorted());
    await bar(page).getByRole('button', { name: 'Shuffle', pressed: true }).waitFor();
    expect((await shown())[0]).toBe('First half');
    await page.keyboard.press('s');
    await expect.poll(shown).toEqual(titles);

    await queue.getByRole('button', { name: 'Remove Broken song from the queue' }).click();
    await queue.getByRole('button', { name: 'Move First half', exact: true }).focus();
    await page.keyboard.press('Space');
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
    await expect.poll(shown).toEqual(['First half']);
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
    await way.unblock();
    await expect.poll(() => position(page)).toBeGreaterThan(140);
    await expect.poll(() => isHeard(page)).toBe(true);
  });

  test('opens and plays what is kept on the device without a network, and counts it later', async () => {
    const person = await newPerson(editor.app);
    const visitor = await PlayingVisitor.come(browser, way.url, { serviceWorkers: 'allow' });
    const page = await visitor.tab(['Second half', 'Loud song'], person);
    await page.getByRole('main').getByRole('button', { name: 'Keep on this device' }).click();
    await page.getByRole('main').getByRole('button', { name: 'On this device' }).waitFor();
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
    expect(await countedPlays(person.id)).toEqual([]);
    const online = new Date();
    await way.unblock();
    await visitor.context.setOffline(false);
    await expect.poll(() => countedPlays(person.id)).toEqual(['Second half', 'Loud song']);
    const [first] = await editor.rows<{ played_at: Date }>(
      `select played_at from play where user_id = '${person.id}' order by played_at limit 1`,
    );
    expect(Number(first?.played_at)).toBeLessThan(Number(online));

    await opened.getByRole('button', { name: 'Remove Second half from this device' }).click();
    await opened.getByText('Nothing is kept on this device').waitFor();
    expect(
      await opened.evaluate(
        "caches.open('tonearm-offline-audio').then((cache) => cache.keys()).then((keys) => keys.length)",
      ),
    ).toBe(0);
  });
});

async function countedPlays(userId: string): Promise<string[]> {
  const rows = await editor.rows<{ title: string }>(
    `select song.title from play join song on song.id = play.song_id where play.user_id = '${userId}' order by played_at`,
  );
  return rows.map(({ title }) => title);
}

/** Nothing can be played of the file any more. */
async function spoil(title: string): Promise<void> {
  const { pathname } = new URL(addresses.get(title) ?? '', editor.url);
  const file = path.join(editor.app.config.media.dir, pathname.replace('/media/', ''));
  await writeFile(file, Buffer.alloc(100_000, 'no sound'));
}
