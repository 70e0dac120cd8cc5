import { beforeAll, describe, expect, test } from 'vitest';
import { newPerson } from '../accounts/sessions/people.ts';
import { hasBrowser } from '../support/browser.ts';
import { signOutOthers } from './panel.operations.ts';
import { PanelVisitor } from './panel-visitor.ts';

let visitor: PanelVisitor;

describe.runIf(hasBrowser)('signing in to the panel', () => {
  beforeAll(async () => {
    visitor = await PanelVisitor.start();
  });

  test('lets an administrator in, and a reload keeps the session', async () => {
    const { page, faults } = await visitor.signedIn('/songs');
    await page.reload();
    await page.getByRole('menuitem', { name: 'Songs' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/admin/songs');
    // Scripts see neither token: one is in a cookie for the server alone, the other in memory.
    const stored = await page.evaluate<string>(
      'document.cookie + JSON.stringify(localStorage) + JSON.stringify(sessionStorage)',
    );
    expect(stored).not.toMatch(/eyJ|tonearm_refresh/);
    expect(faults).toEqual([]);
  });

  test('reports a wrong password at its field', async () => {
    const { page } = await visitor.tab();
    await visitor.open(page);
    await visitor.signIn(page, { ...visitor.administrator, password: 'not the right one' });
    await page.getByText('The address or the password is wrong.').waitFor();
    await expect.poll(() => page.getByLabel(/^Password/).getAttribute('aria-invalid')).toBe('true');
  });

  test('turns away users who are not administrators', async () => {
    const listener = await newPerson(visitor.editor.app);
    const { page } = await visitor.tab();
    await visitor.open(page);
    await visitor.signIn(page, listener);
    await page.getByRole('alert').getByText('Only administrators get in here').waitFor();
    await page.reload();
    await page.getByLabel('E-mail').waitFor();
  });

  test('ends at once when the session is revoked elsewhere', async () => {
    const { page } = await visitor.signedIn('/songs');
    const { app } = visitor.editor;
    await app.from({ token: visitor.administrator.accessToken }).query(signOutOthers);
    await page.getByText('The session is over. Sign in again.').waitFor();
    await page.getByLabel('E-mail').waitFor();
  });

  test('ends in all tabs when one signs out', async () => {
    const { page } = await visitor.signedIn('/songs');
    const other = await page.context().newPage();
    await visitor.open(other, '/albums');
    await other.getByRole('menuitem', { name: 'Albums' }).waitFor();
    await page.getByRole('button', { name: 'Profile' }).click();
    await page.getByRole('menuitem', { name: 'Logout' }).click();
    await page.getByLabel('E-mail').waitFor();
    await other.getByLabel('E-mail').waitFor();
  });
});
