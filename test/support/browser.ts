import type { Browser } from 'playwright-core';
import { afterAll } from 'vitest';
import { startChromium } from './chromium.ts';

/** The package carries a Chromium for this kind of machine only. */
export const hasBrowser = process.platform === 'linux' && process.arch === 'x64';

/** A Chromium of the calling test file's own, closed after its tests. */
export async function launchBrowser(): Promise<Browser> {
  const browser = await startChromium();
  afterAll(() => browser.close());
  return browser;
}
