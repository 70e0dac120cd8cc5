import { sql } from 'kysely';
import { beforeEach, expect, test } from 'vitest';
import { ensureAdministrator } from '../../../src/accounts/administrator.service.ts';
import { testApp } from '../../support/app.ts';
import { signIn, signUp } from '../sessions/operations.ts';
import { database } from '../sessions/people.ts';

const app = await testApp();
const { passwords } = app.services.accounts;
const given = { email: 'root@example.org', password: 'correct horse battery', fullName: 'Administrator' };
const ensure = (facts: Partial<typeof given> = {}) =>
  ensureAdministrator(app.orm, passwords, { ...given, ...facts });

beforeEach(async () => {
  await sql`delete from account`.execute(database(app));
});

async function logIn(password = given.password) {
  const { data } = await app.query(signIn, { input: { email: given.email, password } });
  return data?.login;
}

test('a missing administrator is created, with a verified address', async () => {
  expect(await ensure()).toBe('made');
  expect((await logIn())?.user).toMatchObject({ role: 'ADMIN', emailVerified: true });
});

test('an existing administrator is not changed', async () => {
  await ensure();
  expect(await ensure({ email: 'ROOT@example.org', password: 'another password of theirs' })).toBe('present');
  expect((await logIn())?.errors).toEqual([]);
  expect((await logIn('another password of theirs'))?.errors).toMatchObject([
    { code: 'INVALID_CREDENTIALS' },
  ]);
});

test('many processes at once create one administrator', async () => {
  const outcomes = await Promise.all(Array.from({ length: 6 }, () => ensure()));
  expect(outcomes.sort()).toEqual(['made', ...Array.from({ length: 5 }, () => 'present')]);
  const { rows } = await sql`select email from account`.execute(database(app));
  expect(rows).toEqual([{ email: given.email }]);
});

test("registering an administrator's address gains nothing", async () => {
  await ensure();
  const input = { email: 'Root@Example.org', password: 'correct horse staple', fullName: 'Mallory' };
  const { data } = await app.query(signUp, { input });
  expect(data?.register).toMatchObject({ user: null, accessToken: null, refreshToken: null });
  expect(data?.register.errors).toMatchObject([{ code: 'TAKEN', field: ['input', 'email'] }]);
  expect((await logIn())?.errors).toEqual([]);
});

test("an account registered first with the administrator's address does not become one", async () => {
  const input = { ...given, fullName: 'Mallory' };
  const { data } = await app.query(signUp, { input });
  expect(data?.register.user).toMatchObject({ role: 'USER', isAdmin: false });
  expect(await ensure()).toBe('not an administrator');
  expect((await logIn())?.user).toMatchObject({ role: 'USER' });
});

test("a simultaneous registration of the administrator's address does no harm", async () => {
  for (let round = 0; round < 10; round += 1) {
    const [outcome] = await Promise.all([ensure(), app.query(signUp, { input: given })]);
    expect(['made', 'not an administrator']).toContain(outcome);
    await sql`delete from account`.execute(database(app));
  }
});

test('the rules for passwords apply to administrators', async () => {
  await expect(ensure({ password: 'password' })).rejects.toThrow('too common');
  expect((await logIn('password'))?.errors).toMatchObject([{ code: 'INVALID_CREDENTIALS' }]);
});
