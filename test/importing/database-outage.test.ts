import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { Client } from 'pg';
import { expect, onTestFinished, test } from 'vitest';
import { openOrm } from '../../src/wiring/orm.setup.ts';
import { makeTone } from '../support/audio-files.ts';
import { patientOrm, testDatabaseUrl } from '../support/database.ts';
import { atFileEnd } from '../support/file-end.ts';
import { breakConnections } from './broken-connections.ts';
import { Workshop } from './workshop.ts';

const url = await testDatabaseUrl();
const workshop = new Workshop(await patientOrm(url));
const outsider = new Client({ connectionString: url });
await outsider.connect();
atFileEnd(() => outsider.end());

test('connections that break during an import are replaced, and every song is added once', async () => {
  for (let song = 0; song < 16; song += 1) await makeTone(workshop.music(`Artist/Album/${song}.mp3`));
  let breaking = Promise.resolve();
  let done = 0;
  const { summary } = await workshop.import({
    onOutcome: () => {
      done += 1;
      if (done % 6 !== 3) return;
      breaking = breaking.then(() => breakConnections(outsider));
    },
  });
  await breaking;
  // A song whose connection broke between the commit and its answer counts as one that was there.
  expect(summary).toMatchObject({ failed: 0, halted: null });
  expect(await workshop.count('song')).toBe(16);
  expect(await workshop.count('album')).toBe(1);
  expect(await workshop.corrupt()).toEqual([]);
});

test('an interrupted import does not wait for a database that stays away', async () => {
  for (let song = 0; song < 8; song += 1) await makeTone(workshop.music(`${song}.mp3`));
  // It hangs up on whoever calls.
  const nobody = createServer((socket) => void socket.destroy()).listen(0, '127.0.0.1');
  await once(nobody, 'listening');
  onTestFinished(() => void nobody.close());
  const { port } = nobody.address() as AddressInfo;
  const address = `postgresql://x:x@127.0.0.1:${port}/x`;
  const away = await openOrm({ url: address, poolMax: 2, statementTimeoutMs: 500 });
  const controller = new AbortController();
  const called = once(nobody, 'connection');
  const importing = workshop.import({ signal: controller.signal }, { em: away.em });
  await called;
  controller.abort();
  const { summary } = await importing;
  expect(summary).toMatchObject({ added: 0, failed: 0, interrupted: true });
  expect(summary.halted).toMatch(/^The database is not available: /);
  await away.close(true);
});
