import { randomUUID } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import { Role } from '../../../src/api/viewer.model.ts';
import { socketOf } from '../../support/socket.ts';
import { loadedBatches } from './tick.resolver.ts';
import { tickApp } from './tick-app.ts';

const app = await tickApp();
const someone = () => ({ id: randomUUID(), role: Role.USER });

beforeEach(() => loadedBatches.splice(0));

test('everything published is delivered in order to each subscription', async () => {
  const client = await socketOf(app, someone());
  const other = await socketOf(app, someone());
  const all = [
    await client.subscribe('subscription { ticks }'),
    await client.subscribe('subscription { ticks }'),
    await other.subscribe('subscription { ticks }'),
  ];
  for (let index = 0; index < 100; index += 1) await app.publish(String(index));
  const expected = Array.from({ length: 100 }, (_, index) => ({ ticks: String(index) }));
  for (const events of all) expect(await events.take(100)).toEqual(expected);
});

test('each event is resolved with its own loaders', async () => {
  const client = await socketOf(app, someone());
  const events = await client.subscribe('subscription { tick { text length } }');
  await app.publish('one');
  expect(await events.next()).toEqual({ tick: { text: 'one', length: 12 } });
  await app.publish('two');
  expect(await events.next()).toEqual({ tick: { text: 'two', length: 12 } });
  expect(loadedBatches).toEqual([['the same key'], ['the same key']]);
});

test('an event that fails is reported without secrets, logged, and not the last', async () => {
  const client = await socketOf(app, someone());
  const events = await client.subscribe('subscription { ticks }');
  await app.publish('fail');
  const { data, errors } = await events.nextResult();
  expect(data).toBeNull();
  expect(errors).toEqual([
    {
      message: 'Something went wrong; the log has details under the request id.',
      locations: [{ line: 1, column: 16 }],
      path: ['ticks'],
      extensions: { code: 'INTERNAL_SERVER_ERROR' },
    },
  ]);
  expect(app.log.find(({ msg }) => msg === 'a secret of the server')).toMatchObject({ level: 50 });
  await app.publish('fine');
  expect(await events.next()).toEqual({ ticks: 'fine' });
});

test('after unsubscribing, nothing more is delivered or kept', async () => {
  const client = await socketOf(app, someone());
  const kept = await client.subscribe('subscription { ticks }');
  const { subscriptions } = app.services.sockets;
  const left = await client.subscribe('subscription { ticks }');
  left.stop();
  await expect.poll(() => app.services.sockets.subscriptions).toBe(subscriptions);
  await app.publish('after');
  expect(await kept.next()).toEqual({ ticks: 'after' });
  expect(left.results).toEqual([]);
  await client.close();
  await expect.poll(() => app.services.sockets.subscriptions).toBe(subscriptions - 1);
});

test('an event during an outage of the database is reported, and closes the socket, so that the client catches up', async () => {
  const client = await socketOf(app, someone());
  const events = await client.subscribe('subscription { ticks }');
  await app.publish('away');
  expect(await client.closed).toEqual({ code: 1013, reason: 'The database is busy or unreachable' });
  await expect(events.ended).rejects.toMatchObject({ code: 1013 });
});

test('long events are delivered whole', async () => {
  const client = await socketOf(app, someone());
  const one = await client.subscribe('subscription { tick { text one: bulk } }');
  const two = await client.subscribe('subscription { tick { text one: bulk two: bulk } }');
  for (const text of ['first', 'naïve 🎵']) {
    await app.publish(text);
    const bulk = text.padEnd(50_000);
    expect(await one.next()).toEqual({ tick: { text, one: bulk } });
    // More than 65,535 bytes have another kind of frame.
    expect(await two.next()).toEqual({ tick: { text, one: bulk, two: bulk } });
  }
});
