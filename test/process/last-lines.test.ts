import { execFile } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { compiledProduct } from '../support/server-build.ts';

const module = pathToFileURL(path.join(await compiledProduct(), 'wiring/logger.setup.js')).href;

/** The lines that a process logged before it ended in this way. */
function linesOf(ending: string): Promise<string[]> {
  const code = `
    const { makeLogger } = await import(${JSON.stringify(module)});
    const logger = await makeLogger('info');
    for (let number = 1; number <= 1000; number += 1) logger.info('line ' + number);
    ${ending}`;
  return new Promise((resolve) => {
    execFile(process.execPath, ['--input-type=module', '-e', code], (_error, output) => {
      const lines = output.trim().split('\n');
      resolve(lines.map((line) => (JSON.parse(line) as { msg: string }).msg));
    });
  });
}

test.each([
  ['an exit', 'process.exit(0);'],
  ['an error that nobody catches', "throw new Error('unheard');"],
  ['an error of a promise', "Promise.reject(new Error('unheard')); setTimeout(() => undefined, 60_000);"],
  ['nothing more to do', ''],
])('all lines of the log are written before %s', async (_name, ending) => {
  expect(await linesOf(ending)).toEqual(Array.from({ length: 1000 }, (_, index) => `line ${index + 1}`));
});
