import { Client } from 'pg';

/** What one request of each workload asks for. */
export interface Sample {
  album: string;
  user: string;
  /** Two users with messages between them. */
  reader: string;
  writer: string;
  /** The song before a page, in the order of the newest first. */
  song: { id: string; createdAt: string };
}

/** Fills a migrated database: for each album 10 songs, 5 users and 50 messages. Every value derives from the number
 * of its row, so that all runs have the same rows. */
export async function fillPeers(databaseUrl: string, albums: number): Promise<void> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    for (const statement of [...functions, ...catalog(albums), ...messages(albums)])
      await client.query(statement);
    await client.query('vacuum (freeze, analyze)');
  } finally {
    await client.end();
  }
}

/** The same samples from the same rows. */
export async function drawSamples(databaseUrl: string, count: number): Promise<Sample[]> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<Sample>(samples, [count]);
    return rows;
  } finally {
    await client.end();
  }
}

const functions = [
  // Version 8: made by a rule of one's own.
  `create function pg_temp.id(text) returns uuid language sql immutable
   return overlay(overlay(md5($1) placing '8' from 13 for 1) placing '8' from 17 for 1)::uuid`,
  `create function pg_temp.number(text) returns int language sql immutable
   return ('x' || substr(md5($1), 1, 7))::bit(28)::int`,
  `create function pg_temp.key(folder text, name text, extension text) returns text language sql immutable
   return folder || '/' || substr(md5(name), 1, 2) || '/' || repeat(md5(name), 2) || '.' || extension`,
];

const catalog = (albums: number) => [
  `insert into artist (id, name) select pg_temp.id('artist' || n), 'Artist ' || n
   from generate_series(0, ${albums} / 5) n`,
  `insert into image (key, size, width, height, blurhash)
   select pg_temp.key('images', name || n, 'webp'), 20000, 640, 640, 'LEHV6nWB2yk8pyo0adR*.7kCMdnj'
   from (values ('album', ${albums}), ('song', ${albums} * 10)) picture (name, many), generate_series(1, many) n`,
  `insert into audio_file (key, mime_type, size, bitrate, sample_rate, codec)
   select pg_temp.key('audio', 'song' || n, 'mp3'), 'audio/mpeg', 3000000, 128000, 44100, 'MPEG 1 Layer 3'
   from generate_series(1, ${albums} * 10) n`,
  `insert into album (id, created_at, updated_at, title, artist_id, release_year, image_key)
   select pg_temp.id('album' || n), at, at, 'Album ' || n || case when n % 7 = 0 then ' – Été' else '' end,
     pg_temp.id('artist' || pg_temp.number('artist' || n) % (${albums} / 5)),
     1960 + pg_temp.number('year' || n) % 66, pg_temp.key('images', 'album' || n, 'webp')
   from generate_series(1, ${albums}) n, lateral (select timestamptz '2021-01-01' + n * interval '11 minutes') at (at)`,
  // One song of twenty is on no album.
  `insert into song (id, created_at, updated_at, title, artist_id, album_id, track_number, genre, duration,
     audio_key, image_key)
   select pg_temp.id('song' || n), at, at, 'Song ' || n || case when n % 9 = 0 then ' (“nuit”)' else '' end,
     artist_id, case when n % 20 > 0 then album.id end, case when n % 20 > 0 then 1 + n % 10 end,
     (array['Ambient', 'Jazz', 'Folk', 'Techno', 'Rock', 'Classical'])[1 + n % 6],
     90 + pg_temp.number('duration' || n) % 300,
     pg_temp.key('audio', 'song' || n, 'mp3'), pg_temp.key('images', 'song' || n, 'webp')
   from generate_series(1, ${albums} * 10) n
     join album on album.id = pg_temp.id('album' || 1 + (n - 1) / 10),
     lateral (select timestamptz '2021-01-01' + n * interval '66 seconds') at (at)`,
];

/** As many conversations as albums. All messages but the last twentieth are read; the conversations and mailboxes
 * are as the service would have kept them. */
const messages = (albums: number) => [
  `insert into account (id, created_at, full_name, email, email_verified_at, password_hash)
   select pg_temp.id('user' || n), at, (array['Ada', 'Björn', 'Chloé', 'Dmitri', 'Eve'])[1 + n % 5] || ' '
     || initcap(substr(md5('name' || n), 1, 8)), 'user' || n || '@example.org', at, '-'
   from generate_series(0, ${albums} * 5 - 1) n,
     lateral (select timestamptz '2020-01-01' + n * interval '37 seconds') at (at)`,
  `insert into message (id, created_at, sender_id, receiver_id, content, read_at)
   select pg_temp.id('message' || n), at, case when turn then one else other end, case when turn then other else one end,
     'Message ' || n || repeat(' ' || substr(md5('word' || n), 1, 9), 1 + n % 12),
     case when n < ${albums} * 47.5 then at + interval '5 minutes' end
   from generate_series(1, ${albums} * 50) n,
     lateral (select pg_temp.number('pair' || n) % ${albums}, n % 3 > 0,
       timestamptz '2022-01-01' + n * interval '97 seconds') talk (pair, turn, at),
     lateral (select pg_temp.id('user' || pair), pg_temp.id('user' || pair + ${albums})) pairs (one, other)`,
  `insert into conversation (user_id, other_id, last_message_at, message_count, unread_count, other_read_at)
   select user_id, other_id, max(created_at), count(*), count(*) filter (where incoming and read_at is null),
     max(read_at) filter (where not incoming)
   from (
     select sender_id, receiver_id, created_at, read_at, false from message
     union all select receiver_id, sender_id, created_at, read_at, true from message
   ) side (user_id, other_id, created_at, read_at, incoming)
   group by user_id, other_id`,
  `insert into mailbox (user_id, last_message_at)
   select user_id, max(last_message_at) from conversation group by user_id`,
];

const samples = `
  with albums as (select id, row_number() over (order by md5(id::text)) as nth from album limit $1),
    users as (select id, row_number() over (order by md5(id::text)) as nth from account limit $1),
    talks as (select user_id, other_id, row_number() over (order by md5(user_id::text || other_id)) as nth
      from conversation where message_count >= 20 limit $1),
    songs as (select id, created_at, row_number() over (order by md5(id::text)) as nth
      from song where created_at > (select min(created_at) + interval '1 hour' from song) limit $1)
  select albums.id as album, users.id as user, user_id as reader, other_id as writer,
    json_build_object('id', songs.id,
      'createdAt', to_char(created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) as song
  from albums join users using (nth) join talks using (nth) join songs using (nth) order by nth`;
