import { watch } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { atFileEnd } from '../../support/file-end.ts';
import { beginUpload } from './slow-upload.ts';
import { afterUploads, receiving, uploadApp } from './upload-app.ts';

const app = await uploadApp();
const { stagingFolder } = app.store;
await mkdir(stagingFolder, { recursive: true });
/** Names that appeared in the staging folder, for however short. */
const staged = new Set<string | null>();
const watcher = watch(stagingFolder, (_event, name) => void staged.add(name));
atFileEnd(() => watcher.close());

const query = receiving('receiveAudio', ['audio']);
const bytes = 1_000_000;

test.each([
  ['nobody', undefined, 401, 'UNAUTHENTICATED'],
  ['a token that is none', 'nonsense', 401, 'UNAUTHENTICATED'],
  ['a user, for what only administrators may do', app.user, 200, 'FORBIDDEN'],
])('%s is refused before the file arrives, and not a byte is stored', async (_name, token, code, error) => {
  staged.clear();
  const sent = beginUpload(app.url, { query, variable: 'audio', token, bytes });
  const { status, body } = await sent.answer;
  expect([status, body.errors]).toMatchObject([code, [{ extensions: { code: error } }]]);
  sent.abort();
  expect(await afterUploads(app)).toEqual([]);
  expect([...staged]).toEqual([]);
});

test('an administrator is accepted, and the watcher would have seen the bytes', async () => {
  const sent = beginUpload(app.url, { query, variable: 'audio', token: app.admin, bytes });
  await expect.poll(() => staged.size).toBeGreaterThan(0);
  sent.abort();
  expect(await afterUploads(app)).toEqual([]);
});

test('without a preflight header, not even an administrator can upload', async () => {
  staged.clear();
  const headers = { 'apollo-require-preflight': '' };
  const sent = beginUpload(app.url, { query, variable: 'audio', token: app.admin, bytes, headers });
  const { status, body } = await sent.answer;
  expect(status).toBe(400);
  expect(JSON.stringify(body)).toContain('CSRF');
  sent.abort();
  expect([...staged]).toEqual([]);
});

test.each([
  ['nobody', undefined],
  ['a token that is none', 'nonsense'],
])('%s may send a form without files, for what anybody may ask', async (_name, token) => {
  const form = new FormData();
  form.set('operations', JSON.stringify({ query: '{ __typename serverInfo { name } }' }));
  form.set('map', '{}');
  const headers = { 'apollo-require-preflight': 'yes', ...(token && { authorization: `Bearer ${token}` }) };
  const answer = await fetch(`${app.url}/graphql`, { method: 'POST', headers, body: form });
  expect([answer.status, await answer.json()]).toMatchObject([200, { data: { __typename: 'Query' } }]);
  form.set('operations', JSON.stringify({ query, variables: { audio: null } }));
  form.set('map', JSON.stringify({ 0: ['variables.audio'] }));
  form.set('0', new Blob(['a small file']));
  const refused = await fetch(`${app.url}/graphql`, { method: 'POST', headers, body: form });
  expect([refused.status, await refused.json()]).toMatchObject([
    401,
    { errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] },
  ]);
});
