import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { nameOfStatement, withoutValues } from '../../src/persistence/statement-figures.service.ts';
import { testApp } from '../support/app.ts';

const hasPromtool = !spawnSync('promtool', ['--version']).error;
const token = 'a token that only tests use';
const app = await testApp({ environment: { METRICS_OPERATIONS: 'KnownByTests,Another' } });
const slow = await testApp({ orm: app.orm, environment: { SLOW_OPERATION_MS: '0', SLOW_STATEMENT_MS: '0' } });
const apart = await testApp({
  orm: app.orm,
  environment: { METRICS_PORT: '9464', METRICS_TOKEN: token },
});
const guarded = await testApp({ orm: app.orm, environment: { METRICS_TOKEN: token } });

async function figures(): Promise<Map<string, number>> {
  const { statusCode, headers, body } = await app.server.inject({ url: '/metrics' });
  expect([statusCode, headers['content-type']]).toEqual([200, expect.stringMatching(/^text\/plain/)]);
  const lines = body.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(lines.map((line) => [line.slice(0, line.lastIndexOf(' ')), Number(line.split(' ').at(-1))]));
}

test('metrics count operations by field and outcome, whatever clients call them', async () => {
  const counted = async (labels: string) => (await figures()).get(`tonearm_operations_total{${labels}}`) ?? 0;
  const before = await counted('field="songs",outcome="ok"');
  for (let index = 0; index < 5; index += 1) await app.query(`query Chosen${index} { songs { totalCount } }`);
  await app.query('{ a: songs { totalCount } b: songs { totalCount } }');
  await app.query('{ song(id: "x") { id } }');
  await app.query('{ nothing }');
  expect((await counted('field="songs",outcome="ok"')) - before).toBe(5);
  expect(await counted('field="several",outcome="ok"')).toBe(1);
  expect(await counted('field="song",outcome="BAD_USER_INPUT"')).toBe(1);
  expect(await counted('field="none",outcome="INVALID_REQUEST"')).toBe(1);
});

test('operations of known names are told apart, with their times; however many others clients make up, there is one figure for all', async () => {
  const before = await figures();
  const lines = before.size;
  for (let index = 0; index < 50; index += 1) await app.query(`query MadeUp${index} { __typename }`);
  await app.query('query KnownByTests { __typename }');
  await app.query('query KnownByTests { song(id: "x") { id } }');
  await app.query('{ __typename }');
  const after = await figures();
  const counted = (labels: string) => {
    const name = `tonearm_requests_total{${labels}}`;
    return (after.get(name) ?? 0) - (before.get(name) ?? 0);
  };
  expect(counted('operation="other",outcome="ok"')).toBe(50);
  expect(counted('operation="unnamed",outcome="ok"')).toBe(1);
  expect(counted('operation="KnownByTests",outcome="ok"')).toBe(1);
  expect(counted('operation="KnownByTests",outcome="BAD_USER_INPUT"')).toBe(1);
  expect(after.get('tonearm_operation_seconds_count{operation="KnownByTests"}')).toBe(2);
  expect(after.get('tonearm_operation_seconds_bucket{le="+Inf",operation="KnownByTests"}')).toBe(2);
  // Those of the new names, a few statements and caches; not one for each that was made up.
  expect(after.size - lines).toBeLessThan(45);
  expect([...after.keys()].join()).not.toContain('MadeUp');
});

test('metrics count what executed an operation', async () => {
  const before = await figures();
  await app.query('{ songs { totalCount } }');
  await app.query('mutation { login(input: { email: "a@example.org", password: "x" }) { errors { code } } }');
  const after = await figures();
  const counted = (by: string) => {
    const name = `tonearm_executions_total{by="${by}"}`;
    return (after.get(name) ?? 0) - (before.get(name) ?? 0);
  };
  expect([counted('plan'), counted('graphql-js')]).toEqual([1, 1]);
});

test('metrics count statements by name, connections, sockets, jobs, caches and the process', async () => {
  await app.query('{ songs(first: 3) { nodes { id } } }');
  const before = await figures();
  await app.query('{ songs(first: 3) { nodes { id } } }');
  await app.query('{ songs(first: 4) { nodes { id title } } }');
  const after = await figures();
  const counted = (name: string) => (after.get(name) ?? 0) - (before.get(name) ?? 0);
  // Pages of any size, of whatever is selected, are one.
  const songs = 'database="primary",statement="songs by CREATED_AT"';
  expect(counted(`tonearm_sql_statements_total{${songs},outcome="ok"}`)).toBe(2);
  expect(counted(`tonearm_sql_seconds_total{${songs}}`)).toBeGreaterThan(0);
  // The reading before asked for the jobs.
  expect(
    counted('tonearm_sql_statements_total{database="primary",statement="select _private_jobs",outcome="ok"}'),
  ).toBe(1);
  expect(counted('tonearm_cache_lookups_total{cache="documents",outcome="hit"}')).toBe(1);
  expect(counted('tonearm_cache_lookups_total{cache="documents",outcome="miss"}')).toBe(1);
  expect(after.get('tonearm_pool_connections{database="primary",state="open"}')).toBeGreaterThan(0);
  expect(after.get('tonearm_pool_connections_max{database="primary"}')).toBeGreaterThan(0);
  for (const name of [
    'tonearm_sockets{kind="websocket"}',
    'tonearm_sockets{kind="event_stream"}',
    'tonearm_subscriptions',
    'tonearm_operations{state="running"}',
    'tonearm_requests_refused_total{reason="requests"}',
    'process_resident_memory_bytes',
  ])
    expect([name, after.has(name)]).toEqual([name, true]);
});

test('statements are named by what they do to which table, and logged without what stands in them', () => {
  const named = (text: string) => nameOfStatement(text);
  expect(named('select "a".* from "song" as "a" where "title" = \'from album\'')).toBe('select song');
  expect(named('insert into "message" ("content") values (\'into evil\')')).toBe('insert message');
  expect(named('update only graphile_worker."_private_jobs" set x = 1')).toBe('update _private_jobs');
  expect(named('with done as (delete from new_play returning *) select 1')).toBe('with new_play');
  expect(named('select count(*) from (select 1 from album) as counted')).toBe('select album');
  expect(named('BEGIN')).toBe('begin');
  expect(named('whatever 1')).toBe('other');
  expect(withoutValues("select $1, 12.5, E'it\\'s', 'o''clock', \"na'me\", t1.x2 from song limit 20")).toBe(
    "select $1, 0, '…', '…', \"na'me\", t1.x2 from song limit 0",
  );
});

test('slow operations and statements are logged whole, without their values', async () => {
  slow.log.length = 0;
  const of = '019b0000-0000-7000-8000-00000000beef';
  await slow.query(
    'query Slow($of: ID!) { song(id: $of) { id } songs(first: 2, filter: { genre: "secret" }) { totalCount } }',
    { of },
  );
  const lines = (text: string) => slow.log.filter(({ msg }) => msg === text);
  const [operation] = lines('An operation took long');
  expect(operation).toMatchObject({
    operation: 'Slow',
    variables: ['of'],
    cost: expect.any(Number),
    ms: expect.any(Number),
    sqlMs: expect.any(Number),
    document: expect.stringMatching(/^query Slow\(\$of: ID!\) \{\n {2}song\(id: \$of\)/),
  });
  // Few of those of one second are written, and the start of the app may have used them up.
  await expect
    .poll(async () => {
      await slow.query('query Slow($of: ID!) { song(id: $of) { id } }', { of });
      return lines('A statement took long').map(({ statement }) => statement);
    })
    .toContain('songs by ids');
  expect(lines('A statement took long')[0]).toMatchObject({ sql: expect.stringMatching(/^(select|with)/) });
  expect(JSON.stringify(slow.log)).not.toMatch(/secret|beef/);
  // Where everything is slow, little of it is written: ten lines a second, of which those above had some.
  slow.log.length = 0;
  for (let index = 0; index < 30; index += 1) await slow.query('query Slow { __typename }');
  expect(lines('An operation took long').length).toBeLessThan(30);
});

test.each([
  ['another computer', { remoteAddress: '192.0.2.7' }, 404],
  ['a proxy on this one', { headers: { 'x-forwarded-for': '192.0.2.7' } }, 404],
  ['this computer', {}, 200],
  ['this computer, over IPv6', { remoteAddress: '::1' }, 200],
])('without a configured token, /metrics is answered correctly to %s', async (_name, from, status) => {
  const answer = await app.server.inject({ url: '/metrics', ...from });
  expect(answer.statusCode).toBe(status);
});

test.each([
  ['nothing', {}, 404],
  ['another one', { authorization: 'Bearer another' }, 404],
  ['the token', { authorization: `Bearer ${token}` }, 200],
])(
  'with a configured token, /metrics is answered correctly to %s, from everywhere',
  async (_name, headers, status) => {
    for (const remoteAddress of ['127.0.0.1', '192.0.2.7']) {
      const answer = await guarded.server.inject({ url: '/metrics', headers, remoteAddress });
      expect(answer.statusCode).toBe(status);
    }
  },
);

const text = (file: string) => readFile(path.resolve(import.meta.dirname, '../..', file), 'utf8');
const exposed = async () => (await app.server.inject({ url: '/metrics' })).body;
/** The names of the metrics that the server gives. */
const given = async () => (await exposed()).matchAll(/^# TYPE (\w+) (\w+)$/gm).toArray();
const ownNames = /\b(?:tonearm|nodejs|process)_\w+/g;
const inExpressions = (expressions: string, known: ReadonlySet<string>) =>
  [...new Set(expressions.match(ownNames))].map((name) => {
    const base = name.replace(/_(?:bucket|sum|count)$/, '');
    return known.has(base) ? base : name;
  });

test('the documentation describes every metric, and none that is not there', async () => {
  const names = (await given()).map(([, name]) => name);
  const rows = (await text('docs/operate/metrics.md')).split('\n').filter((line) => line.startsWith('| `'));
  const described = rows.flatMap((row) => row.split('|')[1]?.match(ownNames) ?? []);
  expect(described.toSorted()).toEqual(names.toSorted());
});

test('dashboard and alerts are made of metrics that are there, and the dashboard shows all of the product', async () => {
  const names = new Set((await given()).map(([, name = '']) => name));
  const { panels }: { panels: { targets?: { expr: string }[] }[] } = JSON.parse(
    await text('deploy/grafana/tonearm.json'),
  );
  const shown = inExpressions(
    panels.flatMap(({ targets = [] }) => targets.map(({ expr }) => expr)).join('\n'),
    names,
  );
  expect(shown.filter((name) => !names.has(name))).toEqual([]);
  expect([...names].filter((name) => name.startsWith('tonearm_') && !shown.includes(name))).toEqual([]);
  const rules = (await text('deploy/prometheus/tonearm.rules.yml')).replaceAll(/^\s*#.*$/gm, '');
  expect(inExpressions(rules, names).filter((name) => !names.has(name))).toEqual([]);
});

test('each alert has a runbook line, and a section of the documentation, and the other way round', async () => {
  const rules = (await text('deploy/prometheus/tonearm.rules.yml')).split('- alert: ').slice(1);
  const sections = (await text('docs/operate/metrics.md')).matchAll(/^### (\w+)$/gm);
  expect(rules.length).toBeGreaterThan(10);
  expect(rules.map((rule) => rule.split('\n', 1)[0])).toEqual([...sections].map(([, name]) => name));
  for (const rule of rules) expect(rule).toMatch(/^\s+runbook: "[^"]{30,}"$/m);
});

test('metrics are named as promtool wants them', async () => {
  const body = await exposed();
  for (const [, name = '', type] of await given()) {
    // Its rules: https://github.com/prometheus/client_golang/tree/main/prometheus/testutil/promlint
    expect([name, name.endsWith('_total')]).toEqual([name, type === 'counter']);
    expect(name).not.toMatch(
      /_(ms|millis\w*|minutes|hours|kb|kilobytes|percent|info_total|bucket|sum|count)$/,
    );
    expect(name).toMatch(/^[a-z][a-z0-9_]*$/);
    expect(body).toContain(`# HELP ${name} `);
  }
});

describe.skipIf(!hasPromtool)(hasPromtool ? 'promtool' : 'promtool (left out: none on the PATH)', () => {
  const check = (words: string[], input?: string) =>
    spawnSync('promtool', ['check', ...words], { input, encoding: 'utf8' });

  test('finds nothing amiss in metrics and alerts', async () => {
    expect(check(['metrics'], await exposed())).toMatchObject({ status: 0, stderr: '' });
    expect(check(['rules', 'deploy/prometheus/tonearm.rules.yml']).status).toBe(0);
  });
});

test('log lines name the operation, its cost, and the time of its statements', async () => {
  app.log.length = 0;
  const { extensions } = await app.query('query TheirName { songs { totalCount } }');
  await app.query('{ songs { totalCount } }');
  await app.query('mutation { login(input: { email: "a@example.org", password: "x" }) { errors { code } } }');
  const lines = app.log.filter(({ status }) => status === 200);
  expect(lines.map(({ operation, msg }) => [operation, msg])).toEqual([
    ['TheirName', 'POST /graphql TheirName'],
    ['songs', 'POST /graphql songs'],
    ['login', 'POST /graphql login'],
  ]);
  for (const line of lines)
    expect(line).toMatchObject({ cost: expect.any(Number), sqlMs: expect.any(Number) });
  expect(lines[0]?.cost).toBe(extensions?.cost);
  expect(Number(lines[2]?.sqlMs)).toBeGreaterThan(0);
});

test('with a port of its own, /metrics is answered there alone, and asks for a configured token', async () => {
  const headers = { authorization: `Bearer ${token}` };
  const statusOf = async (url: string, given: Record<string, string>) =>
    (await apart.metrics?.inject({ url, headers: given, remoteAddress: '192.0.2.7' }))?.statusCode;
  expect([await statusOf('/metrics', {}), await statusOf('/metrics', headers)]).toEqual([404, 200]);
  expect(await statusOf('/health', headers)).toBe(404);
  expect((await apart.server.inject({ url: '/metrics', headers })).statusCode).toBe(404);
});
