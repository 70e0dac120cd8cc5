import { type ChildProcess, fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import path from 'node:path';
import { Tokens } from '../src/accounts/token.service.ts';
import { Role } from '../src/api/viewer.model.ts';
import type { Ask } from './overload-load.ts';
import type { Sample } from './peers-data.ts';
import { type Asks, mercuriusAsks, tonearmAsks, type Workload, workloadNames } from './peers-workloads.ts';
import type { Workbench } from './workbench.ts';

/** A server in a process of its own, with its requests for all samples. */
export interface Peer {
  name: string;
  url: string;
  asks: Record<Workload, Ask[]>;
  /** Processor seconds of its process so far. */
  time(): Promise<number>;
  /** The number of SQL statements since it was last asked. */
  statements(): Promise<number>;
}

const secret = 'only for measuring, and of enough length';

/** Tonearm with the settings of production, except that a busy machine is no reason to refuse requests. */
export async function openTonearm(bench: Workbench, databaseUrl: string, samples: Sample[]): Promise<Peer> {
  const tokens = new Tokens({ secret, accessTokenMinutes: 60 });
  const asks = tonearmAsks((userId) => tokens.makeAccessToken(userId, randomUUID(), Role.USER).token);
  const server = start(bench, 'live-server.js', {
    NODE_ENV: 'production',
    LOG_LEVEL: 'info',
    HOST: '127.0.0.1',
    PORT: '0',
    DATABASE_URL: databaseUrl,
    DATA_DIR: path.join(bench.home, 'data'),
    MEDIA_DIR: bench.media,
    MAIL: 'log',
    JWT_SECRET: secret,
    ACCESS_TOKEN_MINUTES: '60',
    DATABASE_STATEMENT_TIMEOUT_MS: '30000',
    DATABASE_REQUEST_TIMEOUT_MS: '30000',
    REQUEST_WAIT_MS: '30000',
    EVENT_LOOP_DELAY_MAX_MS: '60000',
  });
  return await peer('Tonearm', server, requests(asks, samples));
}

export async function openMercurius(bench: Workbench, databaseUrl: string, samples: Sample[]): Promise<Peer> {
  const environment = { NODE_ENV: 'production', DATABASE_URL: databaseUrl };
  const server = start(bench, 'peers-mercurius.js', environment);
  return await peer('Mercurius', server, requests(mercuriusAsks, samples));
}

function start({ parts }: Workbench, file: string, env: Record<string, string>): ChildProcess {
  // The log is written, to nowhere.
  const stdio = ['ignore', 'ignore', 'inherit', 'ipc'] as const;
  const server = fork(path.join(import.meta.dirname, file), { env, execArgv: [], stdio: [...stdio] });
  parts.defer(async () => {
    if (server.exitCode !== null) return;
    server.kill();
    await once(server, 'exit');
  });
  return server;
}

async function peer(name: string, server: ChildProcess, asks: Peer['asks']): Promise<Peer> {
  const { port } = await answer<{ port: number }>(name, server);
  return {
    name,
    asks,
    url: `http://127.0.0.1:${port}`,
    async time() {
      server.send('memory');
      const { cpu } = await answer<{ cpu: NodeJS.CpuUsage }>(name, server);
      return (cpu.user + cpu.system) / 1e6;
    },
    async statements() {
      server.send('statements');
      return (await answer<{ statements: number }>(name, server)).statements;
    },
  };
}

async function answer<Message>(name: string, server: ChildProcess): Promise<Message> {
  const ending = new AbortController();
  const { signal } = ending;
  const ended = once(server, 'exit', { signal }).then(([code, by]) => {
    throw new Error(`${name} ended with ${code ?? by}`);
  });
  try {
    const [message] = await Promise.race([once(server, 'message', { signal }), ended]);
    return message;
  } finally {
    ended.catch(() => undefined);
    ending.abort();
  }
}

function requests(asks: Asks, samples: Sample[]): Peer['asks'] {
  const made = workloadNames.map((name) => [name, samples.map((sample) => asks[name](sample))]);
  return Object.fromEntries(made);
}
