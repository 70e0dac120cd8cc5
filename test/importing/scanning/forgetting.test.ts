import { beforeEach, expect, test } from 'vitest';
import { Library } from './library.ts';

const library = await Library.open();

beforeEach(() => library.clear());

const known = () =>
  library.app.orm.em
    .getConnection()
    .execute<{ missing: boolean }[]>(
      'select missing_since is not null as missing from library_file order by path',
    );

/** As if all this had happened so many days earlier. */
const turnBack = (days: number) =>
  library.app.orm.em
    .getConnection()
    .execute(`update library_file set missing_since = missing_since - interval '${days} days'`);

test('files that have been gone for thirty days are forgotten, when that is asked for, and their songs deleted', async () => {
  await library.tone('a/1.mp3', { title: 'Stays', artist: 'X', album: 'A' });
  await library.tone('a/2.mp3', { title: 'Also stays', artist: 'X', album: 'A' });
  await library.tone('b/3.mp3', { title: 'Goes', artist: 'Y', album: 'B' });
  await library.scan();
  const goes = await library.song('Goes');
  await library.remove('b');
  await library.scan();
  await turnBack(29);
  await library.scan({ prune: true });
  expect(await library.song('Goes')).toEqual({ ...goes, available: false });
  await turnBack(2);
  await library.scan();
  expect(await library.songs()).toHaveLength(3);
  await library.scan({ prune: true, dryRun: true });
  expect(await library.songs()).toHaveLength(3);
  expect(await library.scan({ prune: true })).toMatchObject({ state: 'DONE', unchanged: 2 });
  expect((await library.songs()).map(({ title }) => title)).toEqual(['Also stays', 'Stays']);
  expect(await known()).toEqual([{ missing: false }, { missing: false }]);
  const left = await library.app.orm.em
    .getConnection()
    .execute('select title as name from album union all select name from artist order by name');
  expect(left).toEqual([{ name: 'A' }, { name: 'X' }]);
});

test('of a song with two files, only the one that is gone is forgotten', async () => {
  await library.tone('a/1.mp3', { title: 'Twice', artist: 'X' });
  await library.write('b/1.mp3', await (await import('node:fs/promises')).readFile(library.at('a/1.mp3')));
  await library.tone('c/2.mp3', { title: 'Other', artist: 'X' });
  await library.scan();
  const twice = await library.song('Twice');
  await library.remove('b');
  await library.scan();
  await turnBack(31);
  await library.scan({ prune: true });
  expect(await library.song('Twice')).toEqual(twice);
  expect(await known()).toHaveLength(2);
});
