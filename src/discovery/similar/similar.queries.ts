import type { Readable } from 'node:stream';
import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { ClientBase } from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import type { SongRow } from '../../catalog/catalog.rows.ts';
import { database } from '../../persistence/database.service.ts';
import { keptRows } from '../../persistence/prepared.queries.ts';
import { type Listens, ListensBuilder } from './listens.model.ts';

/** The strength of a like. The first play counts 1, and each doubling of plays 1 more. */
const likeStrength = 2;

/** Listener by listener, with the songs that each heard or liked last first. */
const listensQuery = `
  copy (
    select user_id, song_id, coalesce(song_listener.plays, 0), song_like.song_id is not null
    from song_listener full join song_like using (user_id, song_id)
    order by user_id, greatest(song_listener.last_played_at, song_like.created_at) desc, song_id
  ) to stdout`;

/** Streams all plays and likes. */
export async function readListens(client: ClientBase): Promise<Listens> {
  const builder = new ListensBuilder();
  // Much is sorted: with half of it in memory, it takes a fraction of the time.
  await client.query(`set local work_mem = '64MB'`);
  const rows: Readable = client.query(copyTo(listensQuery));
  let rest = '';
  for await (const chunk of rows.setEncoding('latin1')) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) addLine(builder, line);
  }
  return builder.build();
}

function addLine(builder: ListensBuilder, line: string): void {
  const [listener = '', songId = '', plays, liked] = line.split('\t');
  const count = Number(plays);
  builder.add(listener, songId, (count > 0 ? 1 + Math.log2(count) : 0) + (liked === 't' ? likeStrength : 0));
}

/** Songs that listeners of this song also play, the nearest first. */
export async function neighboursOf(em: EntityManager, songId: string, limit: number): Promise<string[]> {
  const near = sql<{ id: string }>`
    select near.id from song as own
    join song_neighbours on song_neighbours.song_id = own.id
    cross join lateral unnest(neighbours) with ordinality as near (id, place)
    join song on song.id = near.id and song.available
    where own.id = ${songId} order by near.place limit ${sql.lit(limit)}`;
  const rows = await keptRows(em, 'neighbours of a song', near);
  return rows.map(({ id }) => id);
}

/** Other songs on which one of its artists is a main or a featured one, and then of the same first genre, the most played first. */
export async function relatedSongs(em: EntityManager, song: SongRow, limit: number): Promise<string[]> {
  const related = sql<{ id: string }>`
    (select distinct id, 1 as kin, plays from (
        select distinct artist_id from song_credit where song_id = ${song.id} and role <= 1
      ) own cross join lateral (
        select song_id as id, by.play_count as plays from song_artist by
        where by.artist_id = own.artist_id and available and roles & 3 <> 0
        order by by.play_count desc, song_id desc limit ${sql.lit(limit)}
      ) other)
    union all
    (select song_id, 2, plays from song_genre
      where genre_id = (select genre_id from song_genre where song_id = ${song.id} and position = 1) and available
      order by plays desc, song_id desc limit ${sql.lit(limit)})
    order by kin, plays desc, id desc`;
  const rows = await keptRows(em, 'related songs', related);
  return rows.map(({ id }) => id);
}

/** Whether enough was played and liked since the last computation: a hundredth of all, or anything at all after
 * some hours. With few listeners, each play is a hundredth. */
export async function neighboursAreDue(em: EntityManager): Promise<boolean> {
  const { rows } = await sql<{ due: boolean }>`
    select changes > 0 and (changes >= listens_then / 100.0 or neighbours_made_at is null
      or neighbours_made_at < now() - interval '6 hours') as due
    from discovery_state cross join lateral (
      select plays_since + abs((select count(*) from song_like) - likes_then) as changes
    ) since`.execute(database(em));
  return rows[0]?.due ?? false;
}
