import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { graphql } from '../../generated/gql.ts';
import { testApp } from '../../support/app.ts';
import { listen } from '../../support/http.ts';
import { upload } from '../../support/upload.ts';
import { signIn, signUp, suspend } from '../sessions/operations.ts';
import { codes, database, given, newAdministrator, newPerson } from '../sessions/people.ts';
import { type Claims, OidcService, WebBrowser } from './oidc-service.ts';

const service = await OidcService.listen();
const environment = {
  OIDC_PROVIDERS: 'work,plain,other,gone',
  OIDC_WORK_ISSUER: service.issuer,
  OIDC_WORK_CLIENT_ID: 'tonearm',
  OIDC_WORK_CLIENT_SECRET: 'a secret',
  OIDC_WORK_NAME: 'The office',
  OIDC_WORK_ROLE_CLAIM: 'groups',
  OIDC_WORK_ADMIN_VALUE: 'music admins',
  OIDC_PLAIN_ISSUER: service.issuer,
  OIDC_PLAIN_CLIENT_ID: 'tonearm',
  OIDC_PLAIN_CLIENT_SECRET: 'a secret',
  OIDC_OTHER_ISSUER: `${service.issuer}/other`,
  OIDC_OTHER_CLIENT_ID: 'tonearm',
  OIDC_GONE_ISSUER: 'http://127.0.0.1:9',
  OIDC_GONE_CLIENT_ID: 'tonearm',
  CORS_ORIGINS: 'https://player.example',
  RATE_LIMITS: 'exchangeOidcCode=100000/60,oidcPages=100000/60,register=100000/60,login=100000/60',
};
const app = await testApp({ environment });
const url = await listen(app);
const invited = await testApp({ orm: app.orm, environment: { ...environment, REGISTRATION: 'invitation' } });
const passwordless = await testApp({
  orm: app.orm,
  environment: { ...environment, PASSWORD_SIGN_IN: 'off' },
});
service.start(['work', 'plain', 'other', 'gone'].map((id) => `${url}/auth/oidc/${id}/callback`));
const page = `${url}/sign-in?mine=1`;
const administrator = await newAdministrator(app);
const admin = app.from({ token: administrator.accessToken });

const providersOf = graphql(`
  query OidcProvidersOf($redirectUri: URL!) {
    serverInfo { passwordSignIn oidcProviders { id name url(redirectUri: $redirectUri) } }
  }
`);
const exchange = graphql(`
  mutation ExchangeOidc($code: String!, $cookie: Boolean) {
    exchangeOidcCode(code: $code, cookie: $cookie) {
      user { id fullName email emailVerified role oidcIdentities { id provider lastUsedAt } }
      challenge { token } accessToken refreshToken errors { code field message }
    }
  }
`);
const linkTo = graphql(`
  mutation LinkOidc($code: String!) { linkOidcIdentity(code: $code) { identity { id provider } errors { code field } } }
`);
const unlinkFrom = graphql(`
  mutation UnlinkOidc($id: ID!) { unlinkOidcIdentity(id: $id) { deletedId errors { code field } } }
`);
const confirmUrlOf = graphql(`
  query ConfirmUrlOf($redirectUri: URL!) {
    serverInfo { oidcProviders { id url(redirectUri: $redirectUri, confirm: true) } }
  }
`);
const confirmBy = graphql(`
  mutation ConfirmByOidc($code: String!) {
    confirmWithOidc(code: $code) { confirmation errors { code message field } }
  }
`);
const deleteBy = graphql(`
  mutation DeleteByOidc($password: String!) {
    deleteAccount(password: $password) { deletedId errors { code field } }
  }
`);
const invite = graphql(`
  mutation InviteForOidc($email: String!) {
    createInvitation(input: { email: $email, role: ADMIN }) { invitation { id } errors { code } }
  }
`);

const newClaims = (more: Claims = {}): Claims => ({
  email: `${randomUUID()}@example.org`,
  email_verified: true,
  name: 'Olive Office',
  ...more,
});

/** Somebody with an account at the service. */
function employ(claims: Claims = newClaims()): string {
  const login = randomUUID();
  service.people.set(login, claims);
  return login;
}

async function addressOf(id: string, redirectUri = page): Promise<string> {
  const { data } = await upload(url, providersOf, { redirectUri });
  return given(data?.serverInfo?.oidcProviders.find((provider) => provider.id === id)).url;
}

/** Goes to the service and back to the callback, which is not opened yet. */
async function toCallback(
  login: string,
  id = 'plain',
  browser = new WebBrowser(),
  alter = (address: string) => address,
) {
  const address = alter(await browser.redirectOf(await addressOf(id)));
  return { browser, callback: await browser.passThrough(address, login, `${url}/auth/oidc/${id}/callback`) };
}

async function codeFor(login: string, id = 'plain'): Promise<string> {
  const { browser, callback } = await toCallback(login, id);
  const back = new URL(await browser.redirectOf(callback));
  expect(`${back.origin}${back.pathname}`).toBe(`${url}/sign-in`);
  expect(back.searchParams.get('mine')).toBe('1');
  return given(back.searchParams.get('code'));
}

async function signInAs(login: string, id = 'plain', server = app) {
  const { data, errors } = await server.query(exchange, { code: await codeFor(login, id) });
  expect(errors).toBeUndefined();
  return given(data).exchangeOidcCode;
}

const errorAt = (address: string) => new URL(address).searchParams.get('error');

test('clients are told of the providers, with an address for a page of theirs', async () => {
  const { data } = await app.query(providersOf, { redirectUri: 'https://player.example/back' });
  expect(data?.serverInfo?.passwordSignIn).toBe(true);
  expect(data?.serverInfo?.oidcProviders.map(({ id, name }) => `${id} ${name}`)).toEqual([
    'work The office',
    'plain plain',
    'other other',
    'gone gone',
  ]);
});

test('somebody who comes for the first time gets an account, and the same one the next time', async () => {
  const claims = newClaims();
  const login = employ(claims);
  const first = await signInAs(login);
  expect(first).toMatchObject({
    user: { fullName: 'Olive Office', email: claims.email, emailVerified: true, role: 'USER' },
    errors: [],
  });
  expect(first.user?.oidcIdentities).toMatchObject([{ provider: 'plain', lastUsedAt: expect.any(String) }]);
  // The id counts, not the address.
  service.people.set(login, newClaims({ name: 'Olive Oil' }));
  const second = await signInAs(login);
  expect(second.user).toMatchObject({ id: first.user?.id, email: claims.email });
  const { rows } = await sql`select action from audit_entry where actor_id = ${first.user?.id}
    order by at, id`.execute(database(app));
  expect(rows).toMatchObject([
    { action: 'user.register' },
    { action: 'identity.link' },
    { action: 'session.login' },
    { action: 'session.login' },
  ]);
});

test('an address links an account only if both sides have verified it', async () => {
  const person = await newPerson(app);
  const { email } = person;
  const unverified = employ({ email, email_verified: false });
  const refused = [{ code: 'CONFLICT', field: ['code'] }];
  expect((await signInAs(unverified)).errors).toMatchObject(refused);
  const verified = employ({ email, email_verified: true });
  expect((await signInAs(verified)).errors).toMatchObject(refused);
  await sql`update account set email_verified_at = now() where id = ${person.id}`.execute(database(app));
  expect((await signInAs(unverified)).errors).toMatchObject(refused);
  expect((await signInAs(verified)).user?.id).toBe(person.id);
});

test('a signed-in user links an account elsewhere, and removes the link; nobody takes that of another', async () => {
  const [one, other] = [await newPerson(app), await newPerson(app)];
  const login = employ();
  const by = (token: string) => app.from({ token });
  const { data } = await by(one.accessToken).query(linkTo, { code: await codeFor(login) });
  const { id } = given(data?.linkOidcIdentity.identity);
  expect((await signInAs(login)).user?.id).toBe(one.id);
  const taken = await by(other.accessToken).query(linkTo, { code: await codeFor(login) });
  expect(taken.data?.linkOidcIdentity.errors).toEqual([{ code: 'CONFLICT', field: ['code'] }]);
  const foreign = await by(other.accessToken).query(unlinkFrom, { id });
  expect(foreign.data?.unlinkOidcIdentity.errors).toMatchObject([{ code: 'NOT_FOUND' }]);
  const gone = await by(one.accessToken).query(unlinkFrom, { id });
  expect(gone.data?.unlinkOidcIdentity.deletedId).toBe(id);
  expect((await signInAs(login)).user?.id).not.toBe(one.id);
});

test('an account elsewhere stands for a password that nobody knows, once its user has signed in there again', async () => {
  const login = employ();
  const first = await toCallback(login);
  const codeIn = (address: string) => given(new URL(address).searchParams.get('code'));
  const entered = await passwordless.query(exchange, {
    code: codeIn(await first.browser.redirectOf(first.callback)),
  });
  const { user, accessToken } = given(entered.data).exchangeOidcCode;
  const viewer = passwordless.from({ token: given(accessToken) });
  const confirmed = async (code: string) =>
    given((await viewer.query(confirmBy, { code })).data).confirmWithOidc;
  // The service knows the browser, and does not ask.
  const known = await toCallback(login, 'plain', first.browser);
  expect((await confirmed(codeIn(await first.browser.redirectOf(known.callback)))).errors).toMatchObject([
    { code: 'INVALID_CREDENTIALS', message: expect.stringContaining('Sign in to the service again') },
  ]);
  const { data } = await upload(url, confirmUrlOf, { redirectUri: page });
  const address = given(data?.serverInfo?.oidcProviders.find(({ id }) => id === 'plain')).url;
  const confirming = async (who: string, browser = first.browser) => {
    const way = await browser.redirectOf(address);
    expect(new URL(way).searchParams.get('max_age')).toBe('0');
    const callback = await browser.passThrough(way, who, `${url}/auth/oidc/plain/callback`);
    return confirmed(codeIn(await browser.redirectOf(callback)));
  };
  expect((await confirming(employ(), new WebBrowser())).errors).toMatchObject([
    {
      code: 'INVALID_CREDENTIALS',
      message: expect.stringContaining('not an account that yours is linked to'),
    },
  ]);
  // It is the only way in, and stays until the account goes.
  const only = await viewer.query(unlinkFrom, { id: given(user?.oidcIdentities?.[0]).id });
  expect(only.data?.unlinkOidcIdentity.errors).toMatchObject([{ code: 'CONFLICT' }]);
  const { confirmation } = await confirming(login);
  const gone = await viewer.query(deleteBy, { password: given(confirmation) });
  expect(gone.data?.deleteAccount).toEqual({ deletedId: user?.id, errors: [] });
});

test('a claim decides about the role at each sign-in, where one is configured', async () => {
  const claims = newClaims();
  const login = employ({ ...claims, groups: ['others', 'music admins'] });
  expect((await signInAs(login, 'work')).user?.role).toBe('ADMIN');
  expect((await signInAs(login, 'plain')).user?.role).toBe('ADMIN');
  service.people.set(login, { ...claims, groups: ['others'] });
  expect((await signInAs(login, 'work')).user?.role).toBe('USER');
});

test('new accounts come within REGISTRATION: with an invitation to the verified address, or not at all', async () => {
  const claims = newClaims();
  const login = employ(claims);
  expect((await signInAs(login, 'plain', invited)).errors).toMatchObject([
    { code: 'FORBIDDEN', field: ['code'] },
  ]);
  await admin.query(invite, { email: given(claims.email) });
  service.people.set(login, { ...claims, email_verified: false });
  expect((await signInAs(login, 'plain', invited)).errors).toMatchObject([{ code: 'FORBIDDEN' }]);
  service.people.set(login, claims);
  expect((await signInAs(login, 'plain', invited)).user?.role).toBe('ADMIN');
});

test('an invitation to administrate whose maker is no administrator any more is like none', async () => {
  const maker = await newAdministrator(app);
  const claims = newClaims();
  const login = employ(claims);
  await app.from({ token: maker.accessToken }).query(invite, { email: given(claims.email) });
  await sql`update account set role = 'USER' where id = ${maker.id}`.execute(database(app));
  expect((await signInAs(login, 'plain', invited)).errors).toMatchObject([{ code: 'FORBIDDEN' }]);
  expect((await signInAs(login)).user?.role).toBe('USER');
});

test('a suspended user is told so, and stays out', async () => {
  const login = employ();
  const { user } = await signInAs(login);
  await admin.query(suspend, { userId: given(user).id, reason: 'Noise' });
  const { errors, accessToken } = await signInAs(login);
  expect([errors[0]?.code, accessToken]).toEqual(['FORBIDDEN', null]);
  expect(errors[0]?.message).toContain('Noise');
});

test('a code works once, and for a minute', async () => {
  const code = await codeFor(employ());
  expect((await app.query(exchange, { code })).data?.exchangeOidcCode.errors).toEqual([]);
  const again = await app.query(exchange, { code });
  expect(again.data?.exchangeOidcCode.errors).toMatchObject([
    { code: 'INVALID_CREDENTIALS', field: ['code'] },
  ]);
  const old = await codeFor(employ());
  await sql`update oidc_code set expires_at = now()`.execute(database(app));
  const late = await app.query(exchange, { code: old });
  expect(late.data?.exchangeOidcCode.errors).toMatchObject([{ code: 'EXPIRED' }]);
  const none = await app.query(exchange, { code: 'none' });
  expect(none.data?.exchangeOidcCode.errors).toMatchObject([{ code: 'INVALID_CREDENTIALS' }]);
});

test('an answer with another nonce, another verifier, another issuer or an old code recognizes nobody', async () => {
  const altered = (name: string, value: string) => (address: string) => {
    const changed = new URL(address);
    changed.searchParams.set(name, value);
    return changed.href;
  };
  const nonce = await toCallback(employ(), 'plain', undefined, altered('nonce', 'another'));
  expect(errorAt(await nonce.browser.redirectOf(nonce.callback))).toBe('invalid_response');
  const verifier = await toCallback(employ(), 'plain', undefined, altered('code_challenge', 'a'.repeat(43)));
  expect(errorAt(await verifier.browser.redirectOf(verifier.callback))).toBe('invalid_response');
  const issuer = await toCallback(employ());
  expect(
    errorAt(await issuer.browser.redirectOf(altered('iss', 'https://evil.example')(issuer.callback))),
  ).toBe('invalid_response');
  const expired = await toCallback(employ());
  const code = given(new URL(expired.callback).searchParams.get('code'));
  await (await service.provider.AuthorizationCode.find(code))?.destroy();
  expect(errorAt(await expired.browser.redirectOf(expired.callback))).toBe('invalid_response');
});

test('only the browser that began comes back, once', async () => {
  const { browser, callback } = await toCallback(employ());
  const elsewhere = await new WebBrowser().fetch(callback);
  expect([elsewhere.status, elsewhere.headers.get('location')]).toEqual([400, null]);
  const unknown = await browser.fetch(callback.replace(/state=[^&]+/, 'state=another'));
  expect(unknown.status).toBe(400);
  const other = await toCallback(employ(), 'plain', browser);
  expect(new URL(await browser.redirectOf(callback)).searchParams.get('code')).toMatch(/^[\w-]{43}$/);
  expect((await browser.fetch(callback)).status).toBe(400);
  // A sign-in that was begun in another tab is not disturbed by it.
  expect(new URL(await browser.redirectOf(other.callback)).searchParams.get('code')).toMatch(/^[\w-]{43}$/);
});

test('browsers are sent to pages of clients alone', async () => {
  const evil = [
    'https://evil.example/',
    `${url}.evil.example/`,
    `${url}@evil.example/`,
    'https://player.example.evil.example/',
    'http://player.example/',
    '//evil.example/',
    'javascript:alert(1)',
    'https://user:password@player.example/',
  ];
  for (const redirectUri of evil) {
    const answer = await fetch(`${url}/auth/oidc/plain?redirect_uri=${encodeURIComponent(redirectUri)}`, {
      redirect: 'manual',
    });
    expect([redirectUri, answer.status, answer.headers.get('location')]).toEqual([redirectUri, 400, null]);
  }
  const refused = await app.query(providersOf, { redirectUri: 'https://evil.example/' });
  expect(codes(refused)).toEqual(expect.arrayContaining(['BAD_USER_INPUT']));
  expect((await fetch(`${url}/auth/oidc/none?redirect_uri=${encodeURIComponent(page)}`)).status).toBe(404);
  expect((await fetch(`${url}/auth/oidc/plain`)).status).toBe(400);
});

test('a provider that is away, or is another than configured, is told to the page; so is a refusal', async () => {
  for (const id of ['gone', 'other'])
    expect(errorAt(await new WebBrowser().redirectOf(await addressOf(id)))).toBe('provider_unavailable');
  const browser = new WebBrowser();
  const state = new URL(await browser.redirectOf(await addressOf('plain'))).searchParams.get('state');
  const iss = encodeURIComponent(service.issuer);
  const denied = `${url}/auth/oidc/plain/callback?error=access_denied&state=${state}&iss=${iss}`;
  expect(errorAt(await browser.redirectOf(denied))).toBe('access_denied');
});

test('with PASSWORD_SIGN_IN=off, passwords let nobody in, and providers do', async () => {
  const { email, password } = await newPerson(app);
  const { data } = await passwordless.query(signIn, { input: { email, password } });
  expect(data?.login.errors).toMatchObject([{ code: 'FORBIDDEN' }]);
  const input = { email: `new-${email}`, password, fullName: 'New' };
  expect((await passwordless.query(signUp, { input })).data?.register.errors).toMatchObject([
    { code: 'FORBIDDEN' },
  ]);
  const info = await passwordless.query(providersOf, { redirectUri: 'https://player.example/' });
  expect(info.data?.serverInfo?.passwordSignIn).toBe(false);
  expect((await signInAs(employ(), 'plain', passwordless)).errors).toEqual([]);
});
