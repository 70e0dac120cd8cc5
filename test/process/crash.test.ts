import { isAlive } from '@tonearm/embedded-postgres';
import { expect, test } from 'vitest';
import { given } from '../support/given.ts';
import { installedFolder } from '../support/installed-folder.ts';
import { postgresIn } from '../support/postgres.ts';
import { living, processTree } from '../support/process-tree.ts';
import { startProgram, startServer } from '../support/server.ts';
import { catalogQuery } from './catalog-query.ts';

const withoutDemo = { DEMO_CATALOG: 'false' };

test('after kill -9, the next start finds PostgreSQL running and uses its data', async () => {
  const folder = await installedFolder();
  const first = await startServer(folder, withoutDemo);
  await postgresIn(folder, "insert into artist (id, name) values (gen_random_uuid(), 'Kept')");
  const postmaster = folder.postmaster();
  await first.process.stop('SIGKILL');
  expect(folder.postmaster()).toBe(postmaster);
  expect(isAlive(postmaster ?? 0)).toBe(true);

  const second = await startServer(folder, withoutDemo);
  expect(folder.postmaster()).toBe(postmaster);
  await second.process.logged(/^found an embedded PostgreSQL running$/);
  const { data } = await second.query(catalogQuery);
  expect(given(data?.artists).nodes).toMatchObject([{ name: 'Kept' }]);

  const left = [...processTree(second.process.pid), ...processTree(postmaster ?? 0)];
  expect((await second.process.stop()).code).toBe(0);
  expect(living(left)).toEqual([]);
});

test('a second start in the same folder is refused by name, and the first continues', async () => {
  const folder = await installedFolder();
  const first = await startServer(folder, withoutDemo);
  const postmaster = folder.postmaster();

  const second = await startProgram('main.js', folder, { environment: withoutDemo });
  expect(await second.ended).toEqual({ code: 1, signal: null });
  const last = second.log.at(-1);
  expect(last?.level).toBe(60);
  expect(last?.msg).toContain(`pid ${first.process.pid} on `);
  expect(last?.msg).toContain('Another process is the server');

  expect((await first.query(catalogQuery)).status).toBe(200);
  expect(folder.postmaster()).toBe(postmaster);
});
