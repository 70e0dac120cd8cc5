import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { beforeEach, expect, test } from 'vitest';
import { atFileEnd } from '../../support/file-end.ts';
import { compileCommand, finish, written } from '../import.command.ts';
import { Library } from './library.ts';

const library = await Library.open();
const home = await mkdtemp(path.join(tmpdir(), 'tonearm-scan-command-'));
atFileEnd(() => rm(home, { recursive: true, force: true }));
const databaseUrl = library.app.orm.config.get('clientUrl') ?? '';
const outsider = new Client({ connectionString: databaseUrl });
await outsider.connect();
atFileEnd(() => outsider.end());
const command = await compileCommand('scan', () => ({
  DATABASE_URL: databaseUrl,
  DATA_DIR: path.join(home, 'data'),
  MEDIA_DIR: path.join(home, 'media'),
  LIBRARY_DIRS: library.folder,
  LOG_LEVEL: 'warn',
}));

beforeEach(() => library.clear());

async function makeSongs(count: number) {
  for (let song = 0; song < count; song += 1)
    await library.tone(`${song % 7}/${song}.mp3`, {
      title: `Song ${song}`,
      artist: `X${song % 3}`,
      album: `${song % 7}`,
    });
}

/** What must be true at any moment: nothing is half done. */
async function faultsOfCatalog(): Promise<unknown[]> {
  return library.app.orm.em.getConnection().execute(`
    select 'an album without songs' as fault from album where not exists (select from song where album_id = album.id)
    union all select 'a file without a song' from library_file where song_id is null
    union all select 'a song without a file' from song
      where not exists (select from library_file where song_id = song.id)
    union all select 'a song without details' from song
      where not exists (select from song_details where song_id = song.id)`);
}

/** Songs that a scan adds together. */
const batch = 100;

/** Lets scans add one more batch of songs, and holds up the next: none ends before it is killed, however late that is.
 * @returns what lets go. */
async function holdUpSecondBatch(): Promise<() => Promise<unknown>> {
  const { length: songs } = await library.songs();
  await outsider.query('select pg_advisory_lock(1)');
  await outsider.query(`
    create or replace function hold_up() returns trigger language plpgsql as $$ begin
      if (select count(*) from song) >= ${songs + batch} then perform pg_advisory_xact_lock_shared(1); end if;
      return null;
    end $$;
    create or replace trigger hold_up before insert on song execute function hold_up()`);
  return () => outsider.query('select pg_advisory_unlock(1)');
}

test('a scan that was killed leaves nothing half done, and the next one does the rest and keeps the ids', async () => {
  await makeSongs(240);
  const seen = new Map<string, string>();
  for (const added of [1, 50]) {
    const letGo = await holdUpSecondBatch();
    const child = command.start();
    const finished = finish(child);
    await written(child, new RegExp(`(?:^added: .*\\n){${added}}`, 'm'));
    child.kill('SIGKILL');
    expect((await finished).signal).toBe('SIGKILL');
    expect(await faultsOfCatalog()).toEqual([]);
    for (const { id, title } of await library.songs()) {
      expect(seen.get(title) ?? id).toBe(id);
      seen.set(title, id);
    }
    await letGo();
  }
  expect(seen.size).toBe(2 * batch);
  await outsider.query('drop trigger hold_up on song');
  const { code, output } = await command.run();
  expect({ code, output }).toMatchObject({ code: 0, output: expect.stringMatching(/^ {3}failed {2}0$/m) });
  const songs = await library.songs();
  expect(songs).toHaveLength(240);
  for (const { id, title } of songs) expect(seen.get(title) ?? id).toBe(id);
  expect(await faultsOfCatalog()).toEqual([]);
  expect((await command.run()).output).toMatch(/^unchanged {2}240$/m);
  expect(await library.songs()).toEqual(songs);
  const states = await library.app.orm.em
    .getConnection()
    .execute<{ state: string }[]>('select state from scan order by started_at');
  expect(states.map(({ state }) => state)).toEqual(['FAILED', 'FAILED', 'DONE', 'DONE']);
}, 600_000);

test('a scan that finds more than half of a folder gone asks, hides nothing, and ends with exit code 3', async () => {
  await makeSongs(4);
  await library.scan();
  for (let song = 0; song < 3; song += 1) await library.remove(`${song}/${song}.mp3`);
  const asking = await command.run();
  expect(asking.code).toBe(3);
  expect(asking.output).toContain(`failed: ${library.folder}: 3 of its 4 files are gone, more than half`);
  expect(asking.errors).toMatch(/waits for an answer: 3 files are gone/);
  expect((await library.songs()).every(({ available }) => available)).toBe(true);
  const { code, output } = await command.run('--confirm-removals');
  expect({ code, output }).toMatchObject({ code: 0, output: expect.stringMatching(/^ {2}removed {2}3$/m) });
  expect((await library.songs()).filter(({ available }) => available)).toHaveLength(1);
});

test('a dry run prints what would change, and changes nothing', async () => {
  await makeSongs(2);
  const { code, output } = await command.run('--dry-run');
  expect(code).toBe(0);
  expect(output).toContain(`added: ${library.at('0/0.mp3')}\n`);
  expect(output).toMatch(/^ {4}added {2}2$/m);
  expect(await library.songs()).toEqual([]);
});
