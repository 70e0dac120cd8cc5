import { existsSync } from 'node:fs';

/** What the build joins into few files, for a quick start (`scripts/bundle.js`). */
type Bundled = 'server' | 'serving' | 'jobs';

/** Where it is; undefined where single modules run, as while developing. */
export function bundled(name: Bundled): string | undefined {
  const file = new URL(`../bundle/${name}.js`, import.meta.url);
  return existsSync(file) ? file.href : undefined;
}
