import { once } from 'node:events';
import { mkdir, open as openFile } from 'node:fs/promises';
import { Agent } from 'node:http';
import { connect } from 'node:net';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { buildSchema } from '../../src/graphql/schema.setup.ts';
import { type App, buildApp } from '../../src/server/app.setup.ts';
import { testApp } from '../support/app.ts';
import { listen, open, send } from '../support/http.ts';
import { WaitingResolver, waiting } from './waiting.resolver.ts';

const schema = buildSchema({ moreResolvers: [WaitingResolver] });
const template = await testApp();
let app: App;
let url: string;

async function start(shutdownTimeoutMs: number, trustProxy: string[] = []): Promise<void> {
  const { orm, store, config, services } = template;
  const http = { ...config.http, shutdownTimeoutMs };
  app = await buildApp({
    orm,
    store,
    schema,
    services,
    config: { ...config, http, trustProxy },
    logger: template.logger,
  });
  url = await listen(app);
}

beforeEach(() => waiting.reset());
afterEach(() => {
  waiting.open();
  return app.close();
});

const query = (document: string, agent?: Agent) =>
  send(
    `${url}/graphql`,
    { method: 'POST', headers: { 'content-type': 'application/json' }, agent },
    JSON.stringify({ query: document }),
  );

async function refused(): Promise<void> {
  await expect(send(`${url}/health`)).rejects.toThrow(/ECONNREFUSED/);
}

test('a drain completes requests in progress, and takes no new connection', async () => {
  await start(60_000);
  const slow = query('{ waiting }');
  await waiting.arrived();
  const closed = app.close();
  await expect.poll(() => refused().then(() => true)).toBe(true);
  waiting.open();
  const { status, body } = await slow;
  expect([status, JSON.parse(body.toString()).data]).toEqual([200, { waiting: 'done' }]);
  await closed;
  await refused();
});

test('a drain answers what comes over open connections, and ends them with the answer', async () => {
  await start(60_000);
  const agents = ['/graphql?query={songs{totalCount}}', '/ready', '/nowhere'].map((address) => ({
    address,
    agent: new Agent({ keepAlive: true, maxSockets: 1 }),
  }));
  const ofQueries = new Agent({ keepAlive: true, maxSockets: 1 });
  for (const agent of [ofQueries, ...agents.map((each) => each.agent)])
    await send(`${url}/health`, { agent });
  const slow = query('{ waiting }');
  await waiting.arrived();
  const closed = app.close();
  const answers = [];
  for (const { address, agent } of agents) {
    const headers = { 'apollo-require-preflight': 'true' };
    const { status, headers: answered } = await send(`${url}${address}`, { agent, headers });
    answers.push([status, answered.connection]);
  }
  const short = await query('{ __typename }', ofQueries);
  answers.push([short.status, short.headers.connection]);
  // It serves, and wants no more of it.
  expect(answers).toEqual([
    [200, 'close'],
    [503, 'close'],
    [404, 'close'],
    [200, 'close'],
  ]);
  waiting.open();
  expect((await slow).status).toBe(200);
  await closed;
});

test('behind a proxy, a drain waits for a moment without a request before it closes idle connections', async () => {
  await start(60_000, ['loopback']);
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const other = new Agent({ keepAlive: true, maxSockets: 1 });
  for (const each of [agent, other]) await send(`${url}/health`, { agent: each });
  const closed = app.close();
  // Over connections that were idle while the server was told to stop; at once, since the moment is short.
  const answers = await Promise.all([agent, other].map((each) => send(`${url}/health`, { agent: each })));
  expect(answers.map(({ headers }) => headers.connection)).toEqual(['close', 'close']);
  await closed;
  await refused();
});

test('a drain takes no new connection although they keep coming', async () => {
  await start(60_000);
  const ends: unknown[] = [];
  const comeAgain = () => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      comeAgain();
    });
    socket.once('error', ({ message }) => ends.push(message));
  };
  // So many that one of them waits at each turn of the event loop.
  for (let number = 0; number < 100; number += 1) comeAgain();
  await once(app.server.server, 'connection');
  await app.close();
  await expect.poll(() => ends).toHaveLength(100);
  await refused();
});

test('an idle server closes at once, however often it is told to', async () => {
  await start(60_000);
  const idle = await open(`${url}/health`, { headers: { connection: 'keep-alive' } });
  idle.resume();
  await once(idle, 'end');
  await Promise.all([app.close(), app.close()]);
  await app.close();
  await refused();
});

test('a drain cuts off a download that never ends when time is up', async () => {
  await start(300);
  const key = `audio/00/${'0'.repeat(64)}.wav`;
  const file = path.join(template.store.folder, key);
  await mkdir(path.dirname(file), { recursive: true });
  const handle = await openFile(file, 'w');
  // Far more than the buffers on the way hold.
  await handle.truncate(200_000_000);
  await handle.close();
  const response = await open(`${url}/media/${key}`);
  expect(response.statusCode).toBe(200);
  const ended = once(response, 'close').catch((error: unknown) => error);
  await app.close();
  response.resume();
  await ended;
  expect(response.complete).toBe(false);
  await refused();
});

test('a drain cuts off a query that never ends when time is up', async () => {
  await start(300);
  const slow = query('{ waiting }').then(
    () => 'answered',
    () => 'cut off',
  );
  await waiting.arrived();
  await app.close();
  expect(await slow).toBe('cut off');
  await refused();
});

test('a drain does not wait for a client that has left', async () => {
  await start(60_000);
  const abort = new AbortController();
  const gone = send(`${url}/graphql?query={waiting}`, {
    headers: { 'apollo-require-preflight': 'true' },
    signal: abort.signal,
  });
  await waiting.arrived();
  abort.abort();
  await expect(gone).rejects.toThrow(/abort/);
  await app.close();
  await refused();
});
