import { appendFileSync, existsSync, readdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { gone } from '../../packages/embedded-postgres/test/server-folder.ts';
import { completeBackups } from '../../src/backup/backup.store.ts';
import { DiskBackupStore } from '../../src/backup/disk-backup.store.ts';
import { tryInBackup } from '../../src/backup/restore.service.ts';
import { loadConfig } from '../../src/config.ts';
import { migrateFor } from '../../src/wiring/backups.setup.ts';
import { openOrm } from '../../src/wiring/orm.setup.ts';
import { given } from '../accounts/sessions/people.ts';
import { send, talks, total } from '../messages/messages.operations.ts';
import { askAs, register, type ServedTalker, servedEnvironment } from '../messages/served-talker.ts';
import { catalogFactory } from '../support/catalog.ts';
import { atFileEnd } from '../support/file-end.ts';
import { installedFolder } from '../support/installed-folder.ts';
import { ask, embeddedUrl, postgresIn } from '../support/postgres.ts';
import { processTree, signalAll } from '../support/process-tree.ts';
import type { Program } from '../support/program.ts';
import { type RunningServer, startProgram, startServer } from '../support/server.ts';
import { openReceiver } from '../webhooks/receiver.ts';

/** One round shows what a change broke; KILL_ROUNDS=100 finds what happens seldom. */
const rounds = Number(process.env.KILL_ROUNDS ?? '1');
/** What happened, a line a round, for whoever waits for many. */
const journal = process.env.KILL_JOURNAL;
const minutes = 60_000;

const environment = {
  ...servedEnvironment,
  ACCESS_TOKEN_MINUTES: '60',
  WEBHOOK_ALLOW_PRIVATE: 'true',
  ADMIN_EMAIL: 'admin@example.org',
  ADMIN_PASSWORD: 'correct horse battery',
  RATE_LIMITS: 'sendMessage=1000000/60,register=100000/60,updateSong=1000000/60',
};

const folder = await installedFolder();
const kept = await mkdtemp(path.join(tmpdir(), 'tonearm-kills-'));
atFileEnd(() => rm(kept, { recursive: true, force: true }));
const receiver = await openReceiver();

/** What the server has said yes to: messages, and the last title of each song. */
const messages: string[] = [];
const titles = new Map<string, number>();
/** All titles of each song that were acknowledged, in their order. */
const told = new Map<string, number[]>();
/** Messages that nobody answered. */
const unanswered = new Set<string>();
let count = 0;

/** Ends programs and all of PostgreSQL without a warning. */
async function killAll(programs: readonly Program[]): Promise<void> {
  const postmaster = folder.postmaster();
  const pids = postmaster === undefined ? [] : [postmaster, ...processTree(postmaster)];
  signalAll(new Set(pids), 'SIGKILL');
  await Promise.all(programs.map((program) => program.stop('SIGKILL')));
  for (const pid of new Set(pids)) await gone(pid);
}

async function post(server: RunningServer, token: string | undefined, query: string, variables = {}) {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as {
    data?: Record<string, unknown> | null;
    errors?: unknown;
  };
  if (errors || !data) throw new Error(JSON.stringify(errors));
  return data;
}

/** Writes until the server is gone: each answer is noted. */
async function keepWriting(server: RunningServer, ada: ServedTalker, bob: ServedTalker, admin: string) {
  let alive = true;
  const until = async (step: () => Promise<void>) => {
    while (alive)
      await step().catch(() => {
        alive = false;
      });
  };
  const message = async () => {
    count += 1;
    const content = `message ${count}`;
    unanswered.add(content);
    const { sendMessage } = await askAs(server, ada, send, {
      input: { receiverId: bob.id, content, clientId: content },
    });
    if (!sendMessage.message) throw new Error(JSON.stringify(sendMessage.errors));
    messages.push(content);
    unanswered.delete(content);
  };
  const title = async (id: string) => {
    count += 1;
    const number = count;
    const { updateSong } = await post(
      server,
      admin,
      `mutation ($input: UpdateSongInput!) { updateSong(input: $input) { song { title } errors { code message } } }`,
      { input: { id, title: `Title ${number}` } },
    );
    expect(updateSong).toMatchObject({ errors: [] });
    titles.set(id, number);
    told.get(id)?.push(number);
  };
  const writers = [message, message, ...[...titles.keys()].map((id) => () => title(id))].map(until);
  await Promise.all(writers);
}

/** Nothing acknowledged is missing, and nothing is there twice. */
async function expectAll(run: <Row extends object>(text: string) => Promise<Row[]>): Promise<void> {
  const stored = (await run<{ content: string }>('select content from message')).map(
    ({ content }) => content,
  );
  expect(messages.filter((content) => !stored.includes(content))).toEqual([]);
  expect(new Set(stored).size).toBe(stored.length);
  for (const { id, title } of await run<{ id: string; title: string }>('select id, title from song'))
    expect(Number(title.replace(/\D/g, ''))).toBeGreaterThanOrEqual(titles.get(id) ?? 0);
}

const inServer = <Row extends object>(text: string) =>
  postgresIn<Row & Record<string, never>>(folder, text) as Promise<Row[]>;

/** A moment while a backup is being written or a restore fills its database, or shortly after. */
async function someMomentOf(program: Program, begun: () => boolean | Promise<boolean>): Promise<string> {
  let ended = false;
  void program.ended.then(() => {
    ended = true;
  });
  while (!ended && !(await Promise.resolve(begun()).catch(() => false))) await sleep(10);
  const delay = Math.round(Math.random() * 1500);
  await sleep(delay);
  return ended ? `${delay} ms after its end` : `${delay} ms after its beginning`;
}

const backups = () => (existsSync(kept) ? readdirSync(kept).length : 0);

test(
  `nothing acknowledged is lost when everything is killed while it writes, backs up and restores, and webhooks hear all in order (${rounds} rounds)`,
  async () => {
    let server = await startServer(folder, environment);
    const [ada, bob] = [await register(server), await register(server)];
    const login = `mutation { login(input: { email: "admin@example.org", password: "correct horse battery" }) { accessToken } }`;
    const { login: answer } = (await post(server, undefined, login)) as { login: { accessToken: string } };
    const admin = given(answer).accessToken;
    const orm = await openOrm({
      url: embeddedUrl(folder),
      poolMax: 2,
      poolWaitMs: 30_000,
      statementTimeoutMs: 30_000,
    });
    const catalog = catalogFactory(orm);
    for (const song of [catalog.song(), catalog.song(), catalog.song()]) {
      titles.set(song.id, 0);
      told.set(song.id, []);
    }
    await catalog.save();
    await orm.close(true);
    await post(
      server,
      admin,
      `mutation ($input: CreateWebhookInput!) { createWebhook(input: $input) { errors { code } } }`,
      {
        input: { url: receiver.url, events: ['song.updated'] },
      },
    );

    for (let round = 0; round < rounds; round += 1) {
      const before = backups();
      const backup = await startProgram('cli/backup.js', folder, { environment, args: [kept] });
      const writing = keepWriting(server, ada, bob, admin);
      const moment = await someMomentOf(backup, () => backups() > before);
      await killAll([server.process, backup]);
      await writing;
      let restored = '';
      if (round % 4 === 3) restored = await killedRestore();
      server = await startServer(folder, environment);
      await expectAll(inServer);
      // What the killed server was sending waits for its lease.
      await inServer(`update webhook_delivery set next_at = now() where state = 'WAITING'`);
      if (journal)
        appendFileSync(
          journal,
          `${new Date().toISOString()} round ${round + 1}: backup killed ${moment}${restored}; ${messages.length} messages, ${count - messages.length} titles or unanswered, ${receiver.received.length} events heard, ${(await completeBackups(new DiskBackupStore(kept))).length} complete backups\n`,
        );
    }

    // A client that heard nothing sends again, and nothing is there twice.
    for (const content of [...unanswered]) {
      const input = { receiverId: bob.id, content, clientId: content };
      expect((await askAs(server, ada, send, { input })).sendMessage.errors).toEqual([]);
      messages.push(content);
    }
    await expectAll(inServer);
    const { conversations } = await askAs(server, bob, talks, { first: 1 });
    expect(given(conversations).edges[0]?.node.unreadCount).toBe(messages.length);
    const counted = await askAs(server, bob, total, { withUserId: ada.id });
    expect(given(counted.messages).totalCount).toBe(messages.length);
    await expectAllHeard();
    await expectRestorable();
  },
  rounds * 4 * minutes,
);

/** A backup of all that is acknowledged, whose restore is killed somewhere: the next server has all of it either way. */
async function killedRestore(): Promise<string> {
  // Names of backups are seconds.
  await sleep(1000);
  const backup = await startProgram('cli/backup.js', folder, { environment, args: [kept] });
  expect(await backup.ended).toMatchObject({ code: 0 });
  const restore = await startProgram('cli/restore.js', folder, { environment, args: [kept, '--force'] });
  const filling = `select from pg_database where datname like 'tonearm\\_restore\\_%'`;
  const moment = await someMomentOf(restore, async () => (await inServer(filling)).length > 0);
  await killAll([restore]);
  return `, restore killed ${moment}`;
}

/** Every change that was acknowledged has been told, and each song's in their order, whatever was told twice. */
async function expectAllHeard(): Promise<void> {
  const waiting = async () => {
    // Not what is being sent, which has a minute: sent once more, it could be heard after what follows it.
    await inServer(
      `update webhook_delivery set next_at = now() where state = 'WAITING' and attempts > 0 and next_at < now() + interval '31 seconds'`,
    );
    return inServer(
      `select state, attempts, last_error from webhook_delivery where state <> 'DELIVERED' limit 3`,
    );
  };
  await expect.poll(waiting, { timeout: 2 * minutes, interval: 300 }).toEqual([]);
  for (const [id, acknowledged] of told) {
    const heard = receiver.received
      .filter(({ event }) => event.data.id === id)
      .map(({ event }) => Number(String(event.data.title).replace(/\D/g, '')));
    expect(heard).toEqual(heard.toSorted((one, other) => one - other));
    expect(acknowledged.filter((number) => !heard.includes(number))).toEqual([]);
  }
}

/** The latest backup that came to its end can be restored, whatever was killed around it. */
async function expectRestorable(): Promise<void> {
  const store = new DiskBackupStore(kept);
  const name = (await completeBackups(store)).at(-1);
  if (name === undefined) return;
  const databaseUrl = embeddedUrl(folder);
  const migrate = migrateFor(loadConfig({ DATABASE_URL: databaseUrl }));
  const rows = await tryInBackup(store, name, { databaseUrl, migrate }, async (url, manifest) => {
    const [row] = await ask<{ rows: number }>(url, 'select count(*)::int as rows from message');
    return [row?.rows, manifest.tables.find((table) => table.name === 'public.message')?.rows];
  });
  expect(rows[0]).toBe(rows[1]);
}
