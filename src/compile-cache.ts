import { enableCompileCache, flushCompileCache } from 'node:module';
import path from 'node:path';

/** Has Node.js keep what it compiles beside the build, for the next start. Where it cannot write, it compiles again. */
export function keepCompiled(): void {
  enableCompileCache({ directory: path.join(import.meta.dirname, '../.compiled') });
}

/** Writes what has been compiled so far. Otherwise this is done at the end of the process, unless it is killed. */
export function writeCompiled(): void {
  flushCompileCache();
}
