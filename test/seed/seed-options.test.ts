import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { dataFolder } from '../support/server.ts';
import { runSeed } from './seed-runs.ts';

const folder = await dataFolder();

test.concurrent.each([
  ['--songs', '0'],
  ['--songs', 'many'],
  ['--songs=-5'],
  ['--songs'],
  ['--sogns', '5'],
  ['5000'],
])('npm run seed with %s %s is refused with the usage', async (...args) => {
  const { code, output, errors } = await runSeed(folder, args);
  expect(code).toBe(2);
  expect(errors).toMatch(/^\S.*\n\nnpm run seed /);
  expect(output).toBe(errors);
  expect(existsSync(folder.data)).toBe(false);
});

test.concurrent('npm run seed with --help shows the usage', async ({ expect }) => {
  const { code, output, errors } = await runSeed(folder, ['--help']);
  expect([code, errors]).toEqual([0, '']);
  expect(output).toMatch(/^npm run seed .*\n.*--songs.*\n.*--wipe --force/);
});
