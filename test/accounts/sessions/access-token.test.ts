import { randomUUID } from 'node:crypto';
import jwt from 'jsonwebtoken';
import { expect, test } from 'vitest';
import { transaction } from '../../../src/persistence/transaction.service.ts';
import { testApp } from '../../support/app.ts';
import { standingOf } from './operations.ts';
import { newPerson, sessionOf, standing } from './people.ts';

const secret = 'a secret that only tests use, of enough length';
const app = await testApp();
const person = await newPerson(app);
const sessionId = await sessionOf(app, person.accessToken);
const right = { algorithm: 'HS256', issuer: 'tonearm', audience: 'access', expiresIn: 900 } as const;

function made(options: jwt.SignOptions = {}, key = secret, claims: object = {}): string {
  return jwt.sign({ sub: person.id, sid: sessionId, role: 'USER', ...claims }, key, { ...right, ...options });
}

test('an access token is a JWT with HS256, valid for 15 minutes, that names its session', () => {
  const { header, payload } = jwt.verify(person.accessToken, secret, { complete: true });
  expect(header).toEqual({ alg: 'HS256', typ: 'JWT' });
  const { iat, exp, ...claims } = payload as jwt.JwtPayload;
  expect(claims).toEqual({ sub: person.id, sid: sessionId, role: 'USER', iss: 'tonearm', aud: 'access' });
  expect(Number(exp) - Number(iat)).toBe(15 * 60);
});

test("a token made with the server's key is accepted, so the other ones fail for their own faults", async () => {
  expect(await standing(app, made())).toBe('IN');
});

test.each([
  ['has no signature', () => `${jwt.sign({}, null, { algorithm: 'none' })}`],
  ['has no signature but all claims', () => unsigned(made())],
  ['is signed with another algorithm', () => made({ algorithm: 'HS512' })],
  ['is signed with another key', () => made({}, 'another secret, which nobody but a forger has')],
  ['is of another issuer', () => made({ issuer: 'somebody else' })],
  ['is for another audience', () => made({ audience: 'refresh' })],
  ['is for nobody', () => made({}, secret, { sub: 'nobody' })],
  ['is for no session', () => made({}, secret, { sid: undefined })],
  ['has a role that there is not', () => made({}, secret, { role: 'ROOT' })],
  ['was altered', () => altered(person.accessToken)],
  ['is a refresh token', () => person.refreshToken],
  ['is garbage', () => 'garbage'],
  ['is nothing but dots', () => '..'],
])('a token that %s is INVALID', async (_fault, make) => {
  expect(await standing(app, make())).toBe('INVALID');
});

test('an expired token is EXPIRED, even one that claims a longer validity than the server grants', async () => {
  expect(await standing(app, made({ expiresIn: -1 }))).toBe('EXPIRED');
  const hourAgo = Math.floor(Date.now() / 1000) - 3600;
  expect(await standing(app, made({ expiresIn: 7200 }, secret, { iat: hourAgo }))).toBe('EXPIRED');
});

test('a token of an ended session is REVOKED', async () => {
  const { services, orm } = app;
  const ended = randomUUID();
  await transaction(orm.em, (transaction) =>
    services.accounts.revocations.announceSessions(transaction, [ended]),
  );
  await expect.poll(() => standing(app, made({}, secret, { sid: ended }))).toBe('REVOKED');
});

test.each(['', 'Bearer', 'Bearer ', person.accessToken, `Basic ${person.accessToken}`, 'Bearer a b'])(
  'the header "%s" is refused for fields that need a viewer, and ignored by others',
  async (authorization) => {
    const client = app.from({ headers: { authorization } });
    const { status, errors, data } = await client.query(standingOf);
    expect([status, errors?.[0]?.extensions, data]).toEqual([
      401,
      { code: 'UNAUTHENTICATED', reason: 'INVALID' },
      { me: null, users: null },
    ]);
    const open = await client.query('{ me { id } songs { totalCount } }');
    expect([open.status, open.errors, open.data]).toEqual([
      200,
      undefined,
      { me: null, songs: { totalCount: 0 } },
    ]);
  },
);

test('without a token there is no viewer', async () => {
  const { status, data, errors } = await app.query('{ me { id } songs { totalCount } }');
  expect([status, data, errors]).toEqual([200, { me: null, songs: { totalCount: 0 } }, undefined]);
});

test('checking a token costs no SQL', async () => {
  const client = app.from({ token: person.accessToken });
  expect((await client.query('{ __typename }')).statements).toEqual([]);
  const { data, statements } = await client.query('{ me { id } }');
  expect([data, statements.length]).toEqual([{ me: { id: person.id } }, 1]);
});

/** The same claims under the algorithm "none". */
function unsigned(token: string): string {
  const header = Buffer.from('{"alg":"none","typ":"JWT"}').toString('base64url');
  return `${header}.${token.split('.')[1]}.`;
}

/** The same signature under other claims. */
function altered(token: string): string {
  const [header, claims = '', signature] = token.split('.');
  const changed = Buffer.from(claims, 'base64url').toString().replace('USER', 'ADMIN');
  return `${header}.${Buffer.from(changed).toString('base64url')}.${signature}`;
}
