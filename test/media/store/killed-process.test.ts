import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { loadConfig } from '../../../src/config.ts';
import { sha256Of } from '../../../src/media/media.service.ts';
import { cleanUpMedia } from '../../../src/media/media-clean-up.service.ts';
import { openStore } from '../../../src/wiring/backend.setup.ts';
import { openOrm } from '../../../src/wiring/orm.setup.ts';
import { makeTone } from '../../support/audio-files.ts';
import { testDatabaseUrl } from '../../support/database.ts';
import { atFileEnd } from '../../support/file-end.ts';
import { ask } from '../../support/postgres.ts';
import { testS3 } from '../../support/s3.ts';
import { dataFolder, startProgram } from '../../support/server.ts';
import { readStored } from '../stored-files.ts';
import { recordedKeys, storedKeys } from './songs-with-files.ts';

const hour = 60 * 60 * 1000;
const songs = 60;
const music = await mkdtemp(path.join(tmpdir(), 'tonearm-music-'));
atFileEnd(() => rm(music, { recursive: true, force: true }));
const tone = await readFile(await makeTone(path.join(music, '0.wav'), { seconds: 3 }));
for (let index = 1; index < songs; index += 1) {
  randomBytes(100).copy(tone, 1000);
  await writeFile(path.join(music, `${index}.wav`), tone);
}

test.each([
  ['disk', async () => ({})],
  ['S3', async () => (await testS3()).environment],
])('kill -9 during an import on %s leaves only what is cleaned up', async (_driver, settings) => {
  const folder = await dataFolder();
  const url = await testDatabaseUrl();
  const environment = { DATABASE_URL: url, ...(await settings()) };
  const config = loadConfig({ ...environment, MEDIA_DIR: folder.media, DATA_DIR: folder.data });
  const orm = await openOrm({ url, poolMax: 5, poolWaitMs: 30_000, statementTimeoutMs: 30_000 });
  const backend = { orm, store: await openStore(config) };
  try {
    for (const wanted of [5, 20, 35]) {
      const run = await startProgram('cli/import.js', folder, { environment, args: [music] });
      await expect.poll(() => count(url), { interval: 5 }).toBeGreaterThanOrEqual(wanted);
      await run.stop('SIGKILL');
    }
    // Until the database has noticed, its side of what was killed goes on.
    await expect.poll(() => others(url)).toBe(0);
    const recorded = await recordedKeys(backend);
    expect(recorded).toHaveLength(await count(url));
    for (const key of await storedKeys(backend)) {
      expect(key).toContain(sha256Of(await readStored(backend.store, key)));
    }

    await cleanUpMedia(orm, backend.store, { now: Date.now() + 25 * hour });
    expect(await storedKeys(backend)).toEqual(recorded);
    expect(await recordedKeys(backend)).toEqual(recorded);
    expect(await readdir(backend.store.stagingFolder)).toEqual([]);

    const rest = await startProgram('cli/import.js', folder, { environment, args: [music] });
    expect(await rest.ended).toMatchObject({ code: 0 });
    expect(await storedKeys(backend)).toHaveLength(songs);
  } finally {
    await orm.close(true);
  }
});

test('npm run clean-up reports what it removed', async () => {
  const folder = await dataFolder();
  const environment = { DATABASE_URL: await testDatabaseUrl() };
  const run = await startProgram('cli/clean-up.js', folder, { environment });
  expect(await run.ended).toMatchObject({ code: 0 });
  expect(run.output).toMatch(/removed {2}0 recorded files that are no longer used\n/);
});

async function count(url: string): Promise<number> {
  const [row] = await ask<{ count: number }>(url, 'select count(*)::int as count from song');
  return row?.count ?? 0;
}

/** Connections of the product's that have something open. */
async function others(url: string): Promise<number> {
  const [row] = await ask<{ count: number }>(
    url,
    `select count(*)::int as count from pg_stat_activity
     where datname = current_database() and pid <> pg_backend_pid() and xact_start is not null`,
  );
  return row?.count ?? 0;
}
