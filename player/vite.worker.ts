import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { build, type Plugin } from 'vite';

/** Not asked for by browsers under these names. */
const unkept = /\.(br|gz|map)$|(^|\/)(documents\.json|service-worker\.js)$/;

/** Builds the service worker when all other files are there: it keeps each of them, to open the app without a network. */
export function serviceWorker(): Plugin {
  return {
    name: 'service-worker',
    apply: 'build',
    enforce: 'post',
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler({ dir = '' }) {
        const files = await Promise.all((await filesIn(dir)).map((file) => entryOf(dir, file)));
        await build({
          configFile: false,
          logLevel: 'error',
          define: { builtFiles: JSON.stringify(files), 'process.env.NODE_ENV': '"production"' },
          publicDir: false,
          build: {
            target: 'es2022',
            outDir: dir,
            emptyOutDir: false,
            rolldownOptions: {
              input: path.join(import.meta.dirname, 'src/worker/service.worker.ts'),
              output: { format: 'iife', entryFileNames: 'service-worker.js' },
            },
          },
        });
      },
    },
  };
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((file) => !unkept.test(file))
    .sort();
}

/** Assets have the hash of their content in their names; the others get it as their revision. */
async function entryOf(folder: string, file: string): Promise<{ url: string; revision: string | null }> {
  if (file.startsWith('assets/')) return { url: `/${file}`, revision: null };
  const revision = createHash('sha256')
    .update(await readFile(path.join(folder, file)))
    .digest('hex')
    .slice(0, 16);
  return { url: file === 'index.html' ? '/' : `/${file}`, revision };
}
