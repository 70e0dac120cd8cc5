import { expect, test } from 'vitest';
import { testApp } from '../support/app.ts';

const app = await testApp();
const token = 'a token that only tests use';
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
  const { body } = await app.server.inject({ url: '/metrics' });
  expect(body).not.toContain('Chosen');
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

test('metrics count statements, connections, sockets, jobs and the process', async () => {
  const before = await figures();
  const { statements } = await app.query('{ songs { totalCount } albums { totalCount } }');
  const after = await figures();
  const counted = (name: string) => (after.get(name) ?? 0) - (before.get(name) ?? 0);
  // Besides those of the operation, the reading before asked for the jobs.
  expect(counted('tonearm_sql_statements_total{outcome="ok"}')).toBeGreaterThanOrEqual(statements.length);
  expect(counted('tonearm_sql_seconds_total{outcome="all"}')).toBeGreaterThan(0);
  expect(after.get('tonearm_pool_connections{state="open"}')).toBeGreaterThan(0);
  for (const name of [
    'tonearm_sockets{kind="open"}',
    'tonearm_sockets{kind="subscriptions"}',
    'tonearm_jobs{state="waiting"}',
    'tonearm_operations{state="running"}',
    'tonearm_requests_refused_total{reason="requests"}',
    'tonearm_operation_seconds_count',
    'process_resident_memory_bytes',
  ])
    expect([name, after.has(name)]).toEqual([name, true]);
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

test('log lines name the operation', async () => {
  app.log.length = 0;
  await app.query('query TheirName { songs { totalCount } }');
  await app.query('{ songs { totalCount } }');
  const lines = app.log.filter(({ status }) => status === 200);
  expect(lines.map(({ operation, msg }) => [operation, msg])).toEqual([
    ['TheirName', 'POST /graphql TheirName'],
    ['songs', 'POST /graphql songs'],
  ]);
});
