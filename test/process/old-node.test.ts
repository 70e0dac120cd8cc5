import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { given } from '../support/given.ts';
import { compiledProduct } from '../support/server-build.ts';

/** A Node.js of the machine's own that is too old, where there is one. */
const oldNode = ['/usr/bin/node', '/usr/local/bin/node', '/usr/bin/nodejs'].find((file) => {
  try {
    return Number.parseInt(execFileSync(file, ['--version'], { encoding: 'utf8' }).slice(1), 10) < 24;
  } catch {
    return false;
  }
});

const root = path.resolve(import.meta.dirname, '../..');
const inOneLine = /^Tonearm needs Node\.js 24 or later; .* is v\d+\.\d+\.\d+\. .*\n$/;

/** Imports files, and tells what became of each. */
const importAll = `
  process.exit = (code) => { throw new Error('ended with ' + code); };
  for (const file of process.argv.slice(1))
    await import(file).then(() => console.log('ran'), ({ message }) => console.log(message));
`;

describe.skipIf(!oldNode)(oldNode ? 'an older Node.js' : 'an older Node.js (left out: none here)', () => {
  test('an outdated Node.js is reported in one line, by the server and by every command', async () => {
    const product = await compiledProduct();
    const commands = readdirSync(path.join(product, 'cli'))
      // What the commands share has a kind in its name.
      .filter((file) => /^[\w-]+\.js$/.test(file))
      .map((file) => path.join('cli', file));
    expect(commands.length).toBeGreaterThan(4);
    for (const file of ['main.js', 'tonearm.js', given(commands[0])]) {
      const { status, stderr, stdout } = spawnSync(oldNode ?? '', [path.join(product, file)], {
        encoding: 'utf8',
      });
      expect([file, status, stdout]).toEqual([file, 1, '']);
      expect(stderr).toMatch(inOneLine);
    }
    // A start of each command would load the same modules again and again. All of them load here, one after the other,
    // and what ends a process is what each comes to first.
    const { status, stderr, stdout } = spawnSync(
      oldNode ?? '',
      ['--input-type=module', '--eval', importAll, ...commands.map((file) => path.join(product, file))],
      { encoding: 'utf8' },
    );
    expect(stderr).toMatch(inOneLine);
    expect([status, stdout.trim().split('\n')]).toEqual([0, commands.map(() => 'ended with 1')]);
    for (const file of commands)
      expect(readFileSync(path.join(product, file), 'utf8')).toMatch(/^import '\.\.\/node-version\.js';\n/);
  });

  test('an outdated Node.js is reported before npm start looks for a panel, which it could not read', () => {
    const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
      scripts: { prestart: string };
    };
    const [program, file = ''] = scripts.prestart.split(' ');
    expect(program).toBe('node');
    const { status, stderr, stdout } = spawnSync(oldNode ?? '', [file], { cwd: root, encoding: 'utf8' });
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(inOneLine);
  });
});
