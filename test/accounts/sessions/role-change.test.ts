import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { eventBus } from '../../../src/events/event-bus.service.ts';
import { transaction } from '../../../src/persistence/transaction.service.ts';
import { testApp } from '../../support/app.ts';
import { renew, setRole } from './operations.ts';
import { appBeside, codes, database, given, newAdministrator, newPerson, type Person } from './people.ts';

const app = await testApp();
const other = await appBeside(app);
const administrator = await newAdministrator(app);

/** Whether a token opens what only administrators may see. */
async function mayGovern(where: typeof app, { accessToken }: Pick<Person, 'accessToken'>) {
  const answer = await where.from({ token: accessToken }).query('{ stats { totalUsers } }');
  return answer.errors ? codes(answer)?.[0] : true;
}

async function makeThem(userId: string, role: 'USER' | 'ADMIN') {
  const { data } = await app.from({ token: administrator.accessToken }).query(setRole, { userId, role });
  expect(data?.setUserRole).toEqual({ user: { id: userId, role, isAdmin: role === 'ADMIN' }, errors: [] });
}

test('existing access tokens gain and lose with the role, on every process', async () => {
  const person = await newPerson(app);
  expect(await mayGovern(app, person)).toBe('FORBIDDEN');
  await makeThem(person.id, 'ADMIN');
  expect(await mayGovern(app, person)).toBe(true);
  await expect.poll(() => mayGovern(other, person)).toBe(true);
  await makeThem(person.id, 'USER');
  expect(await mayGovern(app, person)).toBe('FORBIDDEN');
  await expect.poll(() => mayGovern(other, person)).toBe('FORBIDDEN');
});

test('a late event of a role change does not undo a newer one', async () => {
  const person = await newPerson(app);
  const bus = app.services.services.get(eventBus);
  const heard: string[] = [];
  const unsubscribe = bus.subscribe('user.role', (payload) => {
    // Not of others, whose last change may be heard only now.
    if (payload.startsWith(person.id)) heard.push(payload);
  });
  await makeThem(person.id, 'ADMIN');
  await expect.poll(() => heard.length).toBe(1);
  await makeThem(person.id, 'USER');
  await expect.poll(() => heard.length).toBe(2);
  await transaction(app.orm.em, (transaction) =>
    bus.publish(transaction, 'user.role', given(heard[0]), 'urgent'),
  );
  await expect.poll(() => heard.length).toBe(3);
  unsubscribe();
  expect(await mayGovern(app, person)).toBe('FORBIDDEN');
});

test('a process started later also applies the present role to older tokens', async () => {
  const risen = await newPerson(app);
  await makeThem(risen.id, 'ADMIN');
  const { data } = await app.query(renew, { refreshToken: risen.refreshToken });
  const fallen = { ...risen, accessToken: given(data?.refreshSession.accessToken) };
  const afterRise = await appBeside(app);
  expect(await mayGovern(afterRise, risen)).toBe(true);
  await makeThem(risen.id, 'USER');
  const afterFall = await appBeside(app);
  expect(await mayGovern(afterFall, risen)).toBe('FORBIDDEN');
  // Even though this one says ADMIN itself.
  expect(await mayGovern(afterFall, fallen)).toBe('FORBIDDEN');
});

test('the last administrator keeps the role', async () => {
  const { id, accessToken } = administrator;
  const { rows } = await sql`select from account where role = 'ADMIN'`.execute(database(app));
  expect(rows).toHaveLength(1);
  const { data } = await app.from({ token: accessToken }).query(setRole, { userId: id, role: 'USER' });
  expect(data?.setUserRole).toEqual({ user: null, errors: [{ code: 'CONFLICT', field: null }] });
  expect(await mayGovern(app, administrator)).toBe(true);
});
