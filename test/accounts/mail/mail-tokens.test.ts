import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { testApp } from '../../support/app.ts';
import { forgottenPassword, signIn } from '../sessions/operations.ts';
import { another, codes, database, newPerson, standing } from '../sessions/people.ts';
import { askReset, askVerification, isVerified, verify } from './mail.operations.ts';
import { mailServer } from './mail-server.ts';

const box = await mailServer();
const app = await testApp({ jobs: true, environment: { SMTP_URL: box.url } });
const newPassword = 'a horse of another colour';

/** Somebody new, with the token of the mail that comes at registration. */
async function registered() {
  const person = await newPerson(app);
  const [mail] = await box.received(person.email);
  return { ...person, verifyToken: mail?.token ?? '' };
}

async function resetToken(email: string): Promise<string> {
  const before = box.deliveries.filter(({ recipients }) => recipients.includes(email)).length;
  await app.query(askReset, { email });
  return (await box.received(email, before + 1))[before]?.token ?? '';
}

const reset = async (token: string, password = newPassword) => {
  const { data } = await app.query(forgottenPassword, { input: { token, newPassword: password } });
  return data?.resetPassword;
};
const verified = async (token: string) => (await app.query(verify, { token })).data?.verifyEmail;
const codesOf = (payload: { errors: { code: string }[] } | undefined) =>
  payload?.errors.map(({ code }) => code);
const age = (token: string, interval: string) =>
  sql`update email_token set expires_at = expires_at - ${interval}::interval
    where hash = ${createHash('sha256').update(token).digest('hex')}`.execute(database(app));

test('the token of the registration mail verifies the address, once', async () => {
  const { id, accessToken, verifyToken } = await registered();
  const viewer = app.from({ token: accessToken });
  expect((await viewer.query(isVerified)).data?.me?.emailVerified).toBe(false);
  expect(await verified(verifyToken)).toEqual({ user: { id }, errors: [] });
  expect((await viewer.query(isVerified)).data?.me?.emailVerified).toBe(true);
  expect(codesOf(await verified(verifyToken))).toEqual(['INVALID_CREDENTIALS']);
});

test('the verification mail is sent again on request, to users who are not verified', async () => {
  const { email, accessToken, verifyToken } = await registered();
  const viewer = app.from({ token: accessToken });
  expect((await viewer.query(askVerification)).data?.requestEmailVerification.success).toBe(true);
  const second = (await box.received(email, 2))[1]?.token ?? '';
  expect(second).not.toBe(verifyToken);
  expect(codesOf(await verified(second))).toEqual([]);
  // What was sent before is of no use any more, and no more is sent.
  expect(codesOf(await verified(verifyToken))).toEqual(['INVALID_CREDENTIALS']);
  const { data } = await viewer.query(askVerification);
  expect(data?.requestEmailVerification).toEqual({
    success: false,
    errors: [{ code: 'CONFLICT', field: null }],
  });
  await resetToken(email);
  expect(await box.received(email)).toHaveLength(3);
  expect(codes(await app.query(askVerification))).toEqual(['UNAUTHENTICATED']);
});

test.each([
  ['verification', '1440 minutes', '1430 minutes'],
  ['reset', '60 minutes', '50 minutes'],
])('a token for %s expires after %s', async (purpose, whole, nearly) => {
  const use = (token: string) => (purpose === 'reset' ? reset(token) : verified(token));
  const fresh = async () => {
    const { email, verifyToken } = await registered();
    return purpose === 'reset' ? resetToken(email) : verifyToken;
  };
  const old = await fresh();
  await age(old, whole);
  expect(codesOf(await use(old))).toEqual(['EXPIRED']);
  const young = await fresh();
  await age(young, nearly);
  expect(codesOf(await use(young))).toEqual([]);
});

test('only hashes of mail tokens are stored', async () => {
  const { id, email, verifyToken } = await registered();
  const token = await resetToken(email);
  const { rows } = await sql<{ hash: string }>`select * from email_token where user_id = ${id}`.execute(
    database(app),
  );
  const hashes = [verifyToken, token].map((text) => createHash('sha256').update(text).digest('hex'));
  expect(rows.map(({ hash }) => hash).sort()).toEqual(hashes.sort());
  expect(JSON.stringify(rows)).not.toContain(token);
});

test('of ten simultaneous uses of one mail token, one succeeds', async () => {
  const { email, verifyToken } = await registered();
  const verifications = await Promise.all(Array.from({ length: 10 }, () => verified(verifyToken)));
  expect(verifications.filter((payload) => payload?.errors.length === 0)).toHaveLength(1);
  const token = await resetToken(email);
  const passwords = Array.from({ length: 10 }, (_, index) => `${newPassword} ${index}`);
  const resets = await Promise.all(passwords.map((password) => reset(token, password)));
  const winners = resets.flatMap((payload, index) => (payload?.errors.length === 0 ? [index] : []));
  expect(winners).toHaveLength(1);
  const { data } = await app.query(signIn, {
    input: { email, password: passwords[winners[0] ?? 0] ?? '' },
  });
  expect(data?.login.errors).toEqual([]);
});

test('a reset signs out everywhere else, signs in here, and verifies the address', async () => {
  const person = await registered();
  const elsewhere = await another(app, person);
  const token = await resetToken(person.email);
  const payload = await reset(token);
  const accessToken = payload?.accessToken ?? '';
  expect(payload?.errors).toEqual([]);
  await expect.poll(() => standing(app, person.accessToken)).toBe('REVOKED');
  await expect.poll(() => standing(app, elsewhere.accessToken)).toBe('REVOKED');
  const { data } = await app.from({ token: accessToken }).query(isVerified);
  expect(data?.me).toMatchObject({ emailVerified: true, sessions: [{}] });
  expect(data?.me?.sessions).toHaveLength(1);
  const attempt = async (password: string) => {
    const answer = await app.query(signIn, { input: { email: person.email, password } });
    return codesOf(answer.data?.login);
  };
  expect(await attempt(person.password)).toEqual(['INVALID_CREDENTIALS']);
  expect(await attempt(newPassword)).toEqual([]);
  expect(codesOf(await reset(token))).toEqual(['INVALID_CREDENTIALS']);
});

test('a weak new password leaves the reset token usable', async () => {
  const { email } = await registered();
  const token = await resetToken(email);
  const weak = await reset(token, 'password');
  expect(weak?.errors).toMatchObject([{ code: 'INVALID', field: ['input', 'newPassword'] }]);
  expect(codesOf(await reset(token))).toEqual([]);
});

test('a mail token only works for its purpose', async () => {
  const { email, verifyToken } = await registered();
  const token = await resetToken(email);
  expect(codesOf(await reset(verifyToken))).toEqual(['INVALID_CREDENTIALS']);
  expect(codesOf(await verified(token))).toEqual(['INVALID_CREDENTIALS']);
  expect(codesOf(await reset('made up'))).toEqual(['INVALID_CREDENTIALS']);
  expect(codesOf(await verified(verifyToken))).toEqual([]);
  expect(codesOf(await reset(token))).toEqual([]);
});
