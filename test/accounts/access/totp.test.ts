import { randomUUID } from 'node:crypto';
import { getDirective } from '@graphql-tools/utils';
import type { GraphQLFormattedError } from 'graphql';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { hashToken } from '../../../src/accounts/token.service.ts';
import { schema } from '../../graphql/policies/callers.ts';
import { testApp } from '../../support/app.ts';
import { addressOf } from '../../support/socket.ts';
import { fileOf, upload } from '../../support/upload.ts';
import { adminCommand } from '../admin/admin.command.ts';
import { sampleDocument } from '../authorization/sample.operations.ts';
import { endSessions, newPassword, reinstate, renew, suspend, whoAmI } from '../sessions/operations.ts';
import {
  another,
  appBeside,
  codes,
  database,
  given,
  newAdministrator,
  newPerson,
  standing,
} from '../sessions/people.ts';
import {
  begin,
  confirm,
  disable,
  finishLogin,
  resetWithFactor,
  rights,
  startLogin,
} from './totp.operations.ts';
import { as, CodeClock, challengeOf, enrol, faultsOf, newEnrolled, tryCode } from './two-factors.ts';

const app = await testApp();
const other = await appBeside(app);
const clock = new CodeClock(app, other);

const wrong = ['INVALID_CREDENTIALS input.code'];
const unknown = ['INVALID_CREDENTIALS input.challenge'];
const over = ['EXPIRED input.challenge'];

test('a second factor counts once a code of it is confirmed, and then recovery codes are shown once', async () => {
  const person = await newPerson(app);
  const client = as(app, person);
  const begun = await client.query(begin, { password: 'another one' });
  expect(begun.data?.beginTotp).toEqual({
    secret: null,
    uri: null,
    errors: [{ code: 'INVALID_CREDENTIALS', field: ['password'] }],
  });
  const { data } = await client.query(begin, { password: person.password });
  const { secret, uri } = given(data?.beginTotp);
  const { protocol, host, pathname, searchParams } = new URL(given(uri));
  expect([protocol, host, decodeURIComponent(pathname)]).toEqual([
    'otpauth:',
    'totp',
    `/Tonearm:${person.email}`,
  ]);
  expect([searchParams.get('secret'), searchParams.get('issuer')]).toEqual([secret, 'Tonearm']);
  expect(secret).toMatch(/^[A-Z2-7]{32}$/);

  // Not confirmed: the password lets in.
  const { email, password } = person;
  const signed = await app.query(startLogin, { input: { email, password } });
  expect([signed.data?.login.challenge, typeof signed.data?.login.accessToken]).toEqual([null, 'string']);

  const refused = await client.query(confirm, { code: clock.code({ secret: given(secret) }, 4) });
  expect(refused.data?.confirmTotp).toEqual({
    recoveryCodes: null,
    errors: [{ code: 'INVALID_CREDENTIALS', field: ['code'] }],
  });
  const confirmed = await client.query(confirm, { code: clock.code({ secret: given(secret) }) });
  const recoveryCodes = given(confirmed.data?.confirmTotp.recoveryCodes);
  expect(new Set(recoveryCodes).size).toBe(10);

  // The code that confirmed is used up.
  expect(await tryCode(app, person, clock.code({ secret: given(secret) }))).toEqual(wrong);
  const again = await client.query(begin, { password });
  expect(again.data?.beginTotp.errors.map(({ code }) => code)).toEqual(['CONFLICT']);
});

test('whether a user has a second factor is seen by that user and by administrators', async () => {
  const person = await newEnrolled(app, clock);
  const seenBy = async (viewer: { accessToken: string }) =>
    (await as(app, viewer).query(rights, { id: person.id })).data?.user?.totpEnabled;
  expect(await seenBy(person)).toBe(true);
  expect(await seenBy(await newAdministrator(app))).toBe(true);
  expect(await seenBy(await newPerson(app))).toBe(null);
});

test('login answers a challenge and no token, and completeLogin signs in with a code', async () => {
  const person = await newEnrolled(app, clock);
  const { email, password } = person;
  const { data, headers } = await app.query(startLogin, { input: { email, password, cookie: true } });
  expect(headers['set-cookie']).toBeUndefined();
  const { challenge, ...rest } = given(data?.login);
  expect(rest).toEqual({ user: null, accessToken: null, refreshToken: null, errors: [] });
  const { token, expiresAt } = given(challenge);
  expect(Math.abs(Date.parse(expiresAt) - Date.now() - 5 * 60_000)).toBeLessThan(60_000);

  const signed = await app.query(finishLogin, { input: { challenge: token, code: clock.code(person) } });
  const { user, accessToken, refreshToken } = given(signed.data?.completeLogin);
  expect(user).toMatchObject({ id: person.id, totpEnabled: true });
  expect(given(user?.sessions).filter(({ current }) => current)).toHaveLength(1);
  expect(await standing(app, given(accessToken))).toBe('IN');
  // The chain of refresh tokens is the usual one.
  const next = await app.query(renew, { refreshToken });
  expect(next.data?.refreshSession.errors).toEqual([]);
  expect(await faultsOf(app, token, clock.code(person, 1))).toEqual(unknown);
});

test('with cookie: true the refresh token of the second step is in the cookie alone', async () => {
  const person = await newEnrolled(app, clock);
  const challenge = await challengeOf(app, person);
  const input = { challenge, code: clock.code(person), cookie: true };
  const { data, headers } = await app.query(finishLogin, { input });
  expect(data?.completeLogin).toMatchObject({ refreshToken: null, errors: [] });
  const cookie = String(headers['set-cookie']).split(';')[0];
  expect(cookie).toMatch(/^tonearm_refresh=.{40,}/);
  const renewed = await app.from({ headers: { cookie: given(cookie) } }).query(renew, { refreshToken: null });
  expect(renewed.data?.refreshSession.user?.id).toBe(person.id);
});

test('codes of the step before and after are accepted, and none further away', async () => {
  const person = await newEnrolled(app, clock);
  for (const steps of [-2, 2, 30])
    expect(await tryCode(app, person, clock.code(person, steps))).toEqual(wrong);
  expect(await tryCode(app, person, clock.code(person, -1))).toEqual([]);
  expect(await tryCode(app, person, clock.code(person, 1))).toEqual([]);
});

test('a code works once, and none from before it', async () => {
  const person = await newEnrolled(app, clock);
  expect(await tryCode(app, person, clock.code(person))).toEqual([]);
  expect(await tryCode(app, person, clock.code(person))).toEqual(wrong);
  expect(await tryCode(app, person, clock.code(person, -1))).toEqual(wrong);
});

test('of requests at once with one code, on two servers, one is let in', async () => {
  const person = await newEnrolled(app, clock);
  const challenges = await Promise.all([app, other, app, other].map((server) => challengeOf(server, person)));
  const code = clock.code(person);
  const outcomes = await Promise.all(
    challenges.map((challenge, index) => faultsOf(index % 2 ? app : other, challenge, code)),
  );
  expect(outcomes.filter((faults) => faults.length === 0)).toHaveLength(1);
  // And with one challenge and two right codes.
  clock.move();
  const challenge = await challengeOf(app, person);
  const both = await Promise.all([
    faultsOf(app, challenge, clock.code(person)),
    faultsOf(other, challenge, clock.code(person, 1)),
  ]);
  expect(both.filter((faults) => faults.length === 0)).toHaveLength(1);
});

test('a recovery code lets in once, however it is typed', async () => {
  const person = await newEnrolled(app, clock);
  const [first = '', second = ''] = person.recoveryCodes;
  expect(await tryCode(app, person, first)).toEqual([]);
  expect(await tryCode(app, person, first)).toEqual(wrong);
  const typed = ` ${second.toUpperCase().replaceAll('-', ' ').replaceAll('0', 'O').replaceAll('1', 'l')} `;
  const [one, two] = await Promise.all([tryCode(app, person, typed), tryCode(other, person, second)]);
  expect([one, two].filter((faults) => faults.length === 0)).toHaveLength(1);
  expect(await tryCode(app, person, `${person.recoveryCodes[2]}x`)).toEqual(wrong);
});

test('neither the secret nor a recovery code nor a challenge stands in the database as it is', async () => {
  const person = await newEnrolled(app, clock);
  const challenge = await challengeOf(app, person);
  const { rows } = await sql<{ text: string }>`
    select (select string_agg(second_factor::text, ' ') from second_factor)
      || (select string_agg(recovery_code::text, ' ') from recovery_code)
      || (select string_agg(login_challenge::text, ' ') from login_challenge) as text`.execute(database(app));
  const text = given(rows[0]?.text);
  expect(text).toContain(person.id);
  for (const secret of [person.secret, challenge, ...person.recoveryCodes])
    expect(text).not.toContain(secret);
});

test('a challenge takes five codes', async () => {
  const person = await newEnrolled(app, clock);
  const challenge = await challengeOf(app, person);
  for (let tried = 0; tried < 5; tried += 1) expect(await faultsOf(app, challenge, '000000')).toEqual(wrong);
  expect(await faultsOf(app, challenge, clock.code(person))).toEqual(over);
  expect(await faultsOf(app, challenge, given(person.recoveryCodes[0]))).toEqual(over);
});

test('an account takes twenty wrong codes an hour on all servers, even at once, and then not even the right one', async () => {
  const person = await newEnrolled(app, clock);
  const challenges = await Promise.all(Array.from({ length: 8 }, () => challengeOf(app, person)));
  const answers = await Promise.all(
    Array.from({ length: 32 }, (_, index) =>
      faultsOf(index % 2 ? app : other, given(challenges[index % 8]), '000000'),
    ),
  );
  expect(answers.filter(([fault]) => fault === wrong[0])).toHaveLength(20);
  expect(answers.filter(([fault]) => fault === 'RATE_LIMITED')).toHaveLength(12);
  for (const server of [app, other])
    expect(await tryCode(server, person, clock.code(person))).toEqual(['RATE_LIMITED']);
  const { errors } = await as(app, person).query(disable, {
    password: person.password,
    code: clock.code(person),
  });
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'RATE_LIMITED' });
  expect(Number(errors?.[0]?.extensions?.retryAfter)).toBeGreaterThan(3000);
  await sql`update second_factor set tries_since = now() - interval '1 hour' where user_id = ${person.id}`.execute(
    database(app),
  );
  expect(await tryCode(app, person, clock.code(person))).toEqual([]);
});

test('right codes do not count', async () => {
  const person = await newEnrolled(app, clock);
  for (let round = 0; round < 22; round += 1) {
    clock.move();
    expect(await tryCode(app, person, clock.code(person))).toEqual([]);
  }
});

test('a challenge ends after five minutes', async () => {
  const person = await newEnrolled(app, clock);
  const challenge = await challengeOf(app, person);
  await sql`update login_challenge set expires_at = now() where user_id = ${person.id}`.execute(
    database(app),
  );
  expect(await faultsOf(app, challenge, clock.code(person))).toEqual(over);
  expect(await faultsOf(app, 'made up', clock.code(person))).toEqual(unknown);
});

test('a new password, signing out everywhere and a suspension end the challenges of an account', async () => {
  const person = await newEnrolled(app, clock);
  const client = as(app, person);
  const after = async (change: () => Promise<unknown>) => {
    const challenge = await challengeOf(app, person);
    await change();
    return faultsOf(other, challenge, clock.code(person));
  };
  expect(await after(() => client.query(endSessions, { id: null }))).toEqual(unknown);
  const password = `${person.password} anew`;
  expect(
    await after(() =>
      client.query(newPassword, { input: { currentPassword: person.password, newPassword: password } }),
    ),
  ).toEqual(unknown);
  person.password = password;
  const administrator = as(app, await newAdministrator(app));
  expect(await after(() => administrator.query(suspend, { userId: person.id, reason: 'Noise' }))).toEqual(
    unknown,
  );
  const { email } = person;
  const told = await app.query(startLogin, { input: { email, password } });
  expect(told.data?.login).toMatchObject({ challenge: null, errors: [{ code: 'FORBIDDEN' }] });
  await administrator.query(reinstate, { userId: person.id });
  expect(await tryCode(app, person, clock.code(person))).toEqual([]);
});

test('resetPassword answers a challenge, too, and ends those from before', async () => {
  const person = await newEnrolled(app, clock);
  const before = await challengeOf(app, person);
  // As the job that sends the mail does it.
  const token = randomUUID();
  await sql`insert into email_token (hash, user_id, purpose, expires_at)
    values (${hashToken(token)}, ${person.id}, 'RESET', now() + interval '1 hour')`.execute(database(app));
  const input = { token, newPassword: `${person.password} anew` };
  const { data } = await app.query(resetWithFactor, { input });
  const { challenge, ...rest } = given(data?.resetPassword);
  expect(rest).toEqual({ user: null, accessToken: null, errors: [] });
  expect(await faultsOf(app, before, clock.code(person))).toEqual(unknown);
  expect(await faultsOf(app, given(challenge).token, clock.code(person))).toEqual([]);
  expect(await standing(app, person.accessToken)).toBe('REVOKED');
});

test('turning it off takes the password and a code, each code once', async () => {
  const person = await newEnrolled(app, clock);
  const client = as(app, person);
  const used = clock.code(person);
  const challenge = await challengeOf(app, person);
  expect(await tryCode(app, person, used)).toEqual([]);
  const faults = async (password: string, code: string) =>
    (await client.query(disable, { password, code })).data?.disableTotp.errors.map(
      ({ code: fault, field }) => `${fault} ${field}`,
    );
  expect(await faults('another one', clock.code(person, 1))).toEqual(['INVALID_CREDENTIALS password']);
  expect(await faults(person.password, '000000')).toEqual(['INVALID_CREDENTIALS code']);
  expect(await faults(person.password, used)).toEqual(['INVALID_CREDENTIALS code']);
  const { data } = await client.query(disable, { password: person.password, code: clock.code(person, 1) });
  expect(data?.disableTotp).toEqual({ user: { id: person.id, totpEnabled: false }, errors: [] });
  expect(await faultsOf(app, challenge, given(person.recoveryCodes[0]))).toEqual(unknown);
  const { email, password } = person;
  const signed = await app.query(startLogin, { input: { email, password } });
  expect([signed.data?.login.challenge, typeof signed.data?.login.accessToken]).toEqual([null, 'string']);
  expect((await client.query(disable, { password, code: '000000' })).data?.disableTotp.errors[0]?.code).toBe(
    'CONFLICT',
  );
  // It can be turned on again, with another secret.
  const { secret } = await enrol(app, clock, person);
  expect(secret).not.toBe(person.secret);
});

test('after a change of the key of the server, recovery codes still let in', async () => {
  const person = await newEnrolled(app, clock);
  const changed = await appBeside(app, { JWT_SECRET: 'another secret that only tests use, long enough' });
  new CodeClock(changed);
  expect(await tryCode(changed, person, clock.code(person))).toEqual(wrong);
  expect(changed.log.some(({ msg }) => /JWT_SECRET/.test(String(msg)))).toBe(true);
  expect(await tryCode(changed, person, given(person.recoveryCodes[0]))).toEqual([]);
});

test('with REQUIRE_TOTP=admin, administrators without a second factor have the rights of users until it is confirmed', async () => {
  const administrator = await newAdministrator(app);
  const environment = { REQUIRE_TOTP: 'admin' };
  const strict = await appBeside(app, environment);
  const beside = await appBeside(app, environment);
  const strictClock = new CodeClock(strict, beside);
  const person = await newPerson(strict);
  const { email, password } = administrator;
  const signed = await strict.query(startLogin, { input: { email, password } });
  // A token from before the server was started so, and a new one.
  const tokens = [administrator.accessToken, given(signed.data?.login.accessToken)];
  const seen = async (server: typeof app, token: string) => {
    const { data, errors } = await server.from({ token }).query(rights, { id: person.id });
    return [data?.me?.role, data?.user?.email !== null, codes({ errors }), errors?.[0]?.extensions?.reason];
  };
  const without = ['ADMIN', false, ['FORBIDDEN'], 'TOTP_REQUIRED'];
  for (const server of [strict, beside])
    for (const token of tokens) expect(await seen(server, token)).toEqual(without);
  // Users are told nothing of it.
  const { errors } = await as(strict, person).query(rights, { id: person.id });
  expect(errors?.[0]?.extensions).toEqual({ code: 'FORBIDDEN' });

  const accessToken = given(tokens[1]);
  const enrolled = await enrol(strict, strictClock, { ...administrator, accessToken });
  const whole = ['ADMIN', true, undefined, undefined];
  for (const server of [strict, beside])
    for (const token of tokens) await expect.poll(() => seen(server, token)).toEqual(whole);
  const renewed = await strict.query(renew, { refreshToken: signed.data?.login.refreshToken });
  expect(await seen(beside, given(renewed.data?.refreshSession.accessToken))).toEqual(whole);

  // Turned off, the rights are gone again, on every server.
  const code = strictClock.code(enrolled);
  await strict.from({ token: accessToken }).query(disable, { password, code });
  await expect.poll(() => seen(beside, accessToken)).toEqual(without);
  const next = await strict.query(renew, { refreshToken: renewed.data?.refreshSession.refreshToken });
  const nextToken = given(next.data?.refreshSession.accessToken);
  expect(await seen(beside, nextToken)).toEqual(without);
  expect((await as(strict, { accessToken: nextToken }).query(whoAmI)).data?.me?.role).toBe('ADMIN');
});

test('with REQUIRE_TOTP=admin, a user who is made an administrator needs a second factor, and one who has it does not', async () => {
  const strict = await appBeside(app, { REQUIRE_TOTP: 'admin' });
  const strictClock = new CodeClock(strict);
  const chief = await enrol(strict, strictClock, await newAdministrator(app));
  const promoted = async (person: { id: string; accessToken: string }) => {
    await as(strict, chief).query(
      `mutation { setUserRole(userId: "${person.id}", role: ADMIN) { errors { code } } }`,
    );
    return codes(await as(strict, person).query(rights, { id: person.id }));
  };
  expect(await promoted(await newPerson(strict))).toEqual(['FORBIDDEN']);
  expect(await promoted(await newEnrolled(strict, strictClock))).toBeUndefined();
});

test('a secret that is not confirmed cannot be guessed by whoever has a session: tries are counted, and it ends', async () => {
  const person = await newPerson(app);
  const client = as(app, person);
  const secret = given((await client.query(begin, { password: person.password })).data?.beginTotp.secret);
  const faults = async (code: string, server = app) => {
    const answer = await as(server, person).query(confirm, { code });
    return answer.errors ? codes(answer) : answer.data?.confirmTotp.errors.map((error) => error.code);
  };
  for (let count = 0; count < 10; count += 1)
    expect(await faults('000000', count % 2 ? app : other)).toEqual(['INVALID_CREDENTIALS']);
  await sql`update second_factor set tries = 20 where user_id = ${person.id}`.execute(database(app));
  const rested = await appBeside(app, { RATE_LIMITS: 'confirmTotp=1000/60' });
  rested.services.accounts.totp.now = app.services.accounts.totp.now;
  expect(await faults(clock.code({ secret }), rested)).toEqual(['RATE_LIMITED']);
  await sql`update second_factor set tries = 0, begun_at = now() - interval '61 minutes'
    where user_id = ${person.id}`.execute(database(app));
  expect(await faults(clock.code({ secret }), rested)).toEqual(['EXPIRED']);
  await sql`update second_factor set begun_at = now() - interval '50 minutes'
    where user_id = ${person.id}`.execute(database(app));
  clock.move();
  expect(await faults(clock.code({ secret }), rested)).toEqual([]);
});

test('with REQUIRE_TOTP=all, nobody without a second factor comes further than to turning it on', async () => {
  const strict = await appBeside(app, { REQUIRE_TOTP: 'all' });
  const beside = await appBeside(app, { REQUIRE_TOTP: 'all' });
  const strictClock = new CodeClock(strict, beside);
  const person = await newPerson(strict);
  const client = as(strict, person);
  const isKept = ({ errors }: { errors: GraphQLFormattedError[] | undefined }) =>
    errors?.some(
      ({ extensions }) => extensions?.code === 'FORBIDDEN' && extensions.reason === 'TOTP_REQUIRED',
    ) ?? false;
  const wrongly: string[] = [];
  const open: string[] = [];
  for (const kind of ['query', 'mutation', 'subscription'] as const) {
    for (const field of Object.values(schema.getRootType(kind as never)?.getFields() ?? {})) {
      const document = sampleDocument(kind, field);
      const applied = (name: string) => getDirective(schema, field, name)?.[0];
      const isOpen = applied('auth')?.beforeTotp ?? applied('public')?.always ?? kind === 'mutation';
      if (applied('auth')?.beforeTotp) open.push(field.name);
      // That one would end the session, and fields with files have tests of their own.
      if (!document || field.name === 'logout') continue;
      const mayEnter = isOpen === true && (applied('auth')?.beforeTotp || applied('public'));
      if (isKept(await client.query(document)) === Boolean(mayEnter)) wrongly.push(document);
    }
  }
  expect(wrongly).toEqual([]);
  expect(open.sort()).toEqual(
    [
      'beginTotp',
      'changePassword',
      'confirmTotp',
      'confirmWithOidc',
      'confirmWithPasskey',
      'deleteAccount',
      'logout',
      'requestEmailVerification',
    ].concat('revokeSessions'),
  );
  // Its own account is there, and leads to nothing.
  const self = await client.query('{ me { id fullName totpEnabled } serverInfo { name } }');
  expect([self.errors, (self.data as { me: object }).me]).toEqual([
    undefined,
    { id: person.id, fullName: 'Somebody', totpEnabled: false },
  ]);
  for (const onward of ['sessions { id }', 'playlists { totalCount }', 'passkeys { id }'])
    expect(isKept(await client.query(`{ me { ${onward} } }`)), onward).toBe(true);
  const file = await upload(
    await addressOf(strict),
    'mutation ($file: Upload!) { importPlaylist(file: $file) { errors { code } } }',
    { file: fileOf('#EXTM3U', 'list.m3u8') },
    { token: person.accessToken },
  );
  expect(isKept(file)).toBe(true);
  // Neither does a key from before lead around it.
  const { data } = await as(app, await another(app, person)).query<
    { createApiKey: { secret: string } },
    unknown
  >('mutation { createApiKey(input: { name: "Key", scopes: [ADMIN] }) { secret } }');
  const asKey = strict.from({ token: given(data).createApiKey.secret });
  expect(isKept(await asKey.query('{ songs { totalCount } }'))).toBe(true);
  // Whoever is signed out is no user.
  expect((await strict.query('{ songs { totalCount } }')).errors).toBeUndefined();

  const enrolled = await enrol(strict, strictClock, person);
  const songs = '{ songs { totalCount } me { sessions { id } playlists { totalCount } } }';
  for (const server of [strict, beside])
    await expect.poll(async () => (await as(server, enrolled).query(songs)).errors).toBeUndefined();
  await expect
    .poll(async () => (await asKey.query('{ songs { totalCount } }')).errors?.[0]?.extensions)
    .toBeUndefined();
  await as(strict, enrolled).query(disable, { password: person.password, code: strictClock.code(enrolled) });
  await expect.poll(async () => isKept(await as(beside, enrolled).query(songs))).toBe(true);
});

test('totp:reset turns a second factor off for one who has lost everything but the password', async () => {
  const { run } = await adminCommand(given(app.orm.config.get('clientUrl')), 'totp-reset');
  const person = await newEnrolled(app, clock);
  const challenge = await challengeOf(app, person);
  expect(await run('--email', 'nobody@example.org')).toMatchObject({ code: 1, output: '' });
  const { code, output, errors } = await run('--email', person.email.toUpperCase());
  expect([code, errors]).toEqual([0, '']);
  expect(output).toContain('password alone');
  expect(await faultsOf(app, challenge, clock.code(person))).toEqual(unknown);
  const { email, password } = person;
  const signed = await app.query(startLogin, { input: { email, password } });
  expect(signed.data?.login).toMatchObject({ challenge: null, errors: [], user: { id: person.id } });
  expect(await run('--email', person.email)).toMatchObject({ code: 1, output: '' });
  expect(await run()).toMatchObject({ code: 2, output: '' });
});
