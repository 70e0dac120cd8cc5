import { sql } from 'kysely';
import { expect } from 'vitest';
import { database } from '../../src/persistence/database.service.ts';
import { given, newPerson, type Person } from '../accounts/sessions/people.ts';
import type { PresencesSubscription } from '../generated/graphql.ts';
import type { TestApp } from '../support/app.ts';
import { addressOf, type Events, type SocketClient, socketTo } from '../support/socket.ts';
import { presenceOf, presences } from './presence.operations.ts';

export type Sight = PresencesSubscription['presenceChanged'];

/** For waiting on a machine that is busy. */
export const patiently = { interval: 5 };
/** Whoever closes the last socket is gone at once. */
export const quick = { PRESENCE_GRACE_MS: '0' };

/** Opens a socket of a person's, with a subscription on it that is live. */
export async function openTab(app: TestApp, person: Person): Promise<SocketClient> {
  const { client } = await watch(app, person);
  return client;
}

/** Begins to watch the presences of all. Somebody is online: the person, if nobody else. */
export async function watch(app: TestApp, person: Person) {
  const client = socketTo(await addressOf(app), person.accessToken);
  const events = await client.subscribe(presences);
  await expect.poll(() => events.results.length, patiently).toBeGreaterThan(0);
  return { client, events };
}

/** Somebody who watches the presences of all others. */
export class Onlooker {
  readonly person: Person;
  readonly events: Events<PresencesSubscription>;

  private constructor(person: Person, events: Events<PresencesSubscription>) {
    this.person = person;
    this.events = events;
  }

  /** Somebody new, who has seen the own coming. */
  static async of(app: TestApp): Promise<Onlooker> {
    const person = await newPerson(app);
    const { events } = await watch(app, person);
    const onlooker = new Onlooker(person, events);
    await onlooker.sees(person.id, { online: true });
    return onlooker;
  }

  /** The next event about anybody, or one of a few, in words: `<id> online`, `<id> offline`, `<id> plays <title>`. */
  async next(...about: readonly Person[]): Promise<string> {
    for (;;) {
      const { presenceChanged } = await this.events.next();
      const { id } = presenceChanged.user;
      if (about.length === 0 || about.some((person) => person.id === id)) return inWords(presenceChanged);
    }
  }

  /** Waits for an event about a person, whatever comes before. */
  async sees(id: string, { online }: { online: boolean }): Promise<Sight> {
    for (;;) {
      const { presenceChanged } = await this.events.next();
      if (presenceChanged.user.id === id && presenceChanged.online === online) return presenceChanged;
    }
  }
}

export function inWords({ user, online, nowPlaying }: Sight): string {
  if (!online) return `${user.id} offline`;
  return nowPlaying ? `${user.id} plays ${nowPlaying.title}` : `${user.id} online`;
}

/** What a query by HTTP says of a person. */
export async function presenceSeen(app: TestApp, viewer: Person, id: string) {
  const { data } = await app.from({ token: viewer.accessToken }).query(presenceOf, { id });
  return given(data?.user).presence;
}

/** Waits until a query by HTTP says so. */
export async function untilOnline(app: TestApp, viewer: Person, id: string, online: boolean): Promise<void> {
  const seen = async () => (await presenceSeen(app, viewer, id)).online;
  await expect.poll(seen, patiently).toBe(online);
}

/** Whether the database has it that a user is online, and how many processes the user is connected to. */
export async function recorded(app: TestApp, userId: string) {
  const { rows } = await sql<{ online: boolean; processes: number }>`
    select online, (select count(*)::int from connected_user where user_id = ${userId}) as processes
    from account_presence where user_id = ${userId}`.execute(database(app.orm.em.fork()));
  return rows[0] ?? { online: false, processes: 0 };
}
