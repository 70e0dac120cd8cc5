import { Client } from 'pg';
import { expect, test } from 'vitest';
import { scanServices } from '../../../src/importing/scanning/scan-services.key.ts';
import { graphql } from '../../generated/gql.ts';
import { testApp } from '../../support/app.ts';
import { atFileEnd } from '../../support/file-end.ts';
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

for (let song = 0; song < 60; song += 1)
  await library.tone(`${song % 6}/${song}.mp3`, { title: `${song}`, artist: 'X' });

test('of two scans at once, in whichever processes, the second is refused', async () => {
  const scans = [library.app, other].map(({ services }) => services.services.get(scanServices));
  const begun = await Promise.all(scans.map((one) => one.begin()));
  expect(begun.filter((one) => one !== null)).toHaveLength(1);
  const { data } = await admin.query(start);
  expect(data?.startScan).toMatchObject({ scan: null, errors: [{ code: 'CONFLICT' }] });
  await Promise.all(begun.map((one) => one?.ended));
  expect(await library.songs()).toHaveLength(60);
});

test('a scan that another process runs can be cancelled, and the next one does the rest', async () => {
  await library.clear();
  for (let song = 0; song < 60; song += 1)
    await library.tone(`${song % 6}/${song}.mp3`, { title: `${song}`, artist: 'X' });
  const begun = await other.services.services.get(scanServices).begin();
  const { data } = await admin.query(cancel, { id: begun?.id ?? '' });
  expect(data?.cancelScan).toMatchObject({ scan: { id: begun?.id, state: 'CANCELLED' }, errors: [] });
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
  let broken = 0;
  const begun = await library.app.services.services.get(scanServices).begin(
    {},
    {
      onChange: () => {
        broken += 1;
        if (broken === 1)
          void outsider.query(
            'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
          );
      },
    },
  );
  expect(await begun?.ended).toMatchObject({ state: 'DONE' });
  await library.scan();
  expect(await library.songs()).toHaveLength(60);
});
