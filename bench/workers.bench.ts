import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { drawSamples, fillPeers } from './peers-data.ts';
import { tonearmAsks } from './peers-workloads.ts';
import { postgresTime } from './postgres-time.ts';
import { endedTime, processTimes } from './process-time.ts';
import { openWorkbench, write } from './workbench.ts';

/** Measures one and two processes behind a port, by albums with their songs (W1). The load comes from wrk, which takes
 * less of the machine than a program on Node.js, and has to be installed. The server shares the machine with PostgreSQL
 * and the load, so the processor time of all three is measured, and what follows from it for machines with more
 * processors.
 * Usage: npm run bench -- workers [SECONDS [CONNECTIONS]] */
const seconds = Number(process.argv[2] ?? 8);
const connections = Number(process.argv[3] ?? 32);
const rounds = 3;

await using bench = await openWorkbench();
const { databaseUrl } = await bench.openDatabase('workers');
await fillPeers(databaseUrl, 2000);
const asks = tonearmAsks(() => '').W1;
const bodies = (await drawSamples(databaseUrl, 200)).map((sample) => JSON.stringify(asks(sample)));
const script = path.join(bench.home, 'albums.lua');
await writeFile(script, luaOf(bodies));

/** Of one request. */
interface Cost {
  /** Seconds until the next answer, for all connections together. */
  gap: number;
  /** Processor seconds of the server, PostgreSQL and the load. */
  server: number;
  postgres: number;
  load: number;
}

const ones: Cost[] = [];
const twos: Cost[] = [];
for (let round = 1; round <= rounds; round += 1) {
  ones.push(await measure(1));
  twos.push(await measure(2));
}
compare(leastOf(ones), leastOf(twos));

/** What else the machine does can only add. */
function leastOf(costs: Cost[]): Cost {
  const least = (part: keyof Cost) => Math.min(...costs.map((cost) => cost[part]));
  return { gap: least('gap'), server: least('server'), postgres: least('postgres'), load: least('load') };
}

function compare(one: Cost, two: Cost): void {
  const processors = availableParallelism();
  const all = ({ server, postgres, load }: Cost) => server + postgres + load;
  /** Requests per second that neither the server's processes nor the machine prevent. */
  const most = (processes: number, cost: Cost) => Math.min(processes / cost.server, processors / all(cost));
  const enough = (2 * one.server) / two.server;
  write(`two processes answer ${(one.gap / two.gap).toFixed(2)} times as much as one;`);
  write(`  ${processors} processors allow ${(most(2, two) / most(1, one)).toFixed(2)} at most,`);
  write(`  and ${enough.toFixed(2)} where each process has a processor, and others those that they need`);
}

async function measure(workers: number): Promise<Cost> {
  const folder = await mkdtemp(path.join(bench.home, 'server-'));
  const server = spawn(process.execPath, ['dist/src/main.js'], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      MAIL: 'log',
      JWT_SECRET: 'only for measuring, and of enough length',
      DATABASE_URL: databaseUrl,
      DATA_DIR: folder,
      MEDIA_DIR: bench.media,
      HOST: '127.0.0.1',
      PORT: '4798',
      WORKERS: String(workers),
      REQUEST_WAIT_MS: '30000',
      EVENT_LOOP_DELAY_MAX_MS: '60000',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const { pid = 0 } = server;
  let log = '';
  await new Promise<void>((resolve) => {
    server.stdout.on('data', (chunk: Buffer) => {
      if (!log.includes('is ready')) log += chunk;
      if (log.includes('is ready')) resolve();
    });
  });
  await load(4);
  const before = times(pid);
  const { rate, answered } = await load(seconds);
  const after = times(pid);
  server.kill();
  await once(server, 'exit');
  await rm(folder, { recursive: true });
  const each = after.processes.map((spent, index) => spent - (before.processes[index] ?? 0));
  const per = (spent: number) => spent / answered;
  const cost: Cost = {
    gap: 1 / rate,
    server: per(each.reduce((sum, spent) => sum + spent, 0)),
    postgres: per(after.postgres - before.postgres),
    load: per(after.load - before.load),
  };
  const thousand = (spent: number) => (spent * 1000).toFixed(3);
  write(
    `  ${workers}: ${rate.toFixed(0)} requests/s; processor seconds for 1,000: ${thousand(cost.server)} server`,
  );
  write(`     (${each.map((spent) => thousand(per(spent))).join(' + ')}),`);
  write(`     ${thousand(cost.postgres)} PostgreSQL, ${thousand(cost.load)} load`);
  return cost;
}

/** Processor seconds so far. */
function times(pid: number) {
  const postgres = postgresTime(path.join(bench.home, 'postgres')) ?? 0;
  return { processes: processTimes(pid), postgres, load: endedTime() };
}

/** Reads the log of the server meanwhile: one whose log nobody reads stops. */
async function load(duration: number) {
  const options = ['-t', '1', '-c', String(connections), '-d', `${duration}s`, '-s', script];
  const { stdout: text } = await promisify(execFile)('wrk', [...options, 'http://127.0.0.1:4798/graphql']);
  if (/Non-2xx|Socket errors/.test(text)) throw new Error(text);
  const answered = Number(/(\d+) requests in/.exec(text)?.[1]);
  if (!answered) throw new Error(`The server answered nothing: ${text}`);
  return {
    answered,
    rate: Number(/Requests\/sec:\s+([\d.]+)/.exec(text)?.[1]),
  };
}

function luaOf(texts: readonly string[]): string {
  const list = texts.map((text) => `[==[${text}]==]`).join(',\n');
  return `local bodies = {\n${list}\n}\nlocal at = 0
request = function()
  at = at % #bodies + 1
  return wrk.format("POST", nil, { ["content-type"] = "application/json" }, bodies[at])
end
`;
}
