import { beforeAll, describe, expect, test } from 'vitest';
import { hasBrowser } from '../support/browser.ts';
import { PanelVisitor } from './panel-visitor.ts';

let visitor: PanelVisitor;

describe.runIf(hasBrowser)('the panel', () => {
  beforeAll(async () => {
    visitor = await PanelVisitor.start();
    await visitor.editor.created({ title: 'On a Small Screen' });
  });

  test('loads less than 500 kB on the first visit', async () => {
    const { page, faults } = await visitor.tab();
    const loaded: { url: string; bytes: Promise<number> }[] = [];
    page.on('requestfinished', (request) => {
      const bytes = request.sizes().then(({ responseBodySize }) => responseBodySize);
      loaded.push({ url: request.url(), bytes });
    });
    await visitor.open(page, '/songs');
    await visitor.signIn(page);
    await page.getByRole('cell').getByText('On a Small Screen', { exact: true }).waitFor();
    const assets = loaded.filter(({ url }) => url.includes('/admin'));
    const sizes = await Promise.all(assets.map(({ bytes }) => bytes));
    const total = sizes.reduce((sum, size) => sum + size, 0);
    expect(total).toBeGreaterThan(100_000);
    expect(total).toBeLessThan(500_000);
    expect(faults).toEqual([]);
  });

  test("fits a phone, and follows the system's dark mode", async () => {
    const options = { viewport: { width: 360, height: 740 }, colorScheme: 'dark' } as const;
    const { page, faults } = await visitor.signedIn('/songs', options);
    await page.getByText('On a Small Screen').waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    const background = await page.evaluate<string>('getComputedStyle(document.body).backgroundColor');
    expect(
      background
        .match(/\d+/g)
        ?.map(Number)
        .every((part) => part < 80),
    ).toBe(true);
    await page.getByRole('button', { name: 'Play On a Small Screen' }).waitFor();
    await page.getByText('On a Small Screen').click();
    await page.getByLabel('Replace the audio').waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    expect(faults).toEqual([]);
  });
});
