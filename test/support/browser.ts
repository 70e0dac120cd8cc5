import type { Browser } from 'playwright-core';
import { afterAll } from 'vitest';
import { startChromium } from './chromium.ts';

/** The package contains Chromium only for this kind of machine. */
export const hasBrowser = process.platform === 'linux' && process.arch === 'x64';

/** A Chromium for the calling test file, closed after its tests. */
export async function launchBrowser(): Promise<Browser> {
  const browser = await startChromium();
  afterAll(() => browser.close());
  return browser;
}
