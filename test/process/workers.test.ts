import { beforeAll, expect, test } from 'vitest';
import { given } from '../accounts/sessions/people.ts';
import { received } from '../messages/live/live.operations.ts';
import { history, send } from '../messages/messages.operations.ts';
import { askAs, register, servedEnvironment } from '../messages/served-talker.ts';
import { testDatabaseUrl } from '../support/database.ts';
import { freePort } from '../support/free-port.ts';
import { installedFolder } from '../support/installed-folder.ts';
import { startCollector } from '../support/otlp-collector.ts';
import { postgresIn } from '../support/postgres.ts';
import { living, processTree } from '../support/process-tree.ts';
import { type RunningServer, startProgram, startServer } from '../support/server.ts';
import { socketTo } from '../support/socket.ts';
import { beginRequest } from './slow-clients.ts';

const folder = await installedFolder();
const metricsPort = await freePort();
const collector = await startCollector();
const environment = {
  ...servedEnvironment,
  ...{ WORKERS: '2', LOG_LEVEL: 'trace', METRICS_PORT: String(metricsPort) },
  OTEL_EXPORTER_OTLP_ENDPOINT: collector.endpoint,
};
let server: RunningServer;

beforeAll(async () => {
  server = await startServer(folder, environment);
});

/** Connections of their own, which are handed to the workers in turn. */
async function askOften(count: number): Promise<void> {
  for (let index = 0; index < count; index += 1) {
    const { status } = await beginRequest(server.url, '{ songs { totalCount } }').finish();
    expect(status).toBe(200);
  }
}

const lines = (message: RegExp) => server.process.log.filter(({ msg }) => message.test(msg));
/** The pids of the workers so far: their lines may come after that of the primary process, which is ready with them. */
async function workersOf({ process }: RunningServer, count = 2): Promise<number[]> {
  const listening = () => process.log.filter(({ msg }) => /Server listening/.test(msg));
  await process.written(() => listening().length >= count, `the lines of ${count} workers`);
  return listening().map(({ pid }) => Number(pid));
}

const health = async () => (await fetch(`${server.url}/health`)).json();

test('two workers answer behind one port, one of them does the jobs, and the log names them', async () => {
  await askOften(6);
  // A line of the log may come after the answer.
  await expect
    .poll(() => new Set(lines(/^POST \/graphql/).map(({ worker }) => worker)))
    .toEqual(new Set([1, 2]));
  await server.process.logged(/This worker does the jobs/);
  expect(await health()).toEqual({ status: 'alive', workers: { ready: 2, of: 2 } });
  expect(lines(/This worker does the jobs/)).toHaveLength(1);
});

test('the metrics, on a port of their own, count all workers, whichever answers', async () => {
  const counted = async () => {
    expect((await fetch(`${server.url}/metrics`)).status).toBe(404);
    const text = await (await fetch(`http://127.0.0.1:${metricsPort}/metrics`)).text();
    const figure = (name: string) => Number(new RegExp(`^${name}\\S* (\\d+)`, 'm').exec(text)?.[1] ?? 0);
    return { workers: figure('tonearm_workers'), songs: figure('tonearm_operations_total{field="songs"') };
  };
  // A worker that is too busy to say its figures in time is left out of the answer.
  let before = await counted();
  while (before.workers < 2) before = await counted();
  await askOften(5);
  await expect.poll(counted).toEqual({ workers: 2, songs: before.songs + 5 });
});

test('a request is recorded with its operation, its statements and its jobs, as a part of what the caller records', async () => {
  const trace = 'c0ffee00c0ffee00c0ffee00c0ffee00';
  const answer = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', traceparent: `00-${trace}-00f067aa0ba902b7-01` },
    body: JSON.stringify({
      query: 'mutation Recorded($input: RegisterInput!) { register(input: $input) { errors { code } } }',
      variables: {
        input: { email: 'recorded@example.org', fullName: 'Recorded', password: 'a long enough one' },
      },
    }),
  });
  expect(await answer.json()).toMatchObject({ data: { register: { errors: [] } } });
  const given = answer.headers.get('traceparent') ?? '';
  expect(given).toMatch(new RegExp(`^00-${trace}-[0-9a-f]{16}-01$`));
  const recorded = () => collector.ofTrace(given);
  const job = 'job accounts:send_verification';
  await expect.poll(() => recorded().map(({ name }) => name)).toContain(job);
  await expect.poll(() => recorded().map(({ name }) => name)).toContain('POST /graphql');
  const find = (name: string) => recorded().find((span) => span.name === name);
  const [request, operation] = [find('POST /graphql'), find('mutation Recorded')];
  expect(request).toMatchObject({ id: given.split('-')[2], parent: '00f067aa0ba902b7', service: 'tonearm' });
  expect(request?.attributes).toMatchObject({ 'http.response.status_code': 200, 'url.path': '/graphql' });
  expect(operation?.parent).toBe(request?.id);
  expect(find('insert account')).toMatchObject({ parent: operation?.id, kind: 3, failed: false });
  expect(find(job)).toMatchObject({ parent: operation?.id, kind: 5 });
  expect(recorded().filter(({ parent }) => parent === find(job)?.id).length).toBeGreaterThan(0);
  expect(JSON.stringify(recorded())).not.toMatch(/recorded@|long enough/);
  expect(lines(/^POST \/graphql Recorded/)).toMatchObject([{ traceId: trace }]);
});

test('live events reach the sockets on all workers', async () => {
  const [ada, bob] = [await register(server), await register(server)];
  const tell = (content: string) => askAs(server, ada, send, { input: { receiverId: bob.id, content } });
  await tell('before');
  const { messages } = await askAs(server, bob, history, { first: 1 });
  const after = given(messages?.pageInfo.startCursor);
  const sockets = [1, 2, 3, 4].map(() => socketTo(server.url, bob.token));
  const streams = await Promise.all(sockets.map((socket) => socket.subscribe(received, { after })));
  await tell('to all');
  for (const events of streams) {
    const [event] = await events.take(1);
    expect(event?.messageReceived.content).toBe('to all');
  }
});

test('a killed worker is replaced, and another does its jobs meanwhile', async () => {
  const [before] = lines(/This worker does the jobs/);
  const pid = lines(/Server listening/).find(({ worker }) => worker === before?.worker)?.pid;
  process.kill(Number(pid), 'SIGKILL');
  await expect.poll(() => lines(/This worker does the jobs/).length).toBe(2);
  expect(lines(/This worker does the jobs/)[1]?.worker).not.toBe(before?.worker);
  // Each time, the first job is to clean up.
  await expect.poll(() => new Set(lines(/Cleaned up media/).map(({ worker }) => worker)).size).toBe(2);
  await expect.poll(health).toEqual({ status: 'alive', workers: { ready: 2, of: 2 } });
  expect(lines(/A worker has ended/)).toMatchObject([{ worker: before?.worker, signal: 'SIGKILL' }]);
  await askOften(2);
});

test('a stop lets the requests of all workers complete, and leaves no process', async () => {
  const tree = processTree(server.process.pid);
  expect(tree).toContain(folder.postmaster());
  const taken = lines(/^taken$/).length;
  const halves = [1, 2].map(() => beginRequest(server.url, '{ songs { totalCount } }'));
  await expect.poll(() => lines(/^taken$/).length).toBe(taken + 2);
  server.process.signal('SIGTERM');
  await server.process.logged(/completing requests in progress/);
  for (const half of halves) expect((await half.finish()).status).toBe(200);
  expect(await server.process.ended).toEqual({ code: 0, signal: null });
  expect(living(tree)).toEqual([]);
});

test('workers end with a killed primary process, and the next start uses the data', async () => {
  server = await startServer(folder, environment);
  await postgresIn(folder, "insert into artist (id, name) values (gen_random_uuid(), 'Kept')");
  const workers = await workersOf(server);
  await server.process.stop('SIGKILL');
  await expect.poll(() => living(workers)).toEqual([]);
  server = await startServer(folder, environment);
  expect(await postgresIn(folder, 'select name from artist')).toEqual([{ name: 'Kept' }]);
  expect((await server.process.stop()).code).toBe(0);
});

test('workers that are killed all at once are replaced, though nothing else keeps the primary process', async () => {
  // An embedded database would: its connections are in the primary process.
  const places = { PORT: String(await freePort()), DATABASE_URL: await testDatabaseUrl() };
  const other = await startServer(await installedFolder(), { ...servedEnvironment, ...places, WORKERS: '2' });
  for (const pid of await workersOf(other)) process.kill(pid, 'SIGKILL');
  await workersOf(other, 4);
  await expect
    .poll(async () => (await fetch(`${other.url}/health`)).json())
    .toMatchObject({
      workers: { ready: 2, of: 2 },
    });
  expect((await other.process.stop()).code).toBe(0);
});

test('a start that fails in every worker ends with the reason', async () => {
  // Tells of each module of OpenTelemetry that is loaded.
  const tell = `import { registerHooks } from 'node:module';
    registerHooks({ load(url, context, next) {
      if (url.includes('@opentelemetry')) process._rawDebug('loaded ' + url);
      return next(url, context);
    } });`;
  const other = await startServer(await installedFolder(), {
    DEMO_CATALOG: 'false',
    NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(tell)}`,
  });
  // Nothing is, but what prom-client loads by itself: the interface without anything behind it.
  const loaded = other.process.output.match(/loaded \S+/g) ?? [];
  expect(loaded.length).toBeGreaterThan(0);
  expect(loaded.filter((url) => !url.includes('/@opentelemetry/api/'))).toEqual([]);
  const port = new URL(other.url).port;
  const failing = await startProgram('main.js', folder, { environment: { ...environment, PORT: port } });
  expect(await failing.ended).toEqual({ code: 1, signal: null });
  expect(failing.output).toContain(`Port ${port} is in use`);
  expect(folder.postmaster()).toBeUndefined();
});
