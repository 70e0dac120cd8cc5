import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { openLog } from '../src/server-log.ts';

test('two servers that start at once both have a log, though both find the old one too long', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'tonearm-log-'));
  const file = path.join(folder, 'postgres.log');
  await writeFile(file, Buffer.alloc(1_000_001));
  const handles = await Promise.all([openLog(file, undefined), openLog(file, undefined)]);
  for (const handle of handles) await handle.close();
  expect((await stat(file)).size).toBe(0);
  await rm(folder, { recursive: true });
});
