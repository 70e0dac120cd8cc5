import { expect, test } from 'vitest';
import { type TestApp, testApp } from '../../support/app.ts';
import { codes } from '../sessions/people.ts';
import { confirmAddress } from './limits.operations.ts';

const environment = { RATE_LIMITS: 'verifyEmail=1/3600' };
const direct = await testApp({ environment });
const proxied = await testApp({ environment: { ...environment, TRUST_PROXY: '10.0.0.0/8' } });

async function confirm(app: TestApp, remoteAddress: string, forwarded: string) {
  const headers = { 'x-forwarded-for': forwarded };
  const answer = await app.from({ remoteAddress, headers }).query(confirmAddress, { token: 'none' });
  return codes(answer)?.[0] ?? 'taken';
}

test('clients cannot change their address with a header', async () => {
  expect(await confirm(direct, '198.51.100.1', '203.0.113.1')).toBe('taken');
  expect(await confirm(direct, '198.51.100.1', '203.0.113.2')).toBe('RATE_LIMITED');
});

test("a trusted proxy's header determines the client's address", async () => {
  expect(await confirm(proxied, '10.0.0.1', '203.0.113.1')).toBe('taken');
  expect(await confirm(proxied, '10.0.0.1', '203.0.113.2')).toBe('taken');
  expect(await confirm(proxied, '10.0.0.2', '203.0.113.1')).toBe('RATE_LIMITED');
  // What the client wrote stands before what the proxy added.
  expect(await confirm(proxied, '10.0.0.1', '203.0.113.9, 203.0.113.1')).toBe('RATE_LIMITED');
});

test('the same header from anybody else is ignored', async () => {
  expect(await confirm(proxied, '198.51.100.7', '203.0.113.50')).toBe('taken');
  expect(await confirm(proxied, '198.51.100.7', '203.0.113.51')).toBe('RATE_LIMITED');
});

test('clients with an invalid address are counted, too', async () => {
  const odd = 'x'.repeat(400);
  expect(await confirm(proxied, '10.0.0.1', odd)).toBe('taken');
  expect(await confirm(proxied, '10.0.0.1', odd)).toBe('RATE_LIMITED');
});
