import { pino } from 'pino';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { redisLimiters } from '../../../src/api/rate-limiter.service.ts';
import type { EventBus } from '../../../src/events/event-bus.service.ts';
import { openRedis } from '../../../src/events/redis.client.ts';
import { RedisBus } from '../../../src/events/redis-bus.client.ts';
import { transaction } from '../../../src/persistence/transaction.service.ts';
import { testDatabase } from '../../support/database.ts';
import { hasRedis, RedisServer, withRedis } from '../../support/redis.ts';
import { heardOn } from './heard.ts';

describe.skipIf(!hasRedis)(withRedis, async () => {
  const log: string[] = [];
  const logger = pino({ level: 'warn' }, { write: (line: string) => void log.push(line) });
  const orm = await testDatabase();
  let server: RedisServer;
  let near: EventBus;
  let far: EventBus;

  beforeAll(async () => {
    server = await RedisServer.start();
    near = await open('one:events');
    far = await open('one:events');
  });

  // A test that failed may have left it frozen or dead.
  beforeEach(() => server.thaw());

  async function open(channel: string): Promise<EventBus> {
    const client = await openRedis(server.url, logger);
    const bus = await RedisBus.open(client, channel, logger);
    afterAll(async () => {
      await bus.close();
      client.disconnect();
    });
    return bus;
  }

  const publish = (payload: string, bus = near) =>
    transaction(orm.em, (transaction) => bus.publish(transaction, 'topic', payload));

  test('over Redis, messages of one process reach all, in order, and no other installation', async () => {
    const stranger = heardOn(await open('two:events'));
    const heard = [heardOn(near), heardOn(far)];
    for (const payload of ['a', 'b with spaces', 'ü']) await publish(payload);
    for (const one of heard) await expect.poll(() => one).toEqual(['a', 'b with spaces', 'ü']);
    expect(stranger).toEqual([]);
  });

  test('over Redis, a transaction sends when it commits, and nothing when it is rolled back', async () => {
    const heard = heardOn(far);
    const failed = transaction(orm.em, async (transaction) => {
      await near.publish(transaction, 'topic', 'never');
      throw new Error('no');
    });
    await expect(failed).rejects.toThrow('no');
    await transaction(orm.em, async (transaction) => {
      await near.publish(transaction, 'topic', 'inside');
      await publish('outside');
      await expect.poll(() => heard).toEqual(['outside']);
    });
    await expect.poll(() => heard).toEqual(['outside', 'inside']);
  });

  test('over Redis, an event that is too long is refused, as with PostgreSQL', async () => {
    await expect(publish('x'.repeat(8000))).rejects.toThrow(RangeError);
  });

  test('after an outage of Redis, all are told of the gap, and receive events again', async () => {
    const heard = [heardOn(near), heardOn(far)];
    await server.kill();
    await publish('lost');
    await server.restart();
    for (const one of heard) await expect.poll(() => one).toContain('GAP');
    await expect
      .poll(() => publish('again').then(() => heard.every((one) => one.includes('again'))))
      .toBe(true);
    for (const one of heard) expect(one).not.toContain('lost');
  });

  test('a Redis that hangs is noticed, and all are told of the gap when it continues', async () => {
    const heard = [heardOn(near), heardOn(far)];
    log.splice(0);
    server.freeze();
    await publish('late, or lost');
    await expect.poll(() => log.join()).toContain('An event was lost');
    server.thaw();
    for (const one of heard) await expect.poll(() => one).toContain('GAP');
    await publish('again');
    for (const one of heard) await expect.poll(() => one).toContain('again');
  });

  test('rate limits are counted together, and by each process while Redis is away', async () => {
    const clients = [await openRedis(server.url, logger), await openRedis(server.url, logger)];
    afterAll(() => {
      for (const client of clients) client.disconnect();
    });
    const limit = { max: 3, windowSeconds: 60 };
    const limiters = clients.map((client) => redisLimiters(client, 'test').make('calls', limit));
    const consume = (index: number) =>
      limiters[index]?.consume('somebody').then(
        () => 'taken',
        () => 'refused',
      );
    expect([await consume(0), await consume(1), await consume(0), await consume(1)]).toEqual([
      'taken',
      'taken',
      'taken',
      'refused',
    ]);
    await server.kill();
    const others = clients.map((client) => redisLimiters(client, 'test').make('others', limit));
    for (const limiter of others) await expect(limiter.consume('somebody')).resolves.toBeDefined();
    await server.restart();
  });
});

test('a missing Redis is a clear error', async () => {
  await expect(openRedis('redis://user:secret@127.0.0.1:1/0', pino({ level: 'silent' }))).rejects.toThrow(
    'Redis does not answer at 127.0.0.1:1: connect ECONNREFUSED 127.0.0.1:1',
  );
});
