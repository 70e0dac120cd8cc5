import { demoTracks } from '@tonearm/demo-music';
import { isAlive } from '@tonearm/embedded-postgres';
import { expect, test } from 'vitest';
import { catalogQuery } from '../process/catalog-query.ts';
import { given } from '../support/given.ts';
import { installedFolder } from '../support/installed-folder.ts';
import { postgresIn } from '../support/postgres.ts';
import { type RunningServer, startServer } from '../support/server.ts';
import { filesIn } from '../support/store.ts';
import { runSeed } from './seed-runs.ts';

const folder = await installedFolder();
const start = () => startServer(folder, { DEMO_CATALOG: 'false' });

// One installation's story: each test goes on from where the one before it ended.
let server: RunningServer;

test('npm run seed adds the demo songs to the catalog of a running server', async () => {
  server = await start();
  const postmaster = folder.postmaster();
  const { code, output } = await runSeed(folder);
  expect([code, output]).toEqual([0, `${demoTracks.length} demo songs added\n`]);
  const { data } = await server.query(catalogQuery);
  expect(given(data?.songs).nodes).toHaveLength(demoTracks.length);
  for (const { audioUrl, image } of given(data?.songs).nodes) {
    expect((await fetch(audioUrl)).status).toBe(200);
    expect((await fetch(image?.small ?? '')).status).toBe(200);
  }
  expect(folder.postmaster()).toBe(postmaster);
});

test('npm run seed adds nothing the second time, and stops the PostgreSQL that it started', async () => {
  await server.process.stop();
  const before = await filesIn(folder.media);
  const { code, output } = await runSeed(folder);
  expect([code, output]).toEqual([0, 'All demo songs exist already; nothing added\n']);
  expect(await filesIn(folder.media)).toEqual(before);
  const postmaster = folder.postmaster();
  expect(postmaster === undefined || !isAlive(postmaster)).toBe(true);
});

test('npm run seed with only --wipe deletes nothing', async () => {
  server = await start();
  const before = await filesIn(folder.media);
  const { code, errors } = await runSeed(folder, ['--wipe']);
  expect(code).toBe(2);
  expect(errors).toContain('--force');
  expect(given((await server.query(catalogQuery)).data?.songs).nodes).toHaveLength(demoTracks.length);
  expect(await filesIn(folder.media)).toEqual(before);
});

test('npm run seed with --wipe --force deletes rows, files and counts', async () => {
  const { code, output } = await runSeed(folder, ['--wipe', '--force', '--songs', '60']);
  expect(code).toBe(0);
  expect(output).toMatch(/^The catalog is empty\n/);
  const { data } = await server.query(catalogQuery);
  expect([
    given(data?.songs).totalCount,
    given(data?.albums).totalCount,
    given(data?.artists).totalCount,
  ]).toEqual([60, 5, 2]);
  expect(await postgresIn(folder, 'select mime_type from audio_file')).toEqual([{ mime_type: 'audio/wav' }]);
  expect(await postgresIn(folder, 'select key from image')).toEqual([]);
  expect(await filesIn(folder.media)).toEqual([expect.stringMatching(/^audio\/.*\.wav$/)]);
});
