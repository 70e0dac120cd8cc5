import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

interface Violation {
  id: string;
  impact: string;
  nodes: { html: string }[];
}

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

// A page hears of another size of its window with the next frame.
const laidOut =
  'new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())))';
// A dialog that is still fading in has less contrast than it will have. What turns forever is not waited for.
const transitionsEnded = `${laidOut}
  .then(() => document.getAnimations()
    .filter(({ effect }) => effect.getComputedTiming().endTime !== Infinity)
    .map(({ finished }) => finished.catch(() => undefined)))
  .then((ending) => Promise.all(ending))
  .then(() => undefined)`;

/** `colours`: what depends on the colour scheme alone, of a page that was looked at as a whole in the other scheme. */
export type Audit = 'whole' | 'colours';

const rules: Record<Audit, string[] | undefined> = {
  whole: undefined,
  colours: ['color-contrast', 'link-in-text-block'],
};

/** What axe finds on a page that is critical or serious, and whether it lacks a heading; each with the element. */
export async function findingsOn(page: Page, audit: Audit = 'whole'): Promise<string[]> {
  await page.evaluate(transitionsEnded);
  if (!(await page.evaluate<boolean>('"axe" in window'))) await page.evaluate(axe);
  // What it finds in order is not described, which takes longer than looking.
  const options = JSON.stringify({ resultTypes: ['violations'], runOnly: rules[audit] });
  const violations = await page.evaluate<Violation[]>(
    `axe.run(${options}).then(({ violations }) => violations)`,
  );
  return violations
    .filter(({ id, impact }) => ['critical', 'serious'].includes(impact) || id === 'page-has-heading-one')
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

interface Cut {
  what: string;
  width: number;
  room: number;
}

/** What is cut off: regions that scroll sideways, and a heading that is longer than its place. */
export async function cutOff(page: Page): Promise<Cut[]> {
  return page.evaluate<Cut[]>(`[...document.querySelectorAll('main *, header h1')]
    .filter((element) => element.matches('h1') || getComputedStyle(element).overflowX === 'auto')
    .map((element) => element.matches('h1')
      ? { what: 'h1', width: element.scrollHeight, room: element.clientHeight + 1 }
      : { what: element.className, width: element.scrollWidth, room: element.clientWidth })
    .filter(({ width, room }) => width > room)`);
}

/** The height of the highest row of a table; 0 without one. */
export async function highestRow(page: Page): Promise<number> {
  return page.evaluate<number>(
    `Math.max(0, ...[...document.querySelectorAll('main tbody tr')].map((row) => row.getBoundingClientRect().height))`,
  );
}

/** How much wider a page is than the window. */
export async function overflowOf(page: Page): Promise<number> {
  await page.evaluate(laidOut);
  return page.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth');
}
