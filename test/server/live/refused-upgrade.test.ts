import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { expect, test } from 'vitest';
import { addressOf } from '../../support/socket.ts';
import { tickApp } from './tick-app.ts';

const app = await tickApp();
const { port } = new URL(await addressOf(app));

/** Asks for a socket, keeps its own end of the connection open whatever comes, and tells the answer. */
async function ask(headers: Record<string, string>): Promise<{ client: Socket; status: string }> {
  const client = connect({ port: Number(port), host: '127.0.0.1', allowHalfOpen: true });
  const lines = Object.entries({
    host: 'localhost',
    connection: 'Upgrade',
    upgrade: 'websocket',
    'sec-websocket-version': '13',
    'sec-websocket-key': 'MDEyMzQ1Njc4OWFiY2RlZg==',
    ...headers,
  }).map(([name, value]) => `${name}: ${value}\r\n`);
  client.write(`GET /graphql HTTP/1.1\r\n${lines.join('')}\r\n`);
  let answer = '';
  client.on('data', (data) => {
    answer += data;
  });
  await once(client, 'end');
  return { client, status: answer.slice(9, 12) };
}

test.each([
  ['a host that is none', { host: 'no_host' }, '400'],
  ['a body of some encoding', { 'content-encoding': 'gzip' }, '415'],
  ['a foreign page', { origin: 'https://elsewhere.example' }, '403'],
])('an upgrade refused for %s leaves no connection', async (_name, headers, status) => {
  const refused = await ask(headers);
  expect(refused.status).toBe(status);
  const connections = () =>
    new Promise((resolve) => app.server.server.getConnections((_error, count) => resolve(count)));
  await expect.poll(connections).toBe(0);
  refused.client.destroy();
});
