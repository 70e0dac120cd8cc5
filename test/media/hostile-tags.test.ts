import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { UnsupportedAudioError } from '@tonearm/audio-measure';
import { expect, test } from 'vitest';
import { importFolder } from '../../src/importing/folder-import.service.ts';
import type { FileOutcome } from '../../src/importing/import-outcome.model.ts';
import { InspectionThreads } from '../../src/media/audio-inspection.service.ts';
import { Editor } from '../catalog/admin/editor.ts';
import { type Id3Frame, id3Tag, makeTone } from '../support/audio-files.ts';
import { send } from '../support/http.ts';
import { fileOf } from '../support/upload.ts';

const editor = await Editor.start();
const folder = path.join(editor.app.dataDir, 'music');
const sound = await makeTone(path.join(folder, 'sound.mp3'), { options: ['-id3v2_version', '0'] });

/** An MP3 with so many frames of three letters. */
async function framed(count: number): Promise<Buffer> {
  const frame: Id3Frame = { id: 'TXXX', encoding: 0, text: 'a\0b' };
  return Buffer.concat([id3Tag(Array(count).fill(frame), 4), await readFile(sound)]);
}

/** How many requests are answered, one after the other, until the work is done. */
async function answeredUntil(work: Promise<unknown>): Promise<number> {
  let done = false;
  const end = () => {
    done = true;
  };
  work.then(end, end);
  let answered = 0;
  while (!done) {
    const { status } = await send(`${editor.url}/ready`);
    if (status === 200) answered += 1;
  }
  return answered;
}

test('an upload with 300,000 tiny frames holds up nobody', async () => {
  const creation = editor.create({ audio: fileOf(await framed(300_000), 'a.mp3') });
  expect(await answeredUntil(creation)).toBeGreaterThan(50);
  expect((await creation).errors).toEqual([]);
});

test('an import of 300,000 tiny frames holds up nobody', async () => {
  await mkdir(path.join(folder, 'in'), { recursive: true });
  const file = Buffer.concat([await framed(300_001)]);
  await writeFile(path.join(folder, 'in', 'a.mp3'), file);
  const { em } = editor.app.orm;
  const services = { em, store: editor.app.store, limits: editor.app.config.media };
  const failures: unknown[] = [];
  const onOutcome = (outcome: FileOutcome) =>
    void (outcome.status === 'failed' && failures.push(outcome.reason));
  const running = importFolder(path.join(folder, 'in'), services, { onOutcome });
  expect(await answeredUntil(running)).toBeGreaterThan(50);
  expect([(await running).added, failures]).toEqual([1, []]);
});

test.each([
  ['too long', { milliseconds: 300, megabytes: 256 }, /reading it took over 0.3 seconds/],
  ['too much memory', { milliseconds: 60_000, megabytes: 24 }, /takes more than 24 MB of memory/],
])('a file that takes %s is refused, and the next one is read', async (_name, limits, complaint) => {
  const threads = new InspectionThreads(limits);
  const hostile = path.join(folder, 'hostile.mp3');
  await writeFile(hostile, await framed(300_000));
  const refused = await threads
    .run({ inspection: 'metadata', file: hostile })
    .catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(UnsupportedAudioError);
  expect(String(refused)).toMatch(complaint);
  const patient = new InspectionThreads({ ...limits, milliseconds: 60_000 });
  expect(await patient.run({ inspection: 'metadata', file: sound })).toMatchObject({ extension: 'mp3' });
});

test('an error of the disk keeps its code on the way out of the inspection thread', async () => {
  const threads = new InspectionThreads({ milliseconds: 60_000, megabytes: 256 });
  await expect(
    threads.run({ inspection: 'tags', file: path.join(folder, 'none.mp3') }),
  ).rejects.toMatchObject({
    code: 'ENOENT',
  });
});
