import { randomUUID } from 'node:crypto';
import bcrypt from 'bcrypt';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { testApp } from '../../support/app.ts';
import { leave, newPassword, signIn, signUp } from '../sessions/operations.ts';
import { database, given, newPerson } from '../sessions/people.ts';

const app = await testApp();
/** As Windows and Linux write it, and as macOS may. */
const composed = 'Crème brûlée für 2';
const decomposed = composed.normalize('NFD');
const wide = 'Ｃafé ﬁltré №５';

async function register(password: string, fullName = 'Somebody') {
  const email = `${randomUUID()}@example.org`;
  const { data } = await app.query(signUp, { input: { email, password, fullName } });
  const { accessToken, errors } = given(data).register;
  return { email, accessToken, faults: errors.map(({ code, field }) => [code, field?.join('.')]) };
}

async function login(email: string, password: string) {
  const { data } = await app.query(signIn, { input: { email, password } });
  return given(data).login.errors.map(({ code }) => code);
}

test.each([
  ['composed, typed decomposed', composed, decomposed],
  ['decomposed, typed composed', decomposed, composed],
  ['full width, typed plain', wide, 'Café filtré No5'],
])('a password chosen %s is accepted', async (_how, chosen, typed) => {
  const { email, faults } = await register(chosen);
  expect(faults).toEqual([]);
  expect(await login(email, typed)).toEqual([]);
  expect(await login(email, chosen)).toEqual([]);
  expect(await login(email, typed.normalize('NFD').replaceAll(/\p{M}/gu, ''))).toEqual([
    'INVALID_CREDENTIALS',
  ]);
});

test.each([
  ['composed', composed, [composed, decomposed]],
  ['decomposed', decomposed, [composed, decomposed]],
  ['full width', wide, [wide]],
])('an older hash of a %s password still works', async (_how, hashed, typed) => {
  const person = await newPerson(app);
  const hash = await bcrypt.hash(hashed, 4);
  await sql`update account set password_hash = ${hash} where id = ${person.id}`.execute(database(app));
  for (const password of typed) expect(await login(person.email, password)).toEqual([]);
  expect(await login(person.email, `${composed}!`)).toEqual(['INVALID_CREDENTIALS']);
});

test('the length of a password is measured as it is hashed', async () => {
  // 8 code points before, 4 letters after.
  expect((await register('é'.normalize('NFD').repeat(4))).faults).toEqual([['INVALID', 'input.password']]);
  // 96 bytes before, 64 after.
  const long = 'é'.repeat(32);
  const { email, faults } = await register(long.normalize('NFD'));
  expect(faults).toEqual([]);
  expect(await login(email, long)).toEqual([]);
  // 3 bytes before, 33 after.
  expect((await register('ﷺ'.repeat(8))).faults).toEqual([['INVALID', 'input.password']]);
});

test("common passwords and the user's name are refused in any spelling", async () => {
  expect((await register('ｐａｓｓｗｏｒｄ１２３')).faults).toEqual([['INVALID', 'input.password']]);
  expect(
    (await register('Zoë Müller-Lüdenscheidt'.normalize('NFD'), 'Zoë Müller-Lüdenscheidt')).faults,
  ).toEqual([['INVALID', 'input.password']]);
});

test('the password is confirmed, and changed, in either spelling', async () => {
  const { email, accessToken } = await register(composed);
  const client = app.from({ token: given(accessToken) });
  const input = { currentPassword: decomposed, newPassword: `Ñandú ${decomposed}` };
  expect((await client.query(newPassword, { input })).data?.changePassword.errors).toEqual([]);
  expect(await login(email, `Ñandú ${composed}`)).toEqual([]);
  const { data } = await client.query(leave, { password: `Ñandú ${composed}`.normalize('NFD') });
  expect(data?.deleteAccount.errors).toEqual([]);
});
