import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';

/** Runs one measurement, or all of them in turn.
 * Usage: npm run bench [-- NAME [ARGUMENT...]], e.g. `npm run bench -- live 500`. */
const ending = '.bench.js';
const folder = import.meta.dirname;
const names = readdirSync(folder)
  .filter((file) => file.endsWith(ending))
  .map((file) => file.slice(0, -ending.length))
  .sort();
const [name, ...given] = process.argv.slice(2);
if (name !== undefined && !names.includes(name)) {
  process.stderr.write(`There is no measurement "${name}". Choose one of: ${names.join(', ')}\n`);
  process.exit(1);
}
for (const chosen of name === undefined ? names : [name]) {
  process.stdout.write(`${chosen}\n`);
  const file = path.join(folder, `${chosen}${ending}`);
  const { status } = spawnSync(process.execPath, [file, ...given], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
