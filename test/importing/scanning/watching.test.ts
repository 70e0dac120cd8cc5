import { createWriteStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { makeTone } from '../../support/audio-files.ts';
import { Library } from './library.ts';

// Without the scan by the clock, which would be one more.
const library = await Library.open({ LIBRARY_WATCH: 'true', LIBRARY_SCAN_SCHEDULE: 'off' }, { jobs: true });
const scans = async () =>
  library.app.orm.em
    .getConnection()
    .execute<{ seen: number; state: string }[]>('select * from scan order by started_at');
const titles = async () => (await library.songs()).map(({ title, available }) => `${title} ${available}`);

test('changes in a watched folder are noticed, and quick ones together', async () => {
  await expect.poll(async () => (await scans()).map(({ state }) => state)).toEqual(['DONE']);
  // Made elsewhere, as that may take longer than the watch waits for quiet.
  for (const name of ['One', 'Two', 'Three', 'Four'])
    await makeTone(library.at(`../made/${name}.mp3`), { tags: { title: name } });
  await library.move('../made', 'new');
  await expect.poll(titles).toEqual(['Four true', 'One true', 'Three true', 'Two true']);
  const before = (await scans()).length;
  expect(before).toBeLessThan(4);
  await library.move('new/One.mp3', 'new/1.mp3');
  await library.remove('new/Two.mp3');
  await expect.poll(titles).toEqual(['Four true', 'One true', 'Three true', 'Two false']);
});

/** Milliseconds without a write after which a file counts as whole, less what clocks of files are late. */
const wholeAfterMs = 1900;

test('a copy in progress is not read half', async () => {
  const whole = await readFile(
    await makeTone(library.at('../long.mp3'), { seconds: 60, tags: { title: 'Long' } }),
  );
  const copy = createWriteStream(library.at('long.mp3'));
  const step = Math.ceil(whole.length / 40);
  let lastAt = Date.now();
  // A machine that is so busy that the copy pauses that long makes it look whole: it is then read half, and again.
  let paused = false;
  for (let at = 0; at < whole.length; at += step) {
    const writtenAt = Date.now();
    await new Promise((resolve) => copy.write(whole.subarray(at, at + step), resolve));
    paused ||= Date.now() - lastAt > wholeAfterMs;
    lastAt = writtenAt;
    // The copy takes longer than the watch waits for quiet.
    await new Promise((resolve) => setTimeout(resolve, 150));
    const seen = await titles();
    paused ||= Date.now() - lastAt > wholeAfterMs;
    if (!paused) expect(seen).not.toContain('Long true');
  }
  copy.end();
  const size = async () => {
    const [file] = await library.app.orm.em
      .getConnection()
      .execute<{ size: string }[]>(`select size from library_file where path = 'long.mp3'`);
    return Number(file?.size);
  };
  await expect.poll(size).toBe(whole.length);
  expect(await titles()).toContain('Long true');
});
