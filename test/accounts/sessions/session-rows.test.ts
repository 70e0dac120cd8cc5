import jwt from 'jsonwebtoken';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { testApp } from '../../support/app.ts';
import { renew, whoAmI } from './operations.ts';
import { another, database, given, newPerson } from './people.ts';

const app = await testApp();

test('each signed-in device is a session, the latest used first', async () => {
  const phone = await newPerson(app, { headers: { 'user-agent': 'Phone 1' }, remoteAddress: '192.0.2.1' });
  const radio = await another(app, phone, {
    headers: { 'user-agent': 'Radio 2' },
    remoteAddress: '2001:db8::2',
  });
  const { data } = await app.from({ token: phone.accessToken }).query(whoAmI);
  const sessions = given(data?.me?.sessions);
  expect(sessions.map(({ userAgent, ipAddress, current }) => [userAgent, ipAddress, current])).toEqual([
    ['Radio 2', '2001:db8::2', false],
    ['Phone 1', '192.0.2.1', true],
  ]);
  for (const { createdAt, lastUsedAt, expiresAt } of sessions) {
    expect(Math.abs(Date.parse(createdAt) - Date.now())).toBeLessThan(60_000);
    expect(Math.abs(Date.parse(lastUsedAt) - Date.now())).toBeLessThan(60_000);
    expect(Date.parse(expiresAt) - Date.parse(lastUsedAt)).toBe(30 * 24 * 3600 * 1000);
  }
  await app.query(renew, { refreshToken: phone.refreshToken });
  const later = await app.from({ token: radio.accessToken }).query(whoAmI);
  expect(later.data?.me?.sessions?.map(({ userAgent }) => userAgent)).toEqual(['Phone 1', 'Radio 2']);
});

test('a program with an endless user agent can sign in', async () => {
  const { accessToken } = await newPerson(app, { headers: { 'user-agent': 'x'.repeat(2000) } });
  const { data } = await app.from({ token: accessToken }).query(whoAmI);
  expect(data?.me?.sessions?.map(({ userAgent }) => userAgent?.length)).toEqual([500]);
});

test('an expired session is not listed', async () => {
  const { id, accessToken } = await newPerson(app);
  await sql`update session set expires_at = now() where user_id = ${id}`.execute(database(app));
  const { data } = await app.from({ token: accessToken }).query(whoAmI);
  expect(data?.me?.sessions).toEqual([]);
});

test('a session ends SESSION_MAX_DAYS after it began, however often it is used', async () => {
  const strict = await testApp({ orm: app.orm, environment: { SESSION_DAYS: '30', SESSION_MAX_DAYS: '40' } });
  const { id, refreshToken } = await newPerson(strict);
  const age = (days: number) =>
    sql`update session set created_at = now() - ${days} * interval '1 day' where user_id = ${id}`.execute(
      database(app),
    );
  const renewed = async (token: string) =>
    given((await strict.query(renew, { refreshToken: token })).data?.refreshSession);
  const daysLeft = ({ refreshTokenExpiresAt: end }: { refreshTokenExpiresAt?: string | null | undefined }) =>
    Math.round((Date.parse(given(end)) - Date.now()) / (24 * 3600 * 1000));
  await age(5);
  const early = await renewed(refreshToken);
  expect(daysLeft(early)).toBe(30);
  await age(35);
  const late = await renewed(given(early.refreshToken));
  expect(daysLeft(late)).toBe(5);
  // Its last access token ends with it.
  await age(40 - 1 / (24 * 60));
  const last = await renewed(given(late.refreshToken));
  const { exp = 0 } = jwt.decode(given(last.accessToken), { json: true }) ?? {};
  expect(exp * 1000 - Date.now()).toBeLessThanOrEqual(60_000);
  // A session that the server has allowed to be longer is over, too.
  await age(41);
  const over = await renewed(given(last.refreshToken));
  expect([over.accessToken, over.errors.map(({ code }) => code)]).toEqual([null, ['EXPIRED']]);
});

test('neither tokens nor passwords are stored in plain text', async () => {
  const person = await newPerson(app);
  const secrets = [person.refreshToken, person.accessToken, person.password];
  // The address is found, so that the search is known to look everywhere.
  expect(await placesOf(person.email)).toContain('account');
  for (const secret of secrets) {
    expect(await placesOf(secret)).toEqual([]);
    expect(JSON.stringify(app.log)).not.toContain(secret);
  }
});

/** The tables with a row that holds a text in any column. */
async function placesOf(text: string): Promise<string[]> {
  const { rows: tables } = await sql<{ schema: string; name: string }>`
    select table_schema as schema, table_name as name from information_schema.tables
    where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`.execute(
    database(app),
  );
  const places: string[] = [];
  for (const { schema, name } of tables) {
    const { rows } = await sql`select from ${sql.table(`${schema}.${name}`)} as entry
      where strpos(entry::text, ${text}) > 0`.execute(database(app));
    if (rows.length > 0) places.push(name);
  }
  return places;
}
