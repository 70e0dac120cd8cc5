import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { findBinaries } from '../src/binaries.ts';
import { newFolder, open, removeFolders } from './server-folder.ts';

afterEach(removeFolders);

test('an open names the other major version that created the data', async () => {
  const folder = newFolder();
  await (await open(folder)).close();
  writeFileSync(path.join(folder, 'cluster', 'PG_VERSION'), '17\n');
  await expect(open(folder)).rejects.toThrow(/made by PostgreSQL 17, another major version/);
});

test("an open that fails shows PostgreSQL's own message", async () => {
  const folder = newFolder();
  await (await open(folder)).close();
  rmSync(path.join(folder, 'cluster', 'global', 'pg_control'));
  await expect(open(folder)).rejects.toThrow(/ended with code.*could not find the database system/s);
});

test('an open reports a missing password, and a wrong one', async () => {
  const folder = newFolder();
  const server = await open(folder);
  const password = path.join(folder, 'password');
  rmSync(password);
  await expect(open(folder)).rejects.toThrow(`${password} is missing`);
  writeFileSync(password, 'another\n');
  await expect(open(folder)).rejects.toThrow(`The password in ${password} is not that of the cluster`);
  await server.close();
});

test('an open does not overwrite other files in the place of the cluster', async () => {
  const folder = newFolder();
  mkdirSync(path.join(folder, 'cluster', 'precious'), { recursive: true });
  await expect(open(folder)).rejects.toThrow();
});

test('an open requires an absolute folder', async () => {
  await expect(open('data')).rejects.toThrow(/must be absolute/);
});

test('an open points to DATABASE_URL on a platform without binaries', async () => {
  await expect(findBinaries('sunos-sparc')).rejects.toThrow(/sunos-sparc.*DATABASE_URL/);
});
