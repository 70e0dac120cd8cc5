import type { Locator, Page } from 'playwright-core';
import { given } from './given.ts';

/** Drags something by its handle to the place of something else, with the mouse.
 * @param told what the page announces once it knows what the handle is over: a moment later, on a busy machine. */
export async function dragOnto(page: Page, handle: Locator, target: Locator, told: string): Promise<void> {
  // Both wait for what still moves to its place.
  await target.hover({ trial: true });
  await handle.hover();
  await page.mouse.down();
  const { x, y, height } = given(await target.boundingBox());
  await page.mouse.move(x + 10, y + height / 2, { steps: 12 });
  await page.getByText(told, { exact: true }).waitFor({ state: 'attached' });
  await page.mouse.up();
}
