import { type ChildProcess, execFileSync, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '../test/support/free-port.ts';
import { nginxConfiguration } from '../test/support/nginx-configuration.ts';
import { familyTime } from './postgres-time.ts';
import type { Workbench } from './workbench.ts';

/** A server that sends files. */
export interface MediaServer {
  port: number;
  /** What precedes the key of a file in its path. */
  prefix: string;
  /** Processes that take part. */
  pids: number[];
}

/** Tonearm with the settings of production. */
export async function openTonearm(
  { home, media, parts }: Workbench,
  databaseUrl: string,
  environment: Record<string, string> = {},
): Promise<MediaServer> {
  const server = fork(path.join(import.meta.dirname, 'live-server.js'), {
    env: {
      NODE_ENV: 'production',
      LOG_LEVEL: 'info',
      HOST: '127.0.0.1',
      PORT: '0',
      DATABASE_URL: databaseUrl,
      DATA_DIR: path.join(home, 'data'),
      MEDIA_DIR: media,
      MAIL: 'log',
      JWT_SECRET: 'only for measuring, and of enough length',
      ...environment,
    },
    execArgv: [],
    // The log is written, to nowhere.
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  parts.defer(() => ended(server));
  const [{ port }] = (await once(server, 'message')) as [{ port: number }];
  return { port, prefix: '/media/', pids: [server.pid ?? 0] };
}

/** nginx with one process, as deploy/nginx.conf configures it in front of a Tonearm; files are also below `/plain/`,
 * without Tonearm. Undefined where there is no nginx. */
export async function openNginx(
  { home, media, parts }: Workbench,
  behind: MediaServer,
): Promise<MediaServer | undefined> {
  if (!canRunNginx()) return undefined;
  const folder = path.join(home, 'nginx');
  await mkdir(folder);
  const port = await freePort();
  const place = { behind: `http://127.0.0.1:${behind.port}`, media, folder, port };
  const configuration = (
    await nginxConfiguration({ ...place, tlsPort: await freePort(), redirectPort: await freePort() })
  )
    .replace('worker_processes auto;', 'worker_processes 1;')
    .replace('keepalive_requests 10000;', 'keepalive_requests 100000000;')
    .replace('location = /graphql {', `location /plain/ { alias ${media}/; }\n    location = /graphql {`);
  const file = path.join(folder, 'nginx.conf');
  await writeFile(file, configuration);
  const errors = path.join(folder, 'error.log');
  const child = spawn('nginx', ['-p', folder, '-c', file, '-e', errors, '-g', 'daemon off;'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  parts.defer(() => ended(child));
  while (!(await fetch(`http://127.0.0.1:${port}/plain/`).catch(() => undefined))) await wait(50);
  return { port, prefix: '/plain/', pids: [child.pid ?? 0] };
}

/** Processor seconds of all processes of a server so far. */
export function timeOf({ pids }: MediaServer): number {
  return pids.reduce((sum, pid) => sum + familyTime(String(pid)), 0);
}

/** MB that a process occupies. */
export function memoryOf(pid: number | undefined): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(/VmRSS:\s*(\d+)/.exec(status)?.[1]) / 1000;
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  child.kill();
  await once(child, 'exit');
}

function canRunNginx(): boolean {
  try {
    execFileSync('nginx', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
