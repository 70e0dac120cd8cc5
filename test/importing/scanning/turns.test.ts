import { Client } from 'pg';
import { expect, test } from 'vitest';
import { scanServices } from '../../../src/importing/scanning/scan-services.key.ts';
import { graphql } from '../../generated/gql.ts';
import { testApp } from '../../support/app.ts';
import { atFileEnd } from '../../support/file-end.ts';
import { breakConnections } from '../broken-connections.ts';
import { Library } from './library.ts';

const library = await Library.open();
// Like another process on the same database.
const other = await testApp({
  orm: library.app.orm,
  environment: { LIBRARY_DIRS: library.folder, LIBRARY_WATCH: 'false' },
});
const admin = library.app.as({ id: '00000000-0000-7000-8000-000000000001', role: 'ADMIN' as never });
const outsider = new Client({ connectionString: library.app.orm.config.get('clientUrl') });
await outsider.connect();
atFileEnd(() => outsider.end());

const start = graphql(`
  mutation StartScanInTurn { startScan { scan { id state } errors { code message } } }
`);
const cancel = graphql(`
  mutation CancelScanInTurn($id: ID!) { cancelScan(id: $id) { scan { id state finishedAt } errors { code } } }
`);
const list = graphql(`
  query ListScansInTurn { scans(first: 1) { totalCount nodes { id state seen total added faults { path reason } } } }
`);

/** Does something while no scan can add a song, so that none ends meanwhile. */
async function whileHeldUp<Value>(work: () => Promise<Value>): Promise<Value> {
  await outsider.query('begin; lock table song in exclusive mode');
  try {
    return await work();
  } finally {
    await outsider.query('rollback');
  }
}

for (let song = 0; song < 60; song += 1)
  await library.tone(`${song % 6}/${song}.mp3`, { title: `${song}`, artist: 'X' });

test('of two scans at once, in whichever processes, the second is refused', async () => {
  const scans = [library.app, other].map(({ services }) => services.services.get(scanServices));
  const begun = await whileHeldUp(async () => {
    const both = await Promise.all(scans.map((one) => one.begin()));
    expect(both.filter((one) => one !== null)).toHaveLength(1);
    const { data } = await admin.query(start);
    expect(data?.startScan).toMatchObject({ scan: null, errors: [{ code: 'CONFLICT' }] });
    return both;
  });
  await Promise.all(begun.map((one) => one?.ended));
  expect(await library.songs()).toHaveLength(60);
});

test('a scan that begins while those that died are being ended keeps its turn', async () => {
  const [scans, others] = [library.app, other].map(({ services }) => services.services.get(scanServices));
  // It comes no further than to its beginning.
  await outsider.query('begin; lock table library_folder in exclusive mode');
  await outsider.query('savepoint held; lock table scan in exclusive mode');
  const ending = scans?.endDead();
  const waiting = `select from pg_locks where relation = 'scan'::regclass and not granted`;
  await expect.poll(async () => (await outsider.query(waiting)).rowCount).toBe(1);
  const beginning = scans?.begin();
  await outsider.query('rollback to savepoint held');
  await ending;
  const begun = await beginning;
  expect(await others?.begin()).toBe(null);
  await outsider.query('rollback');
  expect(await begun?.ended).toMatchObject({ state: 'DONE' });
});

test('a scan whose turn another process has taken leaves the rest to the next one', async () => {
  await library.clear();
  await library.tone('1.mp3', { title: '1', artist: 'X' });
  const begun = await whileHeldUp(async () => {
    const one = await library.app.services.services.get(scanServices).begin();
    await outsider.query(`select pg_terminate_backend(pid) from pg_locks
      where locktype = 'advisory' and database = (select oid from pg_database where datname = current_database())
        and (classid::bigint << 32 | objid::bigint) = hashtextextended('library scan', 0)`);
    await outsider.query("select pg_advisory_lock(hashtextextended('library scan', 0))");
    return one;
  });
  expect(await begun?.ended).toEqual({ state: 'FAILED', leftOver: true });
  await outsider.query("select pg_advisory_unlock(hashtextextended('library scan', 0))");
  expect(await library.scan()).toMatchObject({ state: 'DONE' });
  expect(await library.songs()).toHaveLength(1);
});

test('a scan that another process runs can be cancelled, and the next one does the rest', async () => {
  await library.clear();
  for (let song = 0; song < 60; song += 1)
    await library.tone(`${song % 6}/${song}.mp3`, { title: `${song}`, artist: 'X' });
  const begun = await whileHeldUp(async () => {
    const one = await other.services.services.get(scanServices).begin();
    const { data } = await admin.query(cancel, { id: one?.id ?? '' });
    expect(data?.cancelScan).toMatchObject({ scan: { id: one?.id, state: 'CANCELLED' }, errors: [] });
    return one;
  });
  expect(await begun?.ended).toMatchObject({ state: 'CANCELLED' });
  expect(await library.scan()).toMatchObject({ state: 'DONE', seen: 60, failed: 0 });
  expect(await library.songs()).toHaveLength(60);
  const listed = (await admin.query(list)).data?.scans;
  expect(listed?.nodes[0]).toMatchObject({ state: 'DONE', seen: 60, total: 60, faults: [] });
});

test('a scan whose connections break, the one with its turn, too, goes on', async () => {
  await library.clear();
  for (let song = 0; song < 60; song += 1)
    await library.tone(`${song % 6}/${song}.mp3`, { title: `${song}`, artist: 'X' });
  let breaking: Promise<void> | undefined;
  const begun = await library.app.services.services.get(scanServices).begin(
    {},
    {
      onChange: () => {
        breaking ??= breakConnections(outsider);
      },
    },
  );
  expect(await begun?.ended).toMatchObject({ state: 'DONE' });
  await breaking;
  await library.scan();
  expect(await library.songs()).toHaveLength(60);
});
