import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { EmailToken } from '../../../src/accounts/email-token.entity.ts';
import { makeEmailToken } from '../../../src/accounts/token.service.ts';
import { User } from '../../../src/accounts/user.entity.ts';
import { testApp } from '../../support/app.ts';
import { forgottenPassword, newPassword, signIn, signUp } from '../sessions/operations.ts';
import { another, database, given, newPerson, standing } from '../sessions/people.ts';

const app = await testApp({ environment: { BCRYPT_COST: '5' } });

async function register(password: string, facts: { email?: string; fullName?: string } = {}) {
  const input = { email: `${randomUUID()}@example.org`, fullName: 'Ada Lovelace', ...facts, password };
  const { data, errors } = await app.query(signUp, { input });
  expect(errors).toBeUndefined();
  const { user, errors: faults } = given(data).register;
  return { email: input.email, user, faults: faults.map(({ code, field }) => [code, field?.join('.')]) };
}

const login = async (email: string, password: string) => {
  const { data } = await app.query(signIn, { input: { email, password } });
  return given(data).login.errors.map(({ code }) => code);
};

test.each([
  ['8 characters', 'x7#kQ2!z'],
  ['72 bytes', `k${'x7#Q'.repeat(18)}`.slice(0, 72)],
  ['24 characters of 3 bytes', '曲'.repeat(24)],
  ['18 characters of 4 bytes', '🎵'.repeat(18)],
  ['white space around', '  x7#kQ2!z  '],
])('a password of %s is accepted, and signs in', async (_kind, password) => {
  const { email, faults } = await register(password);
  expect(faults).toEqual([]);
  expect(await login(email, password)).toEqual([]);
  expect(await login(email, password.slice(0, -1))).toEqual(['INVALID_CREDENTIALS']);
});

test.each([
  ['7 characters', 'x7#kQ2!'],
  ['7 characters of 4 bytes', '🎵'.repeat(7)],
  ['73 bytes', `${'x7#Q'.repeat(18)}k`],
  ['25 characters of 3 bytes', '曲'.repeat(25)],
  ['200,000 bytes', 'x7#Q'.repeat(50_000)],
  ['nothing', ''],
  ['a common one', 'password123'],
  ['a common one in capitals', 'ILOVEYOU'],
  ['NUL', 'x7#kQ2!z\0more'],
])('a password of %s is refused', async (_kind, password) => {
  const { user, faults } = await register(password);
  expect([user, faults]).toEqual([null, [['INVALID', 'input.password']]]);
});

test.each(['ada.lovelace@example.org', 'ADA.Lovelace', 'Augusta Ada King', 'augustaADAking'])(
  'the password "%s" is refused for this user',
  async (password) => {
    const facts = { email: 'Ada.Lovelace@example.org', fullName: ' Augusta Ada King ' };
    expect((await register(password, facts)).faults).toEqual([['INVALID', 'input.password']]);
  },
);

test('all faults of a registration are reported together', async () => {
  const email = `${'a'.repeat(250)}@example.org`;
  expect((await register('short', { email, fullName: ' ' })).faults).toEqual([
    ['INVALID', 'input.fullName'],
    ['INVALID', 'input.email'],
    ['INVALID', 'input.password'],
  ]);
});

test('a longer password than bcrypt reads is not accepted at sign-in', async () => {
  const full = 'x7#Q'.repeat(18);
  const { email } = await register(full);
  expect(await login(email, full)).toEqual([]);
  expect(await login(email, `${full}k`)).toEqual(['INVALID_CREDENTIALS']);
  const short = await register('x7#kQ2!z');
  expect(await login(short.email, 'x7#kQ2!z\0more')).toEqual(['INVALID_CREDENTIALS']);
});

test('passwords are hashed with the configured cost', async () => {
  const { email } = await register('x7#kQ2!z');
  const { rows } = await sql<{ hash: string }>`
    select password_hash as hash from account where email = ${email}`.execute(database(app));
  expect(rows[0]?.hash).toMatch(/^\$2b\$05\$/);
});

test('changing a password applies the same rules, and requires the old one', async () => {
  const person = await newPerson(app);
  const change = async (currentPassword: string, wanted: string) => {
    const input = { currentPassword, newPassword: wanted };
    const { data } = await app.from({ token: person.accessToken }).query(newPassword, { input });
    return given(data).changePassword.errors;
  };
  const refused = [{ code: 'INVALID', field: ['input', 'newPassword'] }];
  for (const wanted of ['x7#kQ2!', 'password123', person.email, '曲'.repeat(25)])
    expect(await change(person.password, wanted)).toEqual(refused);
  expect(await change('not the password', 'x7#kQ2!z')).toEqual([
    { code: 'INVALID_CREDENTIALS', field: ['input', 'currentPassword'] },
  ]);
  expect(await login(person.email, person.password)).toEqual([]);
  expect(await change(person.password, 'x7#kQ2!z')).toEqual([]);
  expect(await login(person.email, person.password)).toEqual(['INVALID_CREDENTIALS']);
  expect(await standing(app, (await another(app, { ...person, password: 'x7#kQ2!z' })).accessToken)).toBe(
    'IN',
  );
});

test('resetting a password applies the same rules, and a refusal leaves the link usable', async () => {
  const person = await newPerson(app);
  const { token, hash } = makeEmailToken();
  const em = app.orm.em.fork();
  const user = await em.findOneOrFail(User, person.id);
  em.create(EmailToken, { hash, user, purpose: 'RESET', expiresAt: new Date(Date.now() + 60_000) });
  await em.flush();
  const reset = async (wanted: string) => {
    const { data } = await app.query(forgottenPassword, { input: { token, newPassword: wanted } });
    return given(data).resetPassword.errors;
  };
  for (const wanted of ['x7#kQ2!', 'password123', person.email, '曲'.repeat(25)])
    expect(await reset(wanted)).toEqual([{ code: 'INVALID', field: ['input', 'newPassword'] }]);
  expect(await reset('x7#kQ2!z')).toEqual([]);
  expect(await reset('x7#kQ2!z')).toEqual([{ code: 'INVALID_CREDENTIALS', field: ['input', 'token'] }]);
  expect(await login(person.email, 'x7#kQ2!z')).toEqual([]);
});
