import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { Role } from '../src/api/viewer.model.ts';
import { reportNames } from '../src/stats/reports/report.service.ts';
import { openWorkbench, write } from './workbench.ts';

/** Measures how long reports take, over a year and as far back as they reach, with the tallies of 100 million plays a year: a million in
 * each quarter hour would not change their number. Usage: npm run bench -- reports [YEARS [ROUNDS]], by default 10 and 5. */
const years = Number(process.argv[2] ?? 10);
const rounds = Number(process.argv[3] ?? 5);
const quarters = `generate_series(quarter_hour(now()) - 96 * 366 * ${years}, quarter_hour(now())) quarter`;
const days = `generate_series(0, 366 * ${years}) ago`;
const id = (number: string) => `lpad(to_hex(${number}), 32, '0')::uuid`;
/** 30,000 artists, 300 genres. */
const fills = [
  'set session_replication_role = replica',
  `insert into artist (id, name) select ${id('n')}, 'Artist ' || n from generate_series(1, 30000) n`,
  `insert into daily_stats (day, plays) select current_date - ago, 270000 from ${days}`,
  // Of each day, and of the weeks and months they make up.
  `insert into period_artist_plays (step, first, artist_id, plays)
   select step, first, ${id('1 + (n * 7919 + first_day * 31) % 30000')}, 40000 / n from (
     select distinct step, date_trunc(step, current_date - ago - 1)::date as first, date_trunc(step, current_date - ago - 1)::date - date '2000-01-01' as first_day
     from ${days} cross join unnest('{day,week,month}'::text[]) step
   ) periods cross join generate_series(1, 1000) n`,
  `insert into period_genre_plays (step, first, genre, plays)
   select step, first, 'Genre ' || n, 40000 / (1 + (n + first_day) % 300) from (
     select distinct step, date_trunc(step, current_date - ago - 1)::date as first, date_trunc(step, current_date - ago - 1)::date - date '2000-01-01' as first_day
     from ${days} cross join unnest('{day,week,month}'::text[]) step
   ) periods cross join generate_series(1, 300) n`,
  `insert into daily_artist_plays (day, artist_id, plays) select current_date, ${id('n')}, 9 from generate_series(1, 30000) n`,
  `insert into daily_genre_plays (day, genre, plays) select current_date, 'Genre ' || n, 900 from generate_series(1, 300) n`,
  `insert into listening select quarter, 2800, array_fill(1000, array[120]) from ${quarters}`,
  `insert into period_listeners (step, first, bucket, users)
   select step, first, bucket, array_fill(100, array[105]) from (
     select distinct step, first, bucket from ${quarters} cross join lateral listening_periods(quarter)
   ) parts`,
  `insert into returned_users select quarter, age, 30 from ${quarters}, unnest('{1,3,7,14,30}'::int[]) age`,
  'insert into daily_returned_users select quarter / 96, age, sum(users) from returned_users group by 1, 2',
  `insert into quarter_row_count (table_name, quarter, rows) select name, quarter, 50 from ${quarters}, unnest('{account,message}'::text[]) name`,
  `insert into daily_stored_bytes (table_name, day, bytes) select name, current_date - ago, 1e12 from ${days}, unnest('{audio_file,image}'::text[]) name`,
];

await using bench = await openWorkbench();
const { databaseUrl, services, url } = await bench.openServer({ LOG_LEVEL: 'warn' });
const client = new Client({ connectionString: databaseUrl });
await client.connect();
const filling = performance.now();
for (const fill of fills) await client.query(fill);
await client.query('vacuum analyze');
const { rows } = await client.query<{ table: string; size: string }>(`
  select relname as table, pg_size_pretty(pg_total_relation_size(oid)) as size from pg_class
  where relname ~ '^(period|daily|listening|returned|quarter_row)' and relkind = 'r' order by 1`);
await client.end();
write(`${years} years of tallies, filled in ${seconds(performance.now() - filling)} s`);
write(rows.map(({ table, size }) => `${table} ${size}`).join(', '));

const { token } = services.accounts.tokens.makeAccessToken(randomUUID(), randomUUID(), Role.ADMIN);
const today = Math.floor(Date.now() / 86_400_000);
const date = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);
for (const name of reportNames)
  for (const [by, length] of [
    ...([
      ['day', 366],
      ['week', 366],
      ['month', 366],
    ] as const),
    ...([
      ['week', 2790],
      ['month', 3650],
    ] as const),
  ]) {
    if (length > years * 366) continue;
    const taken: number[] = [];
    let bytes = 0;
    for (let round = 0; round < rounds; round += 1) {
      const start = performance.now();
      bytes = await take(`${name}.csv?by=${by}&from=${date(today + 1 - length)}&timeZone=Europe/Berlin`);
      taken.push(performance.now() - start);
    }
    taken.sort((one, other) => one - other);
    const [best = 0, median = 0, worst = 0] = [0, Math.floor(rounds / 2), rounds - 1].map(
      (nth) => taken[nth],
    );
    write(
      `${name} of ${length} days by ${by}: ${seconds(median)} s (${seconds(best)} to ${seconds(worst)}), ${(bytes / 1024).toFixed(0)} KiB`,
    );
  }

async function take(report: string): Promise<number> {
  const answer = await fetch(new URL(`/reports/${report}`, url), {
    headers: { authorization: `Bearer ${token}` },
  });
  const body = await answer.arrayBuffer();
  if (!answer.ok) throw new Error(Buffer.from(body).toString());
  return body.byteLength;
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(3);
}
