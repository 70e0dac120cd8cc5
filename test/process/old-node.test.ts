import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
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

describe.skipIf(!oldNode)(oldNode ? 'an older Node.js' : 'an older Node.js (left out: none here)', () => {
  test('an outdated Node.js is reported in one line, by the server and by every command', async () => {
    const product = await compiledProduct();
    const commands = readdirSync(path.join(product, 'cli'))
      // What the commands share has a kind in its name.
      .filter((file) => /^[\w-]+\.js$/.test(file))
      .map((file) => path.join('cli', file));
    expect(commands.length).toBeGreaterThan(4);
    for (const file of ['main.js', 'tonearm.js', ...commands]) {
      const { status, stderr, stdout } = spawnSync(oldNode ?? '', [path.join(product, file)], {
        encoding: 'utf8',
      });
      expect([file, status, stdout]).toEqual([file, 1, '']);
      expect(stderr).toMatch(inOneLine);
    }
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
