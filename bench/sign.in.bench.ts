import 'reflect-metadata';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { pino } from 'pino';
import { buildApp } from '../src/app.ts';
import { loadConfig } from '../src/config.ts';
import { openEmbeddedServer } from '../src/database/embedded.open.ts';
import { listen } from '../src/listen.ts';
import { DiskStore } from '../src/media/disk.store.ts';
import { migrate } from '../src/migrate.ts';
import { openOrm } from '../src/orm.ts';
import { openServices } from '../src/services.ts';

/** Measures how much slower a catalog query answers while 64 people sign in at once.
 * Usage: node dist/bench/sign.in.bench.js */
const signIns = 64;
/** Milliseconds of each measurement. */
const duration = 8000;
const home = await mkdtemp(path.join(tmpdir(), 'tonearm-bench-'));
const write = (line: string) => void process.stdout.write(`${line}\n`);
const logger = pino({ level: 'warn' });
await using parts = new AsyncDisposableStack();
parts.defer(() => rm(home, { recursive: true, force: true }));

const media = path.join(home, 'media');
await mkdir(media);
const config = loadConfig({
  NODE_ENV: 'test',
  HOST: '127.0.0.1',
  PORT: '0',
  DATA_DIR: path.join(home, 'data'),
  MEDIA_DIR: media,
  JWT_SECRET: 'only for measuring, and of enough length',
  BCRYPT_COST: '12',
  RATE_LIMITS: 'login=1000000/60,register=1000000/60',
});
const database = await openEmbeddedServer({ folder: path.join(home, 'postgres'), durable: true, logger });
parts.defer(() => database.close());
await database.ensureDatabase('bench');
const databaseUrl = database.url('bench');
const orm = await openOrm({ ...config.database, url: databaseUrl });
parts.defer(() => orm.close(true));
await migrate(orm, databaseUrl);
await orm.em
  .getConnection()
  .execute(
    `insert into artist (id, name) select gen_random_uuid(), 'Artist ' || row from generate_series(1, 1000) row`,
  );
const store = new DiskStore(config.media.dir);
const services = await openServices(config, { orm, store, databaseUrl }, logger);
parts.defer(() => services.close());
const app = await buildApp({ config, orm, logger, services, store });
parts.defer(() => app.close());
const url = `http://127.0.0.1:${await listen(app.server, config)}/graphql`;

const password = 'correct horse battery';
await ask('mutation ($input: RegisterInput!) { register(input: $input) { errors { message } } }', {
  input: { email: '0@example.org', password, fullName: 'Bench' },
});
await orm.em.getConnection().execute(
  `insert into account (id, full_name, email, password_hash)
  select gen_random_uuid(), full_name, row || '@example.org', password_hash
  from account, generate_series(1, ${signIns - 1}) row`,
);
// What is compiled and connected at the first requests is not the question.
await measure();
const alone = await measure();
let signedIn = 0;
let signing = true;
const people = Array.from({ length: signIns }, async (_, index) => {
  const input = { email: `${index}@example.org`, password };
  while (signing) {
    await ask('mutation ($input: LoginInput!) { login(input: $input) { errors { message } } }', { input });
    signedIn += 1;
  }
});
const started = performance.now();
const crowded = await measure();
const seconds = (performance.now() - started) / 1000;
const during = signedIn;
signing = false;
await Promise.all(people);
write(`${availableParallelism()} processors, Node ${process.version}, ${signIns} sign-ins at once`);
write(`alone:   ${report(alone)}`);
write(`crowded: ${report(crowded)}, ${(during / seconds).toFixed(1)} sign-ins/s`);
write(`ratio of the medians: ${(quantile(crowded, 0.5) / quantile(alone, 0.5)).toFixed(2)}`);

/** The milliseconds that a page of the catalog takes, one after another, sorted. */
async function measure(): Promise<number[]> {
  const taken: number[] = [];
  const end = performance.now() + duration;
  while (performance.now() < end) {
    const start = performance.now();
    await ask('{ artists(first: 20) { nodes { id name } pageInfo { hasNextPage } } }');
    taken.push(performance.now() - start);
  }
  return taken.sort((one, other) => one - other);
}

async function ask(query: string, variables: object = {}): Promise<void> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
  const answer = await response.text();
  // Neither errors of GraphQL nor those in payloads.
  if (!response.ok || /"message":/.test(answer)) throw new Error(answer);
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

function report(sorted: readonly number[]): string {
  const [median, slow] = [quantile(sorted, 0.5), quantile(sorted, 0.95)].map((value) => value.toFixed(1));
  return `median ${median} ms, 95th percentile ${slow} ms (${sorted.length} queries)`;
}
