import { beforeAll, describe, expect, test } from 'vitest';
import { OidcService } from '../accounts/access/oidc-service.ts';
import { newPerson } from '../accounts/sessions/people.ts';
import { playsOn, reaches } from '../browser/audio-probe.ts';
import { hasBrowser } from '../support/browser.ts';
import { findingsOn } from './page-audit.ts';
import { signOutOthers, songsByTitle } from './panel.operations.ts';
import { PanelVisitor } from './panel-visitor.ts';

let visitor: PanelVisitor;
let service: OidcService;

/** React begins each piece of its work by a message, which comes a moment later. */
const drawnLate = `{
  const { postMessage } = MessagePort.prototype;
  MessagePort.prototype.postMessage = function (...words) {
    setTimeout(() => postMessage.apply(this, words), 20);
  };
}`;

describe.runIf(hasBrowser)('signing in to the panel', () => {
  beforeAll(async () => {
    service = await OidcService.listen();
    visitor = await PanelVisitor.start({
      OIDC_PROVIDERS: 'office',
      OIDC_OFFICE_ISSUER: service.issuer,
      OIDC_OFFICE_CLIENT_ID: 'tonearm',
      OIDC_OFFICE_CLIENT_SECRET: 'a secret',
      OIDC_OFFICE_NAME: 'The office',
      OIDC_OFFICE_ROLE_CLAIM: 'groups',
      OIDC_OFFICE_ADMIN_VALUE: 'editors',
    });
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

  test('is possible on a machine that takes its time to draw', async () => {
    for (const path of ['/', '/featured', '/songs/create', '/users']) {
      const { page, faults } = await visitor.tab();
      await page.addInitScript(drawnLate);
      await visitor.open(page, path);
      await page.getByLabel('E-mail').waitFor();
      expect(new URL(page.url()).pathname).toBe('/admin/login');
      expect(faults).toEqual([]);
      await page.context().close();
    }
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

  test('takes the account of another service, if that is an administrator', async () => {
    service.start([`${visitor.editor.url}/auth/oidc/office/callback`]);
    service.people.set('edda', { email: 'edda@example.org', email_verified: true, groups: ['editors'] });
    service.people.set('lisa', { email: 'lisa@example.org', email_verified: true, groups: [] });
    for (const login of ['edda', 'lisa']) {
      const { page, faults } = await visitor.tab();
      // The service's pages have a font from the web.
      await page.route('https://fonts.googleapis.com/**', (route) =>
        route.fulfill({ contentType: 'text/css' }),
      );
      await visitor.open(page);
      await page.getByRole('button', { name: 'Sign in with The office' }).click();
      await page.getByRole('link', { name: 'Cancel' }).click();
      await page.getByRole('alert').getByText('The sign-in was cancelled.').waitFor();
      expect(await findingsOn(page)).toEqual([]);
      await page.getByRole('button', { name: 'Sign in with The office' }).click();
      await page.getByPlaceholder('Enter any login').fill(login);
      await page.getByPlaceholder('and password').fill('any');
      await page.getByRole('button', { name: 'Sign-in' }).click();
      await page.getByRole('button', { name: 'Continue' }).click();
      if (login === 'edda') await page.getByRole('button', { name: 'Profile' }).waitFor();
      else await page.getByRole('alert').getByText('Only administrators get in here').waitFor();
      expect(new URL(page.url()).search).toBe('');
      expect(faults).toEqual([]);
    }
  });

  test('ends at once when the session is revoked elsewhere', async () => {
    const { page } = await visitor.signedIn('/songs');
    const { app } = visitor.editor;
    await app.from({ token: visitor.administrator.accessToken }).query(signOutOthers);
    await page.getByText('The session is over. Sign in again.').waitFor();
    await page.getByLabel('E-mail').waitFor();
  });

  test('ends while somebody types, and what was typed is there again after signing in, beside what others saved', async () => {
    const { editor, administrator } = visitor;
    const { id } = await editor.created({ title: 'Half Typed', genres: ['Dub'] });
    const { page, faults } = await visitor.signedIn(`/songs/${id}`);
    const title = page.getByLabel(/^Title/).first();
    await title.fill('Fully Typed');
    await page.getByLabel('Released').fill('1999');
    await editor.app.from({ token: administrator.accessToken }).query(signOutOthers);
    await page.getByLabel('E-mail').waitFor();
    await visitor.signIn(page);
    await page.getByText('What you typed here before is back').waitFor();
    await expect.poll(() => title.inputValue()).toBe('Fully Typed');

    await editor.app.from({ token: administrator.accessToken }).query(signOutOthers);
    await page.getByLabel('E-mail').waitFor();
    await editor.edit({ id, title: 'Typed by Another', genres: ['Noise'] });
    await visitor.signIn(page);
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('group', { name: 'Title', exact: true }).getByText('Fully Typed').waitFor();
    await dialog.getByRole('group', { name: 'Title', exact: true }).getByText('Typed by Another').waitFor();
    expect(await findingsOn(page)).toEqual([]);
    await dialog
      .getByRole('group', { name: 'Title', exact: true })
      .getByRole('radio', { name: /^Theirs/ })
      .check();
    await dialog.getByRole('button', { name: 'Continue with these' }).click();
    await expect.poll(() => title.inputValue()).toBe('Typed by Another');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('cell').getByText('Typed by Another', { exact: true }).waitFor();
    const { data } = await editor.query(songsByTitle, { title: 'Typed by Another' });
    expect(data?.songs?.nodes).toMatchObject([{ releaseDate: '1999', genres: [{ name: 'Noise' }] }]);
    expect(faults.filter((fault) => !/401|4401/.test(fault))).toEqual([]);
  });

  test('ends with the song that plays', async () => {
    const { editor } = visitor;
    await editor.addSound(60);
    await editor.created({ title: 'Played to Nobody', audio: editor.audio({}, 60) });
    const { page } = await visitor.signedIn('/songs');
    await page.getByRole('button', { name: 'Play Played to Nobody' }).click();
    await playsOn(page);
    await page.getByRole('button', { name: 'Profile' }).click();
    await page.getByRole('menuitem', { name: 'Sign out' }).click();
    const { time, duration } = await reaches(page, ({ paused }) => paused);
    expect(time).toBeLessThan(duration);
  });

  test('ends in all tabs when one signs out', async () => {
    const { page } = await visitor.signedIn('/songs');
    const other = await page.context().newPage();
    await visitor.open(other, '/albums');
    await other.getByRole('menuitem', { name: 'Albums' }).waitFor();
    await page.getByRole('button', { name: 'Profile' }).click();
    await page.getByRole('menuitem', { name: 'Sign out' }).click();
    await page.getByLabel('E-mail').waitFor();
    await other.getByLabel('E-mail').waitFor();
  });
});
