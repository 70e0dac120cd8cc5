import { chmod, cp, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, inject, onTestFinished, test } from 'vitest';
import { installedFolder } from '../support/installed-folder.ts';
import { living } from '../support/process-tree.ts';
import { dataFolder, startProgram, startServer } from '../support/server.ts';
import { compiledProduct, projectFolder } from '../support/server-build.ts';

const password = 'hunter2-and-more';

test('a port in use is reported, and nothing is left running', async () => {
  const folder = await installedFolder();
  const port = await occupyPort();
  const environment = { PORT: String(port), DEMO_CATALOG: 'false' };
  const server = await startProgram('main.js', folder, { environment });
  const { postgresPid } = await server.logged(/started PostgreSQL/);
  expect(await server.ended).toEqual({ code: 1, signal: null });
  // A fatal line is written at once, and may overtake the one before it.
  expect(server.log.filter(({ level }) => level >= 40).map(({ msg }) => msg)).toEqual([
    `Port ${port} is in use; set PORT to another port`,
  ]);
  expect(living([server.pid, Number(postgresPid)])).toEqual([]);
  expect(folder.postmaster()).toBeUndefined();
});

test.each([
  ['a module', 'dist/bundle/serving.js', 'throw new Error("It is damaged");', 'It is damaged'],
  // Read after the services have begun to start.
  ['package.json', 'package.json', '{ "type": "module" }', 'package.json has no version'],
])('a start that fails by %s ends, and nothing is left running', async (_what, file, content, fault) => {
  const folder = await installedFolder();
  const environment = { DEMO_CATALOG: 'false' };
  const product = await brokenProduct(file, content);
  const server = await startProgram('main.js', folder, { environment, product });
  const { postgresPid } = await server.logged(/started PostgreSQL/);
  expect(await server.ended).toEqual({ code: 1, signal: null });
  expect(server.log.filter(({ level }) => level >= 40).map(({ msg }) => msg)).toEqual([fault]);
  expect(living([server.pid, Number(postgresPid)])).toEqual([]);
  expect(folder.postmaster()).toBeUndefined();
});

test('all faults of the environment are reported at once', async () => {
  const environment = { PORT: 'http', LOG_LEVEL: 'loud', DATABASE_URL: 'mysql://host/name', PUBLIC_URL: 'x' };
  const server = await startProgram('main.js', await dataFolder(), { environment });
  expect(await server.ended).toEqual({ code: 1, signal: null });
  const faults = server.errors.split('\n').filter((line) => line.startsWith('  '));
  expect(faults.map((line) => line.trim().split(':')[0]).sort()).toEqual(Object.keys(environment).sort());
  expect(server.output).toBe(server.errors);
});

test('a manifest of documents that is broken is reported, and the server does not start', async () => {
  const folder = await dataFolder();
  const manifest = path.join(folder.data, '..', 'documents.json');
  await writeFile(manifest, '{ "one": "query {" }');
  const environment = { DOCUMENTS: 'trusted', DOCUMENTS_MANIFEST: manifest };
  const server = await startProgram('main.js', folder, { environment });
  expect(await server.ended).toEqual({ code: 1, signal: null });
  const [, fault] = server.errors.split('\n');
  expect(fault).toBe(
    `  DOCUMENTS_MANIFEST: ${manifest} has a document one that is not GraphQL: Syntax Error: Expected Name, found <EOF>.`,
  );
});

test('production starts without a mail server only with MAIL=log', async () => {
  const folder = await installedFolder();
  const environment = { NODE_ENV: 'production', JWT_SECRET: 'x'.repeat(32), DEMO_CATALOG: 'false' };
  const refused = await startProgram('main.js', folder, { environment });
  expect(await refused.ended).toEqual({ code: 1, signal: null });
  expect(refused.errors).toMatch(/SMTP_URL: required in production; or set MAIL=log /);
  expect(refused.log).toEqual([]);
  const server = await startServer(folder, { ...environment, MAIL: 'log' });
  await server.process.logged(/Mails are not sent/);
  expect(server.process.log.filter(({ level }) => level === 40).map(({ msg }) => msg)).toEqual([
    'Mails are not sent; they become files, and the log shows their links',
  ]);
  expect(await server.process.stop()).toEqual({ code: 0, signal: null });
});

test.concurrent('a database that never answers is retried, then reported', async ({ expect }) => {
  const environment = { DATABASE_URL: `postgresql://somebody:${password}@127.0.0.1:1/music` };
  const server = await startProgram('main.js', await dataFolder(), { environment });
  expect(await server.ended).toEqual({ code: 1, signal: null });
  const attempts = server.log.filter(({ msg }) => msg.startsWith('The database does not answer yet: '));
  expect(attempts.length).toBeGreaterThan(1);
  expect(server.log.at(-1)).toMatchObject({
    level: 60,
    msg: 'The database does not answer: connect ECONNREFUSED 127.0.0.1:1',
  });
  expect(server.output).not.toContain(password);
});

test.concurrent('a signal ends the wait for the database', async ({ expect }) => {
  const environment = { DATABASE_URL: `postgresql://somebody:${password}@127.0.0.1:1/music` };
  const server = await startProgram('main.js', await dataFolder(), { environment });
  await server.logged(/does not answer yet/);
  expect(await server.stop()).toEqual({ code: 0, signal: null });
  expect(server.log.at(-1)?.msg).toBe('Stopped');
});

test.concurrent('a database that refuses is not retried', async ({ expect }) => {
  const { hostname, port } = new URL(inject('serverUrl'));
  const environment = { DATABASE_URL: `postgresql://nobody-here:${password}@${hostname}:${port}/music` };
  const server = await startProgram('main.js', await dataFolder(), { environment });
  expect(await server.ended).toEqual({ code: 1, signal: null });
  expect(server.log).toHaveLength(1);
  expect(server.log[0]?.msg).toContain('"nobody-here"');
  expect(server.output).not.toContain(password);
});

/** A copy of the compiled product, one file of which is damaged.
 * @returns the folder of its `main.js`. */
async function brokenProduct(file: string, content: string): Promise<string> {
  const copy = await mkdtemp(path.join(tmpdir(), 'tonearm-broken-'));
  onTestFinished(() => rm(copy, { recursive: true }));
  await chmod(copy, 0o755);
  const build = path.dirname(await compiledProduct());
  await cp(build, path.join(copy, 'dist'), { recursive: true });
  await symlink(path.join(projectFolder, 'node_modules'), path.join(copy, 'node_modules'));
  await cp(path.join(projectFolder, 'package.json'), path.join(copy, 'package.json'));
  await writeFile(path.join(copy, file), content);
  return path.join(copy, 'dist/src');
}

async function occupyPort(): Promise<number> {
  const other = createServer().listen(0);
  onTestFinished(() => void other.close());
  await new Promise((resolve) => other.once('listening', resolve));
  return (other.address() as AddressInfo).port;
}
