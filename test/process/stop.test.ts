import { mkdirSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { testDatabaseUrl } from '../support/database.ts';
import { installedFolder } from '../support/installed-folder.ts';
import { allGone, living, processTree } from '../support/process-tree.ts';
import { killPrograms } from '../support/program.ts';
import { type RunningServer, startServer } from '../support/server.ts';
import { beginDownload, beginRequest } from './slow-clients.ts';

const query = '{ songs { totalCount } }';
const folder = await installedFolder();
const start = (environment: Record<string, string> = {}) =>
  startServer(folder, { DEMO_CATALOG: 'false', LOG_LEVEL: 'trace', ...environment });

// A server that a failed test left would be in the way of the next.
afterEach(killPrograms);

describe.each(['SIGTERM', 'SIGINT'] as const)('%s', (signal) => {
  test('lets requests in progress complete, takes no new connections, and leaves no process', async () => {
    const server = await start();
    const tree = processTree(server.process.pid);
    expect(tree).toContain(folder.postmaster());
    const half = beginRequest(server.url, query);
    await server.process.logged(/^taken$/);

    server.process.signal(signal);
    await server.process.logged(/completing requests in progress/);
    const reach = () => fetch(`${server.url}/health`, { headers: { connection: 'close' } });
    await expect.poll(() => reach().catch(({ cause }) => cause.code)).toBe('ECONNREFUSED');

    const { status, body } = await half.finish();
    expect(status).toBe(200);
    expect(JSON.parse(body)).toMatchObject({ data: { songs: { totalCount: 0 } } });
    expect(await server.process.ended).toEqual({ code: 0, signal: null });
    expect(server.process.log.at(-1)?.msg).toBe('Stopped');
    expect(living(tree)).toEqual([]);
  });
});

test('a stop at the moment of the first answer ends everything that has only just begun', async () => {
  const server = await start();
  server.process.signal('SIGTERM');
  expect(await server.process.ended).toEqual({ code: 0, signal: null });
});

test('a stop lets a download in progress complete', async () => {
  const size = 64_000_000;
  const key = bigFile(size);
  const server = await start();
  const download = await beginDownload(`${server.url}/media/${key}`);
  server.process.signal('SIGTERM');
  await server.process.logged(/completing requests in progress/);

  let received = 0;
  for await (const chunk of download) received += chunk.length;
  expect(received).toBe(size);
  expect((await server.process.ended).code).toBe(0);
});

test('a stop cuts off a client that never ends, in time', async () => {
  // What is closed after the client has two seconds more: a PostgreSQL that stops as well may need them on a busy machine.
  const server = await start({ SHUTDOWN_TIMEOUT_MS: '200', DATABASE_URL: await testDatabaseUrl() });
  const half = beginRequest(server.url, query);
  await server.process.logged(/^taken$/);
  expect(await server.process.stop()).toEqual({ code: 0, signal: null });
  await expect(half.answer).rejects.toThrow();
});

test('idle connections do not delay a stop', async () => {
  const server = await start();
  await fetch(`${server.url}/health`);
  const tree = processTree(server.process.pid);
  expect((await server.process.stop()).code).toBe(0);
  await allGone(tree);
  expect(server.process.log.some(({ level }) => level >= 40)).toBe(false);
});

test('further signals during a stop have no effect', async () => {
  const server: RunningServer = await start();
  const half = beginRequest(server.url, query);
  await server.process.logged(/^taken$/);
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGTERM'] as const) server.process.signal(signal);
  await server.process.logged(/completing requests in progress/);
  expect((await half.finish()).status).toBe(200);
  expect((await server.process.ended).code).toBe(0);
});

/** A file that does not fit into the buffers on its way, under a name of the store's. */
function bigFile(size: number): string {
  const key = `audio/00/${'0'.repeat(64)}.mp3`;
  const file = path.join(folder.media, key);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, '');
  truncateSync(file, size);
  return key;
}
