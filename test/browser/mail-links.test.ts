import type { Browser, Page } from 'playwright-core';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { askReset, isVerified } from '../accounts/mail/mail.operations.ts';
import { mailServer } from '../accounts/mail/mail-server.ts';
import { signIn } from '../accounts/sessions/operations.ts';
import { another, newPerson, standing } from '../accounts/sessions/people.ts';
import { testApp } from '../support/app.ts';
import { hasBrowser, launchBrowser } from '../support/browser.ts';
import { listen } from '../support/http.ts';

const box = await mailServer();
const app = await testApp({ jobs: true, environment: { SMTP_URL: box.url } });
const origin = await listen(app);
let browser: Browser;

/** Somebody new, with the path that the link in the mail leads to. */
async function registered() {
  const person = await newPerson(app);
  const [delivery] = await box.received(person.email);
  return { person, path: pathIn(delivery?.mail.text) };
}

async function forgetful() {
  const { person } = await registered();
  await app.query(askReset, { email: person.email });
  const [, delivery] = await box.received(person.email, 2);
  return { person, path: pathIn(delivery?.mail.text) };
}

/** The link without the address that the tests' application only says it has. */
function pathIn(text = ''): string {
  return /http:\/\/localhost(\/\S+)/.exec(text)?.[1] ?? 'no link';
}

const isConfirmed = async (token: string) =>
  (await app.from({ token }).query(isVerified)).data?.me?.emailVerified;

test.each(['/verify-email', '/reset-password'])('%s reveals its token to nobody else', async (path) => {
  const { statusCode, headers, body } = await app.server.inject(`${path}?token=secret-of-the-link`);
  expect(statusCode).toBe(200);
  expect(headers['content-type']).toBe('text/html; charset=utf-8');
  expect(headers['referrer-policy']).toBe('no-referrer');
  expect(headers['cache-control']).toBe('no-store');
  const policy = String(headers['content-security-policy']);
  expect(policy).toMatch(/^default-src 'none'; .*frame-ancestors 'none'$/);
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
  // Of the server's own origin, all of it, and nothing inline.
  expect(body).not.toMatch(/(?:src|href)="(?!\/\w)/);
  expect(body).not.toMatch(/<script(?![^>]* src=)| style=|<style| on\w+=/);
  expect(JSON.stringify(app.log)).not.toContain('secret-of-the-link');
});

describe.runIf(hasBrowser)('a link in a mail', () => {
  beforeAll(async () => {
    browser = await launchBrowser();
  });

  test('verifies the address when its button is pressed, and not before', async () => {
    const { person, path } = await registered();
    // As a program does that looks into mails for its user: with and without scripts.
    for (let time = 0; time < 3; time += 1) await fetch(`${origin}${path}`);
    await fetch(`${origin}${path}`, { method: 'HEAD' });
    const scanner = await open(path);
    await scanner.page.getByRole('button', { name: 'Confirm the address' }).waitFor();
    expect(await isConfirmed(person.accessToken)).toBe(false);

    const { page, faults, asked } = await open(path);
    await page.getByRole('button', { name: 'Confirm the address' }).click();
    await page.getByText('Your address is confirmed.').waitFor();
    expect(await isConfirmed(person.accessToken)).toBe(true);
    expect(page.url()).toBe(`${origin}/verify-email`);
    expect(await page.getByRole('button').count()).toBe(0);
    expect(faults).toEqual([]);
    expect(asked.filter(({ url }) => !url.startsWith(origin))).toEqual([]);
    expect(asked.filter(({ referrer }) => referrer)).toEqual([]);
  });

  test('reports that it was used, or is incomplete', async () => {
    const { path } = await registered();
    for (const expected of ['Your address is confirmed.', /already been used/]) {
      const { page } = await open(path);
      await page.getByRole('button', { name: 'Confirm the address' }).click();
      await page.getByRole('status').getByText(expected).waitFor();
    }
    const { page } = await open('/verify-email');
    await page.getByRole('status').getByText('This link is not complete.').waitFor();
    expect(await page.getByRole('button').count()).toBe(0);
  });

  test('sets a new password with the keyboard alone, after one that is too weak', async () => {
    const { person, path } = await forgetful();
    const elsewhere = await another(app, person);
    const { page, faults, asked } = await open(path);
    await page.keyboard.press('Tab');
    await page.keyboard.type('password');
    await page.keyboard.press('Enter');
    await page.getByRole('status').getByText('This password is too common; choose another one.').waitFor();
    await page.getByLabel('New password').fill('a horse of another colour');
    await page.getByLabel('Show the password').check();
    expect(await page.getByLabel('New password').getAttribute('type')).toBe('text');
    await page.getByRole('button', { name: 'Set the password' }).click();
    await page.getByText('Your password is changed').waitFor();
    expect(page.url()).toBe(`${origin}/reset-password`);
    expect(await standing(app, elsewhere.accessToken)).toBe('REVOKED');
    const input = { email: person.email, password: 'a horse of another colour' };
    const { data } = await app.query(signIn, { input });
    expect(data?.login.errors).toEqual([]);
    // The page leaves no session of its own.
    const { data: mine } = await app.from({ token: data?.login.accessToken ?? '' }).query(isVerified);
    expect(mine?.me).toMatchObject({ emailVerified: true, sessions: [{}] });
    expect(mine?.me?.sessions).toHaveLength(1);
    expect(faults).toEqual([]);
    expect(asked.filter(({ referrer }) => referrer)).toEqual([]);
  });

  test.each([320, 1280])('fits a window of %i px, also in dark mode', async (width) => {
    const { path } = await forgetful();
    const { page } = await open(path, { width, height: 800 });
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.getByLabel('New password').waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
  });
});

/** Opens a page. With it, what the browser finds fault with, and what it asked for, of whom and telling what. */
async function open(path: string, viewport = { width: 1280, height: 800 }) {
  const page: Page = await browser.newPage({ viewport });
  onTestFinished(() => page.close());
  page.setDefaultTimeout(20_000);
  const faults: string[] = [];
  const asked: { url: string; referrer: string | undefined }[] = [];
  page.on('console', (message) => faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('request', (request) => asked.push({ url: request.url(), referrer: request.headers().referer }));
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`);
  });
  await page.addInitScript(
    "addEventListener('securitypolicyviolation', (event) => console.error(event.violatedDirective))",
  );
  await page.goto(`${origin}${path}`);
  return { page, faults, asked };
}
