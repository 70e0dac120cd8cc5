import { readFile } from 'node:fs/promises';
import { getDirective } from '@graphql-tools/utils';
import { buildSchema, type GraphQLField } from 'graphql';
import { expect, test } from 'vitest';
import { testApp } from '../../support/app.ts';
import { codes, newAdministrator, newPerson } from '../sessions/people.ts';

const id = '00000000-0000-4000-8000-000000000000';
const newPassword = '{ currentPassword: "not the password", newPassword: "never eat soggy waffles" }';

/** What the contract asks of each field of the accounts, with a use of it that does no harm. */
const guarded = [
  ['Query.user', 'USER', `{ user(id: "${id}") { id } }`],
  ['Query.users', 'USER', '{ users { totalCount } }'],
  ['Mutation.logout', 'USER', 'mutation { logout { success } }'],
  ['Mutation.revokeSessions', 'USER', 'mutation { revokeSessions { success } }'],
  ['Mutation.updateProfile', 'USER', 'mutation { updateProfile(input: {}) { user { id } } }'],
  [
    'Mutation.changePassword',
    'USER',
    `mutation { changePassword(input: ${newPassword}) { errors { code } } }`,
  ],
  ['Mutation.requestEmailVerification', 'USER', 'mutation { requestEmailVerification { success } }'],
  ['Mutation.deleteAccount', 'USER', 'mutation { deleteAccount(password: "wrong") { deletedId } }'],
  ['Mutation.setUserRole', 'ADMIN', `mutation { setUserRole(userId: "${id}", role: USER) { user { id } } }`],
  ['Mutation.deleteUser', 'ADMIN', `mutation { deleteUser(id: "${id}") { deletedId } }`],
] as const;

/** What anybody may use. */
const open = [
  'Query.me',
  'Mutation.register',
  'Mutation.beginPasskeyLogin',
  'Mutation.completePasskeyLogin',
  'Mutation.exchangeOidcCode',
  'Mutation.completeLogin',
  'Mutation.login',
  'Mutation.refreshSession',
].concat(['Mutation.verifyEmail', 'Mutation.requestPasswordReset', 'Mutation.resetPassword']);

const app = await testApp();
const schema = buildSchema(await readFile('schema/schema.graphql', 'utf8'));

function fieldAt(place: string): GraphQLField<unknown, unknown> | undefined {
  const [type, field = ''] = place.split('.');
  return (type === 'Query' ? schema.getQueryType() : schema.getMutationType())?.getFields()[field];
}

function roleAt(place: string): unknown {
  const field = fieldAt(place);
  if (!field) throw new TypeError(`There is no ${place}`);
  return getDirective(schema, field, 'auth')?.[0]?.requires;
}

test.each(guarded)('the schema says that %s requires the role %s', (place, role) => {
  expect(roleAt(place)).toBe(role);
});

test.each(open)('the schema says that %s is public', (place) => {
  expect(roleAt(place)).toBeUndefined();
});

test('no mutation is public by mistake', () => {
  const places = Object.keys(schema.getMutationType()?.getFields() ?? {}).map((name) => `Mutation.${name}`);
  const unguarded = places.filter((place) => roleAt(place) === undefined);
  expect(unguarded.sort()).toEqual(open.filter((place) => place.startsWith('Mutation')).sort());
});

test.each(guarded)(
  '%s is UNAUTHENTICATED for viewers who are not signed in',
  async (_place, _role, document) => {
    expect(codes(await app.query(document))).toEqual(['UNAUTHENTICATED']);
  },
);

test.each(guarded.filter(([, role]) => role === 'ADMIN'))(
  '%s is FORBIDDEN to plain users and open to administrators',
  async (_place, _role, document) => {
    const user = app.from({ token: (await newPerson(app)).accessToken });
    expect(codes(await user.query(document))).toEqual(['FORBIDDEN']);
    const administrator = app.from({ token: (await newAdministrator(app)).accessToken });
    expect(codes(await administrator.query(document))).toBeUndefined();
  },
);

test.each(guarded.filter(([, role]) => role === 'USER'))(
  '%s is open to plain users',
  async (_place, _role, document) => {
    const user = app.from({ token: (await newPerson(app)).accessToken });
    expect(codes(await user.query(document))).toBeUndefined();
  },
);
