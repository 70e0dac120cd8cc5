import { sql } from 'kysely';
import { afterEach, describe, expect, test } from 'vitest';
import { Role } from '../../../src/api/viewer.model.ts';
import { executions } from '../../../src/graphql/plans/planned-execution.service.ts';
import { transaction } from '../../../src/persistence/transaction.service.ts';
import { database, given } from '../../accounts/sessions/people.ts';
import { addUsers } from '../../accounts/users/population.ts';
import { bareSocket } from '../../presence/bare-sockets.ts';
import { quick } from '../../presence/onlookers.ts';
import { playNow } from '../../presence/presence.operations.ts';
import { testApp } from '../../support/app.ts';
import { catalogFactory } from '../../support/catalog.ts';
import { tokenOf } from '../../support/socket.ts';
import { type RawSubscriber, rawSubscriber } from './raw-subscriber.ts';

const app = await testApp({ environment: { ...quick, SOCKETS_PER_USER: '100' } });
const make = catalogFactory(app.orm);
const song = make.song({ title: 'Ein Stück “mit” Zeichen \\ 🎵' });
await make.save();
const [player, ...people] = await addUsers(
  app,
  Array.from({ length: 7 }, (_, index) => ({ fullName: `Person ${index}`, role: Role.USER })),
);
const [ada, bob] = people;
const open: RawSubscriber[] = [];
afterEach(async () => {
  for (const { socket } of open.splice(0)) socket.terminate();
  // The player's is left.
  await expect.poll(() => app.services.sockets.subscriptions).toBe(1);
  // Subscribers of the next test would first be told that the others are online, and later that they go and come again.
  await expect.poll(online).toBe(1);
});

/** How many are, by the database. */
async function online(): Promise<number> {
  const { rows } = await sql<{ users: number }>`
    select count(*)::int as users from account_presence where online`.execute(database(app));
  return given(rows[0]).users;
}

bareSocket(app, player?.id ?? '');
const presences = 'subscription { presenceChanged { user { id fullName } online nowPlaying { title } } }';

interface Watcher {
  user: { id: string } | undefined;
  role?: Role;
  id?: string;
  query?: string;
}

/** Sockets that have been told who is online: the player, and they themselves. */
async function watching(watchers: readonly Watcher[]): Promise<RawSubscriber[]> {
  const everybody = new Set([player?.id, ...watchers.map(({ user }) => user?.id)]);
  const subscribers: RawSubscriber[] = [];
  for (const { user, role = Role.USER, id = '1', query = presences } of watchers)
    subscribers.push(await rawSubscriber(app, tokenOf(app, { id: user?.id ?? '', role }), { id, query }));
  open.push(...subscribers);
  for (const { messages } of subscribers) await expect.poll(() => onlineBy(messages)).toEqual(everybody);
  for (const subscriber of subscribers) subscriber.forget();
  return subscribers;
}

/** Who is online, as far as a subscriber was told. */
function onlineBy(messages: readonly string[]): Set<string> {
  const online = new Set<string>();
  for (const text of messages) {
    const { presenceChanged } = JSON.parse(text).payload.data;
    if (presenceChanged.online) online.add(presenceChanged.user.id);
    else online.delete(presenceChanged.user.id);
  }
  return online;
}

/** Lets the player play the song or nothing, until all have heard of it.
 * @returns how many events were executed. */
async function change(subscribers: readonly RawSubscriber[], songId: string | null): Promise<number> {
  const { all } = executions;
  const token = tokenOf(app, { id: player?.id ?? '', role: Role.USER });
  await app.from({ token }).query(playNow, { songId });
  for (const { messages } of subscribers) await expect.poll(() => messages.length).toBe(1);
  // The mutation is one, too.
  return executions.all - all - 1;
}

/** Lets the player play nothing again. */
async function stop(subscribers: readonly RawSubscriber[]): Promise<number> {
  for (const subscriber of subscribers) subscriber.forget();
  return change(subscribers, null);
}

describe('of one change, for sockets that select the same', () => {
  test.each([1, 5, 30])('one answer is made, and %i get the same bytes', async (count) => {
    const subscribers = await watching(
      Array.from({ length: count }, (_, index) => ({ user: people[index % 5] })),
    );
    expect(await change(subscribers, song.id)).toBe(1);
    const [first] = subscribers;
    expect(JSON.parse(first?.messages[0] ?? '')).toEqual({
      id: '1',
      type: 'next',
      payload: {
        data: {
          presenceChanged: {
            user: { id: player?.id, fullName: 'Person 0' },
            online: true,
            nowPlaying: { title: song.title },
          },
        },
      },
    });
    for (const { messages } of subscribers) expect(messages).toEqual(first?.messages);
    expect(await stop(subscribers)).toBe(1);
  });

  test('each gets it under its own id', async () => {
    const ids = ['1', 'ein "Name" 🎵', 'x'.repeat(200)];
    const subscribers = await watching(ids.map((id) => ({ user: ada, id })));
    expect(await change(subscribers, song.id)).toBe(1);
    const messages = subscribers.map((subscriber) => JSON.parse(subscriber.messages[0] ?? ''));
    expect(messages.map(({ id }) => id)).toEqual(ids);
    for (const { payload } of messages) expect(payload).toEqual(messages[0].payload);
    await stop(subscribers);
  });

  test('an answer is made for each selection', async () => {
    const other = 'subscription { presenceChanged { user { id } online nowPlaying { id } } }';
    const subscribers = await watching([{ user: ada }, { user: bob }, { user: bob, query: other }]);
    expect(await change(subscribers, song.id)).toBe(2);
    expect(JSON.parse(subscribers[2]?.messages[0] ?? '').payload.data.presenceChanged).toEqual({
      user: { id: player?.id },
      online: true,
      nowPlaying: { id: song.id },
    });
    await stop(subscribers);
  });
});

describe('where the answer depends on who gets it', () => {
  const query = 'subscription { presenceChanged { user { id email } online nowPlaying { title } } }';
  const emailIn = (text: string | undefined) =>
    JSON.parse(text ?? '').payload.data.presenceChanged.user.email as string | null;

  test('one is made for each viewer, and everybody sees what the viewer may see', async () => {
    const watchers = [
      { user: ada, query },
      { user: bob, query },
      { user: player, query },
      { user: ada, query },
      { user: people[2], query, role: Role.ADMIN },
    ];
    const subscribers = await watching(watchers);
    // Four viewers, one of whom has two sockets.
    expect(await change(subscribers, song.id)).toBe(4);
    const own = expect.stringContaining('@');
    expect(subscribers.map(({ messages }) => emailIn(messages[0]))).toEqual([null, null, own, null, own]);
    await stop(subscribers);
  });

  test('a role that was lost counts for the next event', async () => {
    const admin = people[3];
    const subscribers = await watching([
      { user: admin, query, role: Role.ADMIN },
      { user: bob, query },
    ]);
    await change(subscribers, song.id);
    expect(emailIn(subscribers[0]?.messages[0])).toContain('@');
    await transaction(app.orm.em, (transaction) =>
      app.services.accounts.revocations.announceStanding(
        transaction,
        admin?.id ?? '',
        { role: Role.USER, totpDue: null },
        new Date(),
      ),
    );
    await stop(subscribers);
    expect(subscribers.map(({ messages }) => emailIn(messages[0]))).toEqual([null, null]);
  });
});

test('the first events of many sockets are executed once for each user who is online', async () => {
  const [one] = await watching([{ user: ada }, { user: bob }]);
  const { all } = executions;
  const token = tokenOf(app, { id: ada?.id ?? '', role: Role.USER });
  for (let index = 0; index < 10; index += 1) {
    const subscriber = await rawSubscriber(app, token, { query: presences });
    open.push(subscriber);
    await expect.poll(() => subscriber.messages.length).toBe(3);
  }
  // A state that is read again because a second has passed is answered again, but thirty would be too many.
  expect(executions.all - all).toBeLessThan(20);
  expect(one?.messages).toEqual([]);
});
