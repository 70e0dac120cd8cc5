import type { ClientBase } from 'pg';
import { writeNeighbours } from './neighbours.writes.ts';
import { readListens } from './similar.queries.ts';

/** Figures of one computation of neighbours. */
export interface NeighboursRun {
  /** Songs that have neighbours. */
  songs: number;
  listeners: number;
  /** Pairs of song and listener. */
  listens: number;
}

/** Recomputes the neighbours of all songs from all plays and likes, in one transaction.
 * @returns undefined if another process is doing so. */
export async function makeNeighbours(client: ClientBase): Promise<NeighboursRun | undefined> {
  await client.query('begin');
  await client.query('set local statement_timeout = 0');
  const { rows } = await client.query<{ mine: boolean }>(
    `select pg_try_advisory_xact_lock(hashtextextended('discovery: neighbours', 0)) as mine`,
  );
  const run = rows[0]?.mine ? await makeAll(client) : undefined;
  await client.query('commit');
  return run;
}

async function makeAll(client: ClientBase): Promise<NeighboursRun> {
  // Plays from here on are not read by this run, and count for the next one.
  const { rows } = await client.query<{ plays: string; likes: string }>(
    'select plays_since as plays, (select count(*) from song_like) as likes from discovery_state',
  );
  const listens = await readListens(client);
  const run = {
    songs: await writeNeighbours(client, listens),
    listeners: listens.begins.length - 1,
    listens: listens.songs.length,
  };
  await client.query(
    `update discovery_state set plays_since = plays_since - $1, likes_then = $2, listens_then = $3,
       neighbours_made_at = now()`,
    [rows[0]?.plays, rows[0]?.likes, run.listens],
  );
  return run;
}
