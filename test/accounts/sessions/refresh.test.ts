import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { testApp } from '../../support/app.ts';
import { renew, signOut } from './operations.ts';
import { appBeside, database, given, newPerson, type Person, sessionOf, standing } from './people.ts';

const app = await testApp();
const beside = await appBeside(app);
const invalid = [{ code: 'INVALID_CREDENTIALS', field: ['refreshToken'] }];

async function trade(refreshToken: string, server = app) {
  const { data, errors } = await server.query(renew, { refreshToken });
  expect(errors).toBeUndefined();
  return given(data).refreshSession;
}

/** Trades a token that has to be taken. */
async function nextPair(refreshToken: string, server = app) {
  const pair = await trade(refreshToken, server);
  expect(pair.errors).toEqual([]);
  return { accessToken: given(pair.accessToken), refreshToken: given(pair.refreshToken) };
}

/** As if a minute had passed since tokens were used. */
async function letGracePass(): Promise<void> {
  await sql`update refresh_token set used_at = used_at - interval '1 minute'`.execute(database(app));
}

/** How many tokens are kept of a user's sessions. */
async function tokensOf(userId: string) {
  const { rows } = await sql`
    select count(*) filter (where used_at is null)::int as unused, count(used_at)::int as used
    from refresh_token join session on session.id = session_id where user_id = ${userId}`.execute(
    database(app),
  );
  return rows[0];
}

const endings = async (person: Person) => {
  const sessionId = await sessionOf(app, person.accessToken);
  return () => app.log.filter((line) => line.sessionId === sessionId && line.level === 40).length;
};

test('a refresh token is exchanged for a new pair of the same session, which is extended', async () => {
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

test('a client whose answer was lost retries at once, and gets the same successor', async () => {
  const person = await newPerson(app);
  const lost = await nextPair(person.refreshToken);
  const pair = await nextPair(person.refreshToken);
  expect(pair.refreshToken).toBe(lost.refreshToken);
  await nextPair(pair.refreshToken);
});

test('a client whose answer was lost retries later, and gets another successor: the lost one is void', async () => {
  const person = await newPerson(app);
  const ended = await endings(person);
  const lost = await nextPair(person.refreshToken);
  await letGracePass();
  const again = await nextPair(person.refreshToken);
  expect(again.refreshToken).not.toBe(lost.refreshToken);
  // That answer is lost as well, and the client asks at once.
  expect((await nextPair(person.refreshToken)).refreshToken).toBe(again.refreshToken);
  await letGracePass();
  const pair = await nextPair(person.refreshToken);
  await letGracePass();
  const next = await nextPair(pair.refreshToken);
  expect(await standing(app, next.accessToken)).toBe('IN');
  expect(ended()).toBe(0);
  expect((await trade(again.refreshToken)).errors).toEqual(invalid);
  expect(await standing(app, next.accessToken)).toBe('REVOKED');
  expect(ended()).toBe(1);
});

test('a void refresh token ends the session, even within ten seconds', async () => {
  const person = await newPerson(app);
  const lost = await nextPair(person.refreshToken);
  await letGracePass();
  const pair = await nextPair(person.refreshToken);
  expect((await trade(lost.refreshToken)).errors).toEqual(invalid);
  expect(await standing(app, pair.accessToken)).toBe('REVOKED');
  expect((await trade(pair.refreshToken)).errors).toEqual(invalid);
});

test('a refresh token whose successor was used ends the session, and is logged', async () => {
  const person = await newPerson(app);
  const ended = await endings(person);
  const pair = await nextPair((await nextPair(person.refreshToken)).refreshToken);
  await letGracePass();
  expect((await trade(person.refreshToken)).errors).toEqual(invalid);
  expect(await standing(app, pair.accessToken)).toBe('REVOKED');
  expect((await trade(pair.refreshToken)).errors).toEqual(invalid);
  expect(ended()).toBe(1);
});

test('a late tab, within ten seconds, gets the same successor though it was used, without a fork', async () => {
  const person = await newPerson(app);
  const first = await nextPair(person.refreshToken);
  const second = await nextPair(first.refreshToken);
  const late = await nextPair(person.refreshToken);
  expect(late.refreshToken).toBe(first.refreshToken);
  expect((await nextPair(late.refreshToken)).refreshToken).toBe(second.refreshToken);
  expect(await tokensOf(person.id)).toEqual({ unused: 1, used: 2 });
  await letGracePass();
  const third = await nextPair(second.refreshToken);
  expect(await tokensOf(person.id)).toEqual({ unused: 1, used: 1 });
  expect((await trade(late.refreshToken)).errors).toEqual(invalid);
  expect(await standing(app, third.accessToken)).toBe('REVOKED');
});

test('a refresh token stolen and used within ten seconds is detected', async () => {
  const person = await newPerson(app);
  const ended = await endings(person);
  const [owner, thief] = [await nextPair(person.refreshToken), await nextPair(person.refreshToken)];
  await letGracePass();
  const next = await nextPair(thief.refreshToken);
  await letGracePass();
  await nextPair(owner.refreshToken);
  expect((await trade(next.refreshToken)).errors).toEqual(invalid);
  expect(await standing(app, next.accessToken)).toBe('REVOKED');
  expect(ended()).toBe(1);
});

test('a refresh token from several generations ago ends the session, too', async () => {
  const person = await newPerson(app);
  const ended = await endings(person);
  let pair = await nextPair(person.refreshToken);
  for (let generation = 0; generation < 3; generation += 1) {
    await letGracePass();
    pair = await nextPair(pair.refreshToken);
  }
  const { rows } = await sql`select from refresh_token join session on session.id = session_id
    where user_id = ${person.id}`.execute(database(app));
  expect(rows).toHaveLength(2);
  expect((await trade(person.refreshToken)).errors).toEqual(invalid);
  expect(await standing(app, pair.accessToken)).toBe('REVOKED');
  expect(ended()).toBe(1);
});

test.each([
  [2, 'fresh', async () => undefined],
  [6, 'fresh', async () => undefined],
  [20, 'fresh', async () => undefined],
  [20, 'used', nextPair],
  [20, 'long used', (token: string) => nextPair(token).then(letGracePass)],
])('%i simultaneous refreshes with a %s token get the same successor', async (count, _state, prepare) => {
  const { id, refreshToken } = await newPerson(app);
  await prepare(refreshToken);
  const pairs = await Promise.all(
    Array.from({ length: count }, (_, index) => nextPair(refreshToken, [app, beside][index % 2])),
  );
  expect(new Set(pairs.map((pair) => pair.refreshToken)).size).toBe(1);
  for (const { accessToken } of pairs) expect(await standing(app, accessToken)).toBe('IN');
  expect(await tokensOf(id)).toEqual({ unused: 1, used: 1 });
  await letGracePass();
  const next = await Promise.all(pairs.map((pair) => nextPair(pair.refreshToken)));
  expect(new Set(next.map((pair) => pair.refreshToken)).size).toBe(1);
  expect(await tokensOf(id)).toEqual({ unused: 1, used: 1 });
});

test('however often a session is refreshed, it keeps two tokens', async () => {
  const person = await newPerson(app);
  let { refreshToken } = person;
  for (let round = 0; round < 5; round += 1) {
    await nextPair(refreshToken);
    await letGracePass();
    await nextPair(refreshToken);
    await letGracePass();
    refreshToken = (await nextPair(refreshToken)).refreshToken;
    expect(await tokensOf(person.id)).toEqual({ unused: 1, used: 1 });
  }
});

test('refresh tokens of an older server are accepted: forks until one is used, and the ten seconds', async () => {
  const person = await newPerson(app);
  const { tokens } = app.services.accounts;
  const { sessionId } = given(tokens.readRefreshToken(person.refreshToken));
  const forks = [tokens.makeRefreshToken(sessionId), tokens.makeRefreshToken(sessionId)];
  await sql`update refresh_token set used_at = now() where session_id = ${sessionId}`.execute(database(app));
  for (const { hash } of forks)
    await sql`insert into refresh_token (hash, session_id) values (${hash}, ${sessionId})`.execute(
      database(app),
    );
  const ours = await nextPair(person.refreshToken);
  expect(await tokensOf(person.id)).toEqual({ unused: 3, used: 1 });
  expect((await nextPair(person.refreshToken)).refreshToken).toBe(ours.refreshToken);
  const pair = await nextPair(given(forks[0]).token);
  expect(await tokensOf(person.id)).toEqual({ unused: 1, used: 2 });
  await nextPair(pair.refreshToken);
  expect((await trade(given(forks[1]).token)).errors).toEqual(invalid);
});

test('a refresh that races with a logout leaves no session', async () => {
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

test('a refresh after the end of the session is EXPIRED', async () => {
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
])('a refresh token that is %s is refused, and does not affect a session', async (_fault, forge) => {
  const person = await newPerson(app);
  expect((await trade(forge(person))).errors).toEqual(invalid);
  expect(await standing(app, person.accessToken)).toBe('IN');
  await nextPair(person.refreshToken);
});

/** Another letter at one place. */
function changed(token: string, place: number): string {
  return token.slice(0, place) + (token[place] === 'A' ? 'B' : 'A') + token.slice(place + 1);
}
