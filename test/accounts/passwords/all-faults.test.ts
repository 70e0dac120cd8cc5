import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { graphql } from '../../generated/gql.ts';
import { testApp } from '../../support/app.ts';
import { forgottenPassword, newPassword, signIn, signUp } from '../sessions/operations.ts';
import { given, newPerson } from '../sessions/people.ts';

const app = await testApp();

const askForReset = graphql(`
  mutation ResetOfMalformed($email: String!) {
    requestPasswordReset(email: $email) { success errors { code field } }
  }
`);

const faultsOf = (errors: readonly { code: string; field?: string[] | null }[] | undefined) =>
  given(errors).map(({ code, field }) => [code, field?.join('.')]);

const malformed = [
  '',
  'ada',
  'ada@',
  '@example.org',

  'ada lovelace@example.org',
  'a\u0000@b.example',
];

test.each(malformed)(
  'the malformed address %j is an error of its field, with all others at once',
  async (email) => {
    const signed = await app.query(signUp, { input: { email, password: 'short', fullName: '' } });
    expect([signed.status, signed.errors]).toEqual([200, undefined]);
    expect(faultsOf(signed.data?.register.errors).sort()).toEqual([
      ['INVALID', 'input.email'],
      ['INVALID', 'input.fullName'],
      ['INVALID', 'input.password'],
    ]);
    const entered = await app.query(signIn, { input: { email, password: 'short' } });
    expect([entered.errors, faultsOf(entered.data?.login.errors)]).toEqual([
      undefined,
      [['INVALID', 'input.email']],
    ]);
    const { data, errors } = await app.query(askForReset, { email });
    expect([errors, faultsOf(data?.requestPasswordReset.errors)]).toEqual([
      undefined,
      [['INVALID', 'email']],
    ]);
  },
);

test('an address in use is told with the other faults', async () => {
  const { email } = await newPerson(app);
  const { data } = await app.query(signUp, {
    input: { email: ` ${email} `, password: 'short', fullName: '' },
  });
  expect(faultsOf(data?.register.errors).sort()).toEqual([
    ['INVALID', 'input.fullName'],
    ['INVALID', 'input.password'],
    ['TAKEN', 'input.email'],
  ]);
});

test('a wrong password and a weak new one are told together, and change nothing', async () => {
  const person = await newPerson(app);
  const client = app.from({ token: person.accessToken });
  const input = { currentPassword: 'wrong', newPassword: 'short' };
  const { data, errors } = await client.query(newPassword, { input });
  expect([errors, faultsOf(data?.changePassword.errors)]).toEqual([
    undefined,
    [
      ['INVALID_CREDENTIALS', 'input.currentPassword'],
      ['INVALID', 'input.newPassword'],
    ],
  ]);
  const { email, password } = person;
  expect((await app.query(signIn, { input: { email, password } })).data?.login.errors).toEqual([]);
});

test('an unknown token and a weak new password are told together', async () => {
  const input = { token: randomUUID(), newPassword: 'short' };
  const { data, errors } = await app.query(forgottenPassword, { input });
  expect([errors, faultsOf(data?.resetPassword.errors)]).toEqual([
    undefined,
    [
      ['INVALID_CREDENTIALS', 'input.token'],
      ['INVALID', 'input.newPassword'],
    ],
  ]);
});
