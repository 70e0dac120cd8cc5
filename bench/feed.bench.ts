import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { Client } from 'pg';
import { Role } from '../src/api/viewer.model.ts';
import { postgresTime } from './postgres-time.ts';
import { openWorkbench, write } from './workbench.ts';

/** Pages of the feed of somebody who follows 5,000, among a million follows; and what a like costs by how many follow.
 * Usage: npm run bench -- feed [USERS [FOLLOWS]], by default 200,000 and 1,000,000. */
const users = Number(process.argv[2] ?? 200_000);
const follows = Number(process.argv[3] ?? 1_000_000);
const followed = Math.min(5000, users / 4);
const requests = 400;
/** Users whom very many follow, and one whom just as many follow as are written. */
const stars = 40;
const most = 2000;

await using bench = await openWorkbench();
const server = await bench.openServer({ QUERY_MAX_COST: '100000' });
const connection = server.orm.em.getConnection();
// A connection of its own has no time limit.
const filling = new Client({ connectionString: server.orm.config.get('clientUrl') ?? '' });
await filling.connect();
// Ended before its server is, however this ends: otherwise the loss of the connection would hide the fault.
bench.parts.defer(() => filling.end());
const run = (sql: string) => filling.query(sql);
const begun = performance.now();
await fill();
write(`filled in ${((performance.now() - begun) / 1000).toFixed(0)} s`);

async function fill(): Promise<void> {
  await run(`insert into account (id, full_name, email, password_hash)
    select gen_random_uuid(), 'Listener ' || row, row || '@example.org', 'none' from generate_series(1, ${users}) row`);
  await run('create table nth as select id, row_number() over (order by id) as n from account');
  await run('alter table nth add primary key (n)');
  await run(`insert into audio_file (key, size, mime_type, bitrate, sample_rate, codec)
    values ('audio/aa/${'a'.repeat(64)}.mp3', 1000, 'audio/mpeg', 128000, 44100, 'MPEG 1 Layer 3')`);
  await run(
    `insert into artist (id, name) select gen_random_uuid(), 'Artist ' || row from generate_series(1, 500) row`,
  );
  await run(`insert into song (id, title, artist_id, duration, audio_key)
    select gen_random_uuid(), 'Song ' || row, (select id from artist offset row % 500 limit 1), 100, 'audio/aa/${'a'.repeat(64)}.mp3'
    from generate_series(1, 1000) row`);
  // The first follows many; a few are followed by very many; the rest by chance.
  await run(`insert into user_follow (follower_id, followed_id)
    select me.id, other.id from nth me join nth other on other.n between 2 and ${followed + 1} where me.n = 1`);
  await run(`insert into user_follow (follower_id, followed_id)
    select fan.id, star.id from nth star join nth fan on fan.n > star.n and (fan.n + star.n) % 40 = 0
    where star.n between 2 and ${stars + 1} on conflict do nothing`);
  await run(`insert into user_follow (follower_id, followed_id)
    select fan.id, star.id from nth star join nth fan on fan.n between 1000 and ${1000 + most - 1}
    where star.n = 100 on conflict do nothing`);
  await run(`insert into user_follow (follower_id, followed_id)
    select one.id, two.id from generate_series(1::bigint, ${follows}) row
    join nth one on one.n = 1 + (row * 7919) % ${users} join nth two on two.n = 1 + (row * 104729 + row / ${users}) % ${users}
    where one.id <> two.id on conflict do nothing`);
  await run(`insert into follow_count (target_id, kind, total)
    select target_id, kind, sum(change) from follow_change group by 1, 2`);
  await run('truncate follow_change');
  // Those whom the first follows have done something ten times, at different times.
  await run(`insert into wide_source (source_id) select target_id from follow_count
    where kind = 'USER_FOLLOWERS' and total > ${most}`);
  for (let day = 1; day <= 10; day += 1) {
    await run(`insert into song_like (user_id, song_id, created_at)
      select nth.id, song.id, now() - interval '${day} days' - nth.n * interval '7 seconds'
      from nth join (select id, row_number() over () as n from song) song on song.n = 1 + (nth.n + ${day}) % 1000
      where nth.n between 2 and ${followed + 1} on conflict do nothing`);
  }
  await run(`insert into activity (kind, actor_id, at)
    select 'LIKED_SONG', user_id, created_at from song_like`);
  await run(`insert into activity_source (source_id, at, activity_id) select actor_id, at, id from activity
    where actor_id is not null on conflict do nothing`);
  await run(`insert into feed_entry (user_id, at, activity_id)
    select follower_id, at, activity.id from activity join user_follow on followed_id = actor_id
    where not exists (select from wide_source where source_id = actor_id) on conflict do nothing`);
  await run('drop table nth');
  await run('vacuum analyze');
}

const [{ total = 0, wide = 0 } = {}] = await connection.execute<{ total: number; wide: number }[]>(`select
  (select count(*)::int from user_follow) as total, (select count(*)::int from wide_source) as wide`);
write(`${total} follows, ${wide} users whom more than ${most} follow`);

const [me, writer] = await connection.execute<{ id: string }[]>(`
  (select follower_id as id from user_follow group by 1 order by count(*) desc limit 1)
  union all (select target_id from follow_count
    where kind = 'USER_FOLLOWERS' and total <= ${most} order by total desc limit 1)`);

const document = `query ($after: String) { activityFeed(first: 20, after: $after) {
  nodes { id kind count at actor { fullName } subject { ... on Song { title } ... on User { fullName } } }
  pageInfo { endCursor } } }`;

async function ask(userId: string, query: string, variables: object) {
  const { token } = server.services.accounts.tokens.makeAccessToken(userId, randomUUID(), Role.USER);
  const response = await fetch(server.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as {
    data: { activityFeed?: { nodes: unknown[]; pageInfo: { endCursor: string } } };
    errors?: unknown;
  };
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

const percentiles = (times: number[]) => {
  const sorted = times.toSorted((one, other) => one - other);
  const at = (share: number) => (sorted[Math.floor(sorted.length * share)] ?? Number.NaN).toFixed(1);
  return `p50 ${at(0.5)} ms, p99 ${at(0.99)} ms`;
};

async function readFeed(name: string, clients: number): Promise<void> {
  const times: number[] = [];
  const began = spent();
  const read = async (count: number) => {
    let after: string | undefined;
    for (let page = 0; page < count; page += 1) {
      const start = performance.now();
      const data = await ask(me?.id ?? '', document, { after });
      times.push(performance.now() - start);
      if (data.activityFeed?.nodes.length !== 20) throw new Error('A page is not full');
      after = page % 50 === 49 ? undefined : data.activityFeed.pageInfo.endCursor;
    }
  };
  await Promise.all(Array.from({ length: clients }, () => read(requests / clients)));
  const [own, database] = spent().map(
    (seconds, index) => ((seconds - (began[index] ?? 0)) * 1000) / requests,
  );
  write(
    `${name.padEnd(45)} ${percentiles(times)}; processor time of each: ${own?.toFixed(1)} ms, PostgreSQL's ${database?.toFixed(1)} ms`,
  );
}

/** Processor seconds of this process, clients included, and of PostgreSQL. */
function spent(): number[] {
  const { user, system } = process.cpuUsage();
  return [(user + system) / 1e6, postgresTime(path.join(bench.home, 'postgres')) ?? Number.NaN];
}

await readFeed('warm up', 1);
await readFeed(`pages of who follows ${followed}, one at a time`, 1);
await readFeed(`pages of who follows ${followed}, eight at a time`, 8);

const songs = await connection.execute<{ id: string }[]>('select id from song limit 50');
const likes: number[] = [];
for (const { id } of songs) {
  await run(`delete from activity_clock where actor_id = '${writer?.id}'`);
  const start = performance.now();
  await ask(writer?.id ?? '', `mutation ($id: ID!) { likeSong(songId: $id) { errors { code } } }`, { id });
  likes.push(performance.now() - start);
}
write(`${`a like that goes to ${most} feeds`.padEnd(40)} ${percentiles(likes)}`);
