import { openPair } from '../../persistence/replica/streaming-replica.ts';
import { type DatabaseProxy, databaseProxy } from '../../server/database-proxy.ts';
import { freePort } from '../../support/free-port.ts';
import { startNginxWithTls } from '../../support/nginx.ts';
import { RedisServer } from '../../support/redis.ts';
import { testS3 } from '../../support/s3.ts';
import { dataFolder, type RunningServer, startServer } from '../../support/server.ts';

/** One of the servers, at an address that it keeps. */
export class Machine {
  readonly url: string;
  server: RunningServer | undefined;
  readonly #environment: Record<string, string>;
  readonly #folder = dataFolder();

  constructor(port: number, environment: Record<string, string>) {
    this.url = `http://127.0.0.1:${port}`;
    this.#environment = { ...environment, HOST: '127.0.0.1', PORT: String(port) };
  }

  async start(): Promise<void> {
    this.server = await startServer(await this.#folder, this.#environment);
  }

  /** Its process. */
  get process(): RunningServer['process'] {
    if (!this.server) throw new Error('It was not started');
    return this.server.process;
  }

  /** What `/ready` answers, asked past nginx. */
  async ready(): Promise<{ status: number; body: { status: string; degraded?: string[] } }> {
    const response = await fetch(`${this.url}/ready`, { headers: { connection: 'close' } });
    return { status: response.status, body: (await response.json()) as { status: string } };
  }

  /** A figure of `/metrics`. */
  async figure(name: string): Promise<number> {
    const text = await (await fetch(`${this.url}/metrics`, { headers: { connection: 'close' } })).text();
    return Number(
      text
        .split('\n')
        .find((line) => line.startsWith(`${name} `))
        ?.split(' ')[1],
    );
  }

  /** The number of requests that it has answered since its start. */
  get answered(): number {
    return this.process.log.filter(({ url }) => url === '/graphql').length;
  }
}

export interface Installation {
  /** nginx's address, and what it has logged of faults. */
  address: string;
  errors(): Promise<string>;
  machines: readonly [Machine, Machine];
  redis: RedisServer;
  /** The ways to the replica and to the bucket. */
  replica: DatabaseProxy;
  bucket: DatabaseProxy;
}

export const administrator = { email: 'admin@example.org', password: 'a password that only tests use' };

/** Two servers behind nginx, on PostgreSQL with a replica, Redis, and a bucket, each a process of its own but for the
 * bucket. They end with the tests of the file. */
export async function installation(): Promise<Installation> {
  const pair = await openPair();
  const redis = await RedisServer.start();
  const s3 = await testS3();
  const replica = await databaseProxy(pair.replicaUrl());
  const bucket = await databaseProxy(s3.endpoint);
  const environment = {
    ...s3.environment,
    S3_ENDPOINT: bucket.url.replace(/\/$/, ''),
    DATABASE_URL: pair.primaryUrl,
    DATABASE_READ_URL: replica.url,
    REDIS_URL: redis.url,
    TRUST_PROXY: 'loopback',
    JWT_SECRET: 'a secret that only tests use, of enough length',
    ADMIN_EMAIL: administrator.email,
    ADMIN_PASSWORD: administrator.password,
    BCRYPT_COST: '4',
    // On a busy machine, too, what is under way may end.
    SHUTDOWN_TIMEOUT_MS: '60000',
    RATE_LIMITS: 'register=1000/60,sendMessage=100000/60,createSong=100000/60,likeSong=100000/60',
  };
  const machines = [
    new Machine(await freePort(), environment),
    new Machine(await freePort(), environment),
  ] as const;
  // One after the other: the first one migrates.
  for (const machine of machines) await machine.start();
  const behind = machines.map(({ url }) => url);
  const { address, errors } = await startNginxWithTls({ behind, media: '/nonexistent' });
  return { address, errors, machines, redis, replica, bucket };
}
