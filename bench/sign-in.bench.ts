import { openWorkbench, write } from './workbench.ts';

/** Measures how much slower a catalog query answers while 64 people sign in at once.
 * Usage: npm run bench -- sign-in */
const signIns = 64;
/** Milliseconds of each measurement. */
const duration = 8000;
await using bench = await openWorkbench();
const { orm, url } = await bench.openServer({
  BCRYPT_COST: '12',
  RATE_LIMITS: 'login=1000000/60,register=1000000/60',
});
await orm.em
  .getConnection()
  .execute(
    `insert into artist (id, name) select gen_random_uuid(), 'Artist ' || row from generate_series(1, 1000) row`,
  );
const password = 'correct horse battery';
await ask('mutation ($input: RegisterInput!) { register(input: $input) { errors { message } } }', {
  input: { email: '0@example.org', password, fullName: 'Bench' },
});
await orm.em.getConnection().execute(
  `insert into account (id, full_name, email, password_hash)
  select gen_random_uuid(), full_name, row || '@example.org', password_hash
  from account, generate_series(1, ${signIns - 1}) row`,
);
// Excludes compiling and connecting at the first requests.
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
write(`${signIns} sign-ins at once`);
write(`alone:   ${report(alone)}`);
write(`crowded: ${report(crowded)}, ${(during / seconds).toFixed(1)} sign-ins/s`);
write(`ratio of the medians: ${(quantile(crowded, 0.5) / quantile(alone, 0.5)).toFixed(2)}`);

/** The milliseconds that a page of the catalog takes, one after the other, sorted. */
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
  // Neither GraphQL errors nor those in payloads.
  if (!response.ok || /"message":/.test(answer)) throw new Error(answer);
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

function report(sorted: readonly number[]): string {
  const [median, slow] = [quantile(sorted, 0.5), quantile(sorted, 0.95)].map((value) => value.toFixed(1));
  return `median ${median} ms, 95th percentile ${slow} ms (${sorted.length} queries)`;
}
