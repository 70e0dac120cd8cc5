import { describe, expect, test } from 'vitest';
import { testDatabaseUrl } from '../support/database.ts';
import { given } from '../support/given.ts';
import { hasPgBouncer, startPgBouncer, withPgBouncer } from '../support/pgbouncer.ts';
import { ask } from '../support/postgres.ts';
import { dataFolder, startProgram, startServer } from '../support/server.ts';
import { catalogQuery } from './catalog-query.ts';

const url = await testDatabaseUrl();

describe.skipIf(!hasPgBouncer)(withPgBouncer, () => {
  test('behind a pooler in transaction mode, the server refuses to start and says what to configure', async () => {
    const pooled = await startPgBouncer(url, 'transaction');
    const server = await startProgram('main.js', await dataFolder(), {
      environment: { DATABASE_URL: pooled },
    });
    expect(await server.ended).toEqual({ code: 1, signal: null });
    expect(server.log.at(-1)?.level).toBe(60);
    expect(server.log.at(-1)?.msg).toContain('pool_mode = session');
    expect(server.output).not.toContain(new URL(url).password);
  });

  test('behind a pooler in session mode, the server runs, and its statements have their time limit', async () => {
    const pooled = await startPgBouncer(url, 'session');
    const environment = { DATABASE_URL: pooled, DATABASE_STATEMENT_TIMEOUT_MS: '400' };
    const server = await startServer(await dataFolder(), environment);
    expect(given((await server.query(catalogQuery)).data?.songs).totalCount).toBe(0);
    // What locks the tables makes statements wait until their own time is over.
    const locking = ask(url, 'begin; lock table song, album, artist; select pg_sleep(3); rollback');
    const waiting = `select from pg_locks where relation = 'song'::regclass and granted
      and mode = 'AccessExclusiveLock'`;
    await expect.poll(() => ask(url, waiting)).toHaveLength(1);
    const { status, errors } = await server.query(catalogQuery);
    expect([status, errors?.[0]?.extensions?.code]).toEqual([503, 'SERVICE_UNAVAILABLE']);
    await locking;
    const canceled = server.process.log.filter(({ err }) => JSON.stringify(err ?? '').includes('57014'));
    expect(canceled.length).toBeGreaterThan(0);
    expect((await server.process.stop()).code).toBe(0);
  });
});
