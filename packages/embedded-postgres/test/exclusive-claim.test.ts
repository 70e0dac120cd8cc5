import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { EmbeddedServer } from '../src/embedded-server.ts';
import { claimExclusive, type ExclusiveClaim } from '../src/exclusive-claim.ts';
import { killOwners, spawnOwner } from './owner-spawn.ts';
import { newFolder, open, removeFolders } from './server-folder.ts';

let server: EmbeddedServer;

beforeAll(async () => {
  server = await open(newFolder());
});
afterEach(killOwners);
afterAll(async () => {
  await server.close();
  await removeFolders();
});

test('a second process is refused an exclusive claim, and told the pid of the first', async () => {
  const url = server.url('postgres');
  const holder = await spawnOwner('claim', url);
  await expect(claimExclusive(url, 'server')).rejects.toThrow(`pid ${holder.pid} on `);
  await holder.stop();
});

test('an exclusive claim is free again when its holder is killed', async () => {
  const url = server.url('postgres');
  const holder = await spawnOwner('claim', url);
  await holder.kill();
  const claim = await claimSoon(url);
  await expect(spawnOwner('claim', url)).rejects.toThrow(`pid ${process.pid} on `);
  await claim.release();
});

test('exclusive claims with different names or databases are independent', async () => {
  await server.ensureDatabase('another');
  const claims = await Promise.all([
    claimExclusive(server.url('postgres'), 'server'),
    claimExclusive(server.url('postgres'), 'worker'),
    claimExclusive(server.url('another'), 'server'),
  ]);
  await Promise.all(claims.map((claim) => claim.release()));
});

/** The server notices the end of a killed process a moment later. */
async function claimSoon(url: string): Promise<ExclusiveClaim> {
  for (;;) {
    try {
      return await claimExclusive(url, 'server');
    } catch {
      await sleep(10);
    }
  }
}
