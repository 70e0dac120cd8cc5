import { spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../support/temporary-folder.ts';

const script = path.resolve(import.meta.dirname, '../../scripts/check.ts');

/** Runs the checks of a package with these scripts. */
async function check(scripts: Record<string, string>) {
  const folder = await temporaryFolder('check');
  await writeFile(path.join(folder, 'package.json'), JSON.stringify({ scripts }));
  return spawnSync(process.execPath, [script], { cwd: folder, encoding: 'utf8' });
}

test('one check that fails makes the whole fail, and is named with its output', async () => {
  const { status, stdout } = await check({
    'check:ended': 'kill -TERM $$',
    'check:found': 'echo one fault && echo another >&2 && exit 3',
    'check:fine': 'echo nothing to say',
    other: 'exit 1',
  });
  expect(stdout).toContain('check:found failed\none fault\nanother\n');
  expect(stdout).toContain('check:fine passed\n');
  expect(stdout).not.toContain('nothing to say');
  expect(stdout.endsWith('\nFailed: check:ended, check:found\n')).toBe(true);
  expect(status).toBe(1);
});

test('checks that pass make the whole pass', async () => {
  const { status, stdout } = await check({ 'check:one': 'exit 0', 'check:other': 'exit 0' });
  expect(stdout.split('\n').sort()).toEqual(['', 'check:one passed', 'check:other passed']);
  expect(status).toBe(0);
});
