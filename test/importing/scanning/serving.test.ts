import { once } from 'node:events';
import { open as openFile, readFile, rename, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { beforeEach, expect, test } from 'vitest';
import { cleanUpMedia } from '../../../src/media/media-clean-up.service.ts';
import { dateJustBeforeTheSecond } from '../../media/stored-files.ts';
import { listen, open, send } from '../../support/http.ts';
import { Library } from './library.ts';

const library = await Library.open();
const base = await listen(library.app);
const proxied = await Library.open({ MEDIA_DELIVERY: 'x-accel-redirect' });
const proxiedBase = await listen(proxied.app);

beforeEach(() => library.clear());

async function oneSong(seconds = 1) {
  await library.tone('Secret Folder/One.mp3', { title: 'One', artist: 'X' }, { seconds });
  await library.tone('Other.mp3', { title: 'Other', artist: 'X' });
  await library.tone('More.mp3', { title: 'More', artist: 'X' });
  await library.scan();
  const { url } = await library.song('One');
  return { address: `${base}/media/${url}`, bytes: await readFile(library.at('Secret Folder/One.mp3')) };
}

test('a file in a folder is served in place: whole, in ranges, and without telling its path', async () => {
  const { address, bytes } = await oneSong();
  expect(address).not.toMatch(/secret|one/i);
  const whole = await send(address);
  expect(whole).toMatchObject({ status: 200, headers: { 'content-type': 'audio/mpeg' } });
  expect(whole.body.equals(bytes)).toBe(true);
  const etag = String(whole.headers.etag);
  const range = { range: 'bytes=100-199', 'if-range': etag };
  const part = await send(address, { headers: range });
  expect([part.status, part.body.equals(bytes.subarray(100, 200))]).toEqual([206, true]);
  expect((await send(address, { headers: { 'if-none-match': etag } })).status).toBe(304);
});

test('the date of a file in a folder is cut to seconds, and a precondition with it holds', async () => {
  const { address } = await oneSong();
  await dateJustBeforeTheSecond(library.at('Secret Folder/One.mp3'));
  const modified = String((await send(address)).headers['last-modified']);
  expect(modified).toBe('Fri, 02 Jan 2026 03:04:05 GMT');
  const headers = { range: 'bytes=100-199', 'if-range': modified };
  expect((await send(address, { headers })).status).toBe(206);
  expect((await send(address, { headers: { 'if-unmodified-since': modified } })).status).toBe(200);
});

test('the address of a retagged file answers 404, before the next scan and after it, and the new one has the new file', async () => {
  const { address } = await oneSong();
  const etag = String((await send(address)).headers.etag);
  await library.retag('Secret Folder/One.mp3', { title: 'One more' });
  const headers = { range: 'bytes=100-199', 'if-range': etag };
  expect((await send(address, { headers })).status).toBe(404);
  await library.scan();
  expect((await send(address, { headers })).status).toBe(404);
  const now = await send(`${base}/media/${(await library.song('One more')).url}`);
  expect(now.body.equals(await readFile(library.at('Secret Folder/One.mp3')))).toBe(true);
});

test('a file that only got another date, or another inode, is served before it is scanned again', async () => {
  const { address, bytes } = await oneSong();
  await utimes(library.at('Secret Folder/One.mp3'), 1, 1);
  expect((await send(address)).body.equals(bytes)).toBe(true);
  await writeFile(library.at('copy'), bytes);
  await rename(library.at('copy'), library.at('Secret Folder/One.mp3'));
  expect((await send(address)).body.equals(bytes)).toBe(true);
});

test('other bytes of the same size and date are not served as the old ones', async () => {
  const { address, bytes } = await oneSong();
  const file = library.at('Secret Folder/One.mp3');
  const { mtime } = await stat(file);
  const other = Buffer.from(bytes);
  other.writeUInt8(other.readUInt8(other.length - 1) ^ 1, other.length - 1);
  await writeFile(file, other);
  await utimes(file, mtime, mtime);
  expect((await send(address)).status).toBe(404);
});

test('an answer that is being sent is the whole old file if another takes its name', async () => {
  const { address, bytes } = await oneSong(120);
  const response = await open(address);
  await once(response, 'readable');
  await library.retag('Secret Folder/One.mp3', { title: 'New' });
  expect((await buffer(response)).equals(bytes)).toBe(true);
});

test('an answer that is being sent breaks off if its file is changed in place', async () => {
  const { address, bytes } = await oneSong(600);
  const response = await open(address);
  await once(response, 'readable');
  const file = await openFile(library.at('Secret Folder/One.mp3'), 'r+');
  await file.write(Buffer.alloc(bytes.length, 1), 0, bytes.length, 0);
  await file.close();
  const received: Buffer[] = [];
  response.on('data', (chunk: Buffer) => received.push(chunk));
  await Promise.race([once(response, 'close'), once(response, 'error')]).catch(() => undefined);
  const got = Buffer.concat(received);
  expect(got.length).toBeLessThan(bytes.length);
  expect(got.equals(bytes.subarray(0, got.length))).toBe(true);
});

test('the audio of a song whose file is gone, or leads out of the folder, answers 404', async () => {
  const { address } = await oneSong();
  await rename(library.at('Secret Folder/One.mp3'), library.at('../outside.mp3'));
  expect((await send(address)).status).toBe(404);
  await symlink(library.at('../outside.mp3'), library.at('Secret Folder/One.mp3'));
  expect((await send(address)).status).toBe(404);
});

test('a clean-up removes nothing of a folder, and its files are no stored bytes', async () => {
  const { address } = await oneSong();
  await library.app.orm.em.getConnection().execute("update audio_file set stored_at = '2020-01-01'");
  const [stored] = await library.app.orm.em
    .getConnection()
    .execute(
      "select coalesce(sum(bytes), 0)::int as bytes from stored_bytes where table_name = 'audio_file'",
    );
  expect(stored?.bytes).toBe(0);
  await cleanUpMedia(library.app.orm, library.app.store, { now: Date.now() + 1e9 });
  expect((await send(address)).status).toBe(200);
  await library.app.orm.em.getConnection().execute('delete from library_file; delete from song');
  await cleanUpMedia(library.app.orm, library.app.store, { now: Date.now() + 1e9 });
  expect((await stat(library.at('Secret Folder/One.mp3'))).size).toBeGreaterThan(0);
});

test('a server in front is not asked for files that it does not know', async () => {
  await proxied.tone('One.mp3', { title: 'One' });
  await proxied.scan();
  const answer = await send(`${proxiedBase}/media/${(await proxied.song('One')).url}`);
  expect(answer.headers['x-accel-redirect']).toBeUndefined();
  expect(answer.body.equals(await readFile(proxied.at('One.mp3')))).toBe(true);
});
