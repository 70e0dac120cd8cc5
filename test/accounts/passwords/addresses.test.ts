import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { testApp } from '../../support/app.ts';
import { askReset } from '../mail/mail.operations.ts';
import { signIn, signUp } from '../sessions/operations.ts';
import { database, given, newPerson } from '../sessions/people.ts';

const app = await testApp();
const password = 'never eat soggy waffles';

async function register(email: string) {
  const { data, errors } = await app.query(signUp, { input: { email, password, fullName: 'Somebody' } });
  expect(errors).toBeUndefined();
  return given(data).register.errors.map(({ code, field }) => [code, field?.join('.')]);
}

async function login(email: string, given_: string) {
  const { data, errors, status } = await app.query(signIn, { input: { email, password: given_ } });
  return { data, errors, status };
}

test('e-mail addresses are case-insensitive', async () => {
  expect(await register('Grace.Hopper@Example.org')).toEqual([]);
  expect(await register('grace.hopper@example.ORG')).toEqual([['TAKEN', 'input.email']]);
  expect((await login('GRACE.HOPPER@EXAMPLE.ORG', password)).data?.login.errors).toEqual([]);
});

test('spaces around an e-mail address are dropped everywhere', async () => {
  expect(await register(' \u00a0Ada@Example.org\n')).toEqual([]);
  expect(await register('ada@example.org ')).toEqual([['TAKEN', 'input.email']]);
  const { data } = await login('  ada@example.org\t', password);
  expect([data?.login.errors, data?.login.user?.email]).toEqual([[], 'Ada@Example.org']);
  const reset = await app.query(askReset, { email: ' ada@example.org ' });
  expect(reset.data?.requestPasswordReset).toEqual({ success: true, errors: [] });
  const { rows } = await sql<{ email: string }>`
    select payload ->> 'email' as email from graphile_worker._private_jobs
    where payload ->> 'email' is not null`.execute(database(app));
  expect(rows).toEqual([{ email: 'ada@example.org' }]);
});

test.each(
  ['', ' ', 'ada', 'ada@', '@example.org', 'ada lovelace@example.org', 'ada@exa mple.org'].concat([
    'ada@example.org, eve@example.org',
    'Ada <ada@example.org>',
    'ada@example.org\0',
    'ädä@example.org',
    `${'a'.repeat(300)}@example.org`,
  ]),
)('"%s" is refused as an e-mail address, at its field', async (email) => {
  const { data } = await app.query(signUp, { input: { email, password: 'short', fullName: ' ' } });
  expect(data?.register.errors.map(({ code, field }) => [code, field?.join('.')])).toEqual([
    ['INVALID', 'input.fullName'],
    ['INVALID', 'input.email'],
    ['INVALID', 'input.password'],
  ]);
  const entry = await login(email, password);
  expect([entry.status, entry.errors]).toEqual([200, undefined]);
  expect(entry.data?.login.errors).toMatchObject([{ code: 'INVALID', field: ['input', 'email'] }]);
  const reset = await app.query(askReset, { email });
  expect([reset.status, reset.errors]).toEqual([200, undefined]);
  expect(reset.data?.requestPasswordReset).toEqual({
    success: false,
    errors: [{ code: 'INVALID', field: ['email'] }],
  });
});

test('of twenty simultaneous registrations of one address, exactly one succeeds', async () => {
  const addresses = Array.from({ length: 20 }, (_, index) =>
    index % 2 ? 'twenty@example.org' : 'Twenty@Example.Org',
  );
  const answers = await Promise.all(addresses.map(register));
  expect(answers.filter((faults) => faults.length === 0)).toHaveLength(1);
  expect(answers.filter((faults) => faults[0]?.[0] === 'TAKEN')).toHaveLength(19);
  const { rows } = await sql`select from account where lower(email) = 'twenty@example.org'`.execute(
    database(app),
  );
  expect(rows).toHaveLength(1);
});

test('a wrong password and an unknown address get the same answer', async () => {
  const { email } = await newPerson(app);
  const wrong = await login(email, 'not the password');
  const unknown = await login('nobody@example.org', 'not the password');
  expect(unknown).toEqual(wrong);
  expect(wrong.data?.login).toMatchObject({
    user: null,
    accessToken: null,
    errors: [{ code: 'INVALID_CREDENTIALS', field: null }],
  });
});
