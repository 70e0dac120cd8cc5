import { renameSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { makeTone, runFfmpeg } from '../support/audio-files.ts';
import { testDatabase } from '../support/database.ts';
import { Workshop } from './workshop.ts';

const orm = await testDatabase();
const workshop = new Workshop(orm);
const ids = () =>
  orm.em
    .getConnection()
    .execute<{ id: string; title: string }[]>('select id, title from song order by title');

async function retag(from: string, to: string, title: string) {
  const copy = workshop.music(`../copy-${to.replaceAll('/', '-')}`);
  await runFfmpeg('-i', workshop.music(from), '-c', 'copy', '-metadata', `title=${title}`, copy);
  await rename(copy, workshop.music(to));
}

test('a file whose tags were changed updates its song, and a second import leaves it alone', async () => {
  await makeTone(workshop.music('a/1.mp3'), { tags: { title: 'One', artist: 'X' } });
  await makeTone(workshop.music('a/2.mp3'), { tags: { title: 'Two', artist: 'X' } });
  await workshop.import();
  const [one, two] = await ids();
  await retag('a/1.mp3', 'a/1.mp3', 'Another One');
  expect((await workshop.import()).summary).toMatchObject({ added: 0, updated: 1, present: 1 });
  expect(await ids()).toEqual([{ id: one?.id, title: 'Another One' }, two]);
  expect((await workshop.import()).summary).toMatchObject({ added: 0, updated: 0, present: 2 });
});

test('a file that was renamed and retagged is still its song; two that sound the same are two', async () => {
  await makeTone(workshop.music('a/1.mp3'), { tags: { title: 'One', artist: 'X' }, frequency: 440 });
  await makeTone(workshop.music('a/2.mp3'), { tags: { title: 'Two', artist: 'X' }, frequency: 440 });
  await workshop.import();
  const [one, two] = await ids();
  expect([one?.title, two?.title]).toEqual(['One', 'Two']);
  await retag('a/1.mp3', 'a/01.mp3', 'First');
  await rename(workshop.music('a/1.mp3'), workshop.music('../gone.mp3'));
  expect((await workshop.import()).summary).toMatchObject({ added: 0, updated: 1, present: 1 });
  expect(await ids()).toEqual([{ id: one?.id, title: 'First' }, two]);
});

test('a folder that is moved away at the end of its import takes nothing from the others', async () => {
  for (const album of ['a', 'b'])
    await makeTone(workshop.music(`${album}/1.mp3`), { tags: { title: album, artist: 'X', album } });
  await workshop.import();
  for (const album of ['a', 'b'])
    await makeTone(workshop.music(`${album}/2.mp3`), { tags: { title: `${album}2`, artist: 'X', album } });
  let left = 4;
  const onOutcome = () => {
    left -= 1;
    // All are in the catalog; then the songs that were there are looked at beside those that came.
    if (left === 0) renameSync(workshop.music('a'), workshop.music('../moved'));
  };
  const { summary } = await workshop.import({ onOutcome });
  expect(summary).toMatchObject({ added: 2, present: 2, failed: 0, halted: null });
});
