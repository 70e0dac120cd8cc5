import { watch } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { beforeEach, expect, test } from 'vitest';
import { makeCover } from '../../support/audio-files.ts';
import { atFileEnd } from '../../support/file-end.ts';
import { filesIn } from '../../support/store.ts';
import { fileOf, preflight } from '../../support/upload.ts';
import { beginUpload } from './slow-upload.ts';
import { afterUploads, receiving, uploadApp } from './upload-app.ts';

const app = await uploadApp({ PICTURE_MAX_BYTES: '40000', UPLOAD_MAX_FILES: '3' });
const { stagingFolder } = app.store;
await mkdir(stagingFolder, { recursive: true });
/** Names that appeared in the staging folder, for however short. */
const staged = new Set<string | null>();
const watcher = watch(stagingFolder, (_event, name) => void staged.add(name));
atFileEnd(() => watcher.close());
beforeEach(() => staged.clear());

const picture = fileOf(await makeCover('red'), 'a.png');
const large = fileOf(Buffer.alloc(5_000_000), 'b.mp3');

function formOf(query: string, map: Record<string, string[]>, files: Record<string, File>): FormData {
  const form = new FormData();
  form.set('operations', JSON.stringify({ query, variables: { image: null, audio: null } }));
  form.set('map', JSON.stringify(map));
  for (const [name, file] of Object.entries(files)) form.set(name, file);
  return form;
}

/** Sends a request that is made by hand. */
async function send(
  query: string,
  map: Record<string, string[]>,
  files: Record<string, File>,
  token = app.user,
) {
  return post(formOf(query, map, files), {}, token);
}

async function post(body: FormData | ArrayBuffer, type: Record<string, string>, token = app.user) {
  const headers = { ...preflight, ...type, authorization: `Bearer ${token}` };
  const response = await fetch(`${app.url}/graphql`, { method: 'POST', headers, body });
  const { data, errors = [] } = (await response.json()) as {
    data?: Record<string, unknown>;
    errors?: { extensions: { code: string } }[];
  };
  return { status: response.status, data, codes: errors.map(({ extensions }) => extensions.code) };
}

const onePicture = receiving('receivePicture', ['image']);

test.each([
  ['a variable that the operation does not have', 'variables.audio', 'BAD_REQUEST'],
  ['another part of the request', 'extensions.audio', 'BAD_REQUEST'],
])('a file for %s is refused before anything is stored', async (_name, place, code) => {
  const answer = await send(onePicture, { 0: [place], 1: ['variables.image'] }, { 0: large, 1: picture });
  expect([answer.status, answer.codes]).toEqual([400, [code]]);
  expect(await afterUploads(app)).toEqual([]);
  expect([...staged]).toEqual([]);
});

test('a file for a field that the viewer may not call is not stored, while another one is', async () => {
  const query = `mutation ($image: Upload!, $audio: Upload!) {
    receivePicture(image: $image) { imageKey errors { code } } receiveAudio(audio: $audio) { errors { code } } }`;
  const map = { 0: ['variables.audio'], 1: ['variables.image'] };
  const answer = await send(query, map, { 0: large, 1: picture });
  expect(answer.codes).toEqual(['FORBIDDEN']);
  await afterUploads(app);
  // The picture, its copy, and what was made of it.
  const asUser = staged.size;
  staged.clear();
  await send(query, map, { 0: large, 1: picture }, app.admin);
  await afterUploads(app);
  expect(staged.size).toBeGreaterThan(asUser);
});

test('of a request with too many files, those that came before are not stored either', async () => {
  const files = Object.fromEntries(Array.from({ length: 4 }, (_, name) => [name, picture]));
  const form = new Response(formOf(onePicture, { 0: ['variables.image'] }, files));
  const type = { 'content-type': form.headers.get('content-type') ?? '' };
  // In one piece, so that it is refused before the operation asks for the first file, which waits in it.
  const { codes } = await post(await form.arrayBuffer(), type);
  expect(codes).toEqual(['BAD_USER_INPUT']);
  await afterUploads(app);
  expect([...staged]).toEqual([]);
});

test("a file not requested by a resolver is limited to its argument's size", async () => {
  const query = `mutation ($image: Upload!, $audio: Upload) {
    receivePicture(image: $image) { imageKey errors { code } } ignoreFile(audio: $audio) { errors { code } } }`;
  const map = { 0: ['variables.audio'], 1: ['variables.image'] };
  const answer = await send(query, map, { 0: large, 1: picture });
  expect([answer.status, answer.codes, answer.data]).toMatchObject([
    200,
    [],
    { receivePicture: { errors: [] } },
  ]);
  await afterUploads(app);
});

test('files in progress of one user are limited, others continue, and finished ones no longer count', async () => {
  const begin = (token: string) =>
    beginUpload(app.url, { query: onePicture, variable: 'image', token, bytes: 32_000 });
  const three = Array.from({ length: 3 }, () => begin(app.user));
  await expect.poll(() => staged.size).toBe(3);
  await expect.poll(() => three.map(({ sent }) => sent())).toEqual([32_768, 32_768, 32_768]);
  const { body } = await begin(app.user).answer;
  expect(body.errors).toMatchObject([{ extensions: { code: 'RATE_LIMITED' } }]);
  const other = await app.receive('receivePicture', { image: picture });
  expect(other.data?.receivePicture?.errors).toEqual([]);
  for (const { abort } of three) abort();
  await afterUploads(app);
  const again = await app.receive('receivePicture', { image: picture }, { token: app.user });
  expect(again.data?.receivePicture?.errors).toEqual([]);
});

test('files in progress of all users together are limited', async () => {
  const full = await uploadApp({ UPLOAD_STAGING_MAX_BYTES: '50000' });
  const begin = (token: string) =>
    beginUpload(full.url, { query: onePicture, variable: 'image', token, bytes: 32_000 });
  const first = begin(full.user);
  // What was sent counts from when it arrives.
  await expect.poll(() => filesIn(full.store.stagingFolder)).toHaveLength(1);
  await expect.poll(() => first.sent()).toBe(32_768);
  const { status, body } = await begin(full.admin).answer;
  expect([status, body.errors]).toMatchObject([503, [{ extensions: { code: 'SERVICE_UNAVAILABLE' } }]]);
  first.abort();
  await afterUploads(full);
});
