import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { Client } from 'pg';
import { discoveryClock } from '../../src/discovery/discovery-clock.key.ts';
import { makeNeighbours } from '../../src/discovery/similar/neighbours-run.writes.ts';
import { database } from '../../src/persistence/database.service.ts';
import type { TestApp } from '../support/app.ts';
import { catalogFactory } from '../support/catalog.ts';
import { settleAll } from '../support/new-plays.ts';

export interface Heard {
  user: string;
  song: string;
  at: Date;
}

export const day = 24 * 60 * 60 * 1000;

export function daysBefore(now: Date, days: number): Date {
  return new Date(now.getTime() - days * day);
}

const connection = (app: TestApp) => database(app.orm.em.fork());

/** Makes the shelves of this application for this time. */
export function setClock({ services }: TestApp, now: Date): void {
  services.services.provide(discoveryClock, { now: () => now });
}

/** Songs, each of an artist of its own; their ids. */
export async function makeSongs(app: TestApp, count: number): Promise<string[]> {
  const make = catalogFactory(app.orm);
  const songs = Array.from({ length: count }, () => make.song());
  await make.save();
  return songs.map(({ id }) => id);
}

/** Accounts that nobody signs in to; their ids. */
export async function makeListeners(app: TestApp, count: number): Promise<string[]> {
  const ids = Array.from({ length: count }, () => randomUUID());
  await sql`
    insert into account (id, full_name, email, password_hash)
    select id, 'Listener', id || '@example.org', 'none' from unnest(${ids}::uuid[]) id`.execute(
    connection(app),
  );
  return ids;
}

/** As a recorded play, which waits to be counted. */
export async function hear(app: TestApp, heard: readonly Heard[]): Promise<void> {
  const columns = [heard.map(({ user }) => user), heard.map(({ song }) => song), heard.map(({ at }) => at)];
  const [users, songs, times] = columns;
  await sql`
    with appended as (
      insert into play (id, user_id, song_id, played_at)
      select gen_random_uuid(), user_id, song_id, played_at
      from unnest(${users}::uuid[], ${songs}::uuid[], ${times}::timestamptz[]) as heard (user_id, song_id, played_at)
      returning id, user_id, song_id, played_at
    )
    insert into new_play (play_id, user_id, song_id, played_at) select * from appended`.execute(
    connection(app),
  );
}

export async function like(app: TestApp, user: string, songs: readonly string[]): Promise<void> {
  await sql`
    insert into song_like (user_id, song_id) select ${user}, id from unnest(${songs}::uuid[]) id`.execute(
    connection(app),
  );
}

/** Counts all that waits. */
export function foldAll(app: TestApp): Promise<number> {
  return settleAll(app);
}

/** Counts what waits and makes the neighbours of all songs. */
export async function learn(app: TestApp) {
  await foldAll(app);
  return onConnection(app, makeNeighbours);
}

/** Does something on a connection outside the application's pool. */
export async function onConnection<Result>(app: TestApp, work: (client: Client) => Promise<Result>) {
  const client = new Client({ connectionString: app.orm.config.get('clientUrl') ?? '' });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** The scores of all songs. */
export async function scores(app: TestApp): Promise<Map<string, number>> {
  const { rows } = await sql<{ id: string; score: number }>`
    select song_id as id, score from song_trend`.execute(connection(app));
  return new Map(rows.map(({ id, score }) => [id, score]));
}

/** Forgets all that was heard. */
export async function forget(app: TestApp): Promise<void> {
  for (const table of ['play', 'new_play', 'song_listener', 'song_trend', 'song_like', 'song_neighbours']) {
    await sql`delete from ${sql.table(table)}`.execute(connection(app));
  }
}
