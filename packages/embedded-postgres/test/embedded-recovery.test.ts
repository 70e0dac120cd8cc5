import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import { isAlive } from '../src/processes.ts';
import { killOwners, spawnOwner } from './owner-spawn.ts';
import { gone, newFolder, open, query, removeFolders, runningPid } from './server-folder.ts';

const programs: ChildProcess[] = [];

afterEach(async () => {
  for (const program of programs.splice(0)) {
    program.kill('SIGKILL');
  }
  killOwners();
  await removeFolders();
});

test('an embedded server whose owner was killed is used again', async () => {
  const folder = newFolder();
  const owner = await spawnOwner('server', folder);
  await query(owner.told, `create table album as select 'Homogenic' as title`);
  const pid = runningPid(folder);
  await owner.kill();

  const server = await open(folder);
  expect(server.adopted).toBe(true);
  expect(runningPid(folder)).toBe(pid);
  expect(await query(server.url('postgres'), 'select title from album')).toEqual([{ title: 'Homogenic' }]);
  // The killed one's share ends a moment after it.
  const shares = `select pid from pg_locks where locktype = 'advisory' and mode = 'ShareLock'`;
  while ((await query(server.url('postgres'), shares)).length > 1) await sleep(20);
  await server.close();
  expect(isAlive(pid)).toBe(false);
});

test('a killed embedded server recovers everything that was committed', async () => {
  const folder = newFolder();
  const first = await open(folder);
  // Committed with its log written, which durable: false alone does not promise.
  await query(
    first.url('postgres'),
    `set synchronous_commit = on; create table album as select 'Homogenic' as title`,
  );
  const pid = runningPid(folder);
  process.kill(pid, 'SIGKILL');
  await gone(pid);

  const second = await open(folder);
  expect(second.adopted).toBe(false);
  expect(await query(second.url('postgres'), 'select title from album')).toEqual([{ title: 'Homogenic' }]);
  await first.close();
  const successor = runningPid(folder);
  await second.close();
  expect(isAlive(successor)).toBe(false);
});

test('a stale postmaster.pid with the pid of another program does no harm', async () => {
  const folder = newFolder();
  await (await open(folder)).close();
  const { uid, gid } = statSync(path.join(folder, 'cluster'));
  const account = process.getuid?.() === 0 ? { uid, gid } : {};
  const program = spawn('sleep', ['600'], { ...account, cwd: '/', stdio: 'ignore' });
  programs.push(program);
  const stale = path.join(folder, 'cluster', 'postmaster.pid');
  const lines = [program.pid, path.join(folder, 'cluster'), 1, 5432, '', '127.0.0.1', '1 1', 'ready   ', ''];
  writeFileSync(stale, lines.join('\n'), { mode: 0o600 });
  chownSync(stale, uid, gid);

  const server = await open(folder);
  expect(await query(server.url('postgres'), 'select 1 as one')).toEqual([{ one: 1 }]);
  expect(runningPid(folder)).not.toBe(program.pid);
  expect(program.exitCode).toBe(null);
  await server.close();
});

test('a copied folder does not use the server of the original', async () => {
  const original = newFolder();
  const first = await open(original);
  await query(first.url('postgres'), 'checkpoint');
  const copy = path.join(newFolder(), 'copy');
  execFileSync('cp', ['-a', original, copy]);

  const second = await open(copy);
  expect(second.adopted).toBe(false);
  expect(new URL(second.url('postgres')).port).not.toBe(new URL(first.url('postgres')).port);
  const pid = runningPid(copy);
  expect(pid).not.toBe(runningPid(original));
  await second.close();
  expect(isAlive(pid)).toBe(false);
  expect(await query(first.url('postgres'), 'select 1 as one')).toEqual([{ one: 1 }]);
  await first.close();
});

test('an open removes leftovers of a killed initdb, and nothing that is being created', async () => {
  const folder = newFolder();
  const killed = spawn('true');
  await new Promise((resolve) => killed.once('close', resolve));
  const half = path.join(folder, `making-${killed.pid}-1a2b3c4d`);
  const current = path.join(folder, `making-${process.ppid}-1a2b3c4d`);
  for (const made of [half, current]) {
    mkdirSync(path.join(made, 'cluster', 'base'), { recursive: true });
    writeFileSync(path.join(made, 'cluster', 'PG_VERSION'), '18\n');
  }

  const server = await open(folder);
  expect([half, current].map((made) => existsSync(made))).toEqual([false, true]);
  await server.close();
});

test('a user takes its share again after PostgreSQL cut the connection', async () => {
  const folder = newFolder();
  const server = await open(folder);
  const shares = `from pg_locks where locktype = 'advisory' and mode = 'ShareLock'`;
  const cut = await query(server.url('postgres'), `select pid ${shares}`);
  await query(server.url('postgres'), `select pg_terminate_backend(pid) ${shares}`);
  // The backend that was told to end may still have its share for a moment.
  const isAnother = ({ pid }: Record<string, unknown>) => cut.every((before) => before.pid !== pid);
  while (!(await query(server.url('postgres'), `select pid ${shares}`)).some(isAnother)) await sleep(20);

  await (await open(folder)).close();
  expect(await query(server.url('postgres'), 'select 1 as one')).toEqual([{ one: 1 }]);
  const pid = runningPid(folder);
  await server.close();
  expect(isAlive(pid)).toBe(false);
});

test('an open rotates a log that has grown large', async () => {
  const folder = newFolder();
  const log = path.join(folder, 'postgres.log');
  writeFileSync(log, 'x'.repeat(1_000_001));
  const server = await open(folder);
  await server.close();
  expect(statSync(`${log}.1`).size).toBe(1_000_001);
  expect(readFileSync(log, 'utf8')).toContain('database system is shut down');
});
