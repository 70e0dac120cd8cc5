import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { beforeEach, expect, test } from 'vitest';
import { testApp } from '../../support/app.ts';
import { leave, removeUser, setRole } from '../sessions/operations.ts';
import { codes, database, newAdministrator, newPerson, type Person } from '../sessions/people.ts';

const app = await testApp();
const by = ({ accessToken }: Person) => app.from({ token: accessToken });

beforeEach(async () => {
  await sql`delete from account`.execute(database(app));
});

async function administrators() {
  const { rows } = await sql<{ id: string }>`select id from account where role = 'ADMIN'`.execute(
    database(app),
  );
  return rows.map(({ id }) => id);
}

async function demote(demoter: Person, { id }: Person) {
  const { data } = await by(demoter).query(setRole, { userId: id, role: 'USER' });
  return data?.setUserRole.errors.map(({ code }) => code);
}

test('administrators can appoint administrators, and demote them', async () => {
  const [first, second] = [await newAdministrator(app), await newPerson(app)];
  const { data } = await by(first).query(setRole, { userId: second.id, role: 'ADMIN' });
  expect(data?.setUserRole).toEqual({
    user: { id: second.id, role: 'ADMIN', isAdmin: true },
    errors: [],
  });
  expect((await administrators()).sort()).toEqual([first.id, second.id].sort());
  expect(await demote(first, second)).toEqual([]);
  expect(await administrators()).toEqual([first.id]);
});

test('a user who does not exist gets no role', async () => {
  const admin = by(await newAdministrator(app));
  const { data } = await admin.query(setRole, { userId: randomUUID(), role: 'ADMIN' });
  expect(data?.setUserRole).toEqual({ user: null, errors: [{ code: 'NOT_FOUND', field: ['userId'] }] });
  expect(codes(await admin.query(setRole, { userId: 'none', role: 'ADMIN' }))).toEqual(['BAD_USER_INPUT']);
});

test('the last administrator cannot be demoted', async () => {
  const admin = await newAdministrator(app);
  await newPerson(app);
  expect(await demote(admin, admin)).toEqual(['CONFLICT']);
  const deleted = await by(admin).query(removeUser, { id: admin.id });
  expect(deleted.data?.deleteUser).toEqual({ deletedId: null, errors: [{ code: 'CONFLICT', field: null }] });
  const left = await by(admin).query(leave, { password: admin.password });
  expect(left.data?.deleteAccount.errors).toEqual([{ code: 'CONFLICT', field: null }]);
  expect(await administrators()).toEqual([admin.id]);
});

test('one of two administrators can be deleted', async () => {
  const [first, second] = [await newAdministrator(app), await newAdministrator(app)];
  const { data } = await by(first).query(leave, { password: first.password });
  expect(data?.deleteAccount).toEqual({ deletedId: first.id, errors: [] });
  expect(await administrators()).toEqual([second.id]);
});

test('two administrators who demote or delete each other simultaneously leave one', async () => {
  for (let round = 0; round < 15; round += 1) {
    const [first, second] = [await newAdministrator(app), await newAdministrator(app)];
    const remove = (remover: Person, { id }: Person) => by(remover).query(removeUser, { id });
    if (round % 3 === 0) await Promise.all([remove(first, second), remove(second, first)]);
    else if (round % 3 === 1) await Promise.all([demote(first, second), remove(second, first)]);
    else await Promise.all([demote(first, second), demote(second, first)]);
    expect(await administrators()).toHaveLength(1);
    await sql`delete from account`.execute(database(app));
  }
});
