import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { ensureSigningKey, signingKeyFile } from '../../src/wiring/signing-key.setup.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** The first file that is written is there, without its text, until `write` is called. */
const first = vi.hoisted(() => ({
  made: Promise.withResolvers<void>(),
  write: Promise.withResolvers<void>(),
}));

vi.mock('node:fs/promises', async (original) => {
  const actual = await original<typeof import('node:fs/promises')>();
  let isFirst = true;
  return {
    ...actual,
    async writeFile(place: string, text: string, { flag, mode }: { flag: string; mode: number }) {
      const file = await actual.open(place, flag, mode);
      if (isFirst) {
        isFirst = false;
        first.made.resolve();
        await first.write.promise;
      }
      await file.writeFile(text);
      await file.close();
    },
  };
});

test('two processes that start at once have the same key, though one is only about to write it', async () => {
  const folder = await temporaryFolder('signing-key');
  const one = ensureSigningKey(undefined, folder);
  await first.made.promise;
  const other = await ensureSigningKey(undefined, folder);
  first.write.resolve();
  expect(other).toMatch(/^[\w-]{64}$/);
  expect(await one).toBe(other);
  expect(await ensureSigningKey(undefined, folder)).toBe(other);
  expect(await readdir(folder)).toEqual([signingKeyFile]);
  expect((await stat(path.join(folder, signingKeyFile))).mode & 0o777).toBe(0o600);
});
