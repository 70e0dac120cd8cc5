import type { Browser } from 'playwright-core';
import { startChromium } from './chromium.ts';
import { atFileEnd } from './file-end.ts';

/** The package contains Chromium only for this kind of machine. */
export const hasBrowser = process.platform === 'linux' && process.arch === 'x64';

/** A Chromium for the calling test file, closed after its tests. */
export async function launchBrowser(): Promise<Browser> {
  const browser = await startChromium();
  atFileEnd(() => browser.close());
  return browser;
}
