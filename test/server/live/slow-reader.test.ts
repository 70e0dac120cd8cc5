import { randomUUID } from 'node:crypto';
import type { Duplex } from 'node:stream';
import { expect, test } from 'vitest';
import { Role } from '../../../src/api/viewer.model.ts';
import { socketOf } from '../../support/socket.ts';
import { tickApp } from './tick-app.ts';

// Who stops reading answers no pings either, and is cut off without a reason when the second is due: as late as can be set.
const app = await tickApp({
  environment: { SOCKET_MAX_BUFFER_BYTES: '100000', SOCKET_KEEP_ALIVE_MS: '15000' },
});
const someone = () => ({ id: randomUUID(), role: Role.USER });

test('a client that stops reading is closed with 1013, and holds no memory meanwhile', async () => {
  const slow = await socketOf(app, someone());
  const quick = await socketOf(app, someone());
  const missing = await slow.subscribe('subscription { tick { text bulk } }');
  const events = await quick.subscribe<{ ticks: string }, Record<string, never>>('subscription { ticks }');
  const socket = await slow.socket();
  await app.publish('first');
  await missing.next();
  socket.pause();
  const { subscriptions } = app.services.sockets;
  const before = process.memoryUsage().external + process.memoryUsage().arrayBuffers;
  // 50 kB each: what the kernel keeps on the way, and then a thousand more.
  let sent = 0;
  while (app.services.sockets.subscriptions === subscriptions && sent < 5000) {
    await app.publish(String(sent));
    sent += 1;
  }
  expect(sent).toBeGreaterThan(1000);
  expect(sent).toBeLessThan(5000);
  const after = process.memoryUsage().external + process.memoryUsage().arrayBuffers;
  expect(after - before).toBeLessThan(50_000_000);
  socket.resume();
  const { code, reason } = await slow.closed;
  expect([code, reason]).toEqual([1013, 'Too slow: too many events wait to be read']);
  const numbers = Array.from({ length: sent }, (_, number) => String(number));
  expect((await events.take(sent + 1)).map(({ ticks }) => ticks)).toEqual(['first', ...numbers]);
});

test('a client that leaves many subscriptions unread is closed with 1013', async () => {
  const slow = await socketOf(app, someone());
  for (let index = 0; index < 5; index += 1) await slow.subscribe('subscription { tick { bulk } }');
  const socket = await slow.socket();
  socket.pause();
  const { subscriptions } = app.services.sockets;
  for (let sent = 0; app.services.sockets.subscriptions === subscriptions && sent < 5000; sent += 1)
    await app.publish(`to many ${sent}`);
  socket.resume();
  const { code, reason } = await slow.closed;
  expect([code, reason]).toEqual([1013, 'Too slow: more than 100000 bytes wait to be read']);
});

test('large simultaneous events are not buffered for a client', async () => {
  const aliases = Array.from({ length: 20 }, (_, index) => `b${index}: bulk`).join(' ');
  const slow = await socketOf(app, someone());
  for (let index = 0; index < 20; index += 1) await slow.subscribe(`subscription { tick { ${aliases} } }`);
  (await slow.socket()).pause();
  let most = 0;
  for (const socket of app.server.websocketServer.clients) {
    const { _socket: network } = socket as unknown as { _socket: Duplex };
    const write = network.write.bind(network) as (...words: unknown[]) => boolean;
    Object.assign(network, {
      write: (...words: unknown[]) => {
        const taken = write(...words);
        most = Math.max(most, network.writableLength);
        return taken;
      },
    });
  }
  const { subscriptions } = app.services.sockets;
  for (let sent = 0; app.services.sockets.subscriptions === subscriptions && sent < 100; sent += 1)
    await app.publish(`large ${sent}`);
  // Twenty times a megabyte came at once.
  expect(most).toBeGreaterThan(100_000);
  expect(most).toBeLessThan(3_000_000);
});
