import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { isVerified } from '../accounts/mail/mail.operations.ts';
import { signIn } from '../accounts/sessions/operations.ts';
import { standing } from '../accounts/sessions/people.ts';
import { graphql } from '../generated/gql.ts';
import { hasBrowser } from '../support/browser.ts';
import { given } from '../support/given.ts';
import { Listening } from './listener.ts';

const privacyOf = graphql(`
  query PrivacyOf { me { settings { presence activity messages } } }
`);

let listening: Listening;

describe.runIf(hasBrowser)('an account', () => {
  beforeAll(async () => {
    listening = await Listening.start();
  });

  test.each(['/verify-email', '/reset-password', '/invitation'])(
    '%s reveals its token to nobody else',
    async (path) => {
      const { app } = listening.editor;
      const { statusCode, headers, body } = await app.server.inject({
        url: `${path}?token=secret-of-the-link`,
        headers: { accept: 'text/html' },
      });
      expect(statusCode).toBe(200);
      expect(headers['content-type']).toBe('text/html; charset=utf-8');
      expect(headers['referrer-policy']).toBe('no-referrer');
      expect(headers['cache-control']).toBe('no-cache');
      const policy = String(headers['content-security-policy']);
      expect(policy).toMatch(
        /^default-src 'none'; script-src 'self'; style-src 'self'; .*frame-ancestors 'none'$/,
      );
      expect(policy).not.toMatch(/unsafe|connect-src[^;]*(?:https?:|\*)/);
      // Of the server's own origin, all of it, and nothing inline.
      expect(body).not.toMatch(/(?:src|href)="(?!\/\w)/);
      expect(body).not.toMatch(/<script(?![^>]* src=)| style=|<style| on\w+=/);
      expect(JSON.stringify(app.log)).not.toContain('secret-of-the-link');
    },
  );

  test('signs up, confirms its address, forgets its password and chooses another one, by its mails alone', async () => {
    const { page, faults, asked, ...person } = await listening.signedUp('Ida Forgets', '/sign-in', {
      serviceWorkers: 'allow',
    });
    const link = await listening.linkIn('Confirm your e-mail address', person.email);
    // As a program does that looks into mails for its user.
    for (let time = 0; time < 3; time += 1)
      await fetch(`${listening.url}${link}`, { headers: { accept: 'text/html' } });
    await page.goto(`${listening.url}${link}`);
    await page.getByRole('button', { name: 'Confirm the address' }).waitFor();
    expect(await verified(person)).toBe(false);
    await page.getByRole('button', { name: 'Confirm the address' }).click();
    await page.getByText('Your address is confirmed.').waitFor();
    expect(await verified(person)).toBe(true);
    await gone(page, '/verify-email');
    await page.goto(`${listening.url}${link}`);
    await page.getByRole('button', { name: 'Confirm the address' }).click();
    await page
      .getByRole('alert')
      .getByText(/already been used/)
      .waitFor();

    await page.getByRole('button', { name: 'Your account' }).click();
    await page.getByRole('menuitem', { name: 'Sign out' }).click();
    await page.getByRole('banner').getByRole('link', { name: 'Sign in' }).click();
    await page.getByLabel('E-mail').fill(person.email);
    await page.getByLabel('Password', { exact: true }).fill('what was it again');
    await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('alert').getByText('The address or the password is wrong.').waitFor();
    await page.getByRole('link', { name: 'Forgot your password?' }).click();
    await page.getByLabel('E-mail').fill(person.email);
    await page.getByRole('button', { name: 'Send the mail' }).click();
    await page.getByRole('main').getByText(person.email).waitFor();

    const elsewhere = await tokenOf(person);
    await page.goto(`${listening.url}${await listening.linkIn('Choose a new password', person.email)}`);
    await page.getByLabel('New password').waitFor();
    // With the keyboard alone: the field has the focus.
    await page.keyboard.type('password');
    await page.keyboard.press('Enter');
    await page.getByText('This password is too common; choose another one.').waitFor();
    await page.getByLabel('New password').fill('a horse of another colour');
    await page.getByRole('button', { name: 'Show the password' }).click();
    await expect.poll(() => page.getByLabel('New password').getAttribute('type')).toBe('text');
    await page.getByRole('button', { name: 'Set the password' }).click();
    await page.getByText('Your password is changed').waitFor();
    await gone(page, '/reset-password');
    expect(await standing(listening.editor.app, elsewhere)).toBe('REVOKED');

    // This device is signed in, by one session, and stays so.
    await page.reload();
    await page.getByRole('button', { name: 'Your account' }).waitFor();
    expect(await sessions({ ...person, password: 'a horse of another colour' })).toBe(2);
    expect(faults).toEqual([]);
    expect(asked.filter((url) => !url.startsWith(listening.url) && !url.startsWith('data:'))).toEqual([]);
  });

  test('is not created twice, and links that are not complete are told', async () => {
    const first = await listening.signedUp('Ida Again', '/sign-in');
    const { page } = await listening.tab('/sign-up');
    await page.getByLabel('Name').fill('Ida Again');
    await page.getByLabel('E-mail').fill(first.email);
    await page.getByLabel('Password', { exact: true }).fill('a horse of another colour');
    await page.getByRole('main').getByRole('button', { name: 'Sign up' }).click();
    await page.getByText('An account with this address already exists.').waitFor();
    await expect.poll(() => page.getByLabel('E-mail').getAttribute('aria-invalid')).toBe('true');
    for (const path of ['/verify-email', '/reset-password']) {
      await page.goto(`${listening.url}${path}`);
      await page.getByRole('status').getByText('This link is not complete.').waitFor();
      expect(await page.getByRole('main').getByRole('button').count()).toBe(0);
    }
    await page.goto(`${listening.url}/invitation?token=anything`);
    await page.getByText('You need no invitation here').waitFor();
  });

  test('is changed in the settings, and deleted', async () => {
    const { page, faults, ...person } = await listening.signedUp('Sam Settings', '/settings');
    const elsewhere = await tokenOf(person);
    await page.getByLabel('Name').fill('Samuel Settings');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('status', { name: 'Notices' }).getByText('Saved.').waitFor();
    const square = sharp({ create: { width: 300, height: 300, channels: 3, background: 'teal' } });
    const buffer = await square.png().toBuffer();
    await page.locator('input[type=file]').setInputFiles({ name: 'me.png', mimeType: 'image/png', buffer });
    await page.getByRole('banner').locator('.avatar img').waitFor();
    expect(await fullNameOf(person)).toBe('Samuel Settings');

    for (const [audience, label] of [
      ['FOLLOWED', 'Who may write to you first'],
      ['NOBODY', 'Who sees when you are here and what you listen to'],
    ] as const)
      await page.getByLabel(label).selectOption(audience);
    await expect
      .poll(() => settingsOf(person))
      .toEqual({
        activity: 'EVERYONE',
        messages: 'FOLLOWED',
        presence: 'NOBODY',
      });

    await page.getByLabel('Current password').fill('not this one');
    await page.getByLabel('New password').fill('a horse of another colour');
    await page.getByRole('button', { name: 'Change the password' }).click();
    await page.getByText('The password is wrong.').waitFor();
    await page.getByLabel('Current password').fill(person.password);
    await page.getByRole('button', { name: 'Change the password' }).click();
    await page.getByText('Your password is changed.').first().waitFor();
    expect(await standing(listening.editor.app, elsewhere)).toBe('REVOKED');

    await page.getByLabel('Colours').selectOption('Dark');
    await page.getByLabel('Language').selectOption('Deutsch');
    await page.getByRole('heading', { level: 1, name: 'Einstellungen' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'Einstellungen' }).waitFor();
    expect(await page.evaluate('getComputedStyle(document.documentElement).colorScheme')).toBe('dark');
    await page.getByLabel('Sprache').selectOption('English');

    await page.getByRole('button', { name: 'Delete your account' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Password', { exact: true }).fill('a horse of another colour');
    await dialog.getByRole('button', { name: 'Delete for good' }).click();
    await page.getByRole('banner').getByRole('link', { name: 'Sign in' }).waitFor();
    expect(await listening.editor.rows(`select id from account where email = '${person.email}'`)).toEqual([]);
    expect(faults).toEqual([]);
  });

  test('speaks German where the browser does', async () => {
    const { page } = await listening.tab('/sign-in', { locale: 'de-AT' });
    await page.getByLabel('E-Mail').fill('nobody@example.org');
    await page.getByLabel('Passwort', { exact: true }).fill('falsch');
    await page.getByRole('main').getByRole('button', { name: 'Anmelden' }).click();
    await page.getByRole('alert').getByText('E-Mail-Adresse oder Passwort ist falsch.').waitFor();
    expect(await page.evaluate('document.documentElement.lang')).toBe('de');
  });
});

interface Account {
  email: string;
  password: string;
}

/** The address is the page's own again, without the token. */
async function gone(page: Page, path: string): Promise<void> {
  await expect.poll(() => page.url()).toBe(`${listening.url}${path}`);
}

async function tokenOf({ email, password }: Account): Promise<string> {
  const { data } = await listening.editor.app.query(signIn, { input: { email, password } });
  return given(data?.login.accessToken);
}

async function verified(account: Account): Promise<boolean | null | undefined> {
  const { data } = await listening.editor.app.from({ token: await tokenOf(account) }).query(isVerified);
  return data?.me?.emailVerified;
}

/** How many there are, with the one that asks. */
async function sessions(account: Account): Promise<number | undefined> {
  const { data } = await listening.editor.app.from({ token: await tokenOf(account) }).query(isVerified);
  return data?.me?.sessions?.length;
}

async function fullNameOf({ email }: Account): Promise<string | undefined> {
  const [row] = await listening.editor.rows<{ fullName: string }>(
    `select full_name as "fullName" from account where email = '${email}'`,
  );
  return row?.fullName;
}

async function settingsOf(account: Account): Promise<unknown> {
  const { data } = await listening.editor.app.from({ token: await tokenOf(account) }).query(privacyOf);
  return data?.me?.settings;
}
