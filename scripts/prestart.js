import { existsSync } from 'node:fs';
import { buildServer, isBuilt } from './server-build.js';

// Before a start: builds what is missing or older than its sources. An installation has built it already, so that
// this takes a moment. Plain JavaScript in one process: npm, a compiler or another Node.js would take longer than
// all of it.
if (!isBuilt()) buildServer();
// Ends an outdated Node.js with a message that says what to do. It could not read the scripts of the pages.
await import('../dist/src/node-version.js');
const isUnbuilt = (page) => existsSync(`${page}/index.html`) && !existsSync(`${page}/dist/index.html`);
if (['player', 'admin', 'explorer'].some(isUnbuilt)) {
  process.argv.push('--missing');
  await import('./prepare.ts');
}
