import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { hashToken } from '../../src/accounts/token.service.ts';
import { auditActions } from '../../src/audit/audit-actions.model.ts';
import { keepAuditPartitions, noOrigin, record } from '../../src/audit/audit-log.writes.ts';
import { disable, finishLogin, startLogin } from '../accounts/access/totp.operations.ts';
import { CodeClock, newEnrolled, tryCode } from '../accounts/access/two-factors.ts';
import {
  endSessions,
  forgottenPassword,
  leave,
  newPassword,
  reinstate,
  removeUser,
  renew,
  setRole,
  signIn,
  signOut,
  suspend,
} from '../accounts/sessions/operations.ts';
import {
  another,
  codes,
  database,
  given,
  newAdministrator,
  newPerson,
  type Person,
} from '../accounts/sessions/people.ts';
import { plansOf } from '../catalog/plans/plan.ts';
import { graphql } from '../generated/gql.ts';
import type { AuditFilter } from '../generated/graphql.ts';
import { testApp } from '../support/app.ts';
import { readAuditLog } from './audit.operations.ts';

const app = await testApp();
const administrator = await newAdministrator(app);
const admin = app.from({ token: administrator.accessToken, remoteAddress: '198.51.100.7' });
const by = ({ accessToken }: Person) => app.from({ token: accessToken });

async function entries(filter: AuditFilter) {
  const { data, errors } = await admin.query(readAuditLog, { first: 50, filter });
  expect(errors).toBeUndefined();
  return given(data?.auditLog).nodes;
}

const rename = graphql(`
  mutation RenameForAudit($fullName: String!) {
    updateProfile(input: { fullName: $fullName }) { user { id } }
  }
`);

const settle = graphql(`
  mutation SettleForAudit { updateSettings(input: { presence: NOBODY }) { user { id } } }
`);

test('sign-ins and their failures are in the log, with who, whom and from where', async () => {
  const person = await newPerson(app, { remoteAddress: '203.0.113.5' });
  const { email, password } = person;
  const elsewhere = app.from({ remoteAddress: '203.0.113.6' });
  await elsewhere.query(signIn, { input: { email, password: 'not this one' } });
  const mistyped = 'the password in place of the address';
  await elsewhere.query(signIn, {
    input: { email: `${mistyped.replaceAll(' ', '.')}@example.org`, password },
  });
  await elsewhere.query(signIn, { input: { email, password } });
  expect(await entries({ actorId: person.id })).toMatchObject([
    { action: 'session.login', ipAddress: '203.0.113.6', changes: { method: { after: 'password' } } },
    { action: 'session.login', ipAddress: '203.0.113.5', changes: { method: { after: 'registration' } } },
    { action: 'user.register', actor: { fullName: 'Somebody' }, target: { id: person.id } },
  ]);
  expect(await entries({ targetId: person.id, action: 'session.login_failed' })).toMatchObject([
    { actor: null, ipAddress: '203.0.113.6', changes: { reason: { after: 'wrong address or password' } } },
  ]);
  const [unknown] = await entries({ action: 'session.login_failed' });
  expect(unknown).toMatchObject({ actor: null, target: null, ipAddress: '203.0.113.6' });
});

test('what administrators do to users is in the log, with before and after', async () => {
  const person = await newPerson(app);
  const userId = person.id;
  await admin.query(setRole, { userId, role: 'ADMIN' });
  await admin.query(setRole, { userId, role: 'USER' });
  const until = new Date(Date.now() + 3_600_000).toISOString();
  await admin.query(suspend, { userId, until, reason: 'Spam' });
  const { email, password } = person;
  await app.query(signIn, { input: { email, password } });
  await admin.query(reinstate, { userId });
  const done = await entries({ targetId: userId });
  expect(done.map(({ action, changes }) => [action, changes])).toEqual([
    [
      'user.reinstate',
      {
        suspended: { before: true, after: false },
        suspendedUntil: { before: until, after: null },
        suspensionReason: { before: 'Spam', after: null },
      },
    ],
    ['session.login_failed', { reason: { after: 'suspended' } }],
    [
      'user.suspend',
      {
        suspended: { before: false, after: true },
        suspendedUntil: { before: null, after: until },
        suspensionReason: { before: null, after: 'Spam' },
      },
    ],
    ['user.role', { role: { before: 'ADMIN', after: 'USER' } }],
    ['user.role', { role: { before: 'USER', after: 'ADMIN' } }],
    ['user.register', null],
  ]);
  expect(done[0]).toMatchObject({ actor: { id: administrator.id }, ipAddress: '198.51.100.7' });
});

test('that a suspended user could not sign in is in the log, whatever the way; and a challenge that is over', async () => {
  const clock = new CodeClock(app);
  const person = await newEnrolled(app, clock);
  const { email, password, id } = person;
  const challenge = async () =>
    given((await app.query(startLogin, { input: { email, password } })).data?.login.challenge).token;
  const over = await challenge();
  await sql`update login_challenge set tries = 5`.execute(database(app));
  await app.query(finishLogin, { input: { challenge: over, code: clock.code(person) } });
  const begun = await challenge();
  const token = randomUUID();
  await sql`insert into email_token (hash, user_id, purpose, expires_at)
    values (${hashToken(token)}, ${id}, 'RESET', now() + interval '1 hour')`.execute(database(app));
  // As if an administrator did it while all of these are on their way.
  await sql`update account set suspended_at = now() where id = ${id}`.execute(database(app));
  const told = [
    (await app.query(finishLogin, { input: { challenge: begun, code: clock.code(person) } })).data
      ?.completeLogin,
    (await app.query(startLogin, { input: { email, password } })).data?.login,
    (await app.query(forgottenPassword, { input: { token, newPassword: `${password} anew` } })).data
      ?.resetPassword,
  ];
  expect(told.flatMap((one) => given(one).errors.map(({ code }) => code))).toEqual(
    Array.from(told, () => 'FORBIDDEN'),
  );
  const reasons = (await entries({ targetId: id, action: 'session.login_failed' })).map(
    ({ changes }) => (changes as { reason: { after: string } }).reason.after,
  );
  expect(reasons).toEqual(['suspended', 'suspended', 'suspended', 'challenge over']);
});

test('the total counts so far as a page takes, however long the log is', async () => {
  await sql`insert into audit_entry (id, at, action)
    select first_id_at(at), at, 'song.update'
    from generate_series('2020-05-05'::timestamptz, '2020-05-05 08:20', '1 second') at`.execute(
    database(app),
  );
  await sql`analyze audit_entry`.execute(database(app));
  const counted = async (filter: AuditFilter) => {
    const plans = await plansOf(app, () => admin.query(readAuditLog, { first: 1, filter }));
    const totals = plans.filter(({ nodes }) => nodes.some((node) => node.startsWith('Aggregate')));
    expect(totals).toHaveLength(1);
    for (const { rowsRead } of totals) expect(rowsRead).toBeLessThan(11_000);
    return given((await admin.query(readAuditLog, { first: 1, filter })).data?.auditLog).totalCount;
  };
  expect(await counted({ action: 'song.update' })).toBe(10_000);
  expect(await counted({})).toBe(10_000);
  expect(await counted({ action: 'user.delete' })).toBeLessThan(10);
});

test('what users do to their accounts is in the log; what fails as a whole is not', async () => {
  const person = await newPerson(app);
  const viewer = by(person);
  await viewer.query(rename, { fullName: 'Another Name' });
  await viewer.query(settle);
  await viewer.query(leave, { password: 'wrong' });
  const second = await another(app, person);
  await viewer.query(endSessions, { id: null });
  const input = { currentPassword: person.password, newPassword: 'correct horse battery' };
  await viewer.query(newPassword, { input });
  await viewer.query(newPassword, { input: { ...input, newPassword: 'short' } });
  await app.query(renew, { refreshToken: second.refreshToken });
  await app.query(forgottenPassword, { input: { token: 'none', newPassword: 'correct horse battery' } });
  await viewer.query(signOut);
  const done = await entries({ actorId: person.id });
  expect(done.map(({ action }) => action)).toEqual([
    'session.logout',
    'user.password_failed',
    'user.password',
    'session.revoke',
    'session.login',
    'user.password_failed',
    'user.settings',
    'user.update',
    'session.login',
    'user.register',
  ]);
  expect(done[7]?.changes).toEqual({ fullName: { before: 'Somebody', after: 'Another Name' } });
  expect(done[6]?.changes).toEqual({ presence: { before: 'EVERYONE', after: 'NOBODY' } });
});

test('the second factor is in the log: turned on and off, wrong codes, recovery codes; and no secret of it', async () => {
  const clock = new CodeClock(app);
  const person = await newEnrolled(app, clock);
  const [recoveryCode] = person.recoveryCodes;
  await tryCode(app, person, '000000');
  await tryCode(app, person, given(recoveryCode));
  const code = clock.code(person);
  await by(person).query(disable, { password: person.password, code });
  const done = await entries({ targetId: person.id });
  expect(done.map(({ action }) => action)).toEqual([
    'totp.disable',
    'recovery_code.use',
    'totp.failed',
    'totp.enable',
    'user.register',
  ]);
  const [login] = await entries({ actorId: person.id, action: 'session.login' });
  expect(login?.changes).toEqual({ method: { after: 'second factor' } });
  const { rows } = await sql<{ entry: string; changes: string | null }>`
    select entry::text, changes::text from audit_entry entry`.execute(database(app));
  const told = rows.map(({ entry }) => entry).join('\n');
  const { password, accessToken, refreshToken, secret } = person;
  for (const one of [password, accessToken, refreshToken, secret, given(recoveryCode)])
    expect(told).not.toContain(one);
  // Its six digits may well be in a time or in an ID.
  expect(rows.map(({ changes }) => changes).join('\n')).not.toContain(code);
});

test('a refresh token that comes again after its successor was used is in the log of its user', async () => {
  const person = await newPerson(app);
  const renewed = await app.query(renew, { refreshToken: person.refreshToken });
  await app.query(renew, { refreshToken: given(renewed.data?.refreshSession.refreshToken) });
  await sql`update refresh_token set used_at = used_at - interval '1 minute'`.execute(database(app));
  const { data } = await app.query(renew, { refreshToken: person.refreshToken });
  expect(data?.refreshSession.errors).toMatchObject([{ code: 'INVALID_CREDENTIALS' }]);
  expect(await entries({ targetId: person.id, action: 'session.copied' })).toMatchObject([{ actor: null }]);
});

test('the log is filtered by time and paged, for administrators alone', async () => {
  const { data } = await admin.query(readAuditLog, { first: 2 });
  const page = given(data?.auditLog);
  const next = await admin.query(readAuditLog, { first: 1, after: page.pageInfo.endCursor });
  const [one, two] = page.nodes;
  const three = given(next.data?.auditLog).nodes[0];
  expect(given(one).at >= given(two).at && given(two).at >= given(three).at).toBe(true);
  expect(page.totalCount).toBeGreaterThan(20);
  const all = await entries({ from: given(three).at, until: new Date(Date.now() + 1000).toISOString() });
  expect(all.map(({ id }) => id)).toEqual(expect.arrayContaining([given(one).id, given(two).id]));
  expect(all.every(({ at }) => at >= given(three).at)).toBe(true);
  expect(await entries({ until: '2020-01-01T00:00:00Z' })).toEqual([]);
  const person = await newPerson(app);
  expect(codes(await by(person).query(readAuditLog, { first: 1 }))).toEqual(['FORBIDDEN']);
  expect(codes(await app.query(readAuditLog, { first: 1 }))).toEqual(['UNAUTHENTICATED']);
  expect(codes(await admin.query(readAuditLog, { filter: { actorId: 'none' } }))).toEqual(['BAD_USER_INPUT']);
});

test('entries of one millisecond are in the order in which they were written', async () => {
  const events = Array.from({ length: 20 }, (_, index) => ({
    action: 'scan.cancel' as const,
    changes: { nth: { after: index } },
  }));
  await record({ em: app.orm.em.fork() }, noOrigin, ...events);
  const told = await entries({ action: 'scan.cancel' });
  expect(new Set(told.map(({ at }) => at)).size).toBe(1);
  // The latest first.
  expect(told.map(({ changes }) => changes)).toEqual(events.map(({ changes }) => changes).toReversed());
});

test('no entry is changed, deleted or emptied, whoever asks the database', async () => {
  const refusal = { message: expect.stringContaining('append-only') };
  const db = database(app);
  await expect(sql`update audit_entry set action = 'song.update'`.execute(db)).rejects.toMatchObject(refusal);
  await expect(sql`update audit_entry set ip_address = null`.execute(db)).rejects.toMatchObject(refusal);
  await expect(
    sql`update audit_entry set changes = null where changes is not null`.execute(db),
  ).rejects.toMatchObject(refusal);
  await expect(sql`delete from audit_entry`.execute(db)).rejects.toMatchObject(refusal);
  await expect(sql`truncate audit_entry`.execute(db)).rejects.toMatchObject(refusal);
  const month = sql.table(`audit_entry_${new Date().toISOString().slice(0, 7).replace('-', '_')}`);
  await expect(sql`delete from ${month}`.execute(db)).rejects.toMatchObject(refusal);
  await expect(sql`truncate ${month}`.execute(db)).rejects.toMatchObject(refusal);
});

test('what the log tells of a person is gone with the account; that it happened stays', async () => {
  const person = await newPerson(app, { remoteAddress: '203.0.113.99' });
  await app.from({ token: person.accessToken, remoteAddress: '203.0.113.99' }).query(rename, {
    fullName: 'Rosalind Unmistakable',
  });
  await app.from({ remoteAddress: '203.0.113.99' }).query(signIn, {
    input: { email: person.email, password: 'wrong' },
  });
  await admin.query(suspend, { userId: person.id, reason: 'Unmistakable conduct' });
  await admin.query(removeUser, { id: person.id });
  const { rows } = await sql<{ entry: string }>`select entry::text from audit_entry entry`.execute(
    database(app),
  );
  const told = rows.map(({ entry }) => entry).join('\n');
  for (const mark of ['Unmistakable', '203.0.113.99', person.email]) expect(told).not.toContain(mark);
  const about = await entries({ targetId: person.id });
  expect(about.map(({ action, actor, target, changes }) => [action, actor?.id, target, changes])).toEqual([
    ['user.delete', administrator.id, null, null],
    ['user.suspend', administrator.id, null, null],
    ['session.login_failed', undefined, null, null],
    ['user.update', undefined, null, null],
    ['user.register', undefined, null, null],
  ]);
  expect(about[0]?.ipAddress).toBe('198.51.100.7');
});

test('months are made ahead, and dropped as a whole once they are older than the log is kept', async () => {
  const names = async () => {
    const { rows } = await sql<{ name: string }>`
      select relname as name from pg_inherits join pg_class on pg_class.oid = inhrelid
      where inhparent = 'audit_entry'::regclass order by relname`.execute(database(app));
    return rows.map(({ name }) => name);
  };
  // A clock that is wrong keeps nobody out.
  await sql`insert into audit_entry (id, at, action)
    values (first_id_at('2031-05-05'), '2031-05-05', 'song.update')`.execute(database(app));
  const thisMonth = `audit_entry_${new Date().toISOString().slice(0, 7).replace('-', '_')}`;
  expect(await keepAuditPartitions(app.orm.em, 400, new Date('2031-05-20T00:00:00Z'))).toEqual(
    expect.arrayContaining(['audit_entry_2031_05', 'audit_entry_2031_08', thisMonth]),
  );
  expect(await names()).toEqual([
    'audit_entry_2031_05',
    'audit_entry_2031_06',
    'audit_entry_2031_07',
    'audit_entry_2031_08',
    'audit_entry_default',
  ]);
  const { rows } = await sql`select at from audit_entry_2031_05`.execute(database(app));
  expect(rows).toHaveLength(1);
  await expect(sql`delete from audit_entry_2031_05`.execute(database(app))).rejects.toThrow('append-only');
  // What came later than the months that are there went to the default partition, and goes with its age as well.
  await record({ em: app.orm.em.fork() }, { viewer: null, ipAddress: null }, { action: 'scan.start' });
  expect(await keepAuditPartitions(app.orm.em, 400, new Date('2031-05-20T00:00:00Z'))).toEqual([
    'audit_entry_default',
  ]);
});

test('the documentation lists every action, and no other', async () => {
  const text = await readFile('docs/security.md', 'utf8');
  const listed = [...text.matchAll(/^\| `([a-z_]+\.[a-z_]+)` +\|/gm)].map(([, action]) => action);
  expect(listed).toEqual(Object.keys(auditActions));
});
