import type { Browser, Page } from 'playwright-core';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { hasBrowser, launchBrowser } from '../support/browser.ts';
import { testDatabaseUrl } from '../support/database.ts';
import { dataFolder, type RunningServer, startServer } from '../support/server.ts';
import { audioState, playsOn, seekTo } from './audio-probe.ts';
import { storeDemoSong } from './demo-song.ts';
import { storeLongAudio } from './long-audio.ts';

const folder = await dataFolder();
let browser: Browser;
let server: RunningServer;

describe.runIf(hasBrowser)('a browser', () => {
  beforeAll(async () => {
    const environment = { DATABASE_URL: await testDatabaseUrl() };
    [browser, server] = await Promise.all([launchBrowser(), startServer(folder, environment)]);
  });

  test('plays a demo song, knows its duration, and continues from its middle', async () => {
    const song = await storeDemoSong(folder);
    const { page, answers } = await openAudio(`${server.url}${song.path}`);

    await page.evaluate("document.querySelector('audio').play()");
    await playsOn(page);
    const { duration, error } = await audioState(page);
    expect(error).toBeNull();
    expect(Math.abs(duration - song.duration)).toBeLessThanOrEqual(0.1);

    // Of a fraction, the browser would cut what is less than a microsecond.
    const middle = Math.floor(duration / 2);
    await seekTo(page, middle);
    const { from, to } = await playsOn(page);
    expect(from).toBeGreaterThanOrEqual(middle);
    expect(to).toBeGreaterThan(from);
    expect(answers[0]).toMatchObject({ status: 206, type: 'audio/mpeg' });
    expect(answers[0]?.range).toMatch(/^bytes 0-/);
  });

  test('fetches only the needed part of a long recording when it seeks', async () => {
    const { page, answers } = await openAudio(`${server.url}${await storeLongAudio(folder)}`);
    await page.evaluate("document.querySelector('audio').play()");
    await playsOn(page);
    expect((await audioState(page)).duration).toBe(3600);

    await seekTo(page, 1800);
    const { from } = await playsOn(page);
    expect(from).toBeGreaterThanOrEqual(1800);
    const jump = answers.find(({ range }) => !range.startsWith('bytes 0-'));
    expect(jump?.status).toBe(206);
    // 88,200 bytes a second: the answer begins in the middle, give or take what the browser reads ahead.
    const begin = Number(/^bytes (\d+)-/.exec(jump?.range ?? '')?.[1]);
    expect(Math.abs(begin - 1800 * 88_200)).toBeLessThan(5_000_000);
  });
});

interface Answer {
  status: number;
  type: string;
  range: string;
}

/** A page with nothing but an audio element, and what the server answers to it. */
async function openAudio(url: string): Promise<{ page: Page; answers: Answer[] }> {
  const page = await browser.newPage();
  onTestFinished(() => page.close());
  page.setDefaultTimeout(60_000);
  const answers: Answer[] = [];
  page.on('response', (response) => {
    const headers = response.headers();
    const { 'content-type': type = '', 'content-range': range = '' } = headers;
    answers.push({ status: response.status(), type, range });
  });
  await page.setContent(`<audio src="${url}" preload="none" controls></audio>`);
  return { page, answers };
}
