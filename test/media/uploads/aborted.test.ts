import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { makeTone } from '../../support/audio-files.ts';
import { atFileEnd } from '../../support/file-end.ts';
import { filesIn } from '../../support/store.ts';
import { beginUpload } from './slow-upload.ts';
import { afterUploads, receiving, uploadApp } from './upload-app.ts';

const app = await uploadApp();
const folder = await mkdtemp(path.join(tmpdir(), 'tonearm-aborted-'));
atFileEnd(() => rm(folder, { recursive: true, force: true }));
const head = await readFile(await makeTone(path.join(folder, 'tone.wav'), { seconds: 1 }));

test.each(['receiveAudio', 'failDuring'])(
  'if the client disconnects in the middle of a file for %s, nothing is left',
  async (mutation) => {
    const query = receiving(mutation, ['audio']);
    const sent = beginUpload(app.url, { query, variable: 'audio', token: app.admin, head, bytes: 500_000 });
    if (mutation === 'receiveAudio') {
      await expect.poll(() => filesIn(app.store.stagingFolder)).toHaveLength(1);
    }
    sent.abort();
    expect(await afterUploads(app)).toEqual([]);
  },
);

test('if many uploading clients disconnect at once, nothing is left, and nothing is logged', async () => {
  const query = receiving('receiveAudio', ['audio']);
  const sent = Array.from({ length: 30 }, () =>
    beginUpload(app.url, { query, variable: 'audio', token: app.admin, head, bytes: 200_000 }),
  );
  await expect.poll(() => filesIn(app.store.stagingFolder)).toHaveLength(30);
  for (const { abort } of sent) abort();
  expect(await afterUploads(app)).toEqual([]);
  expect(app.log.filter(({ level, msg }) => Number(level) >= 50 && msg !== 'On purpose')).toEqual([]);
});

test('if the client disconnects before the file, nothing is left', async () => {
  const query = receiving('receiveAudio', ['audio']);
  const sent = beginUpload(app.url, { query, variable: 'audio', token: app.admin, bytes: 0 });
  await new Promise((resolve) => sent.sending.once('socket', (socket) => socket.once('connect', resolve)));
  sent.abort();
  expect(await afterUploads(app)).toEqual([]);
});
