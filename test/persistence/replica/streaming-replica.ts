import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { appendFile, chmod, chown, mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type EmbeddedServer, openEmbeddedServer } from '@tonearm/embedded-postgres';
import { Client } from 'pg';
import { pino } from 'pino';
import { atFileEnd } from '../../support/file-end.ts';

/** A replica must allow as many senders as its primary. */
const settings = { durable: false, replicated: true, logger: pino({ level: 'silent' }) };
const database = 'tonearm';

/** An embedded server, and another that replicates it. */
export interface Pair {
  primaryUrl: string;
  /** Differs after each start. */
  replicaUrl(): string;
  /** Runs SQL on one of them. */
  onPrimary(sql: string, values?: unknown[]): Promise<unknown[]>;
  onReplica(sql: string): Promise<unknown[]>;
  /** Waits until the replica has everything that was committed so far. */
  caughtUp(): Promise<void>;
  stopReplica(): Promise<void>;
}

/** Makes a base backup of a running server as PostgreSQL's manual says for a copy of files, because the embedded
 * server comes without pg_basebackup, and lets it follow. Both end with the tests of the file. */
export async function openPair(): Promise<Pair> {
  const root = await mkdtemp(path.join(tmpdir(), 'tonearm-replica-'));
  // For the account that PostgreSQL runs under if the tests run as root.
  await chmod(root, 0o755);
  const folders = { primary: path.join(root, 'primary'), replica: path.join(root, 'replica') };
  const primary = await openEmbeddedServer({ folder: folders.primary, ...settings });
  await primary.ensureDatabase(database);
  await backUp(primary.url(database), folders);
  const replica = await openEmbeddedServer({ folder: folders.replica, ...settings });
  atFileEnd(async () => {
    await replica.close();
    await primary.close();
    await rm(root, { recursive: true, force: true });
  });
  const onPrimary = (sql: string, values?: unknown[]) => ask(primary, sql, values);
  const onReplica = (sql: string) => ask(replica, sql);
  return {
    primaryUrl: primary.url(database),
    replicaUrl: () => replica.url(database),
    onPrimary,
    onReplica,
    async caughtUp() {
      const [row] = (await onPrimary('select pg_current_wal_insert_lsn()::text as position')) as [
        { position: string },
      ];
      const reached = `select pg_last_wal_replay_lsn() >= '${row.position}'::pg_lsn as reached`;
      while (!((await onReplica(reached)) as [{ reached: boolean }])[0].reached) {
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    },
    async stopReplica() {
      await replica.close();
    },
  };
}

async function backUp(primaryUrl: string, folders: { primary: string; replica: string }): Promise<void> {
  const [from, to] = [path.join(folders.primary, 'cluster'), path.join(folders.replica, 'cluster')];
  await mkdir(folders.replica);
  const client = new Client({ connectionString: primaryUrl });
  await client.connect();
  // Both calls over one connection.
  await client.query("select pg_backup_start('test', true)");
  // Keeps owners and rights, which Node.js does not.
  execFileSync('cp', ['-a', `${folders.primary}/.`, folders.replica]);
  const { rows } = await client.query('select labelfile from pg_backup_stop(false)');
  await client.end();
  const { uid, gid } = await stat(path.join(from, 'PG_VERSION'));
  const write = async (name: string, text: string) => {
    await writeFile(path.join(to, name), text, { mode: 0o600 });
    await chown(path.join(to, name), uid, gid);
  };
  await rm(path.join(to, 'postmaster.pid'), { force: true });
  await write('backup_label', rows[0].labelfile);
  await write('standby.signal', '');
  const { hostname: host, port, username: user, password } = new URL(primaryUrl);
  const connection = `host=${host} port=${port} user=${user} password=${decodeURIComponent(password)}`;
  await appendFile(
    path.join(to, 'postgresql.auto.conf'),
    `primary_conninfo = '${connection} application_name=${randomUUID()}'\n`,
  );
}

async function ask(server: EmbeddedServer, sql: string, values: unknown[] = []): Promise<unknown[]> {
  const client = new Client({ connectionString: server.url(database) });
  await client.connect();
  try {
    return (await client.query(sql, values)).rows;
  } finally {
    await client.end();
  }
}
