import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { scansByIds } from '../../../src/importing/scanning/scan.queries.ts';
import { scanServices } from '../../../src/importing/scanning/scan-services.key.ts';
import { patientOrm, testDatabaseUrl } from '../../support/database.ts';
import { Detour } from '../../support/detour.ts';
import { atFileEnd } from '../../support/file-end.ts';
import { Library } from './library.ts';

/** Milliseconds. */
const outage = 10_000;
const url = await testDatabaseUrl();
const detour = await Detour.to(url);
atFileEnd(() => detour.close());
const orm = await patientOrm(detour.url);
const library = await Library.open({}, { orm });

test('a scan waits for a database that is away for ten seconds, and ends right', async () => {
  for (let song = 0; song < 150; song += 1)
    await library.tone(`${song % 6}/${song}.mp3`, { title: `${song}`, artist: 'X', album: `${song % 6}` });
  let back: Promise<void> | undefined;
  const listeners = {
    onChange: () => {
      back ??= detour.block().then(async () => {
        await wait(outage);
        await detour.unblock();
      });
    },
  };
  const begun = await library.app.services.services.get(scanServices).begin({}, listeners);
  expect(await begun?.ended).toEqual({ state: 'DONE', leftOver: false });
  await back;
  const [scan] = await scansByIds(orm.em.fork(), [begun?.id ?? '']);
  expect(scan).toMatchObject({ state: 'DONE', seen: 150, failed: 0, faults: [] });
  const songs = await library.songs();
  expect(new Set(songs.map(({ title }) => title)).size).toBe(150);
  expect(songs).toHaveLength(150);
  expect(await library.scan()).toMatchObject({ unchanged: 150, added: 0, updated: 0 });
  expect(await library.songs()).toEqual(songs);
}, 600_000);
