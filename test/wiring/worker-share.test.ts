import { expect, test } from 'vitest';
import { loadConfig } from '../../src/config.ts';
import { shareOf } from '../../src/wiring/worker-share.model.ts';

const limits = {
  DATABASE_POOL_MAX: '20',
  DATABASE_POOL_PER_CLIENT: '7',
  PASSWORD_CONCURRENCY: '4',
  PASSWORD_QUEUE: '9',
  REQUESTS_AT_ONCE: '40',
  REQUESTS_WAITING: '2',
  SOCKETS_MAX: '1000',
  SOCKETS_PER_USER: '20',
  SOCKETS_PENDING_PER_ADDRESS: '100',
  UPLOAD_STAGING_MAX_BYTES: '1000000',
};

test('the processes together keep to every limit of the whole', () => {
  const whole = loadConfig({ ...limits, WORKERS: '3' });
  const one = shareOf(whole);
  expect([one.database.poolMax, one.database.poolPerClient]).toEqual([6, 2]);
  expect(one.accounts.passwords).toMatchObject({ concurrency: 1, queue: 3 });
  expect(one.overload).toMatchObject({ requests: 13, waiting: 0 });
  expect(one.sockets).toMatchObject({ total: 333, perUser: 6, pendingPerAddress: 33 });
  expect(one.uploads.stagingMaxBytes).toBe(333_333);
});

test('one process has all of every limit', () => {
  const whole = loadConfig(limits);
  expect(shareOf(whole)).toEqual(whole);
});
