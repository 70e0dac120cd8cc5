import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import sharp from 'sharp';

const folder = path.resolve(import.meta.dirname, 'pictures');
/** What a failed comparison leaves to look at. */
const seen = path.resolve('.data/test-pictures');
/** Pictures are kept at this share of their size: machines draw letters differently, but put them at the same places. */
const scale = 4;
/** Pixels of the page that one compared colour stands for. */
const cell = 16;
/** Of 255, by which a colour may differ. */
const tolerance = 24;
/** Share of colours that may differ more than that. */
const mostDiffering = 0.015;

/** Compares a page with the picture that is kept of it; `PICTURES=write` keeps another one, to be looked at before it is
 * committed.
 * @param hidden what is different each time.
 * @returns the share of it that differs, if that is too much; else null. */
export async function differenceTo(
  name: string,
  page: Page,
  hidden: readonly Locator[],
): Promise<string | null> {
  const screenshot = await page.screenshot({
    animations: 'disabled',
    mask: [...hidden],
    maskColor: '#808080',
  });
  const file = path.join(folder, `${name}.webp`);
  if (process.env.PICTURES === 'write') await keep(screenshot, file);
  const { width = 0, height = 0 } = page.viewportSize() ?? {};
  const [columns, rows] = [Math.round(width / cell), Math.round(height / cell)];
  const coloursOf = (picture: Buffer) =>
    sharp(picture).removeAlpha().resize(columns, rows, { fit: 'fill' }).raw().toBuffer();
  const [now, before] = [await coloursOf(screenshot), await coloursOf(await readFile(file))];
  let differing = 0;
  for (let at = 0; at < now.length; at += 3)
    if (
      [0, 1, 2].some(
        (channel) => Math.abs((now[at + channel] ?? 0) - (before[at + channel] ?? 0)) > tolerance,
      )
    )
      differing += 1;
  const share = differing / (now.length / 3);
  if (share <= mostDiffering) return null;
  await keep(screenshot, path.join(seen, `${name}.webp`));
  return `${(share * 100).toFixed(1)} % of it; see .data/test-pictures`;
}

async function keep(screenshot: Buffer, file: string): Promise<void> {
  const { width = 0 } = await sharp(screenshot).metadata();
  await mkdir(path.dirname(file), { recursive: true });
  const small = sharp(screenshot).resize(Math.round(width / scale));
  await writeFile(file, await small.webp({ quality: 80 }).toBuffer());
}
