import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { testApp } from '../../support/app.ts';
import { forgottenPassword, leave, removeUser, signIn } from '../sessions/operations.ts';
import { another, codes, database, newAdministrator, newPerson, standing } from '../sessions/people.ts';

const app = await testApp();
const admin = app.from({ token: (await newAdministrator(app)).accessToken });

/** How many rows of each kind a user has. */
async function belongings(userId: string) {
  const { rows } = await sql`
    select
      (select count(*)::int from account where id = ${userId}) as accounts,
      (select count(*)::int from session where user_id = ${userId}) as sessions,
      (select count(*)::int from refresh_token join session on session.id = session_id
        where user_id = ${userId}) as refreshable,
      (select count(*)::int from email_token where user_id = ${userId}) as tokens`.execute(database(app));
  return rows[0];
}

async function personWithEverything() {
  const person = await newPerson(app);
  const elsewhere = await another(app, person);
  await sql`insert into email_token (hash, user_id, purpose, expires_at)
    values (${randomUUID()}, ${person.id}, 'RESET', now() + interval '1 hour')`.execute(database(app));
  expect(await belongings(person.id)).toEqual({ accounts: 1, sessions: 2, refreshable: 2, tokens: 1 });
  return { person, elsewhere };
}

const nothing = { accounts: 0, sessions: 0, refreshable: 0, tokens: 0 };

test("deleting one's own account requires the password", async () => {
  const { person } = await personWithEverything();
  const viewer = app.from({ token: person.accessToken });
  const { data } = await viewer.query(leave, { password: 'wrong' });
  expect(data?.deleteAccount).toEqual({
    deletedId: null,
    errors: [{ code: 'INVALID_CREDENTIALS', field: ['password'] }],
  });
  expect(await belongings(person.id)).toMatchObject({ accounts: 1, sessions: 2 });
});

test('deleting an account deletes its sessions and tokens', async () => {
  const { person, elsewhere } = await personWithEverything();
  const viewer = app.from({ token: person.accessToken });
  const { data } = await viewer.query(leave, { password: person.password });
  expect(data?.deleteAccount).toEqual({ deletedId: person.id, errors: [] });
  expect(await belongings(person.id)).toEqual(nothing);
  const { rows } = await sql`select 1 from refresh_token left join session on session.id = session_id
    where session.id is null`.execute(database(app));
  expect(rows).toEqual([]);
  await expect.poll(() => standing(app, person.accessToken)).toBe('REVOKED');
  await expect.poll(() => standing(app, elsewhere.accessToken)).toBe('REVOKED');
  const { email, password } = person;
  const again = await app.query(signIn, { input: { email, password } });
  expect(again.data?.login.errors).toMatchObject([{ code: 'INVALID_CREDENTIALS' }]);
  const input = { token: 'gone', newPassword: 'correct horse battery' };
  const reset = await app.query(forgottenPassword, { input });
  expect(reset.data?.resetPassword.errors).toMatchObject([{ code: 'INVALID_CREDENTIALS' }]);
});

test('an administrator can delete any user', async () => {
  const { person } = await personWithEverything();
  const { data } = await admin.query(removeUser, { id: person.id });
  expect(data?.deleteUser).toEqual({ deletedId: person.id, errors: [] });
  expect(await belongings(person.id)).toEqual(nothing);
  await expect.poll(() => standing(app, person.accessToken)).toBe('REVOKED');
});

test('a user who does not exist cannot be deleted', async () => {
  const { data } = await admin.query(removeUser, { id: randomUUID() });
  expect(data?.deleteUser).toEqual({ deletedId: null, errors: [{ code: 'NOT_FOUND', field: ['id'] }] });
  expect(codes(await admin.query(removeUser, { id: 'none' }))).toEqual(['BAD_USER_INPUT']);
});
