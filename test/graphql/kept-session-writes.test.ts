import { expect, test } from 'vitest';
import { another, given, newPerson } from '../accounts/sessions/people.ts';
import { testApp } from '../support/app.ts';
import { unkept } from './unkept.ts';

const app = await testApp();
const person = await newPerson(app);

const counted = (statements: readonly string[]) =>
  statements.filter((text) => !text.includes('rate_limit')).length;

test('all statements of a sign-in are kept by their connections', async () => {
  const { email, password } = person;
  const { data, statements } = await app.query<{ login: { user: { id: string } } }, unknown>(
    'mutation ($input: LoginInput!) { login(input: $input) { user { id } accessToken refreshToken } }',
    { input: { email, password } },
  );
  expect(given(data).login.user.id).toBe(person.id);
  expect(unkept(statements)).toEqual([]);
  // The password's hash; and within the transaction, the user, the session, the audit log and the device.
  expect(counted(statements)).toBe(7);
});

test('all statements of a refresh are kept by their connections', async () => {
  const { refreshToken } = await another(app, person);
  const { data, statements } = await app.query<{ refreshSession: { user: { id: string } } }, unknown>(
    'mutation ($token: String!) { refreshSession(refreshToken: $token) { user { id } refreshToken } }',
    { token: refreshToken },
  );
  expect(given(data).refreshSession.user.id).toBe(person.id);
  expect(unkept(statements)).toEqual([]);
  // The session, its tokens and the user are read, and the tokens and the session written.
  expect(counted(statements)).toBe(7);
});

test.each(['logout { success }', 'revokeSessions { success }'])(
  'all statements of %s are kept by their connections',
  async (mutation) => {
    const { accessToken } = await another(app, person);
    const { errors, statements } = await app.from({ token: accessToken }).query(`mutation { ${mutation} }`);
    expect(errors).toBeUndefined();
    expect(unkept(statements)).toEqual([]);
  },
);
