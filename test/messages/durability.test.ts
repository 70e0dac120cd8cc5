import { expect, test } from 'vitest';
import { gone } from '../../packages/embedded-postgres/test/server-folder.ts';
import { given } from '../accounts/sessions/people.ts';
import { processTree, signalAll } from '../support/process-tree.ts';
import { type DataFolder, dataFolder, type RunningServer, startServer } from '../support/server.ts';
import { history, send, talks, total } from './messages.operations.ts';
import { askAs, register, type ServedTalker, servedEnvironment } from './served-talker.ts';

/** Ends the server and all of PostgreSQL without a warning. */
async function killEverything(server: RunningServer, folder: DataFolder): Promise<void> {
  const postmaster = given(folder.postmaster());
  const pids = [postmaster, ...processTree(postmaster)];
  signalAll(new Set(pids), 'SIGKILL');
  await server.process.stop('SIGKILL');
  for (const pid of new Set(pids)) await gone(pid);
}

async function read(server: RunningServer, reader: ServedTalker, withUserId: string): Promise<string[]> {
  const contents: string[] = [];
  let after: string | null | undefined = null;
  do {
    const data: Awaited<ReturnType<typeof page>> = await page(server, reader, withUserId, after);
    contents.push(...given(data.messages).edges.map(({ node }) => node.content));
    after = given(data.messages).pageInfo.hasNextPage ? given(data.messages).pageInfo.endCursor : null;
  } while (after);
  return contents;
}

function page(
  server: RunningServer,
  reader: ServedTalker,
  withUserId: string,
  after: string | null | undefined,
) {
  return askAs(server, reader, history, { withUserId, first: 100, after: after ?? null });
}

test('an acknowledged message survives the death of all processes, and sending it again does not duplicate it', async () => {
  const folder = await dataFolder();
  let server = await startServer(folder, servedEnvironment);
  const ada = await register(server);
  const bob = await register(server);
  const acknowledged: string[] = [];
  const begun: string[] = [];

  let alive = true;
  const writers = [1, 2, 3, 4].map(async (writer) => {
    for (let index = 0; alive; index += 1) {
      const content = `${writer} ${index}`;
      begun.push(content);
      try {
        const input = { receiverId: bob.id, content, clientId: content };
        const { sendMessage } = await askAs(server, ada, send, { input });
        if (sendMessage.message) acknowledged.push(content);
      } catch {
        alive = false;
      }
    }
  });
  await expect.poll(() => acknowledged.length).toBeGreaterThan(100);
  await killEverything(server, folder);
  await Promise.all(writers);

  server = await startServer(folder, servedEnvironment);
  const kept = await read(server, bob, ada.id);
  expect(acknowledged.filter((content) => !kept.includes(content))).toEqual([]);
  expect(new Set(kept).size).toBe(kept.length);

  // A client that heard nothing sends again.
  for (const content of begun) {
    const input = { receiverId: bob.id, content, clientId: content };
    expect((await askAs(server, ada, send, { input })).sendMessage.errors).toEqual([]);
  }
  expect((await read(server, bob, ada.id)).sort()).toEqual(begun.sort());
  const { conversations } = await askAs(server, bob, talks, { first: 1 });
  expect(given(conversations).edges[0]?.node.unreadCount).toBe(begun.length);
  const counted = await askAs(server, bob, total, { withUserId: ada.id });
  expect(given(counted.messages).totalCount).toBe(begun.length);
}, 180_000);
