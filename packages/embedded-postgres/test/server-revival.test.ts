import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { folderLayout } from '../src/folder-layout.ts';
import { startServer } from '../src/server-process.ts';
import { Revival } from '../src/server-revival.ts';

vi.mock('../src/server-process.ts');
vi.mock('../src/server-account.ts');
vi.mock('../src/binaries.ts');
beforeEach(() => vi.mocked(startServer).mockReset());

/** Revives ten times over a folder without a server. */
async function reviveOften() {
  const folder = await mkdtemp(path.join(tmpdir(), 'tonearm-revival-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const onGivenUp = vi.fn();
  const logger = { info: () => undefined, warn: () => undefined };
  const revival = new Revival({ layout: folderLayout(folder), durable: false, port: 1, logger, onGivenUp });
  for (let turn = 0; turn < 10; turn += 1) await revival.revive();
  return onGivenUp;
}

test('leftovers of one killed server that delay several starts are no reason to give up', async () => {
  vi.mocked(startServer).mockResolvedValue(false);
  expect(await reviveOften()).not.toHaveBeenCalled();
});

test('an embedded server that ends repeatedly is given up, once', async () => {
  vi.mocked(startServer).mockResolvedValue(true);
  expect(await reviveOften()).toHaveBeenCalledOnce();
});
