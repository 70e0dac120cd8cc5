import { beforeAll, describe, expect, test } from 'vitest';
import { newPerson } from '../accounts/sessions/people.ts';
import { play } from '../library/library.operations.ts';
import { playNow, presences } from '../presence/presence.operations.ts';
import { hasBrowser } from '../support/browser.ts';
import { socketTo } from '../support/socket.ts';
import { PanelVisitor } from './panel-visitor.ts';

let visitor: PanelVisitor;
let song: { id: string };

describe.runIf(hasBrowser)('the dashboard of the panel', () => {
  beforeAll(async () => {
    visitor = await PanelVisitor.start();
    song = await visitor.editor.created({ title: 'Northern Pier' });
    // For so long others see that somebody listens to it, instead of for the one second that it takes.
    await visitor.editor.rows(`update song set duration = 600 where id = '${song.id}'`);
  });

  test('shows who comes online, what they listen to, and that they leave', async () => {
    const { page, faults } = await visitor.signedIn('/');
    const online = page.getByRole('list', { name: 'Online now' });
    await online.waitFor();
    const { app } = visitor.editor;
    const person = await newPerson(app);
    await expect.poll(() => online.getByRole('listitem').count()).toBe(1);
    const tab = socketTo(visitor.editor.url, person.accessToken);
    await tab.subscribe(presences);
    const listener = online.getByRole('listitem').filter({ hasText: 'not listening' });
    await expect.poll(() => listener.count()).toBe(2);
    await app.from({ token: person.accessToken }).query(playNow, { songId: song.id });
    await online.getByText('Northern Pier by An artist').waitFor();
    await tab.close();
    await expect.poll(() => online.getByRole('listitem').count()).toBe(1);
    expect(faults).toEqual([]);
  });

  test('updates its figures and its top songs when a play is recorded, on the days of the browser', async () => {
    // Where it is another day than in UTC at present.
    const hour = (Date.now() / 3_600_000) % 24;
    // The day changes there at eleven and at ten, which is never while this test runs.
    const timezoneId = hour < 10.5 ? 'Pacific/Pago_Pago' : 'Pacific/Kiritimati';
    const dates = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: timezoneId });
    const { page, faults } = await visitor.signedIn('/', { timezoneId, locale: 'en-US' });
    const total = page.locator('dt', { hasText: /^Plays$/ }).locator('xpath=following-sibling::dd');
    await expect.poll(() => total.textContent()).toBe('0');
    const { app } = visitor.editor;
    const person = await newPerson(app);
    for (const count of [1, 2]) {
      await app.from({ token: person.accessToken }).query(play, { songId: song.id });
      await expect.poll(() => total.textContent()).toBe(String(count));
    }
    await page
      .getByRole('list', { name: /Top songs/ })
      .getByText('2 plays')
      .waitFor();
    await page.getByRole('button', { name: 'Show as table' }).click();
    const today = page.getByRole('row').nth(1);
    await expect.poll(() => today.getByRole('rowheader').textContent()).toBe(dates.format(new Date()));
    await expect.poll(() => today.getByRole('cell').first().textContent()).toBe('2');
    await page.getByRole('button', { name: 'The last 7 days' }).click();
    await expect.poll(() => page.getByRole('row').count()).toBe(8);
    expect(faults).toEqual([]);
  });

  test('fits a phone in dark mode', async () => {
    const viewport = { width: 360, height: 740 };
    const { page, faults } = await visitor.signedIn('/', { viewport, colorScheme: 'dark' });
    for (const name of ['Plays by day', 'Sign-ups by day', 'Active listeners by day']) {
      await page.getByRole('figure', { name }).waitFor();
    }
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    expect(faults).toEqual([]);
  });
});
