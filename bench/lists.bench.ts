import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { Role } from '../src/api/viewer.model.ts';
import { fillLists, type ListRequest } from './lists-requests.ts';
import { postgresTime } from './postgres-time.ts';
import { type BenchServer, benchArguments, openWorkbench, write } from './workbench.ts';

/** Compares lists of a catalog of 29 songs with those of a million: pages of the same length, by one client and by eight.
 * Both are asked in turn, so that other load affects both alike.
 * Usage: npm run bench -- lists [SONGS [MESSAGES]] [--keep FOLDER] [--only WORDS], by default 1,000,000 of both. The lists
 * whose names have the words are measured; what is filled into a folder is there the next time. */
const { given, kept } = benchArguments();
const only = given.includes('--only') ? (given.splice(given.indexOf('--only'), 2)[1] ?? '') : '';
const songs = Number(given[0] ?? 1_000_000);
const messages = Number(given[1] ?? songs);
const rounds = 8;
/** Requests of each round, and milliseconds after which it ends with fewer: some lists take a second each. */
const requests = 100;
const roundMs = 3000;
await using bench = await openWorkbench(kept);
const environment = { QUERY_MAX_COST: '100000' };
const few = await bench.openServer(environment, 'few');
const many = await bench.openServer(environment, 'many');
const begun = performance.now();
const ofFew = await fillLists(few, bench.home, { songs: 29, items: 29, messages: 29 }, (request) =>
  ask(few, request),
);
const ofMany = await fillLists(many, bench.home, { songs, items: 10_000, messages }, (request) =>
  ask(many, request),
);
write(`filled in ${((performance.now() - begun) / 1000).toFixed(0)} s`);

for (const clients of [1, 8]) {
  write(
    `${clients} at once: p50 and p99 in ms, and the time of PostgreSQL per 1,000 requests in s; few, many, ratio`,
  );
  for (const [name, ofMost] of Object.entries(ofMany)) {
    if (!name.includes(only)) continue;
    const measured = await compare(clients, [few, ofFew[name] ?? ofMost], [many, ofMost]);
    write(`  ${name.padEnd(26)} ${measured}`);
  }
}
await largePages();

type Asked = [BenchServer, () => ListRequest];

interface Taken {
  milliseconds: number[];
  postgres: number;
}

async function compare(clients: number, ...sides: [Asked, Asked]): Promise<string> {
  const taken: Taken[] = sides.map(() => ({ milliseconds: [], postgres: 0 }));
  for (let round = -1; round < rounds; round += 1) {
    for (const [at, side] of sides.entries()) {
      const { milliseconds, postgres } = await run(clients, side);
      // The first round warms up.
      if (round < 0) continue;
      taken[at]?.milliseconds.push(...milliseconds);
      if (taken[at]) taken[at].postgres += postgres;
    }
  }
  const [least, most] = taken.map(({ milliseconds, postgres }) => {
    const sorted = milliseconds.toSorted((one, other) => one - other);
    const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? Number.NaN;
    return [at(0.5), at(0.99), (postgres * 1000) / sorted.length];
  });
  return ['p50', 'p99', 'PostgreSQL']
    .map((figure, index) => {
      const [small, large] = [least?.[index] ?? Number.NaN, most?.[index] ?? Number.NaN];
      return `${figure} ${small.toFixed(2)} ${large.toFixed(2)} ${(large / small).toFixed(2)}`;
    })
    .join(' | ');
}

async function run(clients: number, [server, make]: Asked): Promise<Taken> {
  const milliseconds: number[] = [];
  const before = postgresTime(path.join(bench.home, 'postgres')) ?? Number.NaN;
  let left = requests;
  const end = performance.now() + roundMs;
  const client = async () => {
    while (left-- > 0 && performance.now() < end) {
      const start = performance.now();
      await ask(server, make());
      milliseconds.push(performance.now() - start);
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  return { milliseconds, postgres: (postgresTime(path.join(bench.home, 'postgres')) ?? Number.NaN) - before };
}

/** What a small catalog does not have. */
async function largePages(): Promise<void> {
  const query = '{ albums(first: 100) { nodes { title artist { name } songs { title artist { name } } } } }';
  for (const clients of [1, 8]) {
    const { milliseconds } = await run(clients, [many, () => ({ query })]);
    const sorted = milliseconds.toSorted((one, other) => one - other);
    const [half, most] = [0.5, 0.99].map((share) => sorted[Math.floor(sorted.length * share)]?.toFixed(1));
    write(`100 albums with all their songs, ${clients} at once: p50 ${half} ms, p99 ${most} ms`);
  }
}

async function ask(
  { url, services }: BenchServer,
  { query, variables, viewerId }: ListRequest,
): Promise<unknown> {
  const token = viewerId && services.accounts.tokens.makeAccessToken(viewerId, randomUUID(), Role.USER).token;
  const headers = {
    'content-type': 'application/json',
    ...(token && { authorization: `Bearer ${token}` }),
  };
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
  const { data, errors } = (await response.json()) as { data: unknown; errors?: unknown };
  if (errors) throw new Error(`The request failed: ${JSON.stringify(errors)}`);
  return data;
}
