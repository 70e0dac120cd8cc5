import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { load } from './overload-load.ts';
import { drawSamples, fillPeers } from './peers-data.ts';
import { tonearmAsks } from './peers-workloads.ts';
import { processTime } from './process-time.ts';
import { openWorkbench, write } from './workbench.ts';

/** Measures what traces cost: the processor time of a thousand answers (W1, albums with their songs) of servers without
 * traces, with the usual ones, and with all. They take turns, so that a busy machine is as bad for each.
 * Usage: npm run bench -- tracing [SECONDS [ROUNDS [KINDS]]], such as 4 6 none,usual */
const seconds = Number(process.argv[2] ?? 4);
const rounds = Number(process.argv[3] ?? 6);
const wanted = process.argv[4]?.split(',');

await using bench = await openWorkbench();
const { databaseUrl } = await bench.openDatabase('tracing');
await fillPeers(databaseUrl, 2000);
const [sample] = await drawSamples(databaseUrl, 1);
if (!sample) throw new Error('There is no data');
const ask = tonearmAsks(() => '').W1(sample);

const collector = createServer((request, response) => {
  request.resume();
  response.end('{}');
}).listen(0, '127.0.0.1');
await once(collector, 'listening');
const endpoint = `http://127.0.0.1:${(collector.address() as AddressInfo).port}`;
const kinds = {
  none: {},
  usual: { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint },
  all: { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint, OTEL_TRACES_SAMPLER: 'always_on' },
};

interface Measured {
  server: ChildProcess;
  url: string;
  spent: number;
  answered: number;
}

const measured = new Map<string, Measured>();
let port = 4790;
for (const [kind, environment] of Object.entries(kinds)) {
  if (wanted && !wanted.includes(kind)) continue;
  port += 1;
  measured.set(kind, { ...(await start(port, environment)), spent: 0, answered: 0 });
}
for (const { url } of measured.values()) await load({ url, clients: 16, seconds: 3 * seconds, ...ask });
for (let round = 0; round < rounds; round += 1) {
  for (const each of measured.values()) {
    const { pid = 0 } = each.server;
    const before = processTime(pid);
    const { answered } = await load({ url: each.url, clients: 16, seconds, ...ask });
    each.spent += processTime(pid) - before;
    each.answered += answered.length;
  }
}
const cost = ({ spent, answered }: Measured) => (spent / answered) * 1000;
const without = cost(measured.get('none') as Measured);
for (const [kind, each] of measured) {
  const more = ((cost(each) / without - 1) * 100).toFixed(1);
  write(
    `${kind}: ${cost(each).toFixed(3)} s of processor time per 1,000 answers (${more} % more), ${each.answered} answers`,
  );
  each.server.kill();
  await once(each.server, 'exit');
}
collector.close();
collector.closeAllConnections();

async function start(at: number, environment: Record<string, string>) {
  const folder = await mkdtemp(path.join(bench.home, 'server-'));
  const server = spawn(process.execPath, ['dist/src/main.js'], {
    env: {
      ...process.env,
      ...environment,
      ...{ NODE_ENV: 'production', MAIL: 'log', JWT_SECRET: 'only for measuring, and of enough length' },
      ...{ DATABASE_URL: databaseUrl, DATA_DIR: folder, MEDIA_DIR: bench.media },
      ...{ HOST: '127.0.0.1', PORT: String(at) },
      ...{ REQUEST_WAIT_MS: '30000', EVENT_LOOP_DELAY_MAX_MS: '60000' },
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise<void>((resolve) => {
    let log = '';
    server.stdout.on('data', (chunk: Buffer) => {
      if (!log.includes('is ready')) log += chunk;
      if (log.includes('is ready')) resolve();
    });
  });
  return { server, url: `http://127.0.0.1:${at}` };
}
