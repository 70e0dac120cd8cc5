import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { newPerson } from '../accounts/sessions/people.ts';
import { play } from '../library/library.operations.ts';
import { tallyAll } from '../stats/figures.ts';
import { hasBrowser } from '../support/browser.ts';
import { findingsOn, overflowOf } from './page-audit.ts';
import { PanelVisitor } from './panel-visitor.ts';

let visitor: PanelVisitor;

describe.runIf(hasBrowser)('figures in the panel', () => {
  beforeAll(async () => {
    visitor = await PanelVisitor.start();
    const { editor } = visitor;
    const song = await editor.created({ title: 'Northern Pier', artist: '=SUM(1), "the" artist' });
    const people = await Promise.all([newPerson(editor.app), newPerson(editor.app)]);
    for (const { accessToken } of [...people, people[0]].flatMap((person) => person ?? []))
      await editor.app.from({ token: accessToken }).query(play, { songId: song.id });
    await tallyAll(editor.app);
  });

  test('are chosen, shown as bars and as a table, and taken along as a file', async () => {
    // Where midnight is hours away: what has just been played is of today.
    const timezoneId = new Date().getUTCHours() < 12 ? 'Asia/Tokyo' : 'America/Bogota';
    const { page, faults } = await visitor.signedIn('/figures', { timezoneId, locale: 'en-US' });
    // They stand in one line.
    const zone = page.getByRole('combobox', { name: 'Time zone' });
    const line = [zone.locator('xpath=..'), page.getByRole('group', { name: 'A line for each' })];
    const inLine = async () => {
      const [one, other] = await Promise.all(line.map((part) => part.boundingBox()));
      return one && other && one.y === other.y && one.height === other.height;
    };
    await expect.poll(inLine).toBe(true);
    const table = page.getByRole('table', { name: 'Figures' });
    const show = async (report: string) => {
      await page.getByRole('combobox', { name: 'Report' }).click();
      await page.getByRole('option', { name: report }).click();
      await page.getByRole('button', { name: 'Show' }).click();
      await page.getByRole('heading', { name: new RegExp(`^${report} by`) }).waitFor();
      return table.getByRole('row').allTextContents();
    };
    // The last 30 days, to today.
    const plays = await show('Plays');
    expect([plays[0], plays.length, plays.at(-1)?.slice(20)]).toEqual(['FromUntilPlays', 31, '3']);
    await page.getByRole('figure', { name: 'Plays, as bars' }).waitFor();
    await page.getByRole('button', { name: 'By month' }).click();
    expect((await show('Listeners')).at(-1)?.slice(20)).toBe('2');
    expect((await show('Retention'))[0]).toBe('FromUntilNew usersDay 1Day 3Day 7Day 14Day 30');
    expect((await show('Top artists')).at(-1)).toContain('=SUM(1), "the" artist3');
    expect((await show('Genres'))[0]).toBe('FromUntilRankGenrePlays');
    const storage = await show('Storage');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download CSV' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toMatch(/^tonearm-storage-[\d-]{10}-[\d-]{10}\.csv$/);
    const text = await readFile(await file.path(), 'utf8');
    expect(text.split('\r\n').slice(0, -1)).toHaveLength(storage.length);
    expect(text).toMatch(/^from,until,audio_bytes,picture_bytes\r\n/);
    expect(faults).toEqual([]);
  });

  test('says what is wrong with a question, here and as the server sees it', async () => {
    const { page } = await visitor.signedIn('/figures');
    await page.getByLabel('First day').fill('2024-02-01');
    await page.getByLabel('Last day').fill('2024-01-01');
    await page.getByText('The last day is before the first one').waitFor();
    await page.getByLabel('First day').fill('2020-01-01');
    await page.getByLabel('Last day').fill('2024-01-01');
    await page.getByRole('button', { name: 'Show' }).click();
    await page.getByRole('alert').getByText('expected at most 400 lines').waitFor();
  });

  test('fits a phone in dark mode, and is accessible with figures on it', async () => {
    const viewport = { width: 360, height: 740 };
    const { page, faults } = await visitor.signedIn('/figures', { viewport, colorScheme: 'dark' });
    await page.getByRole('button', { name: 'Show' }).click();
    await page.getByRole('figure', { name: 'Plays, as bars' }).waitFor();
    expect(await overflowOf(page)).toBe(0);
    expect(await findingsOn(page)).toEqual([]);
    if (process.env.SHOTS) {
      await page.screenshot({ path: `${process.env.SHOTS}/phone-dark.png`, fullPage: true });
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.screenshot({ path: `${process.env.SHOTS}/wide-dark.png` });
      await page.emulateMedia({ colorScheme: 'light' });
      await page.screenshot({ path: `${process.env.SHOTS}/wide-light.png` });
    }
    expect(faults).toEqual([]);
  });
});
