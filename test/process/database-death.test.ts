import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { gone } from '../../packages/embedded-postgres/test/server-folder.ts';
import { given } from '../support/given.ts';
import { installedFolder } from '../support/installed-folder.ts';
import { postgresIn } from '../support/postgres.ts';
import { living, processTree, signalAll } from '../support/process-tree.ts';
import { type DataFolder, type RunningServer, startProgram, startServer } from '../support/server.ts';
import { catalogQuery } from './catalog-query.ts';

const withoutDemo = { DEMO_CATALOG: 'false' };

/** Kills the embedded PostgreSQL as a lack of memory does. */
async function kill(folder: DataFolder): Promise<void> {
  const pid = folder.postmaster() ?? 0;
  process.kill(pid, 'SIGKILL');
  await gone(pid);
}

async function serves(server: RunningServer): Promise<void> {
  while ((await server.query(catalogQuery)).status !== 200) await sleep(50);
}

test('a killed embedded PostgreSQL is restarted, with everything that was committed', async () => {
  const folder = await installedFolder();
  const server = await startServer(folder, withoutDemo);
  await postgresIn(folder, "insert into artist (id, name) values (gen_random_uuid(), 'Kept')");
  const first = folder.postmaster();
  await kill(folder);
  await server.process.logged(/^the embedded PostgreSQL has ended; restarting it$/);
  await server.process.logged(/^restarted PostgreSQL$/);
  await serves(server);
  expect(folder.postmaster()).not.toBe(first);
  expect(given((await server.query(catalogQuery)).data?.artists).nodes).toMatchObject([{ name: 'Kept' }]);
  await server.process.logged(/^reconnected to the embedded PostgreSQL$/);

  // It is still the one server of its folder.
  const claims = "select from pg_locks where locktype = 'advisory' and objsubid = 2 and classid = 1953459566";
  await expect.poll(() => postgresIn(folder, claims)).toHaveLength(1);
  const second = await startProgram('main.js', folder, { environment: withoutDemo });
  expect((await second.ended).code).toBe(1);
  expect(second.log.at(-1)?.msg).toContain('Another process is the server');

  const left = [...processTree(server.process.pid), ...processTree(folder.postmaster() ?? 0)];
  expect((await server.process.stop()).code).toBe(0);
  expect(living(left)).toEqual([]);
});

test('an embedded PostgreSQL that ends repeatedly is given up, and the server with it', async () => {
  const folder = await installedFolder();
  const server = await startServer(folder, withoutDemo);
  let ended = false;
  void server.process.ended.then(() => {
    ended = true;
  });
  let kills = 0;
  while (!ended) {
    const pid = folder.postmaster();
    if (pid !== undefined && living([pid]).length > 0) {
      // It may have been reaped since it was looked at.
      signalAll([pid], 'SIGKILL');
      kills += 1;
    }
    await sleep(20);
  }
  expect((await server.process.ended).code).toBe(1);
  expect(kills).toBeGreaterThanOrEqual(5);
  const fatal = server.process.log.filter(({ level }) => level === 60);
  expect(fatal.map(({ msg }) => msg.split('\n')[0])).toEqual([
    expect.stringMatching(/^The embedded PostgreSQL in .* ended 5 times within a minute; giving up\./),
  ]);
});
