import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { pino } from 'pino';
import { expect, test } from 'vitest';
import { notPooled } from '../../../src/persistence/pooler.queries.ts';
import { prepareInstallation } from '../../../src/wiring/serving.setup.ts';
import { testApp } from '../../support/app.ts';
import { mailServer } from '../mail/mail-server.ts';
import { signUp } from '../sessions/operations.ts';
import { codes, database, given, newAdministrator, newPerson } from '../sessions/people.ts';
import { allInvitations, invite, uninvite } from './invitations.operations.ts';

const box = await mailServer();
const open = await testApp();
const administrator = await newAdministrator(open);
const { orm } = open;
const web = { WEB_URL: 'https://web.example', SMTP_URL: box.url, SERVER_NAME: 'Living room' };
const byInvitation = await testApp({
  orm,
  jobs: true,
  environment: { REGISTRATION: 'invitation', ...web },
});
const closed = await testApp({ orm, environment: { REGISTRATION: 'closed' } });
const admin = byInvitation.from({ token: administrator.accessToken });

type Given = { email?: string; role?: 'USER' | 'ADMIN'; expiresAt?: string };

async function invited(input: Given = {}) {
  const { data } = await admin.query(invite, { input });
  expect(data?.createInvitation.errors).toEqual([]);
  const invitation = given(data?.createInvitation.invitation);
  return { ...invitation, token: tokenOf(given(invitation.url)) };
}

const tokenOf = (url: string) => new URL(url).searchParams.get('token') ?? '';
const newAddress = () => `${randomUUID()}@example.org`;

async function register(invitation: string | undefined, email = newAddress(), app = byInvitation) {
  const input = { email, password: 'correct horse battery', fullName: 'Guest', invitation };
  const { data } = await app.query(signUp, { input });
  return given(data).register;
}

const refused = [{ code: 'FORBIDDEN', field: ['input', 'invitation'], message: expect.any(String) }];

test('the server tells who may register', async () => {
  const ask = '{ serverInfo { registration } }';
  const answers = await Promise.all([open, byInvitation, closed].map((app) => app.query(ask)));
  expect(answers.map(({ data }) => data)).toEqual(
    ['OPEN', 'INVITATION', 'CLOSED'].map((registration) => ({ serverInfo: { registration } })),
  );
});

test('in production, the log of a start says who may register', async () => {
  const lines: string[] = [];
  const log = pino({}, { write: (line: string) => void lines.push(JSON.parse(line).msg) });
  const { store, config } = closed;
  const databaseUrl = orm.config.get('clientUrl') ?? '';
  const backend = { orm, store, databaseUrl, pooling: notPooled, embedded: false };
  await prepareInstallation({ ...config, production: true }, backend, log);
  expect(lines).toContain('Nobody can create an account (REGISTRATION=closed)');
});

test('an invitation by link makes one account, of its role, and is listed with it', async () => {
  const made = await invited({ role: 'ADMIN' });
  expect(made).toMatchObject({
    email: null,
    role: 'ADMIN',
    createdBy: { id: administrator.id },
    usedBy: null,
  });
  expect(made.url).toMatch(/^https:\/\/web\.example\/invitation\?token=[\w-]{43}$/);
  expect(Date.parse(made.expiresAt) - Date.parse(made.createdAt)).toBeCloseTo(7 * 24 * 60 * 60 * 1000, -4);
  const { user, errors, accessToken } = await register(made.token);
  expect(errors).toEqual([]);
  expect(user).toMatchObject({ role: 'ADMIN', emailVerified: false });
  expect(accessToken).toEqual(expect.any(String));
  expect((await register(made.token)).errors).toEqual(refused);
  const { data } = await admin.query(allInvitations, { first: 1 });
  expect(data?.invitations).toMatchObject({
    nodes: [{ id: made.id, usedBy: { id: user?.id }, url: null }],
    totalCount: 1,
  });
  const revoked = await admin.query(uninvite, { id: made.id });
  expect(revoked.data?.revokeInvitation.errors).toEqual([{ code: 'CONFLICT', field: ['id'] }]);
});

test('of two who use an invitation at once, one gets in', async () => {
  const { token } = await invited();
  const answers = await Promise.all([register(token), register(token), register(token)]);
  expect(answers.filter(({ user }) => user)).toHaveLength(1);
  expect(answers.filter(({ errors }) => errors.length > 0).map(({ errors }) => errors)).toEqual([
    refused,
    refused,
  ]);
});

test('an invitation by mail comes with its link, and is good for that address alone', async () => {
  const email = newAddress();
  const { token } = await invited({ email });
  const [delivery] = await box.received(email);
  expect(delivery?.token).toBe(token);
  expect(delivery?.mail.headers.get('subject')).toEqual(['An invitation to Living room']);
  expect(delivery?.mail.text).toContain(`https://web.example/invitation?token=${token}`);
  expect(delivery?.mail.text).toContain('Somebody has invited you to Living room.');
  expect((await register(token)).errors).toEqual(refused);
  expect((await register(token, email.toUpperCase())).errors).toEqual([]);
  const again = await admin.query(invite, { input: { email } });
  expect(again.data?.createInvitation.errors).toEqual([{ code: 'TAKEN', field: ['input', 'email'] }]);
});

test('without an invitation that is open, nobody is let in or told which addresses have accounts', async () => {
  const revoked = await invited();
  await admin.query(uninvite, { id: revoked.id });
  const over = await invited();
  await sql`update invitation set expires_at = now() where id = ${over.id}`.execute(database(open));
  const sealedElsewhere = await invited();
  await sql`update invitation set key_id = 'another' where id = ${sealedElsewhere.id}`.execute(
    database(open),
  );
  const tokens = [undefined, '', 'x', 'a'.repeat(43), revoked.token, over.token, sealedElsewhere.token];
  for (const token of tokens)
    expect((await register(token, administrator.email)).errors, String(token)).toEqual(refused);
});

test('a closed server refuses also who has an invitation; an open one asks for none', async () => {
  const { token } = await invited({ role: 'ADMIN' });
  expect((await register(token, newAddress(), closed)).errors).toEqual(refused);
  expect((await register(undefined, newAddress(), closed)).errors).toEqual(refused);
  expect((await register('of no use', newAddress(), open)).user).toMatchObject({ role: 'USER' });
  expect((await register(token, newAddress(), open)).user).toMatchObject({ role: 'ADMIN' });
});

test('an invitation to administrate ends when its maker is no administrator any more', async () => {
  const other = await newAdministrator(open);
  const maker = byInvitation.from({ token: other.accessToken });
  const tokens = [];
  for (const role of ['ADMIN', 'USER'] as const) {
    const { data } = await maker.query(invite, { input: { role } });
    tokens.push(tokenOf(given(data?.createInvitation.invitation?.url)));
  }
  await sql`update account set role = 'USER' where id = ${other.id}`.execute(database(open));
  expect((await register(tokens[0])).errors).toEqual(refused);
  expect((await register(tokens[1])).user).toMatchObject({ role: 'USER' });
  // The token still says that they administrate.
  const late = await maker.query(invite, { input: {} });
  expect(codes(late)).toEqual(['FORBIDDEN']);
});

test('faults of an invitation are told, and only administrators come to them', async () => {
  const faulty = await admin.query(invite, { input: { email: 'nobody', expiresAt: '2020-01-01T00:00:00Z' } });
  expect(faulty.data?.createInvitation).toEqual({
    invitation: null,
    errors: [
      { code: 'INVALID', field: ['input', 'email'] },
      { code: 'INVALID', field: ['input', 'expiresAt'] },
    ],
  });
  const { accessToken: token } = await newPerson(open);
  const user = byInvitation.from({ token });
  expect(codes(await user.query(invite, { input: {} }))).toEqual(['FORBIDDEN']);
  expect(codes(await user.query(allInvitations, { first: 1 }))).toEqual(['FORBIDDEN']);
  const missing = await admin.query(uninvite, { id: randomUUID() });
  expect(missing.data?.revokeInvitation.errors).toEqual([{ code: 'NOT_FOUND', field: ['id'] }]);
});

test('pages of invitations hold all of them, newest first, without reading more as there are more', async () => {
  const seen: string[] = [];
  let after: string | undefined;
  do {
    const { data, statements } = await admin.query(allInvitations, { first: 3, after });
    // The page, its makers and users, and the total.
    expect(statements.length).toBeLessThanOrEqual(4);
    const page = given(data?.invitations);
    seen.push(...page.nodes.map(({ id }) => id));
    after = page.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? undefined) : undefined;
  } while (after);
  const { rows } = await sql<{ id: string }>`
    select id from invitation order by created_at desc, id desc`.execute(database(open));
  expect(seen).toEqual(rows.map(({ id }) => id));
  const plan = await sql<{ 'QUERY PLAN': string }>`
    explain select id from invitation order by created_at desc, id desc limit 20`
    .execute(database(open))
    .then(({ rows: lines }) => lines.map((line) => line['QUERY PLAN']).join('\n'));
  expect(plan).toContain('invitation_created_order');
});

test('neither the database nor the log holds a token, and with an account its invitation goes', async () => {
  const email = newAddress();
  const { token } = await invited({ email });
  const { rows } = await sql<{ row: string }>`select invitation::text as row from invitation`.execute(
    database(open),
  );
  const jobs = await sql<{ row: string }>`select j::text as row from graphile_worker._private_jobs j`.execute(
    database(open),
  );
  await box.received(email);
  expect(JSON.stringify([rows, jobs.rows, byInvitation.log])).not.toContain(token);
  const { user } = await register(token, email);
  await sql`delete from account where id = ${user?.id}`.execute(database(open));
  const left = await sql`select from invitation where email = ${email}`.execute(database(open));
  expect(left.rows).toEqual([]);
});

test('the audit log tells who invited, revoked and came with an invitation', async () => {
  const { rows } = await sql<{ action: string; byAdministrator: boolean }>`
    select action, actor_id = ${administrator.id} as "byAdministrator" from audit_entry
    where target_type = 'Invitation' group by 1, 2 order by 1, 2`.execute(database(open));
  expect(rows).toEqual([
    { action: 'invitation.create', byAdministrator: false },
    { action: 'invitation.create', byAdministrator: true },
    { action: 'invitation.revoke', byAdministrator: true },
    { action: 'invitation.use', byAdministrator: false },
  ]);
});
