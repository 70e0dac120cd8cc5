import { randomUUID } from 'node:crypto';
import type { MikroORM } from '@mikro-orm/postgresql';
import { seededRandom } from '@tonearm/demo-music';
import { sql } from 'kysely';
import { pino } from 'pino';
import { Caller } from '../src/api/caller.service.ts';
import { Services } from '../src/api/services.model.ts';
import { Role } from '../src/api/viewer.model.ts';
import { madeForYouShelf } from '../src/discovery/made-for-you/made-for-you.service.ts';
import { makeNeighboursAside } from '../src/discovery/similar/neighbours-thread.service.ts';
import { settlePlays } from '../src/library/plays/play-settling.writes.ts';
import { database } from '../src/persistence/database.service.ts';
import { playHandlers } from '../src/wiring/play-handlers.setup.ts';
import { type GeneratedListener, makeListeners } from './discovery-listeners.ts';

const listenerCount = 5000;
/** The number of listeners who are tested for their held-out song. */
const asked = 1000;
const shelfLength = 10;
/** The number of random shelves for each listener, because one hardly ever hits. */
const randomShelves = 100;

/** Plays of generated listeners, one song of each held out: how often it is among the ten songs made for that
 * listener, among the ten most popular ones that the listener has not played, and among ten random ones.
 * @returns the results in words. */
export async function measureQuality(orm: MikroORM, databaseUrl: string): Promise<string> {
  const ids = await songIds(orm);
  const listeners = makeListeners(listenerCount, ids.length);
  const users = await savePlays(orm, ids, listeners);
  while ((await settlePlays(orm.em.fork(), playHandlers)) > 0);
  await makeNeighboursAside(databaseUrl, new AbortController().signal);
  const byPopularity = popularity(listeners, ids.length);
  const random = seededRandom(1);
  const hits = { made: 0, popular: 0, random: 0 };
  for (const [index, { plays, heldOut }] of listeners.slice(0, asked).entries()) {
    const known = new Set(plays);
    const shelf = await madeForYouShelf(callerOf(orm, users[index] ?? ''), new Date(), shelfLength);
    const popular = byPopularity.filter((song) => !known.has(song)).slice(0, shelfLength);
    if (shelf.some(({ id }) => id === ids[heldOut])) hits.made += 1;
    if (popular.includes(heldOut)) hits.popular += 1;
    for (let pick = 0; pick < randomShelves * shelfLength; pick += 1) {
      if (Math.floor(random() * ids.length) === heldOut) hits.random += 1 / randomShelves;
    }
  }
  const rate = (count: number) => `${((100 * count) / asked).toFixed(1)} %`;
  return (
    `hit rate at ${shelfLength}, ${asked} of ${listenerCount} listeners, ${ids.length} songs: ` +
    `made for you ${rate(hits.made)}, popularity ${rate(hits.popular)}, random ${rate(hits.random)}`
  );
}

async function songIds(orm: MikroORM): Promise<string[]> {
  const rows = await orm.em
    .getConnection()
    .execute<{ id: string }[]>('select id from song order by created_at, id');
  return rows.map(({ id }) => id);
}

/** @returns the listeners' ids. */
async function savePlays(
  orm: MikroORM,
  ids: string[],
  listeners: readonly GeneratedListener[],
): Promise<string[]> {
  const users = listeners.map(() => randomUUID());
  const db = database(orm.em.fork());
  await sql`
    insert into account (id, full_name, email, password_hash)
    select id, 'Listener', id || '@example.org', 'none' from unnest(${users}::uuid[]) id`.execute(db);
  for (let from = 0; from < listeners.length; from += 500) {
    const heard = listeners
      .slice(from, from + 500)
      .flatMap(({ plays }, index) => plays.map((song) => ({ user: users[from + index], song: ids[song] })));
    const [by, of] = [heard.map(({ user }) => user), heard.map(({ song }) => song)];
    await sql`
      with appended as (
        insert into play (id, user_id, song_id, played_at)
        select gen_random_uuid(), user_id, song_id, now() - (2 + 50 * random()) * interval '1 day'
        from unnest(${by}::uuid[], ${of}::uuid[]) heard (user_id, song_id)
        returning id, user_id, song_id, played_at
      )
      insert into new_play (play_id, user_id, song_id, played_at) select * from appended`.execute(db);
  }
  return users;
}

/** All songs, those with the most listeners first. */
function popularity(listeners: readonly GeneratedListener[], songs: number): number[] {
  const audience = new Uint32Array(songs);
  for (const { plays } of listeners) {
    for (const song of new Set(plays)) audience[song] = (audience[song] ?? 0) + 1;
  }
  return Array.from(audience.keys()).sort((one, other) => (audience[other] ?? 0) - (audience[one] ?? 0));
}

function callerOf(orm: MikroORM, userId: string): Caller {
  return new Caller({
    em: orm.em.fork(),
    viewer: { id: userId, role: Role.USER, sessionId: userId, expiresAt: new Date(Date.now() + 60_000) },
    services: new Services(),
    logger: pino({ level: 'silent' }),
  });
}
