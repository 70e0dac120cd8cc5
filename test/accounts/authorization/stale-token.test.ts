import { randomUUID } from 'node:crypto';
import { OperationTypeNode } from 'graphql';
import jwt from 'jsonwebtoken';
import { beforeAll, describe, expect, test } from 'vitest';
import { EmailToken } from '../../../src/accounts/email-token.entity.ts';
import { makeEmailToken } from '../../../src/accounts/token.service.ts';
import { User } from '../../../src/accounts/user.entity.ts';
import { buildSchema } from '../../../src/graphql/schema.setup.ts';
import { type TestApp, testApp } from '../../support/app.ts';
import { addressOf } from '../../support/socket.ts';
import { fileOf, upload } from '../../support/upload.ts';
import { forgottenPassword, renew, signIn, signOut, signUp, standingOf } from '../sessions/operations.ts';
import { given, newPerson, type Person } from '../sessions/people.ts';
import { sampleOperations } from './sample.operations.ts';

const app = await testApp();
const schema = buildSchema();
const person = await newPerson(app);
const stale: Record<string, string> = {
  EXPIRED: expired(person),
  REVOKED: await revoked(app),
  INVALID: 'x.y.z',
  'of another server': ofAnotherServer(person),
};
/** As the answers name it. */
const reasonOf = (kind: string) => (kind in { EXPIRED: 1, REVOKED: 1 } ? kind : 'INVALID');
const queries = sampleOperations(schema, OperationTypeNode.QUERY);
const mutations = sampleOperations(schema, OperationTypeNode.MUTATION);
const guarded = [...queries, ...mutations].filter((sample) => sample.guarded);

function expired({ id }: Person): string {
  const claims = { sub: id, sid: randomUUID(), role: 'USER' };
  const options = { issuer: 'tonearm', audience: 'access', expiresIn: -1 } as const;
  return jwt.sign(claims, 'a secret that only tests use, of enough length', options);
}

function ofAnotherServer({ id }: Person): string {
  const options = { issuer: 'tonearm', audience: 'access', expiresIn: 600 } as const;
  return jwt.sign({ sub: id, sid: randomUUID(), role: 'ADMIN' }, 'the secret of a server elsewhere', options);
}

async function revoked({ from }: TestApp): Promise<string> {
  const { accessToken } = await newPerson(app);
  await from({ token: accessToken }).query(signOut);
  return accessToken;
}

describe.each(Object.keys(stale))('with a token that is %s', (kind) => {
  const reason = reasonOf(kind);
  const token = given(stale[kind]);
  const client = app.from({ token });

  beforeAll(async () => {
    expect((await client.query(standingOf)).errors?.[0]?.extensions).toEqual({
      code: 'UNAUTHENTICATED',
      reason,
    });
  });

  test('signing up, signing in, refreshing and resetting a password work', async () => {
    const { email, password, refreshToken } = await newPerson(app, { token });
    const signedIn = await client.query(signIn, { input: { email, password } });
    expect([signedIn.status, signedIn.errors, signedIn.data?.login.errors]).toEqual([200, undefined, []]);
    const renewed = await client.query(renew, { refreshToken });
    expect([renewed.status, renewed.errors, renewed.data?.refreshSession.errors]).toEqual([
      200,
      undefined,
      [],
    ]);
    const input = { token: await resetToken(email), newPassword: randomUUID() };
    const reset = await client.query(forgottenPassword, { input });
    expect([reset.status, reset.errors, reset.data?.resetPassword.errors]).toEqual([200, undefined, []]);
  });

  test('signing in shows the private fields in the same answer', async () => {
    const input = { email: `${randomUUID()}@example.org`, password: randomUUID(), fullName: 'Somebody' };
    const { data } = await client.query(signUp, { input });
    expect(data?.register.user).toMatchObject({ email: input.email, sessions: [{ current: true }] });
  });

  test.each(queries.filter((sample) => !sample.guarded))(
    '$field answers as for a signed-out viewer',
    async (sample) => {
      const { data, errors } = await client.query(sample.document);
      const nobody = await app.query(sample.document);
      expect([data, errors]).toEqual([nobody.data, nobody.errors]);
      expect(errors).toBeUndefined();
    },
  );

  test.each(mutations.filter((sample) => !sample.guarded))('$field works', async (sample) => {
    const { data, errors, status } = await client.query(sample.document);
    expect([errors, status]).toEqual([undefined, 200]);
    expect(data).not.toBeNull();
  });

  test.each(guarded)('$field is UNAUTHENTICATED, with the reason', async ({ document, field }) => {
    const { data, errors, status } = await client.query(document);
    expect(errors).toMatchObject([{ path: [field], extensions: { code: 'UNAUTHENTICATED', reason } }]);
    expect(errors?.[0]?.extensions).toEqual({ code: 'UNAUTHENTICATED', reason });
    expect([Object.values(data ?? { [field]: null }), status]).toEqual([[null], 401]);
  });

  test('signing in is answered beside a field that the token was meant for, which follows the new viewer', async () => {
    const { email, password } = await newPerson(app);
    const { data, errors } = await client.query(
      'mutation ($input: LoginInput!) { login(input: $input) { user { email } errors { code } } logout { success } }',
      { input: { email, password } },
    );
    expect([data, errors]).toEqual([
      { login: { user: { email }, errors: [] }, logout: { success: true } },
      undefined,
    ]);
  });

  test('a mutation before signing in says so at its own field', async () => {
    const { email, password } = await newPerson(app);
    const { data, errors, status } = await client.query(
      'mutation ($input: LoginInput!) { updateProfile(input: {}) { errors { code } } login(input: $input) { accessToken } }',
      { input: { email, password } },
    );
    expect([data, status]).toEqual([null, 401]);
    expect(errors).toMatchObject([
      { path: ['updateProfile'], extensions: { code: 'UNAUTHENTICATED', reason } },
    ]);
  });

  test('a GET reads public fields', async () => {
    const answer = await app.server.inject({
      method: 'GET',
      url: `/graphql?query=${encodeURIComponent('{ songs { totalCount } me { id } likedSongs { totalCount } }')}`,
      headers: { authorization: `Bearer ${token}`, 'apollo-require-preflight': '1' },
    });
    const { data, errors } = answer.json();
    expect([answer.statusCode, data]).toEqual([
      200,
      { songs: { totalCount: 0 }, me: null, likedSongs: null },
    ]);
    expect(errors).toMatchObject([{ path: ['likedSongs'], extensions: { code: 'UNAUTHENTICATED', reason } }]);
  });

  test('public fields are answered next to refused ones', async () => {
    const { data, errors, status } = await client.query(
      '{ songs { totalCount } user(id: "00000000-0000-4000-8000-000000000000") { id } }',
    );
    expect([status, data]).toEqual([200, { songs: { totalCount: 0 }, user: null }]);
    expect(errors).toMatchObject([{ path: ['user'], extensions: { code: 'UNAUTHENTICATED', reason } }]);
  });

  test('a request with files is refused, with the reason', async () => {
    const document =
      'mutation ($image: Upload) { updateProfile(input: { image: $image }) { errors { code } } }';
    const image = fileOf('picture', 'picture.png');
    const answer = await upload(await addressOf(app), document, { image }, { token });
    expect([answer.status, answer.errors?.[0]?.extensions]).toEqual([
      401,
      { code: 'UNAUTHENTICATED', reason },
    ]);
  });
});

test('there is a test for each kind of field', () => {
  const count = (samples: { guarded: boolean }[], kind: boolean) =>
    samples.filter((sample) => sample.guarded === kind).length;
  for (const samples of [queries, mutations])
    for (const kind of [true, false]) expect(count(samples, kind)).toBeGreaterThan(4);
});

async function resetToken(email: string): Promise<string> {
  const { token, hash } = makeEmailToken();
  const em = app.orm.em.fork();
  const user = await em.findOneOrFail(User, { email });
  em.create(EmailToken, { hash, user, purpose: 'RESET', expiresAt: new Date(Date.now() + 60_000) });
  await em.flush();
  return token;
}
