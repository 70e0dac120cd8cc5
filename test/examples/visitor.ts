import type { Browser, Page } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';

/** Somebody with a browser of their own. */
export interface Visitor {
  page: Page;
  name: string;
  /** What the browser finds fault with: messages on its console, errors, answers that are none. */
  faults: string[];
}

/** A busy machine may need a while. */
export const eventually = <Value>(look: () => Value) => expect.poll(look);

/** Opens a page with cookies and a size of its own, for the length of a test. */
export async function visit(
  browser: Browser,
  url: string,
  name = 'Visitor',
  viewport = { width: 1280, height: 820 },
): Promise<Visitor> {
  const context = await browser.newContext({ viewport });
  onTestFinished(() => context.close());
  context.setDefaultTimeout(60_000);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`);
  });
  await page.goto(url);
  return { page, name, faults };
}
