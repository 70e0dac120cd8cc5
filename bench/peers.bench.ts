import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import type { Ask, Load, LoadResult } from './overload-load.ts';
import { drawSamples, fillPeers } from './peers-data.ts';
import { openMercurius, openTonearm, type Peer } from './peers-servers.ts';
import { common, type Workload, workloadNames, workloads } from './peers-workloads.ts';
import { postgresTime } from './postgres-time.ts';
import { openWorkbench, write } from './workbench.ts';

/** Measures the processor time that five kinds of requests take, next to that of Mercurius on the same database; and
 * the statements and bytes that they take, which are the same on all machines.
 * Usage: npm run bench -- peers [ALBUMS [ROUNDS]], by default 10,000 and 5; with 0 rounds, it compares the answers and
 * counts, and measures nothing. */
const albums = Number(process.argv[2] ?? 10_000);
const rounds = Number(process.argv[3] ?? 5);
const roundSeconds = 2;
/** For each server and workload. Code that V8 has not compiled yet takes several times as long. */
const warmUpSeconds = 8;
const clients = 32;
/** Requests whose answers are compared, and counted. */
const compared = 20;

/** Processor seconds per 1,000 requests. */
interface Times {
  server: number;
  /** Not a number on systems that do not tell. */
  postgres: number;
}

interface Round {
  ours: Times;
  theirs: Times;
}

await using bench = await openWorkbench();
const { databaseUrl } = await bench.openDatabase('peers');
const filling = performance.now();
await fillPeers(databaseUrl, albums);
write(`${albums} albums and all that belongs to them, in ${since(filling)} s`);
const samples = await drawSamples(databaseUrl, Math.min(500, albums));
const tonearm = await openTonearm(bench, databaseUrl, samples);
const mercurius = await openMercurius(bench, databaseUrl, samples);
const peers = [tonearm, mercurius];
const loader = fork(path.join(import.meta.dirname, 'overload-load.js'));
bench.parts.defer(() => void loader.kill());

for (const workload of workloadNames) await compare(workload);
if (rounds > 0) await measureAll();
// Last, because counting takes time as well.
write('statements and bytes of an answer, on average:');
for (const workload of workloadNames) await count(workload);

/** @throws if the servers answer differently, or one not at all. */
async function compare(workload: Workload): Promise<void> {
  for (let index = 0; index < compared; index += 1) {
    const [one = '', other = ''] = await Promise.all(
      peers.map(async (peer) => {
        const { data } = JSON.parse(await answerOf(peer, peer.asks[workload][index]));
        return JSON.stringify(common(data));
      }),
    );
    if (one === other && one !== 'null' && one !== '[]') continue;
    const from = Math.max(0, [...one].findIndex((character, at) => character !== other[at]) - 50);
    const [here, there] = [one, other].map((text) => text.slice(from, from + 200));
    throw new Error(`${workload}: the answers differ.\nTonearm: …${here}\nMercurius: …${there}`);
  }
}

async function count(workload: Workload): Promise<void> {
  const parts = [];
  for (const peer of peers) {
    let bytes = 0;
    await peer.statements();
    for (const ask of peer.asks[workload].slice(0, compared))
      bytes += Buffer.byteLength(await answerOf(peer, ask));
    const statements = (await peer.statements()) / compared;
    parts.push(`${peer.name} ${statements} and ${(bytes / compared).toFixed(0)}`);
  }
  write(`  ${workload}, ${workloads[workload]}: ${parts.join(', ')}`);
}

async function measureAll(): Promise<void> {
  const warming = performance.now();
  for (const workload of workloadNames) for (const peer of peers) await load(peer, workload, warmUpSeconds);
  write(`warmed up in ${since(warming)} s; processor seconds per 1,000 requests, best of ${rounds} rounds:`);
  const taken = new Map<Workload, Round[]>(workloadNames.map((workload) => [workload, []]));
  for (let round = 0; round < rounds; round += 1)
    for (const workload of workloadNames) taken.get(workload)?.push(await measureRound(workload, round));
  for (const workload of workloadNames) write(`  ${workload}: ${report(taken.get(workload) ?? [])}`);
}

async function measureRound(workload: Workload, round: number): Promise<Round> {
  const early = round % 2 ? await measure(mercurius, workload) : undefined;
  const ours = await measure(tonearm, workload);
  return { ours, theirs: early ?? (await measure(mercurius, workload)) };
}

/** The best rounds, because whatever else the machine does only adds to the times. Where single rounds differ much,
 * it did. */
function report(all: Round[]): string {
  const best = (key: keyof Times) => {
    const [ours, theirs] = [all.map((round) => round.ours[key]), all.map((round) => round.theirs[key])];
    const [one, other] = [Math.min(...ours), Math.min(...theirs)];
    return `Tonearm ${one.toFixed(3)}, Mercurius ${other.toFixed(3)}, ratio ${(one / other).toFixed(1)}`;
  };
  const ratios = all.map(({ ours, theirs }) => ours.server / theirs.server);
  const single = `(${Math.min(...ratios).toFixed(1)} to ${Math.max(...ratios).toFixed(1)} in single rounds)`;
  const servers = `${best('server')} ${single}`;
  return all.some(({ ours }) => Number.isNaN(ours.postgres))
    ? servers
    : `${servers}; PostgreSQL for ${best('postgres')}`;
}

async function measure(peer: Peer, workload: Workload): Promise<Times> {
  const folder = path.join(bench.home, 'postgres');
  const [server, postgres] = [await peer.time(), postgresTime(folder)];
  const answered = await load(peer, workload, roundSeconds);
  return {
    server: (((await peer.time()) - server) / answered) * 1000,
    postgres: (((postgresTime(folder) ?? Number.NaN) - (postgres ?? Number.NaN)) / answered) * 1000,
  };
}

/** @returns the number of requests, all of them answered. */
async function load({ name, url, asks }: Peer, workload: Workload, seconds: number): Promise<number> {
  const [first = { query: '' }, ...more] = asks[workload];
  const wanted: Load = { url, clients, seconds, ...first, more };
  loader.send(wanted);
  const [{ answered, refused, failed }] = (await once(loader, 'message')) as [LoadResult];
  if (refused + failed > 0 || answered.length === 0)
    throw new Error(
      `${name}, ${workload}: ${answered.length} answered, ${refused} refused, ${failed} failed`,
    );
  // Each client's first request, for which it connects, is not among the timed ones.
  return answered.length + clients;
}

async function answerOf({ name, url }: Peer, ask: Ask | undefined): Promise<string> {
  const { token, ...body } = ask ?? { query: '' };
  const headers = { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) };
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify(body) });
  const text = await response.text();
  if (!response.ok || text.includes('"errors"'))
    throw new Error(`${name} answered ${response.status}: ${text}`);
  return text;
}

function since(start: number): string {
  return ((performance.now() - start) / 1000).toFixed(0);
}
