import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { setRole, signIn } from '../accounts/sessions/operations.ts';
import { newPerson } from '../accounts/sessions/people.ts';
import { editSong } from '../catalog/admin/editing.operations.ts';
import { hasBrowser } from '../support/browser.ts';
import { findingsOn, highestRow, overflowOf } from './page-audit.ts';
import { PanelVisitor } from './panel-visitor.ts';

let visitor: PanelVisitor;

/** Where pictures of the pages are put, if somebody wants to look at them. */
const pictures = process.env.PANEL_PICTURES;

describe.runIf(hasBrowser)('the audit log in the panel', () => {
  beforeAll(async () => {
    visitor = await PanelVisitor.start();
  });

  test('shows who did what, before and after, and is filtered by who, whom, what and when', async () => {
    const { editor, administrator } = visitor;
    const { app } = editor;
    const person = await newPerson(app);
    const admin = app.from({ token: administrator.accessToken });
    await admin.query(setRole, { userId: person.id, role: 'ADMIN' });
    const song = await editor.created({ title: 'Harbour' });
    const genres = Array.from({ length: 10 }, (_one, index) => `Shanties of the ${index + 1}. quay`);
    await admin.query(editSong, { input: { id: song.id, title: 'Harbour Lights', genres } });
    await app.query(signIn, { input: { email: person.email, password: 'wrong' } });
    await editor.rows(`insert into audit_entry (id, at, action) values
      (first_id_at('2020-05-05T12:00Z'), '2020-05-05T12:00Z', 'scan.start')`);
    const { page, faults } = await visitor.signedIn('/audit');
    const look = async (name: string) => {
      if (pictures) await page.screenshot({ path: path.join(pictures, `${name}.png`), fullPage: true });
    };
    const changed = page.getByRole('row').filter({ hasText: 'Changed a song' });
    await changed.getByText('Harbour Lights', { exact: true }).first().waitFor();
    expect(await changed.locator('del').first().textContent()).toBe('Harbour');
    expect(await findingsOn(page)).toEqual([]);
    await look('audit');
    expect(await highestRow(page)).toBeLessThan(120);
    await changed.getByRole('button').click();
    await page
      .getByRole('dialog', { name: 'Changed a song' })
      .getByText('Shanties of the 10. quay')
      .waitFor();
    expect(await findingsOn(page)).toEqual([]);
    await look('audit-changes');
    await page.getByRole('button', { name: 'Close' }).click();
    const rows = page.getByRole('row');
    await page.getByRole('combobox', { name: 'Done to' }).fill(person.email);
    await page.getByRole('option', { name: new RegExp(person.email) }).click();
    await changed.waitFor({ state: 'detached' });
    await rows.filter({ hasText: 'Could not sign in' }).waitFor();
    await page.getByRole('combobox', { name: 'What happened' }).fill('Changed a role');
    await page.getByRole('option', { name: 'Changed a role' }).click();
    await rows.filter({ hasText: 'Could not sign in' }).waitFor({ state: 'detached' });
    const role = rows.filter({ hasText: 'Changed a role' });
    await role.getByText('USER', { exact: true }).waitFor();
    await page.goto(`${editor.url}/admin/audit?filter=${encodeURIComponent('{"until":"2020-05-06"}')}`);
    await rows.filter({ hasText: 'Started a scan' }).getByText('The server').waitFor();
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`${editor.url}/admin/audit?filter=%7B%7D`);
    await page.getByRole('list', { name: 'Audit log' }).getByText('Changed a song').first().waitFor();
    expect(await overflowOf(page)).toBe(0);
    await look('audit-phone');
    expect(faults).toEqual([]);
  });
});
