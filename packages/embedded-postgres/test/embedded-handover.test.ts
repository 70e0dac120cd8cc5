import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import { findBinaries } from '../src/binaries.ts';
import { FolderSession, type HeldServer, takeShare } from '../src/folder-session.ts';
import { stopServer } from '../src/server-stop.ts';
import { killOwners, spawnOwner } from './owner-spawn.ts';
import { newFolder, open, query, removeFolders } from './server-folder.ts';

afterEach(async () => {
  killOwners();
  await removeFolders();
});

test('nobody joins an embedded server that is about to be stopped: the next user starts another', async () => {
  const folder = newFolder();
  const owner = await spawnOwner('server', folder);
  await owner.kill();
  const held = await holdExclusively(owner.told);
  expect(await takeShare(owner.told)).toBe(undefined);

  const opening = open(folder);
  await stopServer(held, await findBinaries());
  const server = await opening;
  expect(server.adopted).toBe(false);
  expect(await query(server.url('postgres'), 'select 1 as one')).toEqual([{ one: 1 }]);
  await server.close();
});

/** Does the first half of a close by the last user; the killed one's share ends a moment after it. */
async function holdExclusively(url: string): Promise<HeldServer> {
  const logger = { info: () => undefined, warn: () => undefined };
  for (;;) {
    const client = await takeShare(url);
    const held = client && (await new FolderSession(url, client, logger).close());
    if (held) {
      return held;
    }
    await sleep(10);
  }
}
