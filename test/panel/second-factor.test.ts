import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { CodeClock } from '../accounts/access/two-factors.ts';
import { hasBrowser } from '../support/browser.ts';
import { given } from '../support/given.ts';
import { findingsOn } from './page-audit.ts';
import { heldAnswer, PanelVisitor } from './panel-visitor.ts';

let visitor: PanelVisitor;
let clock: CodeClock;

describe.runIf(hasBrowser)('the second factor of administrators', () => {
  beforeAll(async () => {
    visitor = await PanelVisitor.start({ REQUIRE_TOTP: 'admin' });
    clock = new CodeClock(visitor.editor.app);
  });

  test('is turned on in the profile, where the panel leads those who need it, and asked for at sign-in', async () => {
    const { page, faults } = await visitor.tab();
    await visitor.open(page);
    await visitor.signIn(page);
    await page.getByText('Administrators of this server need a second factor').first().waitFor();
    await page.waitForURL('**/admin/profile');
    const section = page.locator('section', { hasText: 'Signing in with two steps' });
    await section.getByLabel(/^Your password/).fill(visitor.administrator.password);
    await section.getByRole('button', { name: 'Next' }).click();
    const uri = given(await section.getByRole('link', { name: /Open in an app/ }).getAttribute('href'));
    const secret = given(new URL(uri).searchParams.get('secret'));
    await section.getByRole('img', { name: 'QR code' }).waitFor();
    await section.getByLabel(/^Code/).fill('000000');
    await section.getByRole('button', { name: 'Turn it on' }).click();
    await section.getByText('The code is wrong or has been used').waitFor();
    // The bar with the heading hides where the page is scrolled.
    await page.evaluate('scrollTo(0, 0)');
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await findingsOn(page)).toEqual([]);
    await section.getByLabel(/^Code/).fill(clock.code({ secret }));
    await section.getByRole('button', { name: 'Turn it on' }).click();
    const list = section.getByRole('list', { name: 'Recovery codes' });
    await list.waitFor();
    const codes = await list.getByRole('listitem').allInnerTexts();
    expect(codes).toHaveLength(10);
    const download = page.waitForEvent('download');
    await section.getByRole('link', { name: 'Save as a file' }).click();
    expect(await readFile(await (await download).path(), 'utf8')).toBe(`${codes.join('\n')}\n`);
    const state = await heldAnswer(page, 'SecondFactor');
    await section.getByRole('button', { name: 'I have kept them' }).click();
    await state.asked;
    await section.getByRole('button', { name: 'Turn it off' }).waitFor();
    state.go();

    // At once, with the same token.
    await page.getByRole('menuitem', { name: 'Dashboard' }).click();
    await page.getByText('Storage').first().waitFor();
    await page.getByRole('button', { name: 'Profile' }).click();
    await page.getByRole('menuitem', { name: 'Sign out' }).click();
    await visitor.signIn(page);
    await page.getByLabel(/^Code or recovery code/).fill('000000');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByText('The code is wrong or has been used').waitFor();
    clock.move();
    await page.getByLabel(/^Code or recovery code/).fill(clock.code({ secret }));
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('button', { name: 'Profile' }).waitFor();
    await page.reload();
    await page.getByText('Storage').first().waitFor();
    expect(faults).toEqual([]);
  });
});
