import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { testApp } from '../../support/app.ts';
import { renew, signOut } from './operations.ts';
import { database, given, newPerson, type Person, sessionOf, standing } from './people.ts';

const app = await testApp();
const invalid = [{ code: 'INVALID_CREDENTIALS', field: ['refreshToken'] }];

async function trade(refreshToken: string) {
  const { data, errors } = await app.query(renew, { refreshToken });
  expect(errors).toBeUndefined();
  return given(data).refreshSession;
}

/** Trades a token that has to be taken. */
async function nextPair(refreshToken: string) {
  const pair = await trade(refreshToken);
  expect(pair.errors).toEqual([]);
  return { accessToken: given(pair.accessToken), refreshToken: given(pair.refreshToken) };
}

/** As if a minute had passed since tokens were used. */
async function letGracePass(): Promise<void> {
  await sql`update refresh_token set used_at = used_at - interval '1 minute'`.execute(database(app));
}

const endings = async (person: Person) => {
  const sessionId = await sessionOf(app, person.accessToken);
  return () => app.log.filter((line) => line.sessionId === sessionId && line.level === 40).length;
};

test('a refresh token brings a new pair of the same session, which lasts longer now', async () => {
  const person = await newPerson(app);
  const session = await sessionOf(app, person.accessToken);
  await sql`update session set last_used_at = now() - interval '1 day', expires_at = now() + interval '1 day'`.execute(
    database(app),
  );
  const pair = await nextPair(person.refreshToken);
  expect(pair.refreshToken).not.toBe(person.refreshToken);
  expect(await sessionOf(app, pair.accessToken)).toBe(session);
  const { rows } = await sql`
    select from session where id = ${session} and last_used_at > now() - interval '1 minute'
    and expires_at > now() + interval '29 days'`.execute(database(app));
  expect(rows).toHaveLength(1);
  await nextPair(pair.refreshToken);
});

test('a token that is used again later ends the session, and the log tells', async () => {
  const person = await newPerson(app);
  const ended = await endings(person);
  const pair = await nextPair(person.refreshToken);
  await letGracePass();
  expect((await trade(person.refreshToken)).errors).toEqual(invalid);
  expect(await standing(app, pair.accessToken)).toBe('REVOKED');
  expect((await trade(pair.refreshToken)).errors).toEqual(invalid);
  expect(ended()).toBe(1);
});

test('a token from several generations ago ends the session, too', async () => {
  const person = await newPerson(app);
  const ended = await endings(person);
  let pair = await nextPair(person.refreshToken);
  for (let generation = 0; generation < 3; generation += 1) {
    await letGracePass();
    pair = await nextPair(pair.refreshToken);
  }
  const { rows } = await sql`select from refresh_token join session on session.id = session_id
    where user_id = ${person.id}`.execute(database(app));
  expect(rows.length).toBeLessThan(4);
  expect((await trade(person.refreshToken)).errors).toEqual(invalid);
  expect(await standing(app, pair.accessToken)).toBe('REVOKED');
  expect(ended()).toBe(1);
});

test.each([2, 10])('%i refreshes at once with the same token all work', async (count) => {
  const { refreshToken } = await newPerson(app);
  const pairs = await Promise.all(Array.from({ length: count }, () => nextPair(refreshToken)));
  expect(new Set(pairs.map((pair) => pair.refreshToken)).size).toBe(count);
  await letGracePass();
  for (const pair of pairs) {
    expect(await standing(app, pair.accessToken)).toBe('IN');
    expect(await standing(app, (await nextPair(pair.refreshToken)).accessToken)).toBe('IN');
  }
});

test('a refresh that races a logout leaves nothing alive', async () => {
  for (let round = 0; round < 20; round += 1) {
    const person = await newPerson(app);
    const [left, ...pairs] = await Promise.all([
      app.from({ token: person.accessToken }).query(signOut),
      ...Array.from({ length: 3 }, () => trade(person.refreshToken)),
    ]);
    expect([left.data?.logout.success, left.errors]).toEqual([true, undefined]);
    for (const { accessToken, refreshToken, errors } of pairs) {
      if (!accessToken) expect(errors).toEqual(invalid);
      else expect(await standing(app, accessToken)).toBe('REVOKED');
      if (refreshToken) expect((await trade(refreshToken)).errors).toEqual(invalid);
    }
    const { rows } = await sql`select from session where user_id = ${person.id}`.execute(database(app));
    expect(rows).toEqual([]);
  }
});

test('a refresh after the end of the session is told that it has EXPIRED', async () => {
  const { id, refreshToken } = await newPerson(app);
  await sql`update session set expires_at = now() where user_id = ${id}`.execute(database(app));
  expect((await trade(refreshToken)).errors).toEqual([{ code: 'EXPIRED', field: ['refreshToken'] }]);
});

test.each([
  ['nothing', () => ''],
  ['garbage', () => 'garbage'],
  ['NUL', () => '\0'],
  ['an access token', ({ accessToken }: Person) => accessToken],
  ['one with another session', ({ refreshToken }: Person) => `AAAA${refreshToken.slice(4)}`],
  ['one with another secret', ({ refreshToken }: Person) => changed(refreshToken, 30)],
  ['one with another signature', ({ refreshToken }: Person) => changed(refreshToken, 80)],
  ['one with more after it', ({ refreshToken }: Person) => `${refreshToken}AAAA`],
  ['one with a line after it', ({ refreshToken }: Person) => `${refreshToken}\n`],
  ['a long one', () => 'A'.repeat(100_000)],
])('a refresh token that is %s is refused, and harms no session', async (_fault, forge) => {
  const person = await newPerson(app);
  expect((await trade(forge(person))).errors).toEqual(invalid);
  expect(await standing(app, person.accessToken)).toBe('IN');
  await nextPair(person.refreshToken);
});

/** Another letter at one place. */
function changed(token: string, place: number): string {
  return token.slice(0, place) + (token[place] === 'A' ? 'B' : 'A') + token.slice(place + 1);
}
