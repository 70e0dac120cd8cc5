import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { testApp } from '../../support/app.ts';
import { leave, newPassword, signIn } from '../sessions/operations.ts';
import { codes, database, newPerson, type Person } from '../sessions/people.ts';

const app = await testApp();
let hosts = 0;
const newAddress = () => `198.51.100.${++hosts}`;

async function attempt(email: string, password: string, remoteAddress: string) {
  const answer = await app.from({ remoteAddress }).query(signIn, { input: { email, password } });
  return codes(answer)?.[0] ?? answer.data?.login.errors[0]?.code ?? 'IN';
}

async function fail(person: Person, times: number, remoteAddress: string) {
  for (let time = 0; time < times; time += 1)
    expect(await attempt(person.email, 'wrong', remoteAddress)).toBe('INVALID_CREDENTIALS');
}

test('ten wrong passwords lock an account for one address, even for the right password', async () => {
  const person = await newPerson(app);
  const attacker = newAddress();
  await fail(person, 10, attacker);
  expect(await attempt(person.email, person.password, attacker)).toBe('RATE_LIMITED');
  expect(await attempt(person.email.toUpperCase(), person.password, attacker)).toBe('RATE_LIMITED');
  expect(await attempt(person.email, person.password, newAddress())).toBe('IN');
  const other = await newPerson(app);
  expect(await attempt(other.email, other.password, attacker)).toBe('IN');
});

test('the lock after wrong passwords lasts a quarter of an hour', async () => {
  const person = await newPerson(app);
  const remoteAddress = newAddress();
  await sql`delete from rate_limit`.execute(database(app));
  await fail(person, 10, remoteAddress);
  const { rows } = await sql<{ minutes: number }>`
    select ceil((expire / 1000 - extract(epoch from now())) / 60)::int as minutes from rate_limit
    where key like 'wrong_password:%'`.execute(database(app));
  expect(rows).toEqual([{ minutes: 15 }]);
  await sql`update rate_limit set expire = 1`.execute(database(app));
  expect(await attempt(person.email, person.password, remoteAddress)).toBe('IN');
});

test('a log-in resets the count of wrong passwords', async () => {
  const person = await newPerson(app);
  const remoteAddress = newAddress();
  for (let round = 0; round < 3; round += 1) {
    await fail(person, 9, remoteAddress);
    expect(await attempt(person.email, person.password, remoteAddress)).toBe('IN');
  }
});

test('simultaneous wrong passwords cannot exceed ten', async () => {
  const person = await newPerson(app);
  const remoteAddress = newAddress();
  const attempts = Array.from({ length: 40 }, () => attempt(person.email, 'wrong', remoteAddress));
  const outcomes = await Promise.all(attempts);
  expect(outcomes.filter((outcome) => outcome === 'INVALID_CREDENTIALS')).toHaveLength(10);
});

test('simultaneous right passwords are all accepted', async () => {
  const person = await newPerson(app);
  const remoteAddress = newAddress();
  const attempts = Array.from({ length: 30 }, () => attempt(person.email, person.password, remoteAddress));
  expect(new Set(await Promise.all(attempts))).toEqual(new Set(['IN']));
});

test('an unknown address is locked in the same way', async () => {
  const remoteAddress = newAddress();
  for (let time = 0; time < 10; time += 1) await attempt('nobody@example.org', 'wrong', remoteAddress);
  expect(await attempt('nobody@example.org', 'wrong', remoteAddress)).toBe('RATE_LIMITED');
});

test('typing the password again counts, too', async () => {
  const { accessToken: token, password } = await newPerson(app);
  const client = app.from({ token, remoteAddress: newAddress() });
  for (let time = 0; time < 10; time += 1) {
    const { data } = await client.query(leave, { password: 'wrong' });
    expect(data?.deleteAccount.errors).toEqual([{ code: 'INVALID_CREDENTIALS', field: ['password'] }]);
  }
  const input = { currentPassword: password, newPassword: 'correct horse battery' };
  expect(codes(await client.query(newPassword, { input }))).toEqual(['RATE_LIMITED']);
});

test('typing the right password repeatedly does not count', async () => {
  const { accessToken: token, ...person } = await newPerson(app);
  let { password } = person;
  const client = app.from({ token, remoteAddress: newAddress() });
  for (let time = 0; time < 11; time += 1) {
    const next = `correct horse battery ${time}`;
    const answer = await client.query(newPassword, {
      input: { currentPassword: password, newPassword: next },
    });
    expect(answer.data?.changePassword.errors).toEqual([]);
    password = next;
  }
});
