import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import path from 'node:path';
import { Tokens } from '../src/accounts/token.service.ts';
import { Role } from '../src/api/viewer.model.ts';
import { report } from './latencies.ts';
import { secret, startProcess } from './live-process.ts';
import { postgresTime } from './postgres-time.ts';
import { processTime } from './process-time.ts';
import { openWorkbench, write } from './workbench.ts';

/** What listeners write while they listen and talk: processor time of the server and of PostgreSQL, statements and
 * milliseconds of each mutation. Users take turns, as many at once as are given.
 * Usage: npm run bench -- writes [CLIENTS], by default 8. */
const clients = Number(process.argv[2] ?? 8);
const users = 2000;
const rounds = 3;
/** In each round, of each mutation. */
const requests = 1000;

await using bench = await openWorkbench();
const { orm, databaseUrl } = await bench.openDatabase('server');
const connection = orm.em.getConnection();
const idsOf = async (table: string) =>
  (await connection.execute<{ id: string }[]>(`select id from ${table}`)).map(({ id }) => id);
await connection.execute(`
  insert into account (id, full_name, email, password_hash)
  select gen_random_uuid(), 'Listener ' || row, row || '@example.org', '-' from generate_series(1, ${users}) row;
  insert into artist (id, name) select gen_random_uuid(), 'Artist ' || row from generate_series(1, 100) row;
  insert into audio_file (key, mime_type, size) values ('audio/00/${'0'.repeat(64)}.mp3', 'audio/mpeg', 1);
  insert into song (id, title, artist_id, duration, audio_key)
  select gen_random_uuid(), 'Song ' || row, (select id from artist offset row % 100 limit 1), 300, 'audio/00/${'0'.repeat(64)}.mp3'
  from generate_series(1, ${users}) row;
  analyze`);
const [accounts, songs, artists] = await Promise.all(['account', 'song', 'artist'].map(idsOf));
const pick = (ids: readonly string[] | undefined, index: number) => ids?.[index % ids.length] ?? '';

const faults = 'errors { message }';
/** Each with what differs from request to request. */
const mutations: [name: string, text: string, variables: (index: number) => object][] = [
  [
    'sendMessage',
    `($input: SendMessageInput!) { sendMessage(input: $input) { message { id createdAt } ${faults} } }`,
    (index) => ({ input: { receiverId: pick(accounts, index * 3 + 1), content: `Hello ${index}` } }),
  ],
  [
    'markConversationRead',
    `($id: ID!) { markConversationRead(userId: $id) { conversation { unreadCount } ${faults} } }`,
    (index) => ({ id: pick(accounts, index * 3 + 1) }),
  ],
  [
    'recordPlay',
    `($id: ID!) { recordPlay(songId: $id) { play { playedAt } ${faults} } }`,
    (index) => ({ id: pick(songs, index * 7) }),
  ],
  [
    'setNowPlaying',
    `($id: ID!) { setNowPlaying(songId: $id) { user { id } ${faults} } }`,
    (index) => ({ id: pick(songs, index * 7) }),
  ],
  [
    'likeSong',
    `($id: ID!) { likeSong(songId: $id) { song { liked } ${faults} } }`,
    (index) => ({ id: pick(songs, index * 7) }),
  ],
  [
    'unlikeSong',
    `($id: ID!) { unlikeSong(songId: $id) { song { liked } ${faults} } }`,
    (index) => ({ id: pick(songs, index * 7) }),
  ],
  [
    'followUser',
    `($id: ID!) { followUser(userId: $id) { user { followed } ${faults} } }`,
    (index) => ({ id: pick(accounts, index * 3 + 1) }),
  ],
  [
    'followArtist',
    `($id: ID!) { followArtist(artistId: $id) { artist { followed } ${faults} } }`,
    (index) => ({ id: pick(artists, index) }),
  ],
  [
    'createPlaylist',
    `($input: CreatePlaylistInput!) { createPlaylist(input: $input) { playlist { id } ${faults} } }`,
    (index) => ({ input: { name: `Mix ${index}`, songIds: [pick(songs, index), pick(songs, index + 1)] } }),
  ],
  [
    'playSongs',
    `($input: PlaySongsInput!) { playSongs(input: $input) { playQueue { version } ${faults} } }`,
    (index) => ({ input: { songIds: Array.from({ length: 10 }, (_, song) => pick(songs, index + song)) } }),
  ],
  [
    'queueSongs',
    `($input: QueueSongsInput!) { queueSongs(input: $input) { playQueue { version } ${faults} } }`,
    (index) => ({ input: { songIds: [pick(songs, index)] } }),
  ],
  [
    'updatePlayback',
    `($input: PlaybackInput!) { updatePlayback(input: $input) { playQueue { version } ${faults} } }`,
    (index) => ({ input: { position: 30, playing: index % 2 === 0 } }),
  ],
];

const { server, url } = await startProcess(path.join(import.meta.dirname, 'live-server.js'), {
  databaseUrl,
  home: bench.home,
  environment: { RATE_LIMITS: mutations.map(([name]) => `${name}=1000000/60`).join(',') },
});
bench.parts.defer(async () => {
  server.send('end');
  await once(server, 'exit');
});
const tokens = new Tokens({ secret, accessTokenMinutes: 60 });
const headers = accounts?.map((id) => ({
  'content-type': 'application/json',
  authorization: `Bearer ${tokens.makeAccessToken(id, randomUUID(), Role.USER).token}`,
}));

async function ask(query: string, variables: object, index: number): Promise<void> {
  const body = JSON.stringify({ query, variables });
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: headers?.[index % users] ?? {},
    body,
  });
  const answer = await response.text();
  if (!response.ok || answer.includes('"message":"')) throw new Error(answer);
}

/** @returns milliseconds of each. */
async function send(
  text: string,
  variables: (index: number) => object,
  from: number,
  count: number,
): Promise<number[]> {
  const times: number[] = [];
  let next = from;
  const client = async () => {
    while (next < from + count) {
      const index = next++;
      const start = performance.now();
      await ask(`mutation ${text}`, variables(index), index);
      times.push(performance.now() - start);
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  return times;
}

const spent = () => [
  processTime(server.pid ?? 0),
  postgresTime(path.join(bench.home, 'postgres')) ?? Number.NaN,
];

async function statementsOf(
  text: string,
  variables: (index: number) => object,
  index: number,
): Promise<number> {
  const told = async () => {
    server.send('statements');
    const [{ statements }] = (await once(server, 'message')) as [{ statements: number }];
    return statements;
  };
  await told();
  await send(text, variables, index, 100);
  return (await told()) / 100;
}

for (const [name, text, variables] of mutations) {
  await send(text, variables, 0, users);
  let best = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  const times: number[] = [];
  for (let round = 1; round <= rounds; round += 1) {
    const before = spent();
    times.push(...(await send(text, variables, users * round, requests)));
    const each = spent().map((seconds, index) => ((seconds - (before[index] ?? 0)) * 1000) / requests);
    best = best.map((least, index) => Math.min(least, each[index] ?? Number.NaN));
  }
  const [own, database] = best;
  const statements = await statementsOf(text, variables, users * (rounds + 1));
  write(
    `${name.padEnd(21)} server ${own?.toFixed(2)} ms, PostgreSQL ${database?.toFixed(2)} ms, ${statements.toFixed(0)} statements; ${report(times)}`,
  );
}
