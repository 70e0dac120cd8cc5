import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { encode } from 'uqr';
import { beforeAll, describe, expect, test } from 'vitest';
import { OidcService } from '../accounts/access/oidc-service.ts';
import { CodeClock } from '../accounts/access/two-factors.ts';
import { testApp } from '../support/app.ts';
import { hasBrowser } from '../support/browser.ts';
import { given } from '../support/given.ts';
import { listen } from '../support/http.ts';
import { type Listener, Listening } from './listener.ts';

let listening: Listening;
let clock: CodeClock;
let service: OidcService;
let providers: Record<string, string>;

describe.runIf(hasBrowser)('signing in', () => {
  beforeAll(async () => {
    service = await OidcService.listen();
    providers = {
      OIDC_PROVIDERS: 'office,gone',
      OIDC_OFFICE_ISSUER: service.issuer,
      OIDC_OFFICE_CLIENT_ID: 'tonearm',
      OIDC_OFFICE_CLIENT_SECRET: 'a secret',
      OIDC_OFFICE_NAME: 'The office',
      OIDC_GONE_ISSUER: 'http://127.0.0.1:9',
      OIDC_GONE_CLIENT_ID: 'tonearm',
    };
    listening = await Listening.start(providers);
    clock = new CodeClock(listening.editor.app);
  });

  test('takes a code of the app, once that is turned on in the settings, or a recovery code', async () => {
    const { page, faults, ...person } = await listening.signedUp('Theo Twosteps', '/settings');
    await page.getByRole('button', { name: 'Turn it on' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Password', { exact: true }).fill('not this one');
    await dialog.getByRole('button', { name: 'Next' }).click();
    await dialog.getByText('The password is wrong.').waitFor();
    await dialog.getByLabel('Password', { exact: true }).fill(person.password);
    await dialog.getByRole('button', { name: 'Next' }).click();

    // The picture says what the link says, and the key is in it.
    const uri = given(await dialog.getByRole('link', { name: /Open in an app/ }).getAttribute('href'));
    const secret = given(new URL(uri).searchParams.get('secret'));
    expect((await dialog.locator('code').textContent())?.replaceAll(' ', '')).toBe(secret);
    expect(await squaresIn(page)).toEqual(squaresOf(uri));
    await dialog.getByLabel('Code', { exact: true }).fill(given(wrongCodes(secret)[0]));
    await dialog.getByRole('button', { name: 'Turn it on' }).click();
    await dialog.getByText('The code is wrong or has been used').waitFor();
    await dialog.getByLabel('Code', { exact: true }).fill(clock.code({ secret }));
    await dialog.getByRole('button', { name: 'Turn it on' }).click();

    await dialog.getByRole('heading', { name: 'Recovery codes' }).waitFor();
    const codes = await dialog.getByRole('listitem').allInnerTexts();
    expect(codes).toHaveLength(10);
    const download = page.waitForEvent('download');
    await dialog.getByRole('button', { name: 'Save as a file' }).click();
    expect(await readFile(await (await download).path(), 'utf8')).toBe(`${codes.join('\n')}\n`);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await dialog.getByRole('button', { name: 'Copy them' }).click();
    await expect
      .poll(() => page.evaluate<string>('navigator.clipboard.readText()'))
      .toBe(`${codes.join('\n')}\n`);
    await dialog.getByRole('button', { name: 'I have kept them' }).click();
    await page.getByRole('button', { name: 'Turn it off' }).waitFor();

    await signOut(page);
    await withPassword(page, person);
    await page.getByRole('heading', { name: 'One more step' }).waitFor();
    await enterCode(page, clock.code({ secret }));
    await page.getByRole('alert').getByText('The code is wrong or has been used').waitFor();
    clock.move();
    await enterCode(page, clock.code({ secret }));
    await page.getByRole('button', { name: 'Your account', exact: true }).waitFor();
    // The refresh token is in the cookie.
    await page.reload();
    await signOut(page);
    await withPassword(page, person);
    await page.getByRole('button', { name: 'Use a recovery code' }).click();
    await page.getByLabel('Recovery code').fill(given(codes[0]));
    await page.getByRole('main').getByRole('button', { name: 'Sign in', exact: true }).click();
    await page.getByRole('button', { name: 'Your account', exact: true }).waitFor();

    await page.goto(`${listening.url}/settings`);
    await page.getByRole('button', { name: 'Turn it off' }).click();
    await dialog.getByLabel('Password', { exact: true }).fill(person.password);
    await dialog.getByLabel('Code or recovery code').fill(given(codes[0]));
    await dialog.getByRole('button', { name: 'Turn it off' }).click();
    await dialog.getByText('The code is wrong or has been used').waitFor();
    await dialog.getByLabel('Code or recovery code').fill(given(codes[1]));
    await dialog.getByRole('button', { name: 'Turn it off' }).click();
    await page.getByRole('button', { name: 'Turn it on' }).waitFor();
    await signOut(page);
    await withPassword(page, person);
    await page.getByRole('button', { name: 'Your account', exact: true }).waitFor();
    expect(faults).toEqual([]);
  });

  test('leads to the second factor that the server asks of everybody, and goes on afterwards', async () => {
    const { orm } = listening.editor.app;
    const app = await testApp({ orm, environment: { ...providers, REQUIRE_TOTP: 'all' } });
    const strictClock = new CodeClock(app);
    const site = await listen(app);
    const { page } = await listening.tab();
    await page.goto(`${site}/sign-up?to=/library/songs`);
    await page.getByLabel('Name').fill('Rita Required');
    await page.getByLabel('E-mail').fill('rita@example.org');
    await page.getByLabel('Password', { exact: true }).fill('a horse of another colour');
    await page.getByRole('main').getByRole('button', { name: 'Sign up' }).click();
    await page.getByText('This server asks everybody for a second factor').waitFor();
    await expect.poll(() => new URL(page.url()).pathname).toBe('/library/songs');
    await expect
      .poll(() => page.getByRole('main').getByRole('heading', { level: 2 }).allInnerTexts())
      .toEqual(['Signing in with two steps', 'Delete the account']);
    if (process.env.PANEL_PICTURES)
      await page.screenshot({ path: `${process.env.PANEL_PICTURES}/totp-first.png` });
    await page.getByRole('button', { name: 'Turn it on' }).click();
    const dialog = page.getByRole('dialog');
    // Whether the account has a link there is not told yet.
    await dialog.getByRole('button', { name: 'Confirm with The office' }).waitFor();
    await dialog.getByLabel('Password', { exact: true }).fill('a horse of another colour');
    await page.keyboard.press('Enter');
    const uri = given(await dialog.getByRole('link', { name: /Open in an app/ }).getAttribute('href'));
    const secret = given(new URL(uri).searchParams.get('secret'));
    await dialog.getByLabel('Code', { exact: true }).fill(strictClock.code({ secret }));
    await page.keyboard.press('Enter');
    await dialog.getByRole('button', { name: 'I have kept them' }).click();
    await page.getByRole('heading', { level: 1, name: 'Your library' }).waitFor();
    await expect.poll(() => page.getByText('This server asks everybody').count()).toBe(0);
  });

  test('starts again when the second step had too many codes, and a new password takes a code as well', async () => {
    const { page, ...person } = await listening.signedUp('Tilda Tries', '/settings');
    await page.getByRole('button', { name: 'Turn it on' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Password', { exact: true }).fill(person.password);
    await page.keyboard.press('Enter');
    const uri = given(await dialog.getByRole('link', { name: /Open in an app/ }).getAttribute('href'));
    const secret = given(new URL(uri).searchParams.get('secret'));
    clock.move();
    await dialog.getByLabel('Code', { exact: true }).fill(clock.code({ secret }));
    await page.keyboard.press('Enter');
    await dialog.getByRole('button', { name: 'I have kept them' }).click();
    await signOut(page);
    await withPassword(page, person);
    const answers: number[] = [];
    page.on('response', (response) => void answers.push(response.status()));
    for (const wrong of wrongCodes(secret).slice(0, 5)) {
      const answer = page.waitForResponse('**/graphql');
      await enterCode(page, wrong);
      await answer;
      await expect.poll(() => page.getByLabel('Code', { exact: true }).inputValue()).toBe('');
    }
    await enterCode(page, '000000');
    await page.getByRole('alert').getByText('This sign-in has expired or had too many tries').waitFor();

    await page.getByRole('link', { name: 'Forgot your password?' }).click();
    await page.getByLabel('E-mail').fill(person.email);
    await page.getByRole('button', { name: 'Send the mail' }).click();
    await page.goto(`${listening.url}${await listening.linkIn('Choose a new password', person.email)}`);
    await page.getByLabel('New password').fill('a horse of another colour');
    await page.getByRole('button', { name: 'Set the password' }).click();
    await page.getByRole('heading', { name: 'One more step' }).waitFor();
    clock.move();
    await enterCode(page, clock.code({ secret }));
    await page.getByText('All other devices are signed out.').waitFor();
    await page.reload();
    await page.getByRole('button', { name: 'Your account', exact: true }).waitFor();
  });

  test('takes a passkey, which is made, renamed and removed in the settings', async () => {
    const { page, faults, ...person } = await listening.signedUp('Petra Passkey', '/', {
      serviceWorkers: 'allow',
    });
    // Browsers have no passkeys for addresses of numbers.
    const site = listening.url.replace('127.0.0.1', 'localhost');
    await page.goto(`${site}/sign-in?to=/settings`);
    await withPassword(page, person);
    const device = await passkeyDevice(page);
    await page.getByRole('button', { name: 'Add a passkey' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Name of the passkey').fill('My laptop');
    await dialog.getByLabel('Password', { exact: true }).fill('not this one');
    await dialog.getByRole('button', { name: 'Make the passkey' }).click();
    await dialog.getByText('The password is wrong.').waitFor();
    expect(await device.credentials()).toEqual([]);
    await dialog.getByLabel('Password', { exact: true }).fill(person.password);
    await dialog.getByRole('button', { name: 'Make the passkey' }).click();
    const list = page.getByRole('list', { name: 'Passkeys' });
    await list.getByText('My laptop').waitFor();
    await list.getByText('Not used yet').waitFor();
    expect(await device.credentials()).toMatchObject([{ isResidentCredential: true, rpId: 'localhost' }]);

    // The same device does not make another one.
    await page.getByRole('button', { name: 'Add a passkey' }).click();
    await dialog.getByLabel('Password', { exact: true }).fill(person.password);
    await dialog.getByRole('button', { name: 'Make the passkey' }).click();
    await dialog.getByRole('alert').getByText('No passkey was made').waitFor();
    await dialog.getByRole('button', { name: 'Cancel' }).click();

    await signOut(page, site);
    await page.getByRole('button', { name: 'Use a passkey' }).click();
    await page.getByRole('button', { name: 'Your account', exact: true }).waitFor();
    await page.goto(`${site}/settings`);
    // It stands for the password as well.
    await page.getByRole('button', { name: 'Turn it on' }).click();
    await dialog.getByRole('button', { name: 'Use a passkey' }).click();
    await dialog.getByText('You have confirmed that it is you.').waitFor();
    await dialog.getByRole('button', { name: 'Next' }).click();
    await dialog.getByRole('img', { name: 'QR code' }).waitFor();
    await page.keyboard.press('Escape');
    // And it lets an administrator into the panel.
    await listening.editor.rows(`update account set role = 'ADMIN' where email = '${person.email}'`);
    await signOut(page, site);
    await page.goto(`${site}/admin/`);
    await page.getByRole('button', { name: 'Use a passkey' }).click();
    await page.getByRole('button', { name: 'Profile of Petra Passkey' }).waitFor();
    await page.goto(`${site}/settings`);
    await list.getByText(/^Last used/).waitFor();
    await list.getByRole('button', { name: 'Rename My laptop' }).click();
    await dialog.getByLabel('Name of the passkey').fill('Old laptop');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await list.getByRole('button', { name: 'Remove Old laptop' }).click();
    await expect.poll(() => list.getByRole('listitem').count()).toBe(0);
    expect(faults).toEqual([]);

    await signOut(page, site);
    await page.getByRole('button', { name: 'Use a passkey' }).click();
    await page.getByRole('alert').getByText('This passkey is unknown here').waitFor();
  });

  test('takes an account of another service, whose user asks for a copy of all data', async () => {
    const login = 'olive';
    service.people.set(login, { email: 'olive@example.org', email_verified: true, name: 'Olive Office' });
    // The service is on another site, as browsers see it.
    const site = listening.url.replace('127.0.0.1', 'localhost');
    const environment = { ...providers, PASSWORD_SIGN_IN: 'off' };
    const server = await listen(await testApp({ orm: listening.editor.app.orm, environment }));
    const passwordless = server.replace('127.0.0.1', 'localhost');
    service.start([site, passwordless].map((url) => `${url}/auth/oidc/office/callback`));
    const { page, faults } = await listening.tab('/', { serviceWorkers: 'allow' });
    // Its pages have a font from the web.
    await page.route('https://fonts.googleapis.com/**', (route) =>
      route.fulfill({ contentType: 'text/css' }),
    );
    const begin = (name: string) => page.getByRole('button', { name: `Sign in with ${name}` }).click();
    const atService = async () => {
      await page.getByPlaceholder('Enter any login').fill(login);
      await page.getByPlaceholder('and password').fill('any');
      await page.getByRole('button', { name: 'Sign-in' }).click();
    };
    const told = (text: string) => page.getByRole('alert').getByText(text).waitFor();

    await page.goto(`${site}/sign-in?to=/settings`);
    await begin('gone');
    await told('The service does not answer.');
    await page.getByRole('link', { name: 'Begin again' }).click();
    await begin('The office');
    await page.getByRole('link', { name: 'Cancel' }).click();
    await told('The sign-in was cancelled.');
    await page.goto(`${site}/sign-in/elsewhere?code=of-somebody-else&mine=1`);
    await told('This sign-in is over, or was not begun here.');
    expect(new URL(page.url()).search).toBe('');

    await page.goto(`${site}/sign-in?to=/settings`);
    await begin('The office');
    await atService();
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.waitForURL(`${site}/settings`);
    // The refresh token is in the cookie.
    await page.reload();
    await expect.poll(() => page.getByLabel('Name', { exact: true }).inputValue()).toBe('Olive Office');
    await page.getByRole('button', { name: 'Request a copy' }).click();
    await page.getByRole('status').getByText('The mail is on its way').waitFor();
    expect(await listening.linkIn('Your data', 'olive@example.org')).toMatch(/^\/data-export\?token=/);

    // The link is removed, and made again by the signed-in user.
    const linked = page.getByRole('list', { name: 'Accounts elsewhere' }).getByRole('listitem');
    const unlink = page.getByRole('button', { name: 'Remove the link to The office' });
    await unlink.click();
    await unlink.click();
    await expect.poll(() => linked.count()).toBe(0);
    await page.getByRole('button', { name: 'Link The office' }).click();
    await page.getByText('The account is linked.').waitFor();
    await linked.getByText('The office').waitFor();
    expect(page.url()).toBe(`${site}/settings`);
    // What somebody else has begun links nothing.
    await page.goto(`${site}/settings?for=link&code=of-somebody-else&mine=1`);
    await told('This sign-in is over, or was not begun here.');
    expect(faults).toEqual([]);

    await page.context().clearCookies({ domain: 'localhost' });
    for (const path of ['/sign-up', '/sign-in?to=/settings']) {
      await page.goto(`${passwordless}${path}`);
      await page.getByRole('button', { name: 'Sign in with The office' }).waitFor();
      expect(await page.locator('form, input[type=password]').count()).toBe(0);
    }
    // Nobody there has a password to confirm with: the service does, once its user has signed in there again.
    await begin('The office');
    await page.waitForURL(`${passwordless}/settings`);
    await unlink.click();
    await unlink.click();
    await page.getByText('This is your only way in; add another one first.').waitFor();
    await page.getByRole('button', { name: 'Delete your account' }).click();
    const dialog = page.getByRole('dialog');
    expect(await dialog.getByRole('button', { name: 'Delete for good' }).isDisabled()).toBe(true);
    expect(await page.locator('input[type=password]').count()).toBe(0);
    await dialog.getByRole('button', { name: 'Confirm with The office' }).click();
    await atService();
    await dialog.getByText('You have confirmed that it is you.').waitFor();
    await dialog.getByRole('button', { name: 'Delete for good' }).click();
    await page.getByRole('banner').getByRole('link', { name: 'Sign in' }).waitFor();
    const left = await listening.editor.rows("select id from account where email = 'olive@example.org'");
    expect(left).toEqual([]);
  });
});

async function passkeyDevice(page: Page) {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('WebAuthn.enable');
  const { authenticatorId } = await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return {
    credentials: async () =>
      (await devtools.send('WebAuthn.getCredentials', { authenticatorId })).credentials,
  };
}

async function signOut(page: Page, url = listening.url): Promise<void> {
  await page.goto(url);
  await page.getByRole('button', { name: 'Your account', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await page.getByRole('banner').getByRole('link', { name: 'Sign in' }).click();
}

async function withPassword(page: Page, { email, password }: Pick<Listener, 'email' | 'password'>) {
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('main').getByRole('button', { name: 'Sign in', exact: true }).click();
}

/** Codes of which none is by chance one of about now. */
function wrongCodes(secret: string): string[] {
  const right = [-1, 0, 1].map((steps) => clock.code({ secret }, steps));
  return Array.from({ length: 10 }, (_, digit) => String(digit).repeat(6)).filter(
    (code) => !right.includes(code),
  );
}

async function enterCode(page: Page, code: string): Promise<void> {
  await page.getByLabel('Code', { exact: true }).fill(code);
  await page.getByRole('main').getByRole('button', { name: 'Sign in', exact: true }).click();
}

/** Where the QR code on the page is dark. */
async function squaresIn(page: Page): Promise<string[]> {
  const path = given(await page.getByRole('img', { name: 'QR code' }).locator('path').getAttribute('d'));
  return [...path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)].map(([, x, y]) => `${x} ${y}`);
}

function squaresOf(text: string): string[] {
  const { data } = encode(text, { ecc: 'M', border: 4 });
  return data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`${x} ${y}`] : [])));
}
