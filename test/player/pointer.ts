import type { Locator, Page } from 'playwright-core';

/** Drags something by the pointer to the place of something else. */
export async function dragOnto(page: Page, handle: Locator, place: Locator): Promise<void> {
  const [from, to] = [await middleOf(handle), await middleOf(place)];
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 12 });
  await page.mouse.up();
}

async function middleOf(element: Locator): Promise<{ x: number; y: number }> {
  await element.scrollIntoViewIfNeeded();
  const box = await element.boundingBox();
  if (!box) throw new Error('The element is not on the page');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
