import type { Readable } from 'node:stream';
import type { ClientBase } from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { type Listens, ListensBuilder } from './listens.model.ts';

/** How much a like counts, where a first play counts 1 and each doubling of plays 1 more. */
const likeStrength = 2;

/** Listener by listener, the songs that each heard or liked last in front. */
const listensQuery = `
  copy (
    select user_id, song_id, coalesce(song_listener.plays, 0), song_like.song_id is not null
    from song_listener full join song_like using (user_id, song_id)
    order by user_id, greatest(song_listener.last_played_at, song_like.created_at) desc, song_id
  ) to stdout`;

/** Reads who plays and likes what, as it comes. */
export async function readListens(client: ClientBase): Promise<Listens> {
  const builder = new ListensBuilder();
  // Much is sorted: half of it in memory costs a fraction of the time.
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
