import { sql } from 'kysely';
import { Client } from 'pg';
import { expect, test } from 'vitest';
import { testApp } from '../../support/app.ts';
import { setRole, signOut } from './operations.ts';
import { appBeside, codes, database, newAdministrator, newPerson, standing } from './people.ts';

const app = await testApp();
const other = await appBeside(app);
const databaseName = new URL(app.orm.config.get('clientUrl') ?? '').pathname.slice(1);

/** Cuts every listening connection. */
async function cut(): Promise<number> {
  const { rows } = await sql`select pg_terminate_backend(pid) from pg_stat_activity
    where application_name = 'tonearm events' and datname = current_database()`.execute(database(app));
  return rows.length;
}

async function listening(): Promise<number> {
  const { rows } = await sql`select from pg_stat_activity
    where application_name = 'tonearm events' and datname = current_database()`.execute(database(app));
  return rows.length;
}

test('revocations missed during a lost connection are caught up', async () => {
  const [person, risen, administrator] = [
    await newPerson(app),
    await newPerson(app),
    await newAdministrator(app),
  ];
  expect(await cut()).toBe(2);
  await app.from({ token: person.accessToken }).query(signOut);
  await app.from({ token: administrator.accessToken }).query(setRole, { userId: risen.id, role: 'ADMIN' });
  await expect.poll(() => standing(other, person.accessToken)).toBe('REVOKED');
  const govern = () =>
    other.from({ token: risen.accessToken }).query(setRole, { userId: risen.id, role: 'ADMIN' });
  await expect.poll(async () => codes(await govern())).toBeUndefined();
});

test('a connection lost repeatedly is restored once for each process, and receives events again', async () => {
  for (let round = 0; round < 3; round += 1) {
    await expect.poll(listening).toBe(2);
    await cut();
  }
  await expect.poll(listening).toBe(2);
  const person = await newPerson(app);
  await app.from({ token: person.accessToken }).query(signOut);
  await expect.poll(() => standing(other, person.accessToken)).toBe('REVOKED');
});

test('after an outage of the database, each process has one connection for events', async () => {
  const person = await newPerson(app);
  const far = new Client({ connectionString: serverUrl() });
  await far.connect();
  const allow = (yes: boolean) =>
    far.query(`alter database ${far.escapeIdentifier(databaseName)} with allow_connections ${yes}`);
  await app.from({ token: person.accessToken }).query(signOut);
  // Before the connections end that tell of it.
  await expect.poll(() => standing(other, person.accessToken)).toBe('REVOKED');
  await allow(false);
  await far.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [
    databaseName,
  ]);
  // Several attempts fail meanwhile.
  await expect.poll(failedAttempts, { interval: 200 }).toBeGreaterThan(5);
  expect(await standing(other, person.accessToken)).toBe('REVOKED');
  await allow(true);
  await far.end();
  await expect.poll(() => listening().catch(() => 0)).toBe(2);
  const late = await newPerson(app);
  await app.from({ token: late.accessToken }).query(signOut);
  await expect.poll(() => standing(other, late.accessToken)).toBe('REVOKED');
  expect(await listening()).toBe(2);
});

function failedAttempts(): number {
  return other.log.filter(({ msg }) => msg === 'Could not reconnect for events; will retry').length;
}

function serverUrl(): string {
  const url = new URL(app.orm.config.get('clientUrl') ?? '');
  url.pathname = 'postgres';
  return url.href;
}
