import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { database, newPerson } from '../accounts/sessions/people.ts';
import { testApp } from '../support/app.ts';
import { Onlooker, openTab, patiently, presenceSeen, quick, untilOnline, watch } from './onlookers.ts';

const app = await testApp({ environment: quick });

test('a presence subscription begins with online users, and continues with changes', async () => {
  const [here, later] = [await newPerson(app), await newPerson(app)];
  await openTab(app, here);
  await untilOnline(app, here, here.id, true);
  const { events } = await watch(app, later);
  const { presenceChanged: first } = await events.next();
  expect(first).toMatchObject({
    online: true,
    user: { id: here.id, fullName: 'Somebody' },
    nowPlaying: null,
  });
  const { presenceChanged: second } = await events.next();
  expect([second.user.id, second.online]).toEqual([later.id, true]);
  const third = await newPerson(app);
  const tab = await openTab(app, third);
  const { presenceChanged: came } = await events.next();
  expect([came.user.id, came.online]).toEqual([third.id, true]);
  await tab.close();
  const { presenceChanged: went } = await events.next();
  expect([went.user.id, went.online]).toEqual([third.id, false]);
});

test('two tabs of one user count once', async () => {
  const onlooker = await Onlooker.of(app);
  const [person, other] = [await newPerson(app), await newPerson(app)];
  const [first, second] = [await openTab(app, person), await openTab(app, person)];
  expect(await onlooker.next(person, other)).toBe(`${person.id} online`);
  await first.close();
  await untilOnline(app, person, person.id, true);
  await openTab(app, other);
  // Nothing came of the second tab, nor of the end of the first.
  expect(await onlooker.next(person, other)).toBe(`${other.id} online`);
  await second.close();
  expect(await onlooker.next(person, other)).toBe(`${person.id} offline`);
});

test('lastSeenAt is the time when the last socket closed', async () => {
  const onlooker = await Onlooker.of(app);
  const person = await newPerson(app);
  expect(await presenceSeen(app, person, person.id)).toEqual({
    online: false,
    lastSeenAt: null,
    user: { id: person.id },
    nowPlaying: null,
  });
  const before = Date.now();
  const tab = await openTab(app, person);
  const came = await onlooker.sees(person.id, { online: true });
  expect(Date.parse(String(came.lastSeenAt))).toBeGreaterThanOrEqual(before);
  const closing = Date.now();
  await tab.close();
  const went = await onlooker.sees(person.id, { online: false });
  expect(Date.parse(String(went.lastSeenAt))).toBeGreaterThanOrEqual(closing);
  expect(Date.parse(String(went.lastSeenAt))).toBeLessThanOrEqual(Date.now());
  expect((await presenceSeen(app, person, person.id)).lastSeenAt).toEqual(went.lastSeenAt);
});

test('lastSeenAt of an online user is recent', async () => {
  const person = await newPerson(app);
  await openTab(app, person);
  await untilOnline(app, person, person.id, true);
  await sql`update account_presence set last_seen_at = now() - interval '1 hour' where user_id = ${person.id}`.execute(
    database(app),
  );
  const lastSeen = async () => Date.parse(String((await presenceSeen(app, person, person.id)).lastSeenAt));
  await expect.poll(lastSeen, patiently).toBeGreaterThan(Date.now() - 60_000);
});

test('a user who has connected is online in the very next answer', async () => {
  const slow = await testApp({ orm: app.orm });
  const person = await newPerson(slow);
  for (let round = 0; round < 10; round += 1) {
    const tab = await openTab(slow, person);
    expect((await presenceSeen(slow, person, person.id)).online).toBe(true);
    await tab.close();
  }
});

test('a reloaded page does not go offline in between', async () => {
  const patient = await testApp({ orm: app.orm, environment: { PRESENCE_GRACE_MS: '5000' } });
  const onlooker = await Onlooker.of(patient);
  const [person, other] = [await newPerson(patient), await newPerson(patient)];
  for (let round = 0; round < 3; round += 1) {
    const tab = await openTab(patient, person);
    if (round === 0) expect(await onlooker.next(person, other)).toBe(`${person.id} online`);
    await tab.close();
  }
  await openTab(patient, person);
  await openTab(patient, other);
  expect(await onlooker.next(person, other)).toBe(`${other.id} online`);
});

test('a deleted account goes offline for subscribers who saw it', async () => {
  const [early, late] = [await newPerson(app), await newPerson(app)];
  await openTab(app, early);
  const onlooker = await Onlooker.of(app);
  await openTab(app, late);
  await onlooker.sees(late.id, { online: true });
  for (const { id, password, accessToken } of [early, late]) {
    const { data } = await app
      .from({ token: accessToken })
      .query(`mutation { deleteAccount(password: "${password}") { deletedId } }`);
    expect(data).toEqual({ deleteAccount: { deletedId: id } });
    await onlooker.sees(id, { online: false });
  }
});

test('presence requires a signed-in viewer', async () => {
  const asked = await app.query('{ users { nodes { presence { online } } } }');
  expect(asked.data).toEqual({ users: null });
  expect(asked.errors?.map(({ extensions }) => extensions?.code)).toEqual(['UNAUTHENTICATED']);
  const refused = await app.query('mutation { setNowPlaying { user { id } } }');
  expect(refused.errors?.map(({ extensions }) => extensions?.code)).toEqual(['UNAUTHENTICATED']);
});

test('a changed name shows in subscriptions that begin a moment later', async () => {
  await Onlooker.of(app);
  const person = await newPerson(app);
  await openTab(app, person);
  await untilOnline(app, person, person.id, true);
  await app
    .from({ token: person.accessToken })
    .query('mutation { updateProfile(input: { fullName: "Another name" }) { user { id } } }');
  const named = async () => {
    const { client, events } = await watch(app, person);
    const sight = await events.next();
    for (let next = sight; ; next = await events.next()) {
      if (next.presenceChanged.user.id !== person.id) continue;
      await client.close();
      return next.presenceChanged.user.fullName;
    }
  };
  await expect.poll(named, patiently).toBe('Another name');
});
