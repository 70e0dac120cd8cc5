import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { testApp } from '../../support/app.ts';
import { renew, signIn, signOut, signUp } from './operations.ts';
import { database, given, newPerson, standing } from './people.ts';

const app = await testApp({ environment: { TRUST_PROXY: '127.0.0.1' } });

async function signedIn(headers: Record<string, string> = {}) {
  const { email, password } = await newPerson(app);
  const answer = await app.from({ headers }).query(signIn, { input: { email, password, cookie: true } });
  const { accessToken, refreshToken, errors } = given(answer.data).login;
  expect([refreshToken, errors]).toEqual([null, []]);
  return { accessToken: given(accessToken), cookie: cookieOf(answer.headers) };
}

function cookieOf(headers: Record<string, unknown>) {
  const line = String(headers['set-cookie']);
  const [pair = '', ...attributes] = line.split('; ');
  const [name = '', value = ''] = pair.split('=');
  return { line, pair, name, value, attributes };
}

test('the cookie contains the refresh token, inaccessible to scripts and other sites', async () => {
  const { cookie } = await signedIn();
  expect(cookie.name).toBe('tonearm_refresh');
  expect(cookie.value.length).toBeGreaterThan(80);
  expect(cookie.attributes).toEqual(expect.arrayContaining(['HttpOnly', 'SameSite=Strict', 'Path=/graphql']));
  expect(cookie.attributes).not.toContain('Secure');
  const expires = given(cookie.attributes.find((attribute) => attribute.startsWith('Expires='))).slice(8);
  expect(Date.parse(expires) - Date.now()).toBeGreaterThan(29 * 24 * 3600 * 1000);
});

test('over HTTPS the cookie is Secure, if a trusted proxy says so', async () => {
  const headers = { 'x-forwarded-proto': 'https' };
  expect((await signedIn(headers)).cookie.attributes).toContain('Secure');
  const doubtful = await testApp({ orm: app.orm });
  const { email, password } = await newPerson(app);
  const answer = await doubtful.from({ headers }).query(signIn, { input: { email, password, cookie: true } });
  expect(cookieOf(answer.headers).attributes).not.toContain('Secure');
});

test('registering can store the token in a cookie; by default there is none', async () => {
  const input = { email: 'cookie@example.org', password: 'never eat soggy waffles', fullName: 'Cookie' };
  const { data, headers } = await app.query(signUp, { input: { ...input, cookie: true } });
  expect([data?.register.refreshToken, cookieOf(headers).name]).toEqual([null, 'tonearm_refresh']);
  const plain = await app.query(signIn, { input: { email: input.email, password: input.password } });
  expect([plain.headers['set-cookie'], typeof plain.data?.login.refreshToken]).toEqual([undefined, 'string']);
});

test('refreshSession reads the cookie and sets the next one', async () => {
  const { cookie } = await signedIn();
  const answer = await app.from({ headers: { cookie: cookie.pair } }).query(renew, { refreshToken: null });
  const { refreshToken, accessToken, errors } = given(answer.data).refreshSession;
  expect([refreshToken, errors]).toEqual([null, []]);
  expect(await standing(app, given(accessToken))).toBe('IN');
  const next = cookieOf(answer.headers);
  expect(next.attributes).toEqual(expect.arrayContaining(['HttpOnly', 'SameSite=Strict', 'Path=/graphql']));
  expect(next.value).not.toBe(cookie.value);
  const again = await app.from({ headers: { cookie: next.pair } }).query(renew, { refreshToken: null });
  expect(again.data?.refreshSession.errors).toEqual([]);
});

test('a cookie sent again at once yields the same successor, and later another', async () => {
  const { cookie } = await signedIn();
  const next = async (pair: string) => {
    const answer = await app.from({ headers: { cookie: pair } }).query(renew, { refreshToken: null });
    return { next: cookieOf(answer.headers), errors: answer.data?.refreshSession.errors };
  };
  const both = await Promise.all([next(cookie.pair), next(cookie.pair)]);
  expect(both.map(({ errors }) => errors)).toEqual([[], []]);
  const [first, second] = both.map((answer) => answer.next.pair);
  expect(second).toBe(first);
  await sql`update refresh_token set used_at = used_at - interval '1 minute'`.execute(database(app));
  const later = await next(cookie.pair);
  expect(later.errors).toEqual([]);
  expect(later.next.pair).not.toBe(first);
  expect((await next(later.next.pair)).errors).toEqual([]);
  const lost = await next(given(first));
  expect([lost.errors?.map(({ code }) => code), lost.next.value]).toEqual([['INVALID_CREDENTIALS'], '']);
});

test('a refresh token in the argument is answered without a cookie', async () => {
  const { refreshToken } = await newPerson(app);
  const { headers, data } = await app.query(renew, { refreshToken });
  expect([headers['set-cookie'], data?.refreshSession.errors]).toEqual([undefined, []]);
});

test('logout removes the cookie', async () => {
  const { accessToken, cookie } = await signedIn();
  const out = await app.from({ token: accessToken, headers: { cookie: cookie.pair } }).query(signOut);
  expectCleared(out.headers);
  const late = await app.from({ headers: { cookie: cookie.pair } }).query(renew, { refreshToken: null });
  expect(late.data?.refreshSession.errors.map(({ code }) => code)).toEqual(['INVALID_CREDENTIALS']);
  expectCleared(late.headers);
});

test('a second logout of the same device succeeds', async () => {
  const { accessToken } = await signedIn();
  const both = await Promise.all([1, 2].map(() => app.from({ token: accessToken }).query(signOut)));
  // The second may come so late that its token is refused already.
  for (const { data, errors } of both)
    expect(data?.logout.success ?? errors?.[0]?.extensions?.reason).toBeOneOf([true, 'REVOKED']);
});

test('refreshSession with neither argument nor cookie fails', async () => {
  const { data } = await app.query(renew, { refreshToken: null });
  expect(data?.refreshSession).toMatchObject({
    accessToken: null,
    errors: [{ code: 'INVALID_CREDENTIALS', field: ['refreshToken'] }],
  });
});

function expectCleared(headers: Record<string, unknown>): void {
  const { value, attributes } = cookieOf(headers);
  expect(value).toBe('');
  expect(attributes).toEqual(
    expect.arrayContaining(['Path=/graphql', 'Expires=Thu, 01 Jan 1970 00:00:00 GMT']),
  );
}
