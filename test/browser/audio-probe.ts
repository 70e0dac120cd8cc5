import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright-core';

/** What the page's one `<audio>` element does. Times are in seconds. */
export interface AudioState {
  time: number;
  duration: number;
  paused: boolean;
  source: string;
  error: string | null;
}

// As text, for these files know the types of Node.js and not those of a browser.
const state = `(({ currentTime, duration, paused, currentSrc, error }) =>
  ({ time: currentTime, duration, paused, source: currentSrc, error: error && error.message }))
  (document.querySelector('audio'))`;

export function audioState(page: Page): Promise<AudioState> {
  return page.evaluate<AudioState>(state);
}

/** Waits until the audio plays and has come a good deal further.
 * @returns where it was before, and where it is now. */
export async function playsOn(page: Page): Promise<{ from: number; to: number }> {
  const { time: from } = await reaches(page, ({ paused }) => !paused);
  const { time: to } = await reaches(page, ({ time }) => time > from + 0.4);
  return { from, to };
}

/** Waits until the audio is in such a state. The page's own policy forbids Playwright to wait in the page. */
export async function reaches(page: Page, condition: (state: AudioState) => boolean): Promise<AudioState> {
  for (;;) {
    const now = await audioState(page);
    if (condition(now)) return now;
    await sleep(50);
  }
}

/** Moves to a place, as a listener does who drags the knob. */
export async function seekTo(page: Page, seconds: number): Promise<void> {
  await page.evaluate(`new Promise((resolve) => {
    const audio = document.querySelector('audio');
    audio.addEventListener('seeked', resolve, { once: true });
    audio.currentTime = ${seconds};
  })`);
}
