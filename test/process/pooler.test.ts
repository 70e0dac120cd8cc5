import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import { describe, expect, inject, test } from 'vitest';
import { received } from '../messages/live/live.operations.ts';
import { send } from '../messages/messages.operations.ts';
import { askAs, register, servedEnvironment } from '../messages/served-talker.ts';
import { testDatabaseUrl } from '../support/database.ts';
import { atFileEnd } from '../support/file-end.ts';
import { given } from '../support/given.ts';
import { hasPgBouncer, startPgBouncer, withPgBouncer } from '../support/pgbouncer.ts';
import { ask } from '../support/postgres.ts';
import { type DataFolder, dataFolder, startProgram, startServer } from '../support/server.ts';
import { socketTo } from '../support/socket.ts';
import { databaseUrl, makeEmptyDatabase } from '../support/template.ts';
import { catalogQuery } from './catalog-query.ts';

const url = await testDatabaseUrl();

/** A database without tables, for the servers to fill. */
async function emptyDatabase(): Promise<string> {
  const serverUrl = inject('serverUrl');
  const name = await makeEmptyDatabase(serverUrl, inject('template'));
  atFileEnd(async () => void (await ask(serverUrl, `drop database "${name}" with (force)`)));
  return databaseUrl(serverUrl, name);
}

/** The sessions that have the lock of whoever watches the library. */
const watchers = `select pid from pg_locks where locktype = 'advisory' and granted and database =
    (select oid from pg_database where datname = current_database())
  and (classid::bigint << 32) | objid::bigint = hashtextextended('library watch', 0)`;

async function libraryFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'tonearm-library-'));
  atFileEnd(() => rm(folder, { recursive: true }));
  return folder;
}

/** Statements have their time limit, and PostgreSQL itself ends them: a server with a short one shows it, though not so short
 * that a start on a busy machine comes to it. */
async function expectCanceled(pooled: string, of: string, more: Record<string, string> = {}): Promise<void> {
  const hasty = { ...more, DATABASE_URL: pooled, DATABASE_STATEMENT_TIMEOUT_MS: '2000' };
  const server = await startServer(await dataFolder(), hasty);
  const locking = new Client({ connectionString: of });
  await locking.connect();
  try {
    await locking.query('begin; lock table song, album, artist');
    const { status, errors } = await server.query(catalogQuery);
    expect([status, errors?.[0]?.extensions?.code]).toEqual([503, 'SERVICE_UNAVAILABLE']);
    const canceled = () => server.process.log.some(({ err }) => JSON.stringify(err ?? '').includes('57014'));
    await expect.poll(canceled).toBe(true);
  } finally {
    await locking.end();
  }
  expect((await server.process.stop()).code).toBe(0);
}

async function refusal(environment: Record<string, string>) {
  const server = await startProgram('main.js', await dataFolder(), { environment });
  expect(await server.ended).toEqual({ code: 1, signal: null });
  expect(server.log.at(-1)?.level).toBe(60);
  expect(server.output).not.toContain(new URL(url).password);
  return server.log.at(-1)?.msg;
}

describe.skipIf(!hasPgBouncer)(withPgBouncer, () => {
  test('in transaction mode, a server refuses to start without another way, and says what to set', async () => {
    const pooled = await startPgBouncer(url, 'transaction');
    expect(await refusal({ DATABASE_URL: pooled })).toMatch(
      /^DATABASE_URL leads to a pooler.*\(LISTEN\).* Set DATABASE_LISTEN_URL to .*postgresql:.*pool_mode = session/,
    );
    expect(await refusal({ DATABASE_URL: pooled, DATABASE_LISTEN_URL: pooled })).toMatch(
      /^DATABASE_LISTEN_URL leads to a pooler .* Have it name PostgreSQL itself/,
    );
    const other = await testDatabaseUrl();
    expect(await refusal({ DATABASE_URL: pooled, DATABASE_LISTEN_URL: other })).toMatch(
      /^DATABASE_URL and DATABASE_LISTEN_URL lead to different databases/,
    );
  });

  test('in transaction mode, servers with another way to PostgreSQL do all that they do without a pooler', async () => {
    const direct = await emptyDatabase();
    const pooled = await startPgBouncer(direct, 'transaction', 3);
    const environment = {
      ...servedEnvironment,
      ...{ DATABASE_URL: pooled, DATABASE_LISTEN_URL: direct },
      LIBRARY_DIRS: await libraryFolder(),
    };
    const place = await dataFolder();
    const one = await startServer(place, environment);
    // One of the servers watches the library: the first that there is.
    const watching = async () => (await ask<{ pid: number }>(direct, watchers)).map(({ pid }) => pid);
    await expect.poll(watching).toHaveLength(1);
    const [first] = await watching();
    const otherPlace = await dataFolder();
    const other = await startServer(otherPlace, environment);
    expect(given((await one.query(catalogQuery)).data?.songs).totalCount).toBe(0);

    // The pooler of this test keeps no prepared statements.
    const warnings = one.process.log.filter(({ level }) => level === 40).map(({ msg }) => msg);
    expect(warnings).toContainEqual(expect.stringMatching(/DATABASE_PREPARED_STATEMENTS=false/));

    // Messages arrive live at the other server.
    const ada = await register(one);
    const bob = await register(other);
    const events = await socketTo(other.url, bob.token).subscribe(received, { fromUserId: ada.id });
    // The subscription begins at some time, or has been refused: then this says how.
    const refused = events.ended.then(() => Promise.reject(new Error('It ended')));
    refused.catch(() => undefined);
    while (events.data.length === 0) {
      const sent = askAs(one, ada, send, { input: { receiverId: bob.id, content: 'hello' } });
      await Promise.race([sent.then(() => wait(50)), refused]);
    }

    // Jobs run: the mails of the new accounts have been written, by whichever server.
    const mailsIn = ({ data }: DataFolder) => readdir(path.join(data, 'mail')).catch(() => []);
    await expect
      .poll(async () => (await Promise.all([place, otherPlace].map(mailsIn))).flat().length)
      .toBeGreaterThanOrEqual(2);

    // Many requests at once share the three connections of the pooler.
    const all = await Promise.all(Array.from({ length: 60 }, () => one.query(catalogQuery)));
    expect(all.filter(({ status }) => status !== 200)).toEqual([]);
    const programs = await ask<{ name: string; number: number }>(
      direct,
      `select application_name as name, count(*)::int as number from pg_stat_activity
       where datname = current_database() group by 1`,
    );
    const number = (name: string) => programs.find((program) => program.name === name)?.number ?? 0;
    expect(number('tonearm')).toBeLessThanOrEqual(3);
    expect([number('tonearm events'), number('tonearm heartbeat')]).toEqual([2, 2]);

    await expectCanceled(pooled, direct, { DATABASE_LISTEN_URL: direct });
    // The time limit stays with the statements, and is nobody else's.
    expect(await ask(pooled, 'show statement_timeout')).toEqual([{ statement_timeout: '0' }]);
    // When the one that watches ends, the other does.
    expect((await one.process.stop()).code).toBe(0);
    await expect.poll(async () => (await watching()).filter((pid) => pid !== first)).toHaveLength(1);
    expect((await other.process.stop()).code).toBe(0);
  });

  test('in session mode, a server runs, and its statements have their time limit', async () => {
    const pooled = await startPgBouncer(url, 'session');
    const server = await startServer(await dataFolder(), { DATABASE_URL: pooled });
    expect(given((await server.query(catalogQuery)).data?.songs).totalCount).toBe(0);
    expect((await server.process.stop()).code).toBe(0);
    await expectCanceled(pooled, url);
  });
});
