import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { makeCover, makeTone } from '../../support/audio-files.ts';
import { atFileEnd } from '../../support/file-end.ts';
import { fileFrom, fileOf, preflight, upload } from '../../support/upload.ts';
import { afterUploads, type Received, receiving, uploadApp } from './upload-app.ts';

const app = await uploadApp({ UPLOAD_MAX_FILES: '3' });
const folder = await mkdtemp(path.join(tmpdir(), 'tonearm-several-'));
atFileEnd(() => rm(folder, { recursive: true, force: true }));
const tone = await makeTone(path.join(folder, 'tone.wav'), { seconds: 5 });
const audio = await fileFrom(tone);
const image = fileOf(await makeCover('teal', 'png', 200), 'a.png');

/** A request made by hand: the fields and files in this order. */
async function post(parts: [string, string | File][]): Promise<Record<string, Received>> {
  const form = new FormData();
  for (const [name, value] of parts) form.set(name, value);
  const headers = { ...preflight, authorization: `Bearer ${app.admin}` };
  const response = await fetch(`${app.url}/graphql`, { method: 'POST', headers, body: form });
  const { data } = (await response.json()) as { data: Record<string, Received> };
  return data;
}

const both = JSON.stringify({
  query: receiving('receiveBoth', ['audio', 'image']),
  variables: { audio: null, image: null },
});

test('files of a request may arrive in another order than they are requested', async () => {
  const map = JSON.stringify({ a: ['variables.audio'], i: ['variables.image'] });
  const fields: [string, string][] = [
    ['operations', both],
    ['map', map],
  ];
  for (const files of [
    { a: audio, i: image },
    { i: image, a: audio },
  ]) {
    const { receiveBoth } = await post([...fields, ...Object.entries(files)]);
    expect(receiveBoth).toMatchObject({ extension: 'wav', imageKey: expect.any(String), errors: [] });
  }
  await afterUploads(app);
});

test('a file that no variable uses is skipped', async () => {
  const { receiveBoth } = await post([
    ['operations', both],
    ['map', JSON.stringify({ a: ['variables.audio'], i: ['variables.image'], n: [] })],
    ['n', fileOf(Buffer.alloc(300_000), 'nobody')],
    ['a', audio],
    ['i', image],
  ]);
  expect(receiveBoth).toMatchObject({ extension: 'wav', errors: [] });
  await afterUploads(app);
});

test('one file may be used in several places', async () => {
  const query = `mutation ($one: Upload!, $two: Upload!) {
    first: receiveAudio(audio: $one) { sha256 errors { message } }
    second: receiveAudio(audio: $two) { sha256 errors { message } }
    third: receiveAudio(audio: $one) { sha256 errors { message } }
  }`;
  const { data } = await upload<Record<string, Received>, object>(
    app.url,
    query,
    { one: audio, two: audio },
    {
      token: app.admin,
    },
  );
  const { first, second, third } = data ?? {};
  expect(first?.sha256).toMatch(/^[0-9a-f]{64}$/);
  expect([second, third]).toEqual([first, first]);
  await afterUploads(app);
});

test('a refused file does not hold up the others', async () => {
  const query = `mutation ($one: Upload!, $two: Upload!) {
    first: receivePicture(image: $one) { imageKey errors { code } }
    second: receiveAudio(audio: $two) { extension errors { code } }
  }`;
  const long = fileOf(Buffer.alloc(11_000_000), 'a.png');
  const { data } = await upload(app.url, query, { one: long, two: audio }, { token: app.admin });
  expect(data).toEqual({
    first: { imageKey: null, errors: [{ code: 'TOO_LARGE' }] },
    second: { extension: 'wav', errors: [] },
  });
  await afterUploads(app);
});

test('a file not needed by the operation is not stored', async () => {
  const { data } = await app.receive('ignoreFile', { audio });
  expect(data?.ignoreFile?.errors).toEqual([]);
  expect((await afterUploads(app)).filter((name) => name.startsWith('audio'))).toEqual([]);
});

test.each(['failAfter', 'failDuring'])('if the resolver fails (%s), no file is left', async (mutation) => {
  const { status, errors } = await app.receive(mutation, { audio });
  expect([status, errors]).toMatchObject([200, [{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }]]);
  expect((await afterUploads(app)).filter((name) => name.startsWith('audio'))).toEqual([]);
});

test('a refused operation leaves no file', async () => {
  const { status, errors } = await upload(
    app.url,
    'mutation ($audio: Upload!) { nothing(a: $audio) }',
    { audio },
    { token: app.admin, headers: { accept: 'application/graphql-response+json' } },
  );
  expect([status, errors]).toMatchObject([400, [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }]]);
  await afterUploads(app);
});

test('twenty simultaneous uploads are all accepted, complete', async () => {
  const wanted = await readFile(tone);
  const answers = await Promise.all(
    Array.from({ length: 20 }, () => app.receive('receiveBoth', { audio, image })),
  );
  for (const { data } of answers) {
    expect(data?.receiveBoth).toMatchObject({ size: wanted.length, errors: [] });
  }
  await afterUploads(app);
});
