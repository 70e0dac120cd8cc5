import { pino } from 'pino';
import { expect, test } from 'vitest';
import { PostgresBus } from '../../../src/events/postgres-bus.client.ts';
import { transaction } from '../../../src/persistence/transaction.service.ts';
import { testDatabase } from '../../support/database.ts';
import { atFileEnd } from '../../support/file-end.ts';
import { ask } from '../../support/postgres.ts';
import { databaseProxy } from '../database-proxy.ts';
import { heardOn } from './heard.ts';

const logger = pino({ level: 'silent' });
const orm = await testDatabase();
const url = orm.config.get('clientUrl') ?? '';
const proxy = await databaseProxy(url);
const near = await PostgresBus.open(url, logger);
const far = await PostgresBus.open(proxy.url, logger);
atFileEnd(() => Promise.all([near.close(), far.close()]));

const publish = (payload: string) =>
  transaction(orm.em, (transaction) => near.publish(transaction, 'topic', payload));

test('over PostgreSQL, messages of one process reach all, in order', async () => {
  const heard = [heardOn(near), heardOn(far)];
  for (const payload of ['a', 'b with spaces', 'ü']) await publish(payload);
  for (const one of heard) await expect.poll(() => one).toEqual(['a', 'b with spaces', 'ü']);
});

test('over PostgreSQL, a transaction sends when it commits, and nothing when it is rolled back', async () => {
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

test('over PostgreSQL, an event that is too long is refused', async () => {
  await expect(publish('x'.repeat(8000))).rejects.toThrow(
    'The event topic has 8006 bytes; at most 7999 can be sent',
  );
  const heard = heardOn(near);
  const longest = 'x'.repeat(7993);
  await publish(longest);
  await expect.poll(() => heard).toEqual([longest]);
});

test('over PostgreSQL, a failing listener does not affect the others', async () => {
  near.subscribe('topic', () => {
    throw new Error('no');
  });
  const heard = heardOn(near);
  await publish('heard');
  await expect.poll(() => heard).toEqual(['heard']);
});

test('over PostgreSQL, a connection that was ended is restored, and reports the gap', async () => {
  const heard = [heardOn(near), heardOn(far)];
  await ask(
    url,
    `select pg_terminate_backend(pid) from pg_stat_activity
     where datname = current_database() and application_name = 'tonearm events'`,
  );
  await publish('lost, perhaps');
  // Both were cut off, and come back one after the other.
  for (const one of heard) await expect.poll(() => one).toContain('GAP');
  await publish('again');
  for (const one of heard) await expect.poll(() => one).toContain('again');
});

test('over PostgreSQL, a connection that hangs is noticed, and replaced', async () => {
  const heard = heardOn(far);
  await proxy.freeze();
  await publish('lost');
  await expect.poll(() => heard).toContain('GAP');
  expect(heard).not.toContain('lost');
  await publish('again');
  await expect.poll(() => heard).toContain('again');
});
