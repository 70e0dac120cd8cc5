import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { isAlive } from '../src/processes.ts';
import { killOwners, spawnOwner } from './owner-spawn.ts';
import { newFolder, open, query, removeFolders, runningPid } from './server-folder.ts';

afterEach(async () => {
  killOwners();
  await removeFolders();
});

test.for([0o700, 0o755])(
  'an embedded server keeps its data from one open to the next, below a folder of mode %o',
  async (mode) => {
    const folder = path.join(newFolder(mode), "a folder's data");
    const first = await open(folder);
    expect(await first.ensureDatabase('tonearm')).toBe(true);
    expect(await first.ensureDatabase('tonearm')).toBe(false);
    await query(first.url('tonearm'), `create table album as select 'Homogenic' as title`);
    await first.close();

    const second = await open(folder);
    expect([first.adopted, second.adopted]).toEqual([false, false]);
    expect(await query(second.url('tonearm'), 'select title from album')).toEqual([{ title: 'Homogenic' }]);
    await second.close();
  },
);

test('an embedded server has what the catalog needs: collations, extensions, letters beyond ASCII', async () => {
  const server = await open(newFolder());
  await query(server.url('postgres'), 'create extension pg_trgm; create extension unaccent');
  const names = "unnest(array['zeta', 'Éclair', 'apple']) name";
  const sorted = `select name from ${names} order by name collate "und-x-icu"`;
  expect(await query(server.url('postgres'), sorted)).toEqual([
    { name: 'apple' },
    { name: 'Éclair' },
    { name: 'zeta' },
  ]);
  const text = `select lower('ÅÉИ'), unaccent('Björk'), cardinality(show_trgm('Кино')) as trigrams,
    current_setting('server_encoding') as encoding, current_setting('listen_addresses') as address`;
  expect(await query(server.url('postgres'), text)).toEqual([
    { lower: 'åéи', unaccent: 'Bjork', trigrams: 5, encoding: 'UTF8', address: '127.0.0.1' },
  ]);
  await server.close();
});

test('an embedded server requires the password, which only its owner can read', async () => {
  const folder = newFolder();
  const server = await open(folder);
  const url = new URL(server.url('postgres'));
  url.password = 'guessed';
  await expect(query(url.href, 'select 1')).rejects.toThrow(/password authentication failed/);
  expect(statSync(path.join(folder, 'password')).mode & 0o777).toBe(0o600);
  await server.close();
});

test('an embedded server is stopped by its last user, and by no other', async () => {
  const folder = newFolder();
  const first = await open(folder);
  const other = await spawnOwner('server', folder);
  const third = await open(folder);
  const pid = runningPid(folder);
  expect(third.adopted).toBe(true);
  expect(third.url('postgres')).toBe(other.told);

  await first.close();
  await other.stop();
  expect(await query(third.url('postgres'), 'select 1 as one')).toEqual([{ one: 1 }]);

  await third.close();
  await third.close();
  expect(isAlive(pid)).toBe(false);
});

test('simultaneous users of a fresh folder share one embedded server', async () => {
  const folder = newFolder();
  const [here, again, other] = await Promise.all([open(folder), open(folder), spawnOwner('server', folder)]);
  expect([again.url('postgres'), other.told]).toEqual([here.url('postgres'), here.url('postgres')]);
  expect([here, again].some((server) => server.adopted)).toBe(true);
  expect(readdirSync(folder).sort()).toEqual(['cluster', 'password', 'postgres.log']);
  const pid = runningPid(folder);
  await Promise.all([here.close(), again.close(), other.stop()]);
  expect(isAlive(pid)).toBe(false);
});

test('an embedded server can be opened while its last user stops it', async () => {
  const folder = newFolder();
  let current = await open(folder);
  for (let round = 0; round < 5; round++) {
    const [next] = await Promise.all([open(folder), current.close()]);
    expect(await query(next.url('postgres'), 'select 1 as one')).toEqual([{ one: 1 }]);
    current = next;
  }
  const pid = runningPid(folder);
  await current.close();
  expect(isAlive(pid)).toBe(false);
});
