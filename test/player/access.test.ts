import { sql } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';
import { database } from '../accounts/sessions/people.ts';
import { Listening } from './listener.ts';

describe('on a server that is open to those who were invited', { timeout: 240_000 }, () => {
  let listening: Listening;
  beforeAll(async () => {
    listening = await Listening.start({ REGISTRATION: 'invitation', CATALOG: 'signed-in' });
  }, 240_000);

  test('an invitation makes an account, with which a key is made, shown once and revoked', async () => {
    const { app, token } = listening.editor;
    const { page, faults } = await listening.tab('/');
    await page.getByRole('heading', { name: 'Sign in first' }).waitFor();
    await expect.poll(() => page.getByRole('link', { name: 'Sign up' }).count()).toBe(0);
    // Coming back from a service needs no catalog, and has to say what went wrong.
    await page.evaluate("history.pushState(null, '', '/sign-in/elsewhere?code=none')");
    await page.getByRole('alert').getByText('This sign-in is over').waitFor();
    await page.goto(`${listening.url}/sign-up`);
    await page.getByText('Only those who were invited').waitFor();
    await page.getByRole('main').getByRole('link', { name: 'Sign in' }).click();
    await page.getByRole('link', { name: 'Forgot your password?' }).waitFor();
    expect(await page.getByText('New here?').count()).toBe(0);
    if (process.env.PANEL_PICTURES)
      await page.screenshot({ path: `${process.env.PANEL_PICTURES}/sign-in-invitation.png` });
    await page.goto(`${listening.url}/invitation`);
    await page.getByRole('status').getByText('This link is not complete.').waitFor();
    const { data } = await app
      .from({ token })
      .query<{ createInvitation: { invitation: { url: string } } }, unknown>(
        'mutation { createInvitation(input: { role: USER }) { invitation { url } } }',
      );
    const { search } = new URL(data?.createInvitation.invitation.url ?? '');
    // The pages around it have asked for what takes a session, and are not answered any more once they are left.
    await page.goto('about:blank');
    faults.length = 0;
    await page.goto(`${listening.url}/invitation${search}`);
    await page.getByLabel('Name').fill('Greta Guest');
    await page.getByLabel('E-mail').fill('greta@example.org');
    await page.getByLabel('Password', { exact: true }).fill('a horse of another colour');
    await page.getByRole('main').getByRole('button', { name: 'Sign up' }).click();
    await page.getByRole('button', { name: 'Your account' }).waitFor();
    const used = await sql`select from invitation where used_by_id is not null`.execute(database(app));
    expect(used.rows).toHaveLength(1);
    await page.goto(`${listening.url}/settings`);
    await page.getByRole('button', { name: 'Make a key' }).click();
    await page.getByLabel('Name', { exact: true }).last().fill('A scrobbler');
    await page.getByRole('switch', { name: /Listen/ }).check();
    await page.getByLabel('Until').selectOption('month');
    await page.getByRole('button', { name: 'Make a key' }).click();
    const secret = await page.locator('.settings-key code').textContent();
    const me = await app.from({ token: secret ?? '' }).query('{ me { fullName } }');
    expect(me.data).toEqual({ me: { fullName: 'Greta Guest' } });
    const row = page.getByRole('list', { name: 'API keys' }).getByRole('listitem');
    await row.getByText('A scrobbler').waitFor();
    expect(await row.textContent()).toContain('Read, Listen');
    await page.getByRole('button', { name: 'Revoke A scrobbler' }).click();
    await page.getByRole('button', { name: 'Revoke A scrobbler' }).click();
    await expect.poll(() => row.count()).toBe(0);
    const over = await app.from({ token: secret ?? '' }).query('{ me { fullName } }');
    expect(over.data).toEqual({ me: null });
    expect(faults).toEqual([]);
  });
});
