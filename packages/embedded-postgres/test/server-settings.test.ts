import { expect, test } from 'vitest';
import { sharedBuffers } from '../src/server-settings.ts';

const gigabyte = 1024 ** 3;

test.each([
  [0.5 * gigabyte, 128],
  [2 * gigabyte, 256],
  [4 * gigabyte, 512],
  [64 * gigabyte, 1024],
])('with %i bytes of memory, PostgreSQL caches %i MB', (memory, megabytes) => {
  expect(sharedBuffers(memory)).toBe(megabytes);
});
