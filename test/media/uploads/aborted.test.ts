import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { StagingBudget } from '../../../src/media/uploads/staging-budget.service.ts';
import { readUploadRequest } from '../../../src/media/uploads/upload-request.service.ts';
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

test('a request whose client left while it was looked up who sends it is not waited for', async () => {
  const { promise: read, resolve, reject } = Promise.withResolvers<unknown>();
  const server = createServer((request, response) => {
    request.once('close', () => {
      setImmediate(() => readUploadRequest(request, response, settings, randomUUID()).then(resolve, reject));
    });
  });
  const settings = {
    stagingFolder: app.store.stagingFolder,
    budget: new StagingBudget({ perUser: { audio: 1, picture: 1 }, total: 1 }),
    maxFiles: 1,
    maxFieldBytes: 1024,
    maxFileBytes: 1024,
  };
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  const query = receiving('receiveAudio', ['audio']);
  const sent = beginUpload(`http://127.0.0.1:${port}`, { query, variable: 'audio', bytes: 0 });
  await once(server, 'request');
  sent.abort();
  await expect(read).rejects.toThrow('The request was aborted');
  server.close();
});

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
