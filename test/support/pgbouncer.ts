import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, chown, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ensurePostgresAccount } from '../../packages/embedded-postgres/src/postgres-account.ts';
import { atFileEnd } from './file-end.ts';
import { freePort } from './free-port.ts';
import { ask } from './postgres.ts';

/** Whether tests with PgBouncer can run; without it on the PATH, they are skipped. */
export const hasPgBouncer = canRun();

/** For the names of skipped tests. */
export const withPgBouncer = hasPgBouncer
  ? 'behind PgBouncer'
  : 'behind PgBouncer (left out: no pgbouncer on the PATH)';

/** Starts a PgBouncer in front of a database.
 * @param poolSize connections of PostgreSQL, at most.
 * @returns the URL of the database through it. */
export async function startPgBouncer(
  url: string,
  mode: 'session' | 'transaction',
  poolSize = 30,
): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'tonearm-pgbouncer-'));
  const { hostname, port, username, password, pathname } = new URL(url);
  const listenPort = await freePort();
  const user = decodeURIComponent(username);
  const secret = decodeURIComponent(password);
  const database = decodeURIComponent(pathname.slice(1));
  const users = path.join(folder, 'users.txt');
  const settings = path.join(folder, 'pgbouncer.ini');
  await writeFile(users, `"${user}" "${secret}"\n`);
  await writeFile(
    settings,
    `[databases]
${database} = host=${hostname} port=${port} user=${user} password=${secret}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${listenPort}
unix_socket_dir =
auth_type = plain
auth_file = ${users}
pool_mode = ${mode}
default_pool_size = ${poolSize}
`,
  );
  // PgBouncer does not run as root.
  const account = process.getuid?.() === 0 ? await ensurePostgresAccount() : undefined;
  if (account) for (const file of [folder, users, settings]) await chown(file, account.uid, account.gid);
  await chmod(folder, 0o755);
  const child = spawn('pgbouncer', ['-q', settings], { ...account, cwd: folder, stdio: 'ignore' });
  atFileEnd(async () => {
    await ended(child);
    await rm(folder, { recursive: true, force: true });
  });
  const pooled = new URL(url);
  pooled.host = `127.0.0.1:${listenPort}`;
  while (child.exitCode === null) {
    const answers = await ask(pooled.href, 'select 1').then(
      () => true,
      () => false,
    );
    if (answers) return pooled.href;
    await sleep(20);
  }
  throw new Error(`pgbouncer ended with ${child.exitCode}`);
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, 'exit');
  child.kill('SIGKILL');
  await exit;
}

function canRun(): boolean {
  try {
    execFileSync('pgbouncer', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
