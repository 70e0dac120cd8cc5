import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { drawSamples, fillPeers } from './peers-data.ts';
import { tonearmAsks } from './peers-workloads.ts';
import { processTime } from './process-time.ts';
import { openWorkbench, write } from './workbench.ts';

/** Measures one and two processes behind a port, by albums with their songs (W1). The load comes from wrk, which takes
 * less of the machine than a program on Node.js, and has to be installed.
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

for (let round = 1; round <= rounds; round += 1) {
  const [one, two] = [await measure(1), await measure(2)];
  write(`round ${round}: two processes answer ${(two / one).toFixed(2)} times as much as one`);
}

/** @returns requests per second. */
async function measure(workers: number): Promise<number> {
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
  const before = processTime(pid);
  const { rate, answered } = await load(seconds);
  const spent = ((processTime(pid) - before) / answered) * 1000;
  write(`  ${workers}: ${rate.toFixed(0)} requests/s, ${spent.toFixed(3)} s of processor time per 1,000`);
  server.kill();
  await once(server, 'exit');
  await rm(folder, { recursive: true });
  return rate;
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
