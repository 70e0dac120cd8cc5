import { readFile } from 'node:fs/promises';
import { parse, print, visit } from 'graphql';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { buildSchema } from '../../../src/graphql/schema.setup.ts';
import { type Caller, type TestApp, testApp } from '../../support/app.ts';
import { appBeside, codes, database, newPerson } from '../sessions/people.ts';
import { confirmAddress, rename } from './limits.operations.ts';

const environment = { RATE_LIMITS: 'verifyEmail=3/3600, updateProfile=3/3600, register=1000/60' };
const app = await testApp({ environment });
let hosts = 0;
/** An address that nobody else counts on. */
const newAddress = () => `198.51.100.${++hosts}`;

async function confirm(caller: Caller, where: TestApp = app) {
  const answer = await where.from(caller).query(confirmAddress, { token: 'none' });
  return answer.errors ? (codes(answer)?.[0] ?? 'none') : 'taken';
}

async function confirmTimes(times: number, caller: Caller, where: TestApp = app) {
  const outcomes: unknown[] = [];
  for (let time = 0; time < times; time += 1) outcomes.push(await confirm(caller, where));
  return outcomes;
}

const threeTaken = ['taken', 'taken', 'taken', 'RATE_LIMITED'];

test('the schema declares every rate limit', async () => {
  const sdl = parse(await readFile('schema/schema.graphql', 'utf8'));
  const limits = new Map<string, string>();
  visit(sdl, {
    FieldDefinition({ name, directives }) {
      const limit = directives?.find((one) => one.name.value === 'rateLimit');
      if (limit) limits.set(name.value, limit.arguments?.map(print).join(', ') ?? '');
    },
  });
  const limitOf = (field: string) => limits.get(field);
  expect(limitOf('register')).toBe('max: 10, window: 3600');
  expect(limitOf('login')).toBe('max: 30, window: 60');
  expect(limitOf('refreshSession')).toBe('max: 60, window: 60');
  expect(limitOf('requestEmailVerification')).toBe('max: 5, window: 3600');
  expect(limitOf('requestPasswordReset')).toBe('max: 5, window: 3600');
  const fields = Object.keys(buildSchema().getMutationType()?.getFields() ?? {});
  expect(fields.filter((field) => limitOf(field) === undefined)).toEqual([]);
});

test('calls beyond the limit are refused, with the time to retry', async () => {
  const remoteAddress = newAddress();
  expect(await confirmTimes(3, { remoteAddress })).toEqual(['taken', 'taken', 'taken']);
  const { errors, data } = await app.from({ remoteAddress }).query(confirmAddress, { token: 'none' });
  expect(data).toBeNull();
  expect(errors?.[0]?.extensions?.code).toBe('RATE_LIMITED');
  const retryAfter = Number(errors?.[0]?.extensions?.retryAfter);
  expect(Number.isInteger(retryAfter) && retryAfter > 3500 && retryAfter <= 3600).toBe(true);
});

test('refusing a call beyond the limit costs no SQL', async () => {
  const remoteAddress = newAddress();
  await confirmTimes(4, { remoteAddress });
  const answer = await app.from({ remoteAddress }).query(confirmAddress, { token: 'none' });
  expect(codes(answer)).toEqual(['RATE_LIMITED']);
  expect(answer.statements).toEqual([]);
});

test('processes share the counts of rate limits', async () => {
  const second = await appBeside(app, environment);
  const remoteAddress = newAddress();
  expect(await confirmTimes(2, { remoteAddress })).toEqual(['taken', 'taken']);
  expect(await confirmTimes(2, { remoteAddress }, second)).toEqual(['taken', 'RATE_LIMITED']);
  expect(await confirm({ remoteAddress })).toBe('RATE_LIMITED');
});

test('ten simultaneous calls count like ten in a row', async () => {
  const remoteAddress = newAddress();
  const outcomes = await Promise.all(Array.from({ length: 10 }, () => confirm({ remoteAddress })));
  expect(outcomes.filter((outcome) => outcome === 'taken')).toHaveLength(3);
});

test("one address does not use up another's calls", async () => {
  expect(await confirmTimes(4, { remoteAddress: newAddress() })).toEqual(threeTaken);
  expect(await confirmTimes(4, { remoteAddress: newAddress() })).toEqual(threeTaken);
});

test('a network of 64 bits counts as one IPv6 address', async () => {
  await confirmTimes(3, { remoteAddress: '2001:db8:1:2::1' });
  expect(await confirm({ remoteAddress: '2001:db8:1:2:ffff::99' })).toBe('RATE_LIMITED');
  expect(await confirm({ remoteAddress: '2001:db8:1:3::1' })).toBe('taken');
  const remoteAddress = newAddress();
  await confirmTimes(3, { remoteAddress: `::ffff:${remoteAddress}` });
  expect(await confirm({ remoteAddress })).toBe('RATE_LIMITED');
});

test('signed-in users are counted by user, from any address', async () => {
  const [one, other] = [await newPerson(app), await newPerson(app)];
  const remoteAddress = newAddress();
  const change = async (token: string, address: string) =>
    codes(await app.from({ token, remoteAddress: address }).query(rename, { fullName: 'New' }));
  for (let time = 0; time < 3; time += 1) expect(await change(one.accessToken, newAddress())).toBeUndefined();
  expect(await change(one.accessToken, remoteAddress)).toEqual(['RATE_LIMITED']);
  expect(await change(other.accessToken, remoteAddress)).toBeUndefined();
});

test.each([
  'register(input: { email: "a@example.org", password: "short", fullName: "" }) { errors { code } }',
  'login(input: { email: "a@example.org", password: "wrong" }) { errors { code } }',
  'refreshSession(refreshToken: "none") { errors { code } }',
  'verifyEmail(token: "none") { errors { code } }',
  'requestPasswordReset(email: "a@example.org") { errors { code } }',
  'resetPassword(input: { token: "none", newPassword: "none" }) { errors { code } }',
  'completeLogin(input: { challenge: "none", code: "000000" }) { errors { code } }',
  'exchangeOidcCode(code: "none") { errors { code } }',
  'beginPasskeyLogin { errors { code } }',
  'completePasskeyLogin(input: { response: "none" }) { errors { code } }',
])('for public fields, an access token brings no further calls: %s', async (field) => {
  const [name] = /^\w+/.exec(field) ?? [];
  const strict = await appBeside(app, { RATE_LIMITS: `${name}=2/3600` });
  const people = [await newPerson(app), await newPerson(app)];
  const remoteAddress = newAddress();
  const outcomes: unknown[] = [];
  for (const token of [undefined, ...people.map(({ accessToken }) => accessToken)]) {
    const answer = await strict
      .from({ remoteAddress, ...(token && { token }) })
      .query(`mutation { ${field} }`);
    outcomes.push(codes(answer)?.[0] ?? 'taken');
  }
  expect(outcomes).toEqual(['taken', 'taken', 'RATE_LIMITED']);
});

test('public rate-limited fields are counted by address, and listed above', () => {
  const fields = Object.values(buildSchema().getMutationType()?.getFields() ?? {});
  const open = fields.filter(({ astNode }) =>
    astNode?.directives?.every(({ name }) => name.value !== 'auth'),
  );
  expect(open.map(({ name }) => name).toSorted()).toEqual([
    'beginPasskeyLogin',
    'completeLogin',
    'completePasskeyLogin',
    'exchangeOidcCode',
    'login',
    'refreshSession',
    'register',
    'requestPasswordReset',
    'resetPassword',
    'verifyEmail',
  ]);
});

test('refused viewers use up no calls', async () => {
  const remoteAddress = newAddress();
  for (let time = 0; time < 5; time += 1) {
    const answer = await app.from({ remoteAddress }).query(rename, { fullName: 'New' });
    expect(codes(answer)).toEqual(['UNAUTHENTICATED']);
  }
});

test('counting starts again after the window', async () => {
  const remoteAddress = newAddress();
  await confirmTimes(3, { remoteAddress });
  await sql`update rate_limit set expire = 1 where key like ${`%${remoteAddress}`}`.execute(database(app));
  expect(await confirmTimes(4, { remoteAddress })).toEqual(threeTaken);
});
