import { cpSync, rmSync } from 'node:fs';
import path from 'node:path';
import { serverPackages } from './server-build.js';

// Puts the workspaces that the server runs on where it finds them in a tarball, which has no workspaces and cannot get
// them from a registry: npm runs this around `npm pack`. Their own dependencies are among those of the root, since what
// is bundled in npm's own way takes its dependencies, and the binaries of this platform, into the tarball.
const root = path.resolve(import.meta.dirname, '..');
const place = path.join(root, 'dist/node_modules');

rmSync(place, { recursive: true, force: true });
if (!process.argv.includes('--remove')) {
  for (const folder of serverPackages) {
    const target = path.join(place, '@tonearm', path.basename(folder));
    for (const part of ['package.json', 'dist'])
      cpSync(path.join(root, folder, part), path.join(target, part), {
        recursive: true,
        filter: (file) => !/\.d\.ts$|\.map$|\.tsbuildinfo$/.test(file),
      });
  }
}
