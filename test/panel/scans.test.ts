import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { makeTone } from '../support/audio-files.ts';
import { hasBrowser } from '../support/browser.ts';
import { atFileEnd } from '../support/file-end.ts';
import { PanelVisitor } from './panel-visitor.ts';

const folder = await mkdtemp(path.join(tmpdir(), 'tonearm-scanned-'));
let visitor: PanelVisitor;
atFileEnd(() => rm(folder, { recursive: true }));

/** Where pictures of the pages are put, if somebody wants to look at them. */
const pictures = process.env.PANEL_PICTURES;

describe.runIf(hasBrowser)('folders and scans in the panel', () => {
  beforeAll(async () => {
    visitor = await PanelVisitor.start({ LIBRARY_DIRS: folder, LIBRARY_WATCH: 'false' });
    for (const title of ['Amber', 'Birch', 'Cedar'])
      await makeTone(path.join(folder, `${title}.mp3`), { tags: { title, artist: 'The Trees' } });
    await makeTone(path.join(folder, 'broken.mp3'));
    await writeFile(path.join(folder, 'broken.mp3'), 'no music');
  });

  test('show a dry run, a scan with its faults, and the question whether files are really gone', async () => {
    const { page, faults } = await visitor.signedIn('/scans');
    const look = async (name: string) => {
      if (pictures) await page.screenshot({ path: path.join(pictures, `${name}.png`), fullPage: true });
    };
    await page.getByRole('button', { name: 'Dry run' }).click();
    await page.getByText('Nothing was changed').waitFor();
    await page.getByText('3 added').waitFor();
    await page.getByText(`New: ${folder}/Amber.mp3`).waitFor();
    await look('dry-run');

    await page.getByRole('button', { name: 'Scan now' }).click();
    await page.getByRole('region', { name: 'Latest scan' }).getByText('Done').waitFor();
    await page.getByRole('list', { name: 'Faults' }).getByText(`${folder}/broken.mp3`).waitFor();
    await page.getByText('3 files').waitFor();
    await look('scan');

    for (const name of (await readdir(folder)).filter((file) => !file.startsWith('broken')))
      await rm(path.join(folder, name));
    await page.getByRole('button', { name: 'Scan now' }).click();
    await page.getByText('3 files are gone, more than half of a folder').waitFor();
    await look('question');
    await page.getByRole('button', { name: 'They are really gone' }).click();
    await page.getByText('3 removed').waitFor();
    await page.getByText('3 gone').waitFor();
    await look('confirmed');
    expect(faults).toEqual([]);
  });
});
