import { randomUUID } from 'node:crypto';
import jwt from 'jsonwebtoken';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { dataFolder, type RunningServer, startServer } from '../../support/server.ts';
import { openPair } from './streaming-replica.ts';

const secret = 'a secret that only tests use, of enough length';
const common = {
  JWT_SECRET: secret,
  BCRYPT_COST: '4',
  RATE_LIMITS: 'register=100000/60',
  LOG_LEVEL: 'debug',
};
/** Longer than any test waits: what is stale shows where it was read. */
const patient = { DATABASE_READ_LAG_MS: '60000' };

// Not in a hook: what is to be closed after all tests has to be known before them.
const pair = await openPair();
let one: RunningServer;
let other: RunningServer;

beforeAll(async () => {
  const environment = {
    ...common,
    ...patient,
    DATABASE_URL: pair.primaryUrl,
    DATABASE_READ_URL: pair.replicaUrl(),
  };
  one = await startServer(await dataFolder(), environment);
  other = await startServer(await dataFolder(), environment);
  await Promise.all([one, other].map(({ process }) => process.logged(/The replica answers reads/)));
});

beforeEach(async () => {
  await pair.onReplica('select pg_wal_replay_resume()').catch(() => undefined);
});

async function ask<Data = unknown>(
  server: RunningServer,
  query: string,
  token?: string,
  variables = {},
): Promise<Data> {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { data: Data; errors?: unknown };
  expect(errors).toBeUndefined();
  return data;
}

const registration =
  'mutation ($input: RegisterInput!) { register(input: $input) { user { id } accessToken errors { message } } }';

/** Somebody whose session is not new any more, so that only writes are a reason to read from the primary. */
async function someone(server: RunningServer): Promise<{ fresh: string; aged: string }> {
  const input = { email: `${randomUUID()}@example.org`, password: randomUUID(), fullName: 'Somebody' };
  const { register } = await ask<{
    register: { accessToken: string };
  }>(server, registration, undefined, { input });
  const fresh = register.accessToken;
  const { iat = 0, exp = 0, ...claims } = jwt.decode(fresh) as jwt.JwtPayload;
  const ago = 5 * 60;
  return { fresh, aged: jwt.sign({ ...claims, iat: iat - ago, exp: exp - ago }, secret) };
}

async function addArtist(): Promise<string> {
  const name = `Artist ${randomUUID()}`;
  await pair.onPrimary('insert into artist (id, name) values (gen_random_uuid(), $1)', [name]);
  return name;
}

async function sees(server: RunningServer, artist: string, token?: string): Promise<boolean> {
  const newest = '{ artists(first: 100, orderBy: { by: CREATED_AT, direction: DESC }) { nodes { name } } }';
  const { artists } = await ask<{ artists: { nodes: { name: string }[] } }>(server, newest, token);
  return artists.nodes.some(({ name }) => name === artist);
}

const create =
  'mutation ($name: String!) { createPlaylist(input: { name: $name }) { playlist { name } errors { message } } }';

async function playlists(server: RunningServer, token: string): Promise<string[]> {
  const query = '{ me { playlists(first: 50) { nodes { name } } } }';
  const { me } = await ask<{ me: { playlists: { nodes: { name: string }[] } } | null }>(server, query, token);
  return (me?.playlists.nodes ?? []).map(({ name }) => name);
}

/** Writes from now on do not reach the replica. */
async function pause(): Promise<void> {
  await pair.caughtUp();
  await pair.onReplica('select pg_wal_replay_pause()');
  await expect
    .poll(() => pair.onReplica('select pg_get_wal_replay_pause_state() as state'))
    .toEqual([{ state: 'paused' }]);
}

test('reads of somebody who has written nothing are answered by the replica', async () => {
  const { aged } = await someone(one);
  await expect.poll(async () => sees(one, await addArtist(), aged)).toBe(true);
  await pause();
  const artist = await addArtist();
  expect(await sees(one, artist)).toBe(false);
  expect(await sees(other, artist)).toBe(false);
});

test('a viewer reads what they just wrote, on every server and with every token', async () => {
  const writer = await someone(one);
  await pause();
  await ask(one, create, writer.aged, { name: 'Mine' });
  for (const server of [one, other])
    for (const token of [writer.aged, writer.fresh]) expect(await playlists(server, token)).toEqual(['Mine']);

  // Everything that they read, as long as the replica lacks it.
  const artist = await addArtist();
  expect(await sees(other, artist, writer.aged)).toBe(true);
  expect(await sees(other, artist)).toBe(false);
});

test('once the replica has what they wrote, a viewer reads from it again', async () => {
  const writer = await someone(one);
  await ask(one, create, writer.aged, { name: 'Replicated' });
  await pause();
  const artist = await addArtist();
  // The servers learn of it with their next check.
  await expect.poll(() => sees(other, artist, writer.aged)).toBe(false);
  expect(await playlists(other, writer.aged)).toEqual(['Replicated']);
});

test('who has just registered is known at once', async () => {
  await pause();
  const { fresh } = await someone(one);
  expect(await ask(other, '{ me { fullName } }', fresh)).toEqual({ me: { fullName: 'Somebody' } });
});

test('what a mutation answers is read from the primary', async () => {
  const { aged } = await someone(one);
  await pause();
  const answer = await ask(one, create, aged, { name: 'Answered' });
  expect(answer).toMatchObject({ createPlaylist: { playlist: { name: 'Answered' }, errors: [] } });
});

test('a replica that lags too far is not read', async () => {
  const server = await startServer(await dataFolder(), {
    ...common,
    DATABASE_READ_LAG_MS: '300',
    DATABASE_URL: pair.primaryUrl,
    DATABASE_READ_URL: pair.replicaUrl(),
  });
  await server.process.logged(/The replica answers reads/);
  await pause();
  const artist = await addArtist();
  await expect.poll(() => sees(server, artist)).toBe(true);
  await server.process.logged(/The replica lags too far/);
  await pair.onReplica('select pg_wal_replay_resume()');
  const last = () => server.process.log.findLast(({ msg }) => msg.startsWith('The replica'))?.msg;
  await expect.poll(last).toBe('The replica answers reads');
});

test('a replica that goes away costs no request, and a start does without it', async () => {
  let reading = true;
  let answered = 0;
  const readers = [one, other].map(async (server) => {
    while (reading) {
      await ask(server, '{ artists(first: 5) { nodes { name } } }');
      answered += 1;
    }
  });
  await expect.poll(() => answered).toBeGreaterThan(20);
  await pair.stopReplica();
  await Promise.all([one, other].map(({ process }) => process.logged(/The replica does not answer/)));
  const before = answered;
  await expect.poll(() => answered).toBeGreaterThan(before + 20);
  reading = false;
  await Promise.all(readers);

  const artist = await addArtist();
  expect(await sees(one, artist)).toBe(true);
  const late = await startServer(await dataFolder(), {
    ...common,
    DATABASE_URL: pair.primaryUrl,
    DATABASE_READ_URL: 'postgresql://postgres:none@127.0.0.1:1/tonearm',
  });
  expect(await sees(late, artist)).toBe(true);
});
