import { access, readFile, symlink } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { Binaries } from './binaries.ts';

const linkList = z.array(z.object({ source: z.string(), target: z.string() }));

/** Creates the links among the shared libraries (`libpq.so.5` and the like) that npm packages cannot contain. The
 * package's install script does this, but `npm ci --ignore-scripts` and some package managers skip it. Errors are
 * ignored: the program that cannot load a library reports it. */
export async function restoreLibraryLinks(binaries: Binaries): Promise<void> {
  const packageFolder = path.dirname(binaries.root);
  const list = await readFile(path.join(binaries.root, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { source, target } of linkList.parse(JSON.parse(list))) {
    const link = path.join(packageFolder, target);
    const found = await access(link).then(
      () => true,
      () => false,
    );
    if (!found) {
      await symlink(path.relative(path.dirname(target), source), link).catch(() => undefined);
    }
  }
}
