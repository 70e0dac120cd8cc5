import type { Page } from 'playwright-core';

/** Picks a row up by its handle, with the keyboard. */
export async function pickUp(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: `Move ${title}`, exact: true }).focus();
  await page.keyboard.press('Space');
  // The row listens for further keys after a timer of 0 ms, which a key from here can overtake: browsers put keys first.
  // Timers of equal length fire in order.
  await page.evaluate('new Promise((resolve) => setTimeout(resolve))');
}
