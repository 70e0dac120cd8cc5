import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { testApp } from '../../support/app.ts';
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

test('an address is taken without regard to case', async () => {
  expect(await register('Grace.Hopper@Example.org')).toEqual([]);
  expect(await register('grace.hopper@example.ORG')).toEqual([['TAKEN', 'input.email']]);
  expect((await login('GRACE.HOPPER@EXAMPLE.ORG', password)).data?.login.errors).toEqual([]);
});

test('of twenty registrations of one address at once exactly one wins', async () => {
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
