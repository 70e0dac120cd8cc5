import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { text } from 'node:stream/consumers';
import pLimit from 'p-limit';

/**
 * Runs the scripts `check:…` of the package in this folder side by side, in the order in which they are written there: those
 * that take long come first. One that passes is named; of one that fails, the output appears as well, whole, at its end.
 * Fails if any fails, after all have run.
 */
const { scripts } = JSON.parse(await readFile('package.json', 'utf8')) as { scripts: Record<string, string> };
const checks = Object.keys(scripts).filter((name) => name.startsWith('check:'));
if (checks.length === 0) throw new Error('package.json has no script check:…');

const limit = pLimit(availableParallelism());
const passed = await Promise.all(checks.map((name) => limit(check, name)));
const failed = checks.filter((_, index) => !passed[index]);
if (failed.length > 0) {
  process.stdout.write(`\nFailed: ${failed.join(', ')}\n`);
  process.exitCode = 1;
}

async function check(name: string): Promise<boolean> {
  // Both outputs into one pipe, so that what belongs together stays together.
  const child = spawn(`npm run --silent ${name} 2>&1`, { shell: true, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const [output, status] = await Promise.all([text(child.stdout), ended]);
  process.stdout.write(status === 0 ? `${name} passed\n` : `\n${name} failed\n${output}\n`);
  return status === 0;
}
