import { readFile, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Binaries } from './binaries.ts';
import { syncFolder } from './cluster.ts';
import { run } from './command.ts';
import { type FolderLayout, folderLayout } from './folder-layout.ts';
import { readPostmaster } from './postmaster-file.ts';
import { hasCode } from './system-error.ts';

/** The data were made by another major version of PostgreSQL than the programs are of. */
export class OtherMajorVersion extends Error {
  readonly made: number;

  constructor(made: number, message: string) {
    super(message);
    this.made = made;
  }
}

/** The major version that made the data in a folder; undefined if there are none. Finishes an exchange that was killed. */
export async function versionOfData(folder: string): Promise<number | undefined> {
  const layout = folderLayout(folder);
  await finishExchange(layout);
  return versionIn(layout.cluster);
}

async function versionIn(cluster: string): Promise<number | undefined> {
  try {
    return Number.parseInt(await readFile(path.join(cluster, 'PG_VERSION'), 'utf8'), 10);
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

/** The major version of programs.
 * @throws if they cannot be run. */
export async function versionOfBinaries({ postgres }: Binaries): Promise<number> {
  const { code, output } = await run({ program: postgres, args: ['--version'], account: undefined });
  const version = /PostgreSQL\) (\d+)/.exec(output)?.[1];
  if (code !== 0 || version === undefined) throw new Error(`${postgres} does not run: ${output}`);
  return Number(version);
}

/** Programs in a folder that has `bin/`, such as that of a package of the system. */
export function binariesIn(root: string): Binaries {
  const end = process.platform === 'win32' ? '.exe' : '';
  const program = (name: string) => path.join(root, 'bin', `${name}${end}`);
  return { initdb: program('initdb'), postgres: program('postgres'), pg_ctl: program('pg_ctl'), root };
}

/** Where data wait to take the place of others: complete, or not there at all. */
const waiting = (layout: FolderLayout) => path.join(layout.folder, 'cluster-next');
const keptAs = (layout: FolderLayout, major: number) => path.join(layout.folder, `cluster-${major}`);

/** Puts other data in the place of those in a folder, which are kept beside them. If the process is killed in between, the next
 * start of a server finishes it. No server may run.
 * @param cluster on the same disk, without a server.
 * @returns where those are that were there before. */
export async function exchangeData(folder: string, cluster: string): Promise<string> {
  const layout = folderLayout(folder);
  requireStopped(folder);
  const major = await versionIn(layout.cluster);
  if (major === undefined) throw new Error(`There is no database in ${folder}`);
  const aside = await freeName(keptAs(layout, major));
  await rm(waiting(layout), { recursive: true, force: true });
  await rename(cluster, waiting(layout));
  await syncFolder(layout.folder);
  await rename(layout.cluster, aside);
  await finishExchange(layout);
  return aside;
}

/** Does what is left of an exchange, where there are no data in place. */
export async function finishExchange(layout: FolderLayout): Promise<void> {
  if (!(await exists(waiting(layout))) || (await exists(layout.cluster))) return;
  await rename(waiting(layout), layout.cluster);
  await syncFolder(layout.folder);
}

/** The data of an older major version that {@link exchangeData} kept in a folder, the latest; undefined if there are none. */
export async function keptData(folder: string): Promise<string | undefined> {
  const layout = folderLayout(folder);
  const current = await versionIn(layout.cluster);
  if (current === undefined) return undefined;
  for (let major = current - 1; major > 0 && major > current - 10; major -= 1) {
    if (await exists(keptAs(layout, major))) return keptAs(layout, major);
  }
  return undefined;
}

/** @throws if a server runs over the data in a folder. */
export function requireStopped(folder: string): void {
  const { cluster } = folderLayout(folder);
  const found = readPostmaster(cluster);
  if (found === 'none') return;
  const pid = found === 'pending' ? '' : `, pid ${found.pid}`;
  throw new Error(`A PostgreSQL server runs over ${cluster}${pid}. Stop every server first.`);
}

async function freeName(wanted: string): Promise<string> {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? wanted : `${wanted}-${number}`;
    if (!(await exists(name))) return name;
  }
}

async function exists(place: string): Promise<boolean> {
  return stat(place).then(
    () => true,
    (error: unknown) => {
      if (hasCode(error, 'ENOENT')) return false;
      throw error;
    },
  );
}
