import { print } from 'graphql';
import { Client } from 'pg';
import { expect, test } from 'vitest';
import { openOrm } from '../../src/wiring/orm.setup.ts';
import { graphql } from '../generated/gql.ts';
import { catalogFactory } from '../support/catalog.ts';
import { atFileEnd } from '../support/file-end.ts';
import { installedFolder } from '../support/installed-folder.ts';
import { ask } from '../support/postgres.ts';
import { dataFolder, type RunningServer, startServer } from '../support/server.ts';
import { RestartablePostgres } from './restartable-postgres.ts';

// Of 40 connections, PostgreSQL keeps three for itself.
const postgres = await RestartablePostgres.start(await installedFolder(), { max_connections: '40' });
const { url } = postgres;

/** Names of genres are compared by rules of their own, so that each request has its own statement: others share them. */
const ownStatements = graphql(`
  query OwnStatements {
    pop: songs(filter: { genre: "Pop" }) { totalCount nodes { title album { title } } }
    rock: songs(filter: { genre: "Rock" }) { totalCount nodes { title album { title } } }
  }
`);

/** All requests of these tests come from one address. */
const environment = {
  ...{ DATABASE_URL: url, DATABASE_POOL_MAX: '20', DATABASE_POOL_PER_CLIENT: '20' },
  ...{ REQUESTS_AT_ONCE: '400', REQUESTS_WAITING: '1000' },
};
/** On a busy machine, too, nothing is given up. */
const patient = {
  DATABASE_POOL_WAIT_MS: '600000',
  DATABASE_REQUEST_TIMEOUT_MS: '600000',
  DATABASE_STATEMENT_TIMEOUT_MS: '600000',
};

const needs = (server: RunningServer) =>
  server.process.log.filter(({ msg }) => msg.startsWith('Up to ')).map(({ level, msg }) => [level, msg]);

/** Keeps statements waiting until the work is done. */
async function whileLocked<Answer>(work: () => Promise<Answer>): Promise<Answer> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query('begin; lock table song, album, artist');
  try {
    return await work();
  } finally {
    await client.end();
  }
}

/** Of requests: the clean-up of the media store may wait as well. */
async function waitingStatements(): Promise<number> {
  const rows = await ask<{ number: number }>(
    url,
    `select count(*)::int as number from pg_stat_activity
     where application_name = 'tonearm' and wait_event_type = 'Lock' and query not like '%stored_at <= %'`,
  );
  return rows[0]?.number ?? 0;
}

function post(server: RunningServer): Promise<Response> {
  return fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', connection: 'close' },
    body: JSON.stringify({ query: print(ownStatements) }),
  });
}

async function makeAlbums(): Promise<void> {
  const orm = await openOrm({ url, poolMax: 2, poolWaitMs: 30_000, statementTimeoutMs: 600_000 });
  const make = catalogFactory(orm);
  for (let number = 1; number <= 10; number += 1) make.song({ album: make.album(), genre: 'Pop' });
  await make.save();
  await orm.close(true);
}

test('more requests at once than connections wait for one, and all are answered right', async () => {
  const server = await startServer(await dataFolder(), { ...environment, ...patient });
  expect(needs(server)).toEqual([
    [
      30,
      'Up to 27 connections of PostgreSQL are needed (20 for requests, 1 for events, 1 for heartbeats, 5 for jobs); ' +
        'max_connections allows 37, of which others hold 0',
    ],
  ]);
  await makeAlbums();
  const { data } = await server.query(ownStatements);
  expect(data).toMatchObject({ pop: { totalCount: 10 }, rock: { totalCount: 0 } });
  for (const [number, blocked, connections] of [
    // One connection may be at other work.
    [60, 15, 20],
    // By now the server works on fewer at once, since the others took so long, and closes what is idle for ten seconds.
    [200, 1, 1],
  ] as const) {
    const asked = await whileLocked(async () => {
      const begun = Array.from({ length: number }, () => server.query(ownStatements));
      await expect.poll(waitingStatements).toBeGreaterThanOrEqual(blocked);
      return begun;
    });
    const answers = await Promise.all(asked);
    expect(answers.filter((answer) => answer.status !== 200 || answer.errors)).toEqual([]);
    for (const answer of answers) expect(answer.data).toEqual(data);
    // That is what the line promised.
    const [held] = await ask<{ number: number }>(
      url,
      "select count(*)::int as number from pg_stat_activity where application_name like 'tonearm%'",
    );
    expect(held?.number).toBeGreaterThanOrEqual(connections);
    expect(held?.number).toBeLessThanOrEqual(27);
  }
  expect((await server.process.stop()).code).toBe(0);
});

test('a request that waits too long for a connection is answered that the service is unavailable', async () => {
  const server = await startServer(await dataFolder(), {
    ...{ ...environment, ...patient, DATABASE_POOL_MAX: '60' },
    ...{ DATABASE_POOL_PER_CLIENT: '2', DATABASE_POOL_WAIT_MS: '1000' },
  });
  const [[level, line] = []] = needs(server);
  expect(level).toBe(40);
  expect(line).toMatch(/^Up to 67 connections .* allows 37, .*\. Raise max_connections .* DATABASE_POOL_MAX/);
  const { first, refused } = await whileLocked(async () => {
    const first = Array.from({ length: 2 }, () => post(server));
    await expect.poll(waitingStatements).toBeGreaterThanOrEqual(2);
    const refused = await Promise.all(Array.from({ length: 10 }, () => post(server)));
    return { first, refused };
  });
  for (const answer of refused) {
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, expect.stringMatching(/^\d+$/)]);
    const { errors } = (await answer.json()) as { errors: { extensions: { code: string } }[] };
    expect(new Set(errors.map(({ extensions }) => extensions.code))).toEqual(
      new Set(['SERVICE_UNAVAILABLE']),
    );
  }
  await Promise.all(first);
  await expect.poll(async () => (await post(server)).status).toBe(200);
  expect((await server.process.stop()).code).toBe(0);
});

atFileEnd(() => postgres.stop());
