import type { MikroORM } from '@mikro-orm/postgresql';
import { Client } from 'pg';
import { makeNeighboursAside } from '../src/discovery/similar/neighbours-thread.service.ts';
import { settlePlays } from '../src/library/plays/play-settling.writes.ts';
import { playHandlers } from '../src/wiring/play-handlers.setup.ts';

/** The amount of listening. */
export interface Scale {
  songs: number;
  listeners: number;
  plays: number;
}

const megabytes = (bytes: number) => (bytes / 1e6).toFixed(0);

/** Fills the table of listeners' songs as that many plays would: half of each listener's are of the five hundred
 * songs of a taste, the rest of all, and of both the first are played most. Some listeners play a hundred times as
 * much as others. Songs and accounts must exist. */
export async function fillListeners(databaseUrl: string, { songs, listeners, plays }: Scale): Promise<void> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    // The rows are correct: checking each against songs and accounts would take most of the time.
    await client.query('set session_replication_role = replica');
    await client.query(`
      insert into account (id, full_name, email, password_hash)
      select gen_random_uuid(), 'Listener', row || '@example.org', 'none' from generate_series(1, ${listeners}) row`);
    for (const table of ['song', 'account']) {
      await client.query(
        `create temporary table nth_${table} as select id, (row_number() over (order by id) - 1)::int as nth from ${table}`,
      );
      await client.query(`analyze nth_${table}`);
    }
    await client.query(`
      insert into song_listener (user_id, song_id, plays, last_played_at)
      select nth_account.id, nth_song.id, count(*), max(now() - play * interval '1 second')
      from (
        select play, listener, case when random() < 0.5
          then (listener * 7919 + (500 * power(random(), 2))::int) % ${songs}
          else least((${songs} * power(random(), 3))::int, ${songs - 1}) end as song
        from (
          select play, least((${listeners} * power(random(), 1.5))::int, ${listeners - 1}) % 200
            + 200 * (least((${listeners / 200} * power(random(), 1.5))::int, ${listeners / 200 - 1})) as listener
          from generate_series(1, ${plays}) play
        ) listening
      ) heard
      join nth_account on nth_account.nth = heard.listener join nth_song on nth_song.nth = heard.song
      group by 1, 2 order by 1, 2`);
    await client.query('vacuum analyze song_listener');
  } finally {
    await client.end();
  }
}

/** @returns the results in words. */
export async function measureNeighbours(databaseUrl: string): Promise<string> {
  const memory = peakMemory();
  const begun = performance.now();
  const run = await makeNeighboursAside(databaseUrl, new AbortController().signal);
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  if (!run) throw new Error('Nobody else should make neighbours');
  return (
    `neighbours of ${run.songs} songs from ${run.listens} listens of ${run.listeners} listeners: ${seconds} s, ` +
    `${megabytes(await memory())} MB more memory at the peak`
  );
}

/** Watches the memory of the process.
 * @returns a function that returns the maximum growth in bytes. */
function peakMemory(): () => Promise<number> {
  const before = process.memoryUsage.rss();
  let peak = before;
  const timer = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss());
  }, 50);
  return async () => {
    clearInterval(timer);
    return peak - before;
  };
}

/** Counts plays by random listeners that have piled up. */
export async function measureFold(orm: MikroORM, plays: number): Promise<string> {
  await orm.em.getConnection().execute(
    `insert into new_play (play_id, user_id, song_id, played_at)
    select gen_random_uuid(), user_id, song_id, now() - random() * interval '1 day'
    from (select user_id, song_id from song_listener tablesample system (20) limit ${plays}) heard`,
  );
  const begun = performance.now();
  let counted = 0;
  for (let taken = -1; taken !== 0; counted += Math.max(taken, 0))
    taken = await settlePlays(orm.em.fork(), playHandlers);
  const seconds = (performance.now() - begun) / 1000;
  return `${counted} plays counted in ${seconds.toFixed(1)} s: ${(counted / seconds).toFixed(0)} a second`;
}
