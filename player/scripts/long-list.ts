import { randomUUID } from 'node:crypto';
import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { startChromium } from '../../test/support/chromium.ts';
import { Asker } from './asker.ts';

const songsAtATime = 500;
/** Pixels a frame: 3,600 a second, as after a strong flick. */
const step = 60;
const frames = 300;
const likes = 7;

/** Prints what scrolling costs in a playlist, whose rows can be moved and are the most expensive ones, and how soon a like
 * shows there. */
export async function measureList(url: string, songs: number): Promise<void> {
  const browser = await startChromium();
  try {
    for (const width of [390, 1280]) {
      const context = await browser.newContext({ viewport: { width, height: 844 }, locale: 'en-GB' });
      const playlist = await filledPlaylist(context, url, songs);
      const page = await context.newPage();
      await page.goto(`${url}/playlists/${playlist}`);
      await readAll(page, songs);
      process.stdout.write(`${songs} songs, ${width} px wide\n`);
      await scroll(page);
      await like(page);
      await context.close();
    }
  } finally {
    await browser.close();
  }
}

/** @returns the id of a playlist of somebody who is signed in. */
async function filledPlaylist(context: BrowserContext, url: string, songs: number): Promise<string> {
  const asker = new Asker(context.request, url);
  const input = {
    fullName: 'Mina Measure',
    email: `${randomUUID()}@example.org`,
    password: randomUUID(),
    cookie: true,
  };
  const { register } = await asker.ask<{ register: { accessToken: string } }>(
    'mutation ($input: RegisterInput!) { register(input: $input) { accessToken } }',
    { input },
  );
  asker.token = register.accessToken;
  const { createPlaylist } = await asker.ask<{ createPlaylist: { playlist: { id: string } } }>(
    'mutation { createPlaylist(input: { name: "Long" }) { playlist { id } } }',
  );
  const playlistId = createPlaylist.playlist.id;
  const songIds: string[] = [];
  for (let after: string | null = null; songIds.length < songs; ) {
    const answer: SongPage = await asker.ask(
      'query ($after: String) { songs(first: 100, after: $after) { nodes { id } pageInfo { endCursor } } }',
      { after },
    );
    songIds.push(...answer.songs.nodes.map(({ id }) => id));
    after = answer.songs.pageInfo.endCursor;
  }
  for (let from = 0; from < songs; from += songsAtATime)
    await asker.ask(
      'mutation ($input: AddToPlaylistInput!) { addToPlaylist(input: $input) { errors { code } } }',
      {
        input: { playlistId, songIds: songIds.slice(from, from + songsAtATime) },
      },
    );
  return playlistId;
}

interface SongPage {
  songs: { nodes: { id: string }[]; pageInfo: { endCursor: string } };
}

/** Goes on to the end, until all pages are loaded. */
async function readAll(page: Page, songs: number): Promise<void> {
  await page.getByRole('row').first().waitFor();
  const last = page.locator(`[role=row][aria-rowindex="${songs}"]:not([aria-busy])`);
  while ((await last.count()) === 0) {
    await page.evaluate('scrollTo(0, document.documentElement.scrollHeight)');
    await page.waitForTimeout(50);
  }
  await page.evaluate('scrollTo(0, document.documentElement.scrollHeight / 3)');
  await page.waitForTimeout(1000);
}

/** By the same distance in each frame, whenever the browser draws one. */
async function scroll(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  // Processor time, which other programs do not change.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const before = await spent(session);
  const times = await page.evaluate<number[]>(`new Promise((resolve) => {
    const times = [];
    const draw = (time) => {
      times.push(time);
      if (times.length > ${frames}) resolve(times);
      else {
        scrollBy(0, ${step});
        requestAnimationFrame(draw);
      }
    };
    requestAnimationFrame(draw);
  })`);
  const after = await spent(session);
  const lasted = (times.at(-1) ?? 0) - (times[0] ?? 0);
  const gaps = times
    .slice(1)
    .map((time, at) => time - (times[at] ?? 0))
    .toSorted((one, other) => one - other);
  const each = (name: string) => (((after[name] ?? 0) - (before[name] ?? 0)) / frames) * 1000;
  const longest = gaps[Math.floor(gaps.length * 0.99)] ?? 0;
  process.stdout.write(
    `  scrolling: ${((frames / lasted) * 1000).toFixed(1)} frames a second, 99 % within ${longest.toFixed(1)} ms; the main thread’s processor time for each: ${each('TaskDuration').toFixed(2)} ms, of which scripts ${each('ScriptDuration').toFixed(2)}, styles ${each('RecalcStyleDuration').toFixed(2)}, layout ${each('LayoutDuration').toFixed(2)}\n`,
  );
}

async function spent(session: CDPSession): Promise<Record<string, number>> {
  const { metrics } = await session.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

/** From the press to the frame that shows it. */
async function like(page: Page): Promise<void> {
  const times = await page.evaluate<number[]>(`(async () => {
    const shown = [...document.querySelectorAll('.song-row .like')];
    const times = [];
    for (const button of shown.slice(8, 8 + ${likes})) {
      const began = performance.now();
      const changed = new Promise((resolve) => {
        new MutationObserver((_, observer) => {
          observer.disconnect();
          requestAnimationFrame(() => setTimeout(resolve));
        }).observe(button, { attributes: true, attributeFilter: ['aria-pressed'] });
      });
      button.click();
      await changed;
      times.push(performance.now() - began);
      await new Promise((resolve) => setTimeout(resolve, 1000));
    }
    return times.sort((one, other) => one - other);
  })()`);
  const of = (share: number) => (times[Math.floor((times.length - 1) * share)] ?? 0).toFixed(0);
  process.stdout.write(`  a like shows after ${of(0.5)} ms, at most ${of(1)} ms\n`);
}
